"""Many pages: a table whose columns line up, then the totals and why pages failed."""

import pytest
from rich.cells import cell_len

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.reporters.terminal.summary import summary_lines
from seoaudit.rule.bidi import isolated
from seoaudit.rule.rule import Severity
from tests.reporters.conftest import found, made, run_of
from tests.reporters.terminal.conftest import shown, style

APPLE = made(found(points=2.0), found(points=1.5), source="apple.html", score=64)
MINT = made(source="mint.html", score=100, exact_score=100.0)


def table(
    *reports: PageReport | SourceError, gate: Gate | None = None, **changes: object
) -> list[str]:
    return shown(summary_lines(run_of(*reports, gate=gate), style(**changes)))  # type: ignore[arg-type]


def test_every_page_is_a_row_in_the_order_of_the_run() -> None:
    assert table(APPLE, MINT) == [
        "Score  Findings  Page        Top issue",
        "   64         2  apple.html  images/alt-missing (+3.5)",
        "  100         0  mint.html",
        "",
        "2 pages · average 82 · lowest 64 (apple.html)",
    ]


def test_a_score_has_the_color_of_its_band() -> None:
    rows = list(summary_lines(run_of(APPLE, MINT, made(score=9)), style()))[1:4]
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


def test_pages_that_failed_are_counted_and_each_is_told_with_its_reason() -> None:
    error = found("head/title-missing", severity=Severity.ERROR, points=9.0)
    rows = table(APPLE, MINT, made(error, source="bad.html"), gate=Gate(fail_under=65))
    assert rows[-3:] == [
        "2 pages failed",
        "  apple.html: score 64 is below the minimum of 65",
        "  bad.html failed: head/title-missing",
    ]


def test_what_could_not_be_read_is_counted() -> None:
    rows = table(APPLE, SourceError("gone.html", "file not found"), MINT)
    assert rows[-1].endswith("(apple.html) · 1 source not audited (error)")
