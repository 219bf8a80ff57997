"""Which findings are results of a SARIF run, and how each is written."""

from pathlib import Path
from typing import Any

import pytest

from seoaudit.report.parts import Before, IgnoredFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.sarif import results
from seoaudit.reporters.sarif.results import Selection, choose, location, results_of
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Edit, Fix, Safety, Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of

RULES = ["head/title-missing", "images/alt-missing", "international/lang-missing"]
EVERYTHING = Selection()


def written(
    *pages: PageReport, chosen: Selection = EVERYTHING, **style: Any
) -> list[dict[str, Any]]:
    return list(results_of(run_of(*pages), Style(**style), RULES, chosen))


def test_a_result_says_which_rule_how_grave_what_and_where() -> None:
    [result] = written(made(found(severity=Severity.INFO, points=2.345)))
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == (
        "images/alt-missing",
        1,
        "note",
    )
    assert result["message"]["text"].startswith("The image saw.jpg has no alt text. Describe")
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 4,
        "startColumn": 3,
        "endLine": 4,
        "endColumn": 23,
    }
    assert result["rank"] == 2.35
    assert result["properties"] == {"key": "missing", "basis": "standard"}
    assert result["suppressions"] == []


def test_a_rank_is_never_above_100() -> None:
    assert written(made(found(points=130.0)))[0]["rank"] == 100.0


def test_a_result_is_worded_in_the_language_of_the_report() -> None:
    [english], [arabic] = written(made(found())), written(made(found()), words=Words("ar"))
    assert english["message"] != arabic["message"]
    assert "saw.jpg" in arabic["message"]["text"]
    assert english["partialFingerprints"] == arabic["partialFingerprints"]


def test_only_results_of_runs_with_a_baseline_say_whether_they_are_new() -> None:
    findings = (found(), found(known=True))
    assert ["baselineState" in each for each in written(made(*findings))] == [False, False]
    states = written(made(*findings, before=Before(60, 0, 1)), made(found()))
    assert [each["baselineState"] for each in states] == ["new", "unchanged", "new"]


def test_a_fix_is_a_replacement_of_characters() -> None:
    fix = Fix((Edit(5, 5, ' lang="ar"'), Edit(8, 10, "")), Safety.UNSAFE)
    lang = found("international/lang-missing", params={"language": "ar"}, fix=fix)
    [result] = written(made(lang))
    [fixed] = result["fixes"]
    assert fixed["description"] == {"text": 'Add lang="ar" to the <html> tag'}
    assert fixed["properties"] == {"safety": "unsafe"}
    [change] = fixed["artifactChanges"]
    assert [each["deletedRegion"] for each in change["replacements"]] == [
        {"charOffset": 5, "charLength": 0},
        {"charOffset": 8, "charLength": 2},
    ]
    assert [each["insertedContent"]["text"] for each in change["replacements"]] == [
        ' lang="ar"',
        "",
    ]


def test_a_finding_without_edits_brings_no_fix() -> None:
    for fix in (None, Fix((), Safety.SUGGESTION)):
        assert "fixes" not in written(made(found(fix=fix)))[0]


@pytest.mark.parametrize(
    ("reason", "until", "said"),
    [
        ("للزينة", "2027-03-01", {"justification": "للزينة · until 2027-03-01"}),
        ("للزينة", None, {"justification": "للزينة"}),
        ("", "2027-03-01", {"justification": "until 2027-03-01"}),
        ("", None, {}),
    ],
)
def test_an_ignored_finding_is_a_suppressed_result_when_asked_for(
    reason: str, until: str | None, said: dict[str, str]
) -> None:
    page = made(found(), ignored=(IgnoredFinding(found(line=9), reason, until),))
    assert len(written(page)) == 1
    _, suppressed = written(page, verbose=True)
    assert suppressed["suppressions"] == [{"kind": "inSource", **said}]


def test_a_location_is_relative_to_the_root_where_it_can_be(tmp_path: Path) -> None:
    style = Style(root=Path.cwd())
    assert location("docs/نعناع.html", style) == {
        "physicalLocation": {
            "artifactLocation": {
                "uri": "docs/%D9%86%D8%B9%D9%86%D8%A7%D8%B9.html",
                "uriBaseId": "%SRCROOT%",
            }
        }
    }
    outside = location(str(tmp_path / "a.html"), style)["physicalLocation"]["artifactLocation"]
    assert outside == {"uri": (tmp_path / "a.html").as_uri()}
    web = location("https://example.com/a", style, {"startLine": 1})["physicalLocation"]
    assert web == {
        "artifactLocation": {"uri": "https://example.com/a"},
        "region": {"startLine": 1},
    }


def test_every_finding_is_chosen_where_all_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "MAX_RESULTS", 2)
    assert choose(run_of(made(found()), made(found()))) == Selection()


ERROR = found("head/title-missing", severity=Severity.ERROR, points=1.0)
COSTLY = found(points=9.0)
KNOWN = found(points=50.0, known=True)
GRAVE_BUT_KNOWN = ERROR._replace(known=True, points=60.0)


@pytest.mark.parametrize(
    ("limit", "kept"),
    [
        (1, [1.0]),
        (2, [9.0, 1.0]),
        (3, [9.0, 1.0, 2.0]),
        (4, [9.0, 1.0, 60.0, 2.0]),
    ],
)
def test_what_fails_is_kept_first_then_what_is_new_then_the_gravest(
    limit: int, kept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = (made(KNOWN, COSTLY), made(ERROR, GRAVE_BUT_KNOWN), made(found(points=2.0)))
    monkeypatch.setattr(results, "MAX_RESULTS", limit)
    chosen = choose(run_of(*pages))
    assert chosen.left_out == 5 - limit
    assert [each["rank"] for each in written(*pages, chosen=chosen)] == kept


def test_of_equals_the_earlier_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "MAX_RESULTS", 2)
    pages = made(found(line=1), found(line=2)), made(found(line=3))
    chosen = choose(run_of(*pages))
    assert lines_of(written(*pages, chosen=chosen)) == [1, 2]


def lines_of(told: list[dict[str, Any]]) -> list[int]:
    return [each["locations"][0]["physicalLocation"]["region"]["startLine"] for each in told]


def test_only_what_is_chosen_is_written_and_nothing_that_is_ignored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(results, "MAX_RESULTS", 2)
    ignored = (IgnoredFinding(found(line=9), "", None),)
    light, heavy = found(line=1, points=1.0), found(line=2, points=4.0)
    pages = made(light, heavy, ignored=ignored), made(found(line=3, points=4.0))
    chosen = choose(run_of(*pages))
    assert lines_of(written(*pages, chosen=chosen, verbose=True)) == [2, 3]
