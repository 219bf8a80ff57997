"""Which pages fail."""

import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.report.parts import Before, ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Basis, Severity

PAGE = audit(Document("<html lang=en><title>Apple trees</title><p>Prune in winter."))
SOME = PAGE.findings[0]


def finding(
    rule: str,
    severity: Severity,
    basis: Basis = Basis.DOCUMENTED,
    *,
    known: bool = False,
) -> ReportedFinding:
    return SOME._replace(rule=rule, severity=severity, basis=basis, known=known)


def page(*findings: ReportedFinding, score: int = 60, before: int | None = None) -> PageReport:
    earlier = None if before is None else Before(before, 0, 0)
    return PAGE._replace(findings=findings, score=score, before=earlier)


ERROR = finding("head/title-missing", Severity.ERROR)
WARNING = finding("images/alt-missing", Severity.WARNING, Basis.STANDARD)
INFO = finding("links/external-missing", Severity.INFO, Basis.HEURISTIC)


def test_by_default_an_error_fails_and_a_low_score_does_not() -> None:
    assert Gate().fails(page(ERROR))
    assert not Gate().fails(page(WARNING, INFO))
    assert not Gate().fails(page(score=0))


@pytest.mark.parametrize(
    ("level", "stopped"),
    [
        (Severity.ERROR, [ERROR]),
        (Severity.WARNING, [ERROR, WARNING]),
        (Severity.INFO, [ERROR, WARNING, INFO]),
        (None, []),
    ],
)
def test_a_finding_as_severe_as_the_level_fails(
    level: Severity | None, stopped: list[ReportedFinding]
) -> None:
    gate = Gate(fail_on=level)
    assert [each for each in (ERROR, WARNING, INFO) if gate.stops(each)] == stopped
    assert gate.fails(page(ERROR, WARNING, INFO)) == bool(stopped)


def test_only_findings_with_one_of_the_bases_fail() -> None:
    gate = Gate(fail_on=Severity.INFO, bases=frozenset({Basis.STANDARD, Basis.HEURISTIC}))
    assert not gate.stops(ERROR)
    assert gate.stops(WARNING)
    assert gate.stops(INFO)


def test_a_finding_in_the_baseline_never_fails() -> None:
    assert not Gate().fails(page(ERROR._replace(known=True)))
    assert Gate().fails(page(ERROR._replace(known=True), ERROR))


def test_the_findings_that_fail_a_page_are_in_the_order_of_the_page() -> None:
    other = finding("crawl/noindex", Severity.ERROR)
    assert Gate().breaches(page(WARNING, other, ERROR, other)) == [other, ERROR, other]
    assert Gate().breaches(page(WARNING)) == []


def test_a_gate_is_named_by_the_options_that_set_it() -> None:
    assert Gate().options == ["--fail-on error"]
    strict = Gate(70, Severity.INFO, frozenset({Basis.STANDARD, Basis.DOCUMENTED}))
    assert strict.options == [
        "--fail-under 70",
        "--fail-on info",
        "--gate-on documented",
        "--gate-on standard",
    ]
    assert Gate(fail_on=None).options == ["--fail-on never"]
    assert strict.to_dict() == {
        "fail_under": 70,
        "fail_on": "info",
        "gate_on": ["documented", "standard"],
    }


def test_a_score_that_is_reached_is_enough() -> None:
    assert Gate(fail_under=60).scores_too_little(page(score=59))
    assert not Gate(fail_under=60).scores_too_little(page(score=60))
    assert Gate(fail_under=60).fails(page(score=59))


def test_a_page_in_the_baseline_scores_too_little_only_if_it_scored_more_before() -> None:
    gate = Gate(fail_under=60)
    assert not gate.scores_too_little(page(score=40, before=40))
    assert gate.scores_too_little(page(score=39, before=40))
    assert not gate.scores_too_little(page(score=60, before=90))
    assert gate.scores_too_little(page(score=59, before=90))


def test_without_a_least_score_no_page_scores_too_little() -> None:
    assert not Gate().scores_too_little(page(score=0, before=90))
