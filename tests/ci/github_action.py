"""The step of the action that audits, run as GitHub runs it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.paths import ROOT

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def step(name: str) -> dict[str, Any]:
    """A step by its name."""
    steps: list[dict[str, Any]] = ACTION["runs"]["steps"]
    return next(each for each in steps if each.get("name") == name)


def run(folder: Path, inputs: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the step that audits in a folder, each of its variables with the input it names."""
    defaults = {name: each.get("default", "") for name, each in ACTION["inputs"].items()}
    given = {**defaults, **inputs}
    script = step("Audit")
    variables = {
        name: given[expression.removeprefix("${{ inputs.").removesuffix(" }}")]
        for name, expression in script["env"].items()
    }
    environment = {
        **os.environ,
        **variables,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_OUTPUT": str(folder / "outputs"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        "GITHUB_WORKSPACE": str(folder),
        "RUNNER_TEMP": str(folder),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "home"),
    }
    shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script["run"]]
    return subprocess.run(
        shell, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
