"""What `seoaudit fix` says of each page, and where it says it."""

from collections.abc import Sequence
from typing import Any

import pytest

from seoaudit import Document, audit
from seoaudit.cli.printing.fix_report import MAX_LINES, FixReport
from seoaudit.engine.fixing import FixedPage
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Fix, Safety
from seoaudit.rule.messages import Words

PAGE = audit(Document("<html><title>Apple trees</title><p>Prune in winter."))
SOME = PAGE.findings[0]
LANG = SOME._replace(
    rule="international/lang-missing",
    key="missing",
    params={"language": "ar"},
    line=1,
    fix=Fix((), Safety.SAFE),
)
UNSAFE = LANG._replace(fix=Fix((), Safety.UNSAFE))
PLAIN = LANG._replace(fix=None)

Printed = pytest.CaptureFixture[str]


def report(score: int, *findings: ReportedFinding) -> PageReport:
    return PAGE._replace(score=score, findings=findings)


def fixed(
    *findings: ReportedFinding, source: str = "a.html", left: Sequence[ReportedFinding] = ()
) -> FixedPage:
    before, after = report(60, *findings, *left), report(70 if findings else 60, *left)
    return FixedPage(Document("", source=source), before, after, findings)


def told(
    capsys: Printed, *pages: FixedPage, language: str = "en", is_diff: bool = False
) -> tuple[str, str]:
    """What is printed on standard output and on standard error."""
    made: Any = FixReport(Words(language), is_diff=is_diff)
    for page in pages:
        made.add(page)
    made.end()
    printed = capsys.readouterr()
    return printed.out, printed.err


def test_a_fix_that_was_left_out_is_told_also_where_nothing_was_fixed(capsys: Printed) -> None:
    out, _ = told(capsys, fixed(left=[LANG])._replace(refused=(LANG,)), fixed(LANG))
    first, second, *_ = out.splitlines()
    assert first == "a.html: nothing to fix"
    assert second.startswith("  line 1: Not applied, as it would lower the score: Add lang=")


def test_a_fixed_page_is_told_with_its_scores_its_fixes_and_what_remains(capsys: Printed) -> None:
    out, err = told(capsys, fixed(LANG, left=[PLAIN]))
    assert err == ""
    first, second, third = out.splitlines()
    assert first == "a.html: 1 fix applied, score 60 → 70"
    assert second == '  line 1: Add lang="ar" to the <html> tag (international/lang-missing)'
    assert third == "  1 finding remains"


def test_a_score_that_stays_is_said_to(capsys: Printed) -> None:
    page = fixed(LANG)
    out, _ = told(capsys, page._replace(after=page.before))
    assert out.splitlines()[0] == "a.html: 1 fix applied, score still 60"


def test_a_page_is_told_before_the_next_one_is_fixed(capsys: Printed) -> None:
    made = FixReport(Words(), is_diff=False)
    made.add(fixed(LANG))
    assert capsys.readouterr().out.startswith("a.html: ")


def test_the_same_fix_in_several_places_is_told_once_with_its_lines(capsys: Printed) -> None:
    out, _ = told(capsys, fixed(*(LANG._replace(line=line) for line in (3, 5, 5))))
    assert out.splitlines()[1].startswith("  lines 3, 5: Add")
    other = LANG._replace(params={"language": "fr"}, line=9)
    out, _ = told(capsys, fixed(LANG, other))
    assert [line[:9] for line in out.splitlines()[1:3]] == ["  line 1:", "  line 9:"]


def test_only_the_first_of_many_lines_are_told(capsys: Printed) -> None:
    lines = [LANG._replace(line=line) for line in range(1, MAX_LINES + 1)]
    out, _ = told(capsys, fixed(*lines))
    assert f", {MAX_LINES}: Add" in out
    out, _ = told(capsys, fixed(*lines, LANG._replace(line=99)))
    assert f", {MAX_LINES}, …: Add" in out


def test_what_only_unsafe_fixes_would_mend_is_told(capsys: Printed) -> None:
    out, _ = told(capsys, fixed(LANG, left=[PLAIN, UNSAFE]))
    assert out.splitlines()[-1].startswith("  2 findings remain; --unsafe would fix ")
    out, _ = told(capsys, fixed(LANG, left=[PLAIN, LANG]))
    assert "--unsafe" not in out


def test_a_single_page_without_fixes_is_told(capsys: Printed) -> None:
    out, _ = told(capsys, fixed(left=[PLAIN]))
    assert out.splitlines() == ["a.html: nothing to fix", "  1 finding remains"]


def test_of_many_pages_only_those_with_fixes_are_told_and_all_are_summed_up(
    capsys: Printed,
) -> None:
    pages = fixed(source="a.html", left=[PLAIN]), fixed(LANG, source="مقال.html", left=[UNSAFE])
    out, err = told(capsys, *pages)
    assert err == ""
    assert "a.html" not in out
    assert out.splitlines()[0].startswith("مقال.html: ")
    assert out.splitlines()[-1].startswith("1 of 2 pages has fixes; 2 findings remain; --unsafe")


def test_no_pages_are_not_told_of(capsys: Printed) -> None:
    assert told(capsys) == ("", "")


def test_beside_a_diff_everything_goes_to_standard_error(capsys: Printed) -> None:
    out, err = told(capsys, fixed(LANG), fixed(), is_diff=True)
    assert out == ""
    assert err.startswith("a.html: 1 fix available, score 60 → 70\n")
    assert "1 of 2 pages" in err


def test_beside_a_page_on_standard_output_everything_goes_to_standard_error(
    capsys: Printed,
) -> None:
    for page in (fixed(LANG, source="-"), fixed(source="-")):
        out, err = told(capsys, page)
        assert out == ""
        assert err.startswith("-: ")


def test_the_reports_of_all_pages_after_their_fixes_are_kept() -> None:
    made = FixReport(Words(), is_diff=False)
    pages = fixed(left=[PLAIN]), fixed(left=[UNSAFE])
    for page in pages:
        made.add(page)
    assert made.after == [page.after for page in pages]
    assert made.fixed == 0


def test_it_is_told_in_arabic(capsys: Printed) -> None:
    out, _ = told(capsys, fixed(LANG, left=[PLAIN]), language="ar")
    assert not [line for line in out.splitlines() if line.isascii()]
