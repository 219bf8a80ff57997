"""The findings of one rule: what is wrong where, how to fix it, and what it is worth."""

from collections.abc import Sequence

from seoaudit.engine.gate import Gate
from seoaudit.report.parts import ReportedFinding
from seoaudit.reporters.phrasing.fix_groups import Repair
from seoaudit.reporters.terminal.repair import repair_lines
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found
from tests.reporters.terminal.conftest import shown, style


def lines(*findings: ReportedFinding, gate: Gate | None = None) -> Sequence[str]:
    return shown(repair_lines(Repair(findings), gate or Gate(), style(width=100)))


def test_points_too_few_to_show_are_not_shown_as_none() -> None:
    assert lines(found(points=0.04))[0].startswith("▲             4:3  ")
    assert lines(found(points=0.05))[0].startswith("▲   +0.1      4:3  ")


def test_a_rule_says_if_it_is_known_or_has_to_be_fixed() -> None:
    assert lines(found())[-1].strip() == "images/alt-missing"
    assert lines(found(known=True))[-1].strip() == "images/alt-missing · known"
    strict = lines(found(), gate=Gate(fail_on=Severity.WARNING))
    assert strict[-1].strip() == "images/alt-missing · must be fixed to pass"
