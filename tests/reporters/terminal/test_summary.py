"""Many pages: a table whose columns line up, then the totals and why pages failed."""

from itertools import chain

import pytest
from rich.cells import cell_len

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.reporters.terminal.summary import MAX_ROWS, summary_parts
from seoaudit.rule.bidi import isolated
from seoaudit.rule.rule import Severity
from tests.reporters.conftest import found, made, run_of
from tests.reporters.terminal.conftest import shown, style

APPLE = made(found(points=2.0), found(points=1.5), source="apple.html", score=64)
MINT = made(source="mint.html", score=100, exact_score=100.0)


def table(
    *reports: PageReport | SourceError, gate: Gate | None = None, **changes: object
) -> list[str]:
    parts = summary_parts(run_of(*reports, gate=gate), style(**changes))  # type: ignore[arg-type]
    return shown(chain.from_iterable(parts))


def test_every_page_is_a_row_in_the_order_of_the_run() -> None:
    assert table(APPLE, MINT) == [
        "Score  Findings  Page        Top issue",
        "   64         2  apple.html  images/alt-missing (+3.5)",
        "  100         0  mint.html",
        "",
        "2 findings on pages that pass; -v lists them",
        "2 pages · average 82 · lowest 64 (apple.html)",
        "One page in full: seoaudit check apple.html",
        "Good enough: all 2 pages pass (--fail-on error).",
    ]


def test_a_score_has_the_color_of_its_band() -> None:
    rows = list(next(summary_parts(run_of(APPLE, MINT, made(score=9)), style())))[1:4]
    assert [row.pieces[0][1] for row in rows] == ["bold yellow", "bold green", "bold red"]


def test_a_page_in_the_baseline_shows_its_score_before() -> None:
    rows = table(APPLE._replace(before=Before(60, fixed=1, new=0)), MINT)
    assert rows[1].startswith("60 → 64         2  apple.html")
    assert rows[2].startswith("    100         0  mint.html")
    assert "1 baseline finding no longer occurs; run seoaudit baseline prune" in rows


def test_a_long_name_keeps_its_end_and_the_columns_line_up() -> None:
    long = APPLE._replace(source="content/" * 20 + "نعناع.html")
    rows = table(long, MINT, width=60)
    assert "نعناع.html" in rows[1]
    assert "…" in rows[1]
    starts = [
        cell_len(row[: row.index(last)])
        for row, last in zip(rows, ("Top issue", "images/"), strict=False)
    ]
    assert starts[0] == starts[1]


@pytest.mark.parametrize("width", [40, 60, 80, 140])
def test_no_row_is_wider_than_the_terminal(width: int) -> None:
    long = APPLE._replace(source="漢字/" * 30 + "a.html", before=Before(100, 0, 0), score=100)
    assert max(map(cell_len, table(long, APPLE, MINT, width=width)[:4])) <= width


def test_a_name_in_arabic_is_isolated_from_the_numbers() -> None:
    assert isolated("نعناع.html") in table(APPLE._replace(source="نعناع.html"), MINT)[1]


ERROR = found("head/title-missing", severity=Severity.ERROR, params={}, points=9.0)
BAD = made(found(), ERROR, source="bad.html")


def test_each_page_that_failed_is_listed_with_its_reason_and_its_findings() -> None:
    rows = table(APPLE, MINT, BAD, gate=Gate(fail_under=65), width=120)
    listed = rows[rows.index("") : -3]
    assert listed == [
        "",
        "apple.html: a score of 64 is below 65 (--fail-under 65)",
        *["apple.html:4:3 warning images/alt-missing The image saw.jpg has no alt text."] * 2,
        "",
        "bad.html: head/title-missing is an error (--fail-on error)",
        "bad.html:4:3 error head/title-missing The page has no title.",
        "bad.html:4:3 warning images/alt-missing The image saw.jpg has no alt text.",
        "",
    ]
    assert rows[-1] == "Not good enough: 2 of 3 pages fail (--fail-under 65, --fail-on error)."


def test_findings_of_pages_that_pass_are_counted_and_listed_when_asked_for() -> None:
    assert "2 findings on pages that pass; -v lists them" in table(APPLE, BAD)
    every = table(APPLE, BAD, verbose=True)
    assert not any("-v" in row for row in every)
    assert sum(row.startswith("apple.html:4:3 warning images/alt-missing") for row in every) == 2


def test_quietly_only_what_fails_is_shown_and_the_verdict() -> None:
    assert table(APPLE, BAD, quiet=True, width=100) == [
        "bad.html: head/title-missing is an error (--fail-on error)",
        "bad.html:4:3 error head/title-missing The page has no title.",
        "Not good enough: 1 of 2 pages fails (--fail-on error).",
    ]


def test_a_long_table_has_the_lowest_scores_and_counts_the_rest() -> None:
    pages = [made(score=100 - n, source=f"{n}.html") for n in range(MAX_ROWS + 2)]
    rows = table(*pages)
    assert [row.split()[2] for row in rows[1 : MAX_ROWS + 1]] == [
        f"{n}.html" for n in range(2, MAX_ROWS + 2)
    ]
    assert rows[MAX_ROWS + 1] == "and 2 more pages with higher scores; -v lists them"
    assert sum(".html" in row for row in table(*pages, verbose=True)) >= len(pages)


def test_what_could_not_be_read_is_counted() -> None:
    rows = table(APPLE, SourceError("gone.html", "file not found"), MINT)
    assert any(row.endswith("(apple.html) · 1 source not audited (error)") for row in rows)
    assert rows[-1] == "Not everything was audited: 1 source not audited (error)."
