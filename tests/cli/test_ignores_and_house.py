"""What a site decides itself, on the command line: ignores and rules of the house."""

import json
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import seoaudit
from seoaudit.config import load
from tests.cli.conftest import PAGE, UNTITLED, Run, error

HOUSE = """\
[[house]]
id = "house/one-heading"
select = "h1, h2"
max = 0
message = "No headings here."
severity = "error"
weight = 2
"""
LEGACY = '[[ignores]]\npath = "old/**"\nrules = ["head"]\nreason = "legacy"\nuntil = 2999-01-01\n'
COMMENT = "<!-- seoaudit-ignore-file head/title-missing until={} -- the CMS adds it -->"


def checked(run: Run, *arguments: str) -> dict[str, Any]:
    """The one page of a JSON report, which keeps to the schema."""
    report = json.loads(run("check", *arguments, "--format", "json").stdout)
    schema = Path(seoaudit.__file__).with_name("schema") / "report-1.json"
    jsonschema.validate(report, json.loads(schema.read_text("utf-8")))
    [page] = report["pages"]
    found: dict[str, Any] = page
    return found


def ids(page: dict[str, Any]) -> set[str]:
    return {finding["rule"] for finding in page["findings"]}


def test_an_ignored_error_no_longer_fails_the_page(run: Run, page: Path) -> None:
    page.write_text(UNTITLED, "utf-8")
    before = checked(run, "page.html")
    assert run("check", "page.html").exit_code == 1
    page.write_text(UNTITLED + COMMENT.format("2999-01-01"), "utf-8")
    assert run("check", "page.html").exit_code == 0
    after = checked(run, "page.html")
    assert after["score"] > before["score"]
    assert "head/title-missing" in ids(before) - ids(after)
    assert after["ignored"] == [
        {
            "rule": "head/title-missing",
            "key": "missing",
            "message": "The page has no title.",
            "line": 3,
            "column": 1,
            "reason": "the CMS adds it",
            "until": "2999-01-01",
        }
    ]
    assert "ignore" not in json.dumps(after["notes"])


def test_an_expired_ignore_fails_the_page_again_and_says_why(run: Run, page: Path) -> None:
    page.write_text(UNTITLED + COMMENT.format("2001-01-01"), "utf-8")
    result = run("check", "page.html")
    assert result.exit_code == 1
    assert "expired on 2001-01-01" in result.stdout
    assert "ignore_expired" in {note["key"] for note in checked(run, "page.html")["notes"]}


def test_the_reasons_are_shown_when_asked_for(run: Run, page: Path) -> None:
    page.write_text(UNTITLED + COMMENT.format("2999-01-01"), "utf-8")
    short, long = (run("check", "page.html", *more).stdout for more in ([], ["--verbose"]))
    assert "1 finding ignored" in short
    assert "the CMS adds it" not in short
    assert "the CMS adds it · until 2999-01-01 · head/title-missing" in long


def test_an_ignore_that_nothing_needs_is_shown(run: Run, page: Path) -> None:
    page.write_text(PAGE + COMMENT.format("2999-01-01"), "utf-8")
    assert "Line 11: unused ignore for head/title-missing." in " ".join(
        run("check", "page.html").stdout.split()
    )


def test_pages_are_ignored_by_their_path(run: Run, work: Path) -> None:
    Path("seoaudit.toml").write_text(LEGACY, "utf-8")
    for folder in ("old", "new"):
        (work / folder).mkdir()
        (work / folder / "page.html").write_text(UNTITLED, "utf-8")
    assert "head/title-missing" in ids(checked(run, "new/page.html"))
    old = checked(run, "old/page.html")
    assert not any(rule.startswith("head/") for rule in ids(old))
    assert {each["reason"] for each in old["ignored"]} == {"legacy"}


def test_the_path_is_seen_from_the_configuration_and_not_from_where_it_is_run(
    run: Run, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("seoaudit.toml").write_text(LEGACY, "utf-8")
    (work / "old").mkdir()
    (work / "old" / "page.html").write_text(UNTITLED, "utf-8")
    monkeypatch.chdir(work / "old")
    assert checked(run, "page.html")["ignored"]


@pytest.mark.usefixtures("page")
def test_a_rule_of_the_house_is_checked_in_its_own_words(run: Run) -> None:
    Path("seoaudit.toml").write_text(HOUSE, "utf-8")
    result = run("check", "page.html")
    assert result.exit_code == 1
    assert "No headings here." in result.stdout
    [found] = [f for f in checked(run, "page.html")["findings"] if f["rule"] == "house/one-heading"]
    assert (found["key"], found["message"]) == ("too_many", "No headings here.")
    assert (found["severity"], found["line"]) == ("error", 5)


@pytest.mark.usefixtures("page")
def test_a_rule_of_the_house_is_reported_in_arabic(run: Run) -> None:
    Path("seoaudit.toml").write_text(HOUSE, "utf-8")
    shown = run("check", "page.html", "--language", "ar", "--verbose")
    assert shown.exit_code == 1
    assert "house/one-heading" in shown.stdout
    assert "لم تجتز الصفحة الفحص" in shown.stdout


@pytest.mark.usefixtures("page")
def test_a_rule_of_the_house_that_passes_is_shown_when_asked_for(run: Run) -> None:
    Path("seoaudit.toml").write_text(HOUSE.replace("max = 0", "max = 5"), "utf-8")
    assert "house/one-heading" in run("check", "page.html", "--verbose").stdout


def test_a_rule_of_the_house_is_listed_and_explained(run: Run) -> None:
    Path("seoaudit.toml").write_text(HOUSE, "utf-8")
    listed = json.loads(run("rules", "--format", "json").stdout)
    assert listed[-1] == {
        "id": "house/one-heading",
        "kind": "page",
        "topic": "house",
        "severity": "error",
        "basis": "heuristic",
        "weight": 2.0,
        "fixable": False,
        "enabled": True,
        "title": "No headings here.",
    }
    explained = run("explain", "house/one-heading").stdout
    assert explained.startswith("# house/one-heading\n\nNo headings here.\n")
    assert "`h1, h2`" in explained
    assert "No headings here." in run("explain", "house").stdout


def test_a_mistake_in_a_rule_of_the_house_is_one_line(run: Run) -> None:
    Path("seoaudit.toml").write_text(HOUSE.replace("h1, h2", "h1,,"), "utf-8")
    assert error(run("check", "page.html")).startswith("seoaudit.toml:3: select: ")


def test_an_xpath_is_checked_explained_and_printed_again(run: Run, page: Path) -> None:
    Path("seoaudit.toml").write_text(HOUSE.replace('select = "h1, h2"', 'xpath = "//h1"'), "utf-8")
    [found] = [f for f in checked(run, page.name)["findings"] if f["rule"] == "house/one-heading"]
    assert (found["line"], found["column"], found["snippet"]) == (5, 1, "<h1>")
    assert "Remove matches for //h1: at most 0 allowed" in found["advice"]
    assert "`//h1`" in run("explain", "house/one-heading").stdout
    Path("again.toml").write_text(run("config").stdout, "utf-8")
    assert load(config="again.toml").house == load().house


def test_the_lists_are_printed_as_they_can_be_read_again(run: Run) -> None:
    Path("seoaudit.toml").write_text(HOUSE + LEGACY, "utf-8")
    Path("again.toml").write_text(run("config").stdout, "utf-8")
    before, after = load(), load(config="again.toml")
    assert after.house == before.house
    assert [i._replace(origin="") for i in after.ignores] == [
        i._replace(origin="") for i in before.ignores
    ]
    printed = json.loads(run("config", "--format", "json").stdout)
    assert printed["house"][0]["origin"] == "project (seoaudit.toml:1)"
    assert printed["ignores"][0]["value"]["until"] == "2999-01-01"


SLOW = """\
[[house]]
id = "house/slow"
select = "h2"
matches = "^(a+)+$"
message = "Say it otherwise."
"""
ENDLESS = PAGE.replace("<p>They", f"<h2>{'a' * 60}b</h2><p>They")
LATE = "{}: took longer than 0.3 seconds in the rule house/slow and was skipped: leave the rule out"


@pytest.mark.skipif(sys.platform == "win32", reason="no such timer")
def test_a_pattern_that_backtracks_for_ever_costs_the_pages_it_is_slow_on(
    run: Run, work: Path
) -> None:
    (work / "seoaudit.toml").write_text(SLOW, "utf-8")
    for name in ("a", "b", "c"):
        text = PAGE if name == "b" else ENDLESS
        (work / f"{name}.html").write_text(text, "utf-8")
    assert LATE.format("a.html") in error(run("check", "a.html", "--max-seconds", "0.3"))
    assert LATE.format("a.html") in error(run("fix", "a.html", "--max-seconds", "0.3"))
    result = run("check", ".", "--max-seconds", "0.3", "--format", "json", "--no-cache")
    report = json.loads(result.stdout)
    assert result.exit_code == 2
    assert [page["source"] for page in report["pages"]] == ["b.html"]
    assert [each["source"] for each in report["errors"]] == ["a.html", "c.html"]


def test_a_time_limit_is_a_number_of_seconds(run: Run, page: Path) -> None:
    assert "--max-seconds" in error(run("check", page.name, "--max-seconds", "0"))
    page.with_name("seoaudit.toml").write_text("max_seconds = inf\n", "utf-8")
    assert "seoaudit.toml:1: max_seconds: must be greater than 0" in error(run("check", page.name))
