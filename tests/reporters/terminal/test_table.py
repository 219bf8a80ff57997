"""The table of many pages: its columns line up, names stay different, the order can be chosen."""

import pytest
from rich.cells import cell_len

from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.terminal.table import MAX_ROWS, table_of
from seoaudit.rule.bidi import isolated
from tests.reporters.conftest import found, made, run_of
from tests.reporters.terminal.conftest import shown, style

APPLE = made(found(points=2.0), found(points=1.5), source="apple.html", score=64)
MINT = made(source="mint.html", score=100, exact_score=100.0)


def table(*reports: PageReport, **changes: object) -> list[str]:
    return shown(table_of(run_of(*reports), style(**changes)))  # type: ignore[arg-type]


def test_a_score_has_the_color_of_its_band() -> None:
    rows = list(table_of(run_of(APPLE, MINT, made(score=9)), style()))[1:4]
    assert [row.pieces[0][1] for row in rows] == ["bold red", "bold yellow", "bold green"]


def test_a_long_name_keeps_its_end_and_the_columns_line_up() -> None:
    long = APPLE._replace(source="content/" * 20 + "نعناع.html")
    rows = table(long, MINT, width=80)
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


def test_a_long_table_has_the_lowest_scores_and_counts_the_rest() -> None:
    pages = [made(score=100 - n, source=f"{n:02}.html") for n in range(MAX_ROWS + 2)]
    lowest = [f"{n:02}.html" for n in range(2, MAX_ROWS + 2)]
    rows = table(*pages)
    assert [row.split()[2] for row in rows[1 : MAX_ROWS + 1]] == lowest[::-1]
    assert rows[MAX_ROWS + 1] == "and 2 more pages with higher scores; -v lists them"
    by_path = table(*pages, order=PageOrder.PATH)
    assert [row.split()[2] for row in by_path[1 : MAX_ROWS + 1]] == lowest
    assert sum(".html" in row for row in table(*pages, verbose=True)) >= len(pages)


def test_pages_are_ordered_by_what_was_asked_for() -> None:
    one = made(found(points=9.0), source="z/one.html", score=91)
    many = made(
        *(found(rule, points=5.0) for rule in ("url/too-long", "links/too-many")),
        source="b.html",
        score=80,
    )
    deep = made(source="a/deep.html", score=85)

    def ordered(order: PageOrder) -> list[str]:
        return [row.split()[2] for row in table(one, many, deep, order=order)[1:]]

    assert ordered(PageOrder.SCORE) == ["b.html", "a/deep.html", "z/one.html"]
    assert ordered(PageOrder.PATH) == ["a/deep.html", "b.html", "z/one.html"]
    assert ordered(PageOrder.POINTS) == ["z/one.html", "b.html", "a/deep.html"]


def test_two_pages_never_look_alike() -> None:
    names = [f"site/versions/version-{n}/getting-started/install.md" for n in (1, 2)]
    rows = table(*(made(found(), source=name) for name in names), width=60)
    assert len({row.split()[2] for row in rows[1:]}) == 2


def test_with_a_baseline_the_issue_named_is_new() -> None:
    page = made(found(known=True), found("url/too-long", points=1.0), before=Before(80, 0, 1))
    assert table(page, MINT)[1].endswith("url/too-long (+1.0)")
    assert "2 · 1 new" in table(page, MINT)[1]
    assert table(page._replace(before=None), MINT)[1].endswith("images/alt-missing (+2.0)")
