"""Many pages as Markdown: a table, lowest scores first, and what to fix where a page failed."""

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.page.tree.tree import Tree
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.reporters.markdown import pages as module
from seoaudit.reporters.markdown.pages import pages_comment
from seoaudit.reporters.markdown.text import Room
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.style import Style
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of
from tests.reporters.markdown.conftest import read, texts

GRAVE = made(found(severity=Severity.ERROR), source="grave.html", score=90)
POOR = made(found(points=1.25), found(points=1.0), source="نعناع.html", score=40)
GOOD = made(source="good.html", score=100)


def comment(
    *reports: PageReport | SourceError,
    gate: Gate | None = None,
    language: str = "en",
    room: int = 60_000,
    order: PageOrder = PageOrder.SCORE,
) -> Tree:
    style = Style(Words(language, isolate=True), order=order)
    return read("".join(pages_comment(run_of(*reports, gate=gate), style, Room(room))))


def rows(tree: Tree) -> list[list[str]]:
    width = len(texts(tree, "th"))
    cells = texts(tree, "td")
    return [cells[start : start + width] for start in range(0, len(cells), width)]


def test_the_heading_has_the_figures_of_the_run() -> None:
    tree = comment(POOR, GOOD, SourceError("gone.html", "file not found"))
    [heading] = texts(tree, "h2")
    assert heading == (
        f"2 pages · average 70 · lowest 40 ({isolated('نعناع.html')})"
        " · 1 source not audited (error)"
    )


def test_pages_that_failed_come_first_and_then_the_lowest_score() -> None:
    assert rows(comment(GOOD, POOR, GRAVE)) == [
        ["🟢 90", "grave.html", "1", "images/alt-missing (+2.0)"],
        ["🔴 40", isolated("نعناع.html"), "2", "images/alt-missing (+2.2)"],
        ["🟢 100", "good.html", "0", ""],
    ]


def test_pages_that_are_equally_bad_keep_their_order() -> None:
    same = [GOOD._replace(source=name) for name in ("b.html", "a.html", "c.html")]
    assert [row[1] for row in rows(comment(*same))] == ["b.html", "a.html", "c.html"]


def test_only_runs_with_a_baseline_have_a_column_for_changes() -> None:
    assert texts(comment(POOR, GOOD), "th") == ["Score", "Page", "Findings", "Top issue"]
    tree = comment(POOR._replace(before=Before(44, fixed=1, new=0)), GOOD)
    assert texts(tree, "th")[:3] == ["Score", "Change", "Page"]
    assert [row[1] for row in rows(tree)] == ["−4", ""]
    assert any("1 baseline finding no longer occurs" in text for text in texts(tree, "p"))


def test_pages_that_failed_are_counted_and_told_in_detail() -> None:
    tree = comment(GOOD, POOR, GRAVE)
    assert texts(tree, "strong")[0] == "Not good enough: 1 of 3 pages fails (--fail-on error)."
    assert texts(tree, "summary") == ["90 · grave.html"]
    assert any("images/alt-missing is an error" in text for text in texts(tree, "p"))


def test_a_run_in_which_every_page_passed_tells_none_in_detail() -> None:
    tree = comment(GOOD, POOR)
    assert texts(tree, "details", "summary") == []


def test_only_the_worst_of_many_pages_are_told_in_detail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PAGES", 2)
    failed = [GRAVE._replace(score=score) for score in (50, 10, 30)]
    assert [said.split()[0] for said in texts(comment(*failed), "summary")] == ["10", "30"]


def test_details_leave_half_of_the_room_to_the_table() -> None:
    failed = [GRAVE] * 20
    tree = comment(*failed, room=3_000)
    assert 0 < len(texts(tree, "details")) < 20
    assert len(rows(tree)) > 3


def test_rows_that_have_no_room_are_counted() -> None:
    tree = comment(*[GOOD] * 100, room=500)
    shown = len(rows(tree))
    assert 0 < shown < 100
    assert any(text.startswith(f"{100 - shown} more not shown") for text in texts(tree, "p"))


def test_rows_beyond_what_could_fit_are_not_even_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_ROWS", 2)
    tree = comment(GOOD, POOR, GRAVE)
    assert [row[1] for row in rows(tree)] == ["grave.html", isolated("نعناع.html")]
    assert any(text.startswith("1 more not shown") for text in texts(tree, "p"))


def test_the_comment_is_worded_in_arabic() -> None:
    tree = comment(POOR, GOOD, language="ar")
    assert all(not title.isascii() for title in texts(tree, "th", "h2"))
    assert isolated("good.html") in [row[1] for row in rows(tree)]


def test_a_page_that_passes_with_new_findings_shows_them() -> None:
    new = POOR._replace(before=Before(44, fixed=0, new=1))
    assert len([*comment(new, GOOD).by_tag("details")]) == 1
    assert [*comment(POOR, GOOD).by_tag("details")] == []


def test_a_page_that_was_not_there_before_is_marked_as_new() -> None:
    new = POOR._replace(before=Before(None, fixed=0, new=len(POOR.findings)))
    [first, _] = rows(comment(new, GOOD))
    assert first[1] == "🆕"
    assert first[3] == f"{len(POOR.findings)} new"


def test_rows_are_in_the_order_asked_for() -> None:
    pages = [made(source=name, score=score) for name, score in (("b.html", 9), ("a.html", 90))]
    assert [row[1] for row in rows(comment(*pages))] == ["b.html", "a.html"]
    by_path = comment(*pages, order=PageOrder.PATH)
    assert [row[1] for row in rows(by_path)] == ["a.html", "b.html"]
