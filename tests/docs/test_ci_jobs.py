"""The CI jobs that the docs show do in a pull request what the docs say."""

import re
from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from tests.ci import github_action, gitlab_component
from tests.docs.blocks import BLOCKS, Block
from tests.docs.following import NEEDS_SHELL, follow
from tests.docs.readers_folder import ReadersFolder
from tests.paths import ROOT

# Steps of GitHub jobs that are not ours.
ACTIONS = ("actions/checkout", "github/codeql-action/upload-sarif")
# What GitHub and GitLab fill in.
VARIABLES = {
    "github.base_ref": "main",
    "github.event.number": "7",
    "github.token": "secret",
}
JOB_VARIABLES = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": "origin/main"}
pytestmark = NEEDS_SHELL


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.language == "yaml"], ids=str)
def test_the_steps_of_a_job_run(block: Block, reader: ReadersFolder) -> None:
    shown = yaml.safe_load(block.text)
    if "repos" in shown:
        pre_commit(shown)
    elif "include" in shown:
        component(reader, shown)
    elif "jobs" in shown:
        for job in shown["jobs"].values():
            for step in job["steps"]:
                github(reader, step)
    else:
        for job in shown.values():
            gitlab(reader, job)


def pre_commit(shown: Mapping[str, Any]) -> None:
    """The hooks exist; tests/ci/test_pre_commit.py runs them with this configuration."""
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    used = [hook["id"] for repository in shown["repos"] for hook in repository["hooks"]]
    assert set(used) <= {hook["id"] for hook in ours}


def github(reader: ReadersFolder, step: Mapping[str, Any]) -> None:
    """Run a step: ours with its inputs, or a line for the shell."""
    uses = step.get("uses", "").partition("@")[0]
    if uses == "seoaudit/seoaudit":
        given = {name: filled(str(value)) for name, value in step["with"].items()}
        assert given.keys() <= github_action.ACTION["inputs"].keys()
        done = github_action.run(reader.place, given)
        assert done.returncode in (0, 1), done.stderr
    elif uses:
        assert uses in ACTIONS
        named = step.get("with", {}).get("sarif_file")
        assert named is None or (reader.place / named).exists()
    else:
        file = re.search(r"--body-file (\S+)", step["run"])
        assert file is None or (reader.place / file[1]).exists()
        follow(reader, filled(step["run"]))


def filled(text: str) -> str:
    """The text with the expressions of GitHub as they are in a pull request."""
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: VARIABLES[found[1]], text)


def component(reader: ReadersFolder, shown: Mapping[str, Any]) -> None:
    """Run the job of the component that is included."""
    for each in shown["include"]:
        needed = [n for n, i in gitlab_component.INPUTS.items() if "default" not in (i or {})]
        assert set(needed) <= each["inputs"].keys() <= gitlab_component.INPUTS.keys()
        gitlab(reader, gitlab_component.job(each["inputs"]))


def gitlab(reader: ReadersFolder, job: Mapping[str, Any]) -> None:
    """Run the script of a job; the reports it promises are there."""
    for line in job["script"]:
        follow(reader, line.removeprefix("python -m "), **JOB_VARIABLES)
    for report in job["artifacts"]["reports"].values():
        assert (reader.place / report).exists()
