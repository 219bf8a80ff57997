import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from sarif_kit.validate import validation_errors

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Severity
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.runs.run import Run
from tests.reporters.conftest import HOSTILE, page, reported


def log(run: Run, language: str = "en", **style: object) -> Any:
    """The one run of the log, which keeps the schema of the standard."""
    found = json.loads(reported("sarif", run, language, **style))
    assert validation_errors(found) == []
    [told] = found["runs"]
    return told


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_the_log_keeps_the_schema_of_oasis(run: Run, language: str) -> None:
    told = log(run, language)
    assert told["language"] == language
    assert len(told["results"]) == run.tally.findings.total()


def test_a_run_without_pages_keeps_it_too() -> None:
    assert log(Run("article", (), Gate()))["results"] == []


def test_every_rule_is_described_within_what_github_shows(one: Run) -> None:
    rules = log(one)["tool"]["driver"]["rules"]
    assert len(rules) > 80
    for rule in rules:
        assert re.fullmatch("([A-Z0-9][a-z0-9]*)+", rule["name"])
        assert len(rule["shortDescription"]["text"]) <= len(rule["fullDescription"]["text"]) <= 1024
        assert "## How to fix it" in rule["help"]["markdown"]
        assert urlsplit(rule["helpUri"]).netloc
        assert len(rule["properties"]["tags"]) <= 10


def test_a_result_names_its_rule_and_its_place(one: Run, pages: tuple[PageReport, ...]) -> None:
    told = log(one)
    rules = told["tool"]["driver"]["rules"]
    levels = {Severity.INFO: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
    for result, finding in zip(told["results"], pages[0].findings, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
        assert result["level"] == levels[finding.severity]
        assert result["partialFingerprints"] == {"seoaudit/1": finding.fingerprint}
        [place] = result["locations"]
        region = place["physicalLocation"]["region"]
        shown = HOSTILE.split("\n")[region["startLine"] - 1 : region["endLine"]]
        cut = len(shown[-1]) - (region["endColumn"] - 1)
        assert "\n".join(shown)[region["startColumn"] - 1 : -cut or None] == finding.snippet


def test_braces_stand_for_themselves() -> None:
    report = page("a.html", HOSTILE.replace("TODO: =1+1", "{{name}}"))
    told = log(Run("article", [report], Gate()))["results"]
    [said] = [each["message"] for each in told if each["ruleId"] == "content/placeholder-text"]
    assert said["text"].startswith("The placeholder “{{{{name}}}}” was left in the text.")


def test_addresses_are_relative_where_they_can_be(run: Run) -> None:
    places = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]
        for result in log(run)["results"]
    ]
    assert {place["uri"]: place.get("uriBaseId") for place in places} == {
        "docs/a%20page.html": "%SRCROOT%",
        "docs/%D9%85%D9%82%D8%A7%D9%84.html": "%SRCROOT%",
        "https://example.com/%D9%85%D9%82%D8%A7%D9%84?a=1": None,
        "-": None,
        Path("/elsewhere/x.html").absolute().as_uri(): None,
    }


def test_a_fix_says_what_it_puts_where() -> None:
    html = HOSTILE.replace("<article>", '<article><time datetime="2024-02-30">')
    html = html.replace('<html lang="en">', '<html lang="xx-">')
    report = page("a.html", html)
    fixes = {finding.rule: finding.fix for finding in report.findings if finding.fix is not None}
    assert fixes
    told = log(Run("article", [report], Gate()))["results"]
    written = {result["ruleId"]: result["fixes"] for result in told if "fixes" in result}
    assert written.keys() == fixes.keys()
    for rule, [fix] in written.items():
        [change] = fix["artifactChanges"]
        assert change["artifactLocation"]["uri"] == "a.html"
        assert [
            (
                each["deletedRegion"]["charOffset"],
                each["deletedRegion"]["charOffset"] + each["deletedRegion"]["charLength"],
                each["insertedContent"]["text"],
            )
            for each in change["replacements"]
        ] == [(edit.start, edit.end, edit.text) for edit in fixes[rule].edits]
        assert fix["properties"] == {"safety": str(fixes[rule].safety)}


def test_what_could_not_be_audited_is_told(run: Run) -> None:
    [invocation] = log(run)["invocations"]
    assert invocation["executionSuccessful"] is False
    unread, crash = invocation["toolExecutionNotifications"]
    assert unread["message"]["text"] == "there is, alas, no file"
    artifact = unread["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "gone%3A%20x.html", "uriBaseId": "%SRCROOT%"}
    assert "ValueError: x | y" in crash["message"]["text"]
    assert crash["associatedRule"]["id"] in crash["message"]["text"]


def test_a_sound_run_says_so(one: Run) -> None:
    [invocation] = log(one)["invocations"]
    assert invocation == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_ignored_findings_are_suppressed_results_when_asked_for(one: Run) -> None:
    assert not any(result["suppressions"] for result in log(one)["results"])
    suppressed = [result for result in log(one, verbose=True)["results"] if result["suppressions"]]
    assert [(each["ruleId"], each["suppressions"]) for each in suppressed] == [
        ("links/generic-text", [{"kind": "inSource", "justification": "the sign says so"}])
    ]


def test_beyond_the_limit_the_least_are_left_out_and_it_is_said(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = log(run)["results"]
    monkeypatch.setattr("seoaudit.reporters.sarif.results.MAX_RESULTS", 4)
    told = log(run)
    kept = told["results"]
    assert len(kept) == 4
    gravest = sorted(every, key=lambda each: (each["level"] != "error", -each["rank"]))
    assert [each["level"] for each in kept].count("error") == min(
        4, [each["level"] for each in every].count("error")
    )
    assert sum(each["rank"] for each in kept) <= sum(each["rank"] for each in gravest[:4]) + 0.01
    *_, last = told["invocations"][0]["toolExecutionNotifications"]
    assert last["message"]["text"].startswith(f"{len(every) - 4} lowest-impact findings omitted")
