"""The report of one page, and its JSON."""

import json

import pytest

from seoaudit.report.parts import Before, Comparison, IgnoredFinding, Note, RuleResult, Status
from seoaudit.report.report import PageReport


@pytest.mark.parametrize(("score", "band"), [(0, "bad"), (57, "ok"), (100, "good")])
def test_a_page_has_the_band_of_its_score(report: PageReport, score: int, band: str) -> None:
    assert report._replace(score=score).band == band


def test_only_rules_that_crashed_are_among_the_crashed(report: PageReport) -> None:
    crash = RuleResult("head/title-length", Status.ERROR, 2, 0.0, 0.0, "ValueError: x")
    assert report.crashed == ()
    assert report._replace(rules=(*report.rules, crash)).crashed == (crash,)


def test_the_json_of_a_page_is_plain_and_keeps_its_letters(report: PageReport) -> None:
    written = report.to_dict()
    assert json.loads(json.dumps(written)) == written
    assert written["facts"]["title"] == "زراعة النعناع"
    assert written["facts"]["h1"] == ["النعناع"]
    assert (written["score"], written["exact_score"], written["band"]) == (57, 57.1429, "ok")
    assert [keyphrase["text"] for keyphrase in written["keyphrases"]] == ["النعناع"]
    assert [rule["id"] for rule in written["rules"]] == [
        "images/alt-missing",
        "head/title-missing",
    ]


def test_what_a_page_does_not_have_is_null_or_empty(report: PageReport) -> None:
    written = report.to_dict()
    for name in ("url", "cap", "compared", "before"):
        assert written[name] is None, name
    assert (written["ignored"], written["notes"]) == ([], [])


def test_the_rest_of_a_report_is_in_its_json_too(report: PageReport) -> None:
    written = report._replace(
        cap=30,
        findings=(),
        ignored=(IgnoredFinding(report.findings[0], "زينة", None),),
        notes=(Note("nothing_judged"),),
        compared=Comparison("rankmath", 90, (), ()),
        before=Before(40, 2, 1),
    ).to_dict()
    assert written["cap"] == 30
    assert written["findings"] == []
    assert [each["reason"] for each in written["ignored"]] == ["زينة"]
    assert [note["key"] for note in written["notes"]] == ["nothing_judged"]
    assert written["compared"]["profile"] == "rankmath"
    assert written["before"] == {"score": 40, "fixed": 2, "new": 1, "revision": None}


def test_messages_in_the_json_come_in_the_language_asked_for(report: PageReport) -> None:
    [english], [arabic] = (report.to_dict(words)["findings"] for words in (None, "ar"))
    assert english["message"] == "The image نعناع.jpg has no alt text."
    assert arabic["message"] != english["message"]
    assert {**english, "message": "", "advice": ""} == {**arabic, "message": "", "advice": ""}
