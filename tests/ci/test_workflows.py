"""The workflows of GitHub ask for what there is."""

import re
import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
CI: dict[str, Any] = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_every_python_that_we_promise_is_tested() -> None:
    promised = [name.rpartition(" ")[2] for name in PROJECT["classifiers"] if " :: 3." in name]
    assert CI["jobs"]["tests"]["strategy"]["matrix"]["python"] == promised
    assert PROJECT["requires-python"] == f">={promised[0]}"


def test_every_check_that_is_called_exists() -> None:
    there = set(re.findall(r"^def (\w+)", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE))
    steps = [step.get("run", "") for job in CI["jobs"].values() for step in job["steps"]]
    calls = [run.removeprefix("nox -s ").split(" -- ")[0] for run in steps if "nox -s" in run]
    assert calls
    assert {name for call in calls for name in call.split()} <= there
