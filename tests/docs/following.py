"""Following a command of the docs as a reader would, as far as it can be followed here."""

import re
import shlex
import shutil
import signal
import subprocess
import sys

import pytest

from tests.docs.blocks import Block
from tests.docs.readers_folder import ReadersFolder

NEEDS_SHELL = pytest.mark.skipif(
    shutil.which("bash") is None or shutil.which("git") is None or sys.platform == "win32",
    reason="the commands of the docs are for a shell with git",
)
# How commands begin that are not run, or that stand in another's place here, and why.
NOT_RUN = {
    "pip install": "changes the environment of these tests; .ci/run installs the built wheel",
    "python -m venv": "makes an environment; .ci/run makes its own",
    "source ": "enters that environment",
    "git clone": "fetches from the network",
    "docker build": "needs a Docker daemon and the network",
    "gh ": "speaks to GitHub",
    "nox": "runs all checks, this test among them",
    "pytest": "runs the tests, this one among them",
    "SEOAUDIT_GOLDEN=write pytest": "writes the golden reports anew",
    "ruff ": "is run by nox -s lint",
    "mypy": "is run by nox -s types",
    "python -m docs.generate": "writes the docs; nox -s docs runs it with --check",
    "python -m docs.conformance": "needs checkouts of public test suites",
}
INSTEAD = {
    # There is no Docker here: what the entry point of the image would do.
    r'docker run --rm -v "\$PWD:/work" seoaudit': "seoaudit",
    # There is no network: a page that is served on this machine.
    r"(?<=seoaudit check )https://[^/ ]+/[\w-]+": "{web}/saved.html",
    r"(?<=seoaudit site )https://[^/ ]+/": "{web}/saved.html",
    # The environment of these tests stays as it is: a folder that Python looks into as well.
    r"pip install \./examples/plugin": (
        "python -m pip install -q --no-deps --no-build-isolation --target plugins ./examples/plugin"
    ),
}


def lines(block: Block) -> list[str]:
    """The commands of a block, one that is broken with a backslash in one line."""
    return [line for line in block.text.replace("\\\n", " ").splitlines() if line.strip()]


def _is_run(command: str) -> bool:
    return not any(command.startswith(start) for start in NOT_RUN)


def follow(reader: ReadersFolder, line: str, **variables: str) -> str:
    """Run what can be run of a line, as a reader would; return its output."""
    for pattern, other in INSTEAD.items():
        line = re.sub(pattern, other.format(web=reader.web), line)
    command = " && ".join(part for part in line.split(" && ") if _is_run(part))
    if not command:
        return ""
    if command.startswith("seoaudit watch"):
        return _watch(reader, command)
    done = reader.run(command, **variables)
    ours = "seoaudit" in command
    assert done.returncode in ((0, 1) if ours else (0,)), f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def _watch(reader: ReadersFolder, command: str) -> str:
    """Wait for what it says at first, and press Ctrl-C."""
    words = shlex.split(command, comments=True)
    with subprocess.Popen(
        ["env", *words],
        cwd=reader.place,
        env=reader.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as running:
        assert running.stdout
        said: list[str] = []
        for line in running.stdout:
            said.append(line)
            if "Ctrl-C" in line:
                running.send_signal(signal.SIGINT)
    assert running.returncode == 130, "".join(said)
    return "".join(said)
