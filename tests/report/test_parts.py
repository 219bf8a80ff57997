"""The parts of a report: the fingerprint of a finding, its words, and the band of a comparison."""

import pytest

from seoaudit.report.parts import Comparison, ReportedFinding
from seoaudit.rule.messages import Words


def test_a_fingerprint_stays_when_a_finding_moves_or_costs_or_counts_otherwise(
    finding: ReportedFinding,
) -> None:
    moved = finding._replace(start=90, end=111, line=7, column=3, end_line=7, points=0.5)
    renamed = moved._replace(params={"file": "other.jpg"}, snippet="<img>", known=True)
    assert finding.fingerprint == moved.fingerprint == renamed.fingerprint


@pytest.mark.parametrize(
    "other",
    [{"rule": "images/alt-too-long"}, {"key": "empty"}, {"anchor": "منشار.jpg"}, {"anchor": ""}],
)
def test_another_rule_key_or_anchor_has_another_fingerprint(
    finding: ReportedFinding, other: dict[str, str]
) -> None:
    assert finding._replace(**other).fingerprint != finding.fingerprint  # type: ignore[arg-type]


def test_where_rule_key_and_anchor_meet_matters_to_a_fingerprint(finding: ReportedFinding) -> None:
    one = finding._replace(rule="a/b", key="c", anchor="d")
    assert one.fingerprint != one._replace(key="cd", anchor="").fingerprint
    assert one.fingerprint != one._replace(rule="a/bc", key="", anchor="d").fingerprint


def test_a_fingerprint_is_the_same_in_every_version(finding: ReportedFinding) -> None:
    """Baselines and the services that read reports hold it."""
    assert finding.fingerprint == "ea7510171bf775aa"


def test_an_anchor_that_is_no_text_has_a_fingerprint_too(finding: ReportedFinding) -> None:
    assert len(finding._replace(anchor="\udcff.jpg").fingerprint) == 16


def test_a_finding_is_worded_when_it_is_shown(finding: ReportedFinding) -> None:
    english, arabic = Words(), Words("ar")
    assert finding.message(english) == "The image نعناع.jpg has no alt text."
    assert finding.advice(english).startswith("Describe in a few words")
    assert "نعناع.jpg" in finding.message(arabic)
    assert finding.message(arabic) != finding.message(english)
    assert not finding.advice(arabic).isascii()


def test_a_fix_has_a_title_with_the_values_of_its_finding(fixable: ReportedFinding) -> None:
    assert fixable.fix_title(Words()) == 'Add lang="ar" to the <html> tag'


def test_a_fix_without_a_title_is_named_by_the_advice(fixable: ReportedFinding) -> None:
    unknown = fixable._replace(key="unknown", params={})
    assert unknown.fix_title(Words()) == unknown.advice(Words())


@pytest.mark.parametrize(("score", "band"), [(50, "bad"), (51, "ok"), (81, "good")])
def test_a_comparison_has_the_band_of_its_score(score: int, band: str) -> None:
    assert Comparison("rankmath", score, (), ()).band == band
