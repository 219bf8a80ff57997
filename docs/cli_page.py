"""Build docs/cli.md: the help of every command, as the terminal prints it."""

import os
import subprocess
import sys

from seoaudit.cli.app import CLASSES

COMMANDS = ("", *CLASSES)
WIDTH = "100"


def cli_page() -> str:
    """Return Markdown with the help texts, plain and 100 columns wide."""
    parts = ["# The command line\n", EXIT_CODES]
    for command in COMMANDS:
        name = f"seoaudit {command}".strip()
        parts.append(f"## {name}\n\n```text\n{_help(command)}```\n")
    return "\n".join(parts)


EXIT_CODES = """| exit code | meaning |
| --- | --- |
| 0 | every page passes |
| 1 | a page fails: `--fail-under`, `--fail-on`, `--gate-on` |
| 2 | something could not be audited: usage, configuration, source, plugin or a crashed rule |
| 130 | stopped with Ctrl-C; finished pages are reported |

Reports go to standard output, everything else to standard error.
"""


def _help(command: str) -> str:
    plain = {
        "COLUMNS": WIDTH,
        "TERMINAL_WIDTH": WIDTH,
        "NO_COLOR": "1",
        "TERM": "dumb",
        "LANGUAGE": "en",
    }
    arguments = [sys.executable, "-m", "seoaudit", *command.split(), "--help"]
    done = subprocess.run(  # noqa: S603 - our own program with fixed words
        arguments,
        env={**os.environ, **plain, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines()) + "\n"
