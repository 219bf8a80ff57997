"""The steps of the action, run as GitHub runs them."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from tests.ci.github_action import ACTION, run, step
from tests.ci.problem_matcher import FILE
from tests.paths import ROOT

GOOD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pears</title></head>
<body><article><h1>Pears</h1><p>Pears are ripe when they give a little.</p></article></body></html>
"""
UNTITLED = GOOD.replace("<title>Pears</title>", "")

pytestmark = pytest.mark.skipif(
    shutil.which("bash") is None or sys.platform == "win32", reason="the action runs in bash"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "good page.html").write_text(GOOD, "utf-8")
    (tmp_path / "untitled.html").write_text(UNTITLED, "utf-8")
    return tmp_path


def outputs(folder: Path) -> dict[str, str]:
    lines = (folder / "outputs").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def test_a_finding_is_an_annotation_on_its_line_and_fails_the_step(site: Path) -> None:
    done = run(site, {"sources": "good page.html\nuntitled.html\n", "json": "report.json"})
    assert done.returncode == 1, done.stderr
    errors = [line for line in done.stdout.splitlines() if line.startswith("::error ")]
    assert len(errors) == 1
    assert "file=untitled.html,line=" in errors[0]
    report = json.loads((site / "report.json").read_text("utf-8"))
    assert outputs(site) == {"score": str(report["summary"]["score"]["min"]), "failed": "1"}
    assert "untitled.html" in (site / "summary.md").read_text("utf-8")


def test_options_and_a_sarif_file_are_passed_on(site: Path) -> None:
    asked = {
        "sources": "good page.html",
        "options": "--select=head/title-length\n\n--verbose\n",
        "fail-on": "never",
        "sarif": "seoaudit.sarif",
        "language": "ar",
    }
    done = run(site, asked)
    assert done.returncode == 0, done.stderr
    rules = json.loads((site / "seoaudit.sarif").read_text("utf-8"))["runs"][0]["tool"]["driver"]
    assert [rule["id"] for rule in rules["rules"]] == ["head/title-length"]


def test_a_page_that_is_not_there_fails_the_step_and_leaves_outputs(site: Path) -> None:
    done = run(site, {"sources": "gone.html"})
    assert done.returncode == 2
    assert "gone.html" in done.stderr
    assert outputs(site) == {"score": "", "failed": ""}


def test_later_steps_may_print_concise_reports() -> None:
    command = step("Read the lines of --format=concise")["run"]
    assert command == 'echo "::add-matcher::$GITHUB_ACTION_PATH/.github/problem-matcher.json"'
    assert FILE.name in command


def test_every_language_of_messages_is_named() -> None:
    *others, last = MESSAGE_LANGUAGES
    assert ACTION["inputs"]["language"]["description"].endswith(f"{', '.join(others)} or {last}.")


def test_every_input_is_used_and_explained() -> None:
    text = (ROOT / "action.yml").read_text("utf-8")
    for name, each in ACTION["inputs"].items():
        assert f"inputs.{name}" in text
        assert each["description"].strip()
