"""What to run next."""

from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import choose, repairs
from seoaudit.reporters.phrasing.next_steps import next_step, next_step_of_all
from seoaudit.rule.finding import Edit, Fix, Safety, Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of


def fixable(safety: Safety) -> ReportedFinding:
    return found(fix=Fix((Edit(1, 2, ""),), safety))


SAFE, UNSAFE, SUGGESTION = map(fixable, Safety)


def steps(page: PageReport, language: str = "en") -> list[str]:
    return list(next_step(page, choose(page, repairs(page.findings), None), Words(language)))


def test_what_can_be_mended_is_counted_with_the_command_that_does_it() -> None:
    assert steps(made(SAFE, found(), found())) == [
        "seoaudit fix can mend 1 of 3 findings: seoaudit fix apple.html"
    ]
    assert steps(made(UNSAFE, UNSAFE)) == [
        "seoaudit fix can mend 2 of 2 findings: seoaudit fix --unsafe apple.html"
    ]
    (mixed,) = steps(made(SAFE, UNSAFE, UNSAFE, source="my draft.html"))
    assert mixed == (
        "seoaudit fix can mend 3 of 3 findings (1 safe, the rest with --unsafe): "
        "seoaudit fix 'my draft.html'"
    )
    assert "seoaudit fix apple.html" in steps(made(SAFE), "ar")[0]


def test_where_nothing_can_be_mended_the_first_finding_is_explained() -> None:
    explain = ["Why, and how: seoaudit explain images/alt-missing"]
    assert steps(made(SUGGESTION)) == explain
    assert steps(made(SAFE, source="https://example.com/a")) == explain
    assert steps(made()) == []


def test_of_many_pages_the_worst_that_failed_is_shown_next() -> None:
    error = found("head/title-missing", severity=Severity.ERROR)
    pages = (made(SAFE, score=50), made(error, score=60, source="b c.html"), made(UNSAFE, score=90))
    assert list(next_step_of_all(run_of(*pages), Words())) == [
        "seoaudit fix can mend 2 of 3 findings (1 safe)",
        "One page in full: seoaudit check 'b c.html'",
    ]
    assert list(next_step_of_all(run_of(made(), made()), Words())) == []
    web = made(SAFE, source="https://example.com/a")
    assert list(next_step_of_all(run_of(web, web), Words())) == [
        "One page in full: seoaudit check https://example.com/a"
    ]
