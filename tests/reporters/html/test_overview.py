"""Many pages at a glance: figures, spread of scores, costly rules, and a table to search."""

from importlib.resources import files

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import overview as module
from seoaudit.reporters.html.digest import Digest
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.overview import (
    MAX_ROWS,
    errors_section,
    overview_header,
    overview_sections,
)
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of
from tests.reporters.html.conftest import with_class

ENGLISH = Frame(Words())
GONE = SourceError("gone<b>.html", "there is no such <file>")
GOOD = made(source="good.html", score=100)
POOR = made(
    found(points=1.0), found("head/title-length", points=2.5), source="نعناع.html", score=40
)


def header(*reports: PageReport | SourceError, gate: Gate | None = None) -> Tree:
    run = run_of(*reports, gate=gate)
    return Tree(overview_header(run, ENGLISH))


def sections(*pages: PageReport, gate: Gate | None = None, language: str = "en") -> Tree:
    digest = Digest()
    for page in pages:
        digest.add(page, gate or Gate())
    return Tree(
        "".join(overview_sections(run_of(*pages), digest, Frame(Words(language)), range(99)))
    )


def section(tree: Tree, name: str) -> Element:
    [found_section] = [e for e in tree.by_tag("section") if name in e.classes]
    return found_section


def rows(element: Element) -> list[list[str]]:
    """The texts of the cells of each row below the titles."""
    return [
        [cell.text for cell in row.descendants if cell.tag in ("td", "th")]
        for row in element.descendants
        if row.tag == "tr" and any(cell.tag == "td" for cell in row.descendants)
    ]


def test_the_header_has_the_average_and_the_range_of_scores() -> None:
    tree = header(GOOD, POOR._replace(score=41))
    assert tree.by_tag("svg")[0].get("aria-label").endswith(": 71 / 100")  # 70.5
    assert with_class(tree, "facts")[0].text == "2 pages · average 70.5 · range 41–100"
    assert with_class(tree, "verdict")[0].text == "Good enough: all 2 pages pass (--fail-on error)."


def test_without_pages_there_is_no_gauge_and_no_average() -> None:
    tree = header(GONE)
    assert not tree.by_tag("svg")
    assert with_class(tree, "facts")[0].text == "0 pages · 1 source not audited (error)"


def test_the_verdict_counts_the_pages_that_failed() -> None:
    tree = header(GOOD, POOR, gate=Gate(fail_under=50))
    assert with_class(tree, "verdict")[0].text == (
        "Not good enough: 1 of 2 pages fails (--fail-under 50, --fail-on error)."
    )


def test_what_could_not_be_read_is_listed_with_the_reason() -> None:
    assert errors_section((), ENGLISH) is None
    tree = Tree(errors_section([GONE, SourceError("b.html", "empty")], ENGLISH) or "")
    assert rows(section(tree, "errors")) == [
        ["gone<b>.html", "there is no such <file>"],
        ["b.html", "empty"],
    ]


def test_scores_are_shown_by_bars_relative_to_the_highest() -> None:
    tree = sections(GOOD, GOOD, GOOD, GOOD, POOR)
    columns = with_class(tree, "column")
    assert [(column.classes[1], column.get("style")) for column in columns] == [
        ("bad", "--share:0.250"),
        ("good", "--share:1.000"),
    ]
    assert len(with_class(tree, "range")) == 10
    assert [each.text for each in with_class(tree, "count") if each.text] == ["1", "4"]


def test_each_bar_is_read_aloud() -> None:
    spoken = [each.text for each in with_class(sections(GOOD), "spoken")]
    assert spoken[0] == "0 pages with a score of 0–10"
    assert spoken[-1].startswith("1 page with a score of 91–100")


def test_rules_are_listed_with_their_pages_and_mean_points() -> None:
    listed = rows(section(sections(GOOD, POOR), "costs"))
    assert [(row[0].split()[-1], row[1], row[2]) for row in listed] == [
        ("head/title-length", "1 / 2", "+1.2"),
        ("images/alt-missing", "1 / 2", "+0.5"),
    ]


def test_only_rules_that_cost_points_are_listed_and_only_the_costliest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    free = made(found("url/too-long", points=0.0))
    assert len(rows(section(sections(POOR, free), "costs"))) == 2
    assert rows(section(sections(free), "costs")) == []
    assert "No issues found." in section(sections(free), "costs").text
    monkeypatch.setattr(module, "MAX_RULES", 1)
    assert [row[0].split()[-1] for row in rows(section(sections(POOR), "costs"))] == [
        "head/title-length"
    ]


def test_the_table_has_the_worst_page_first_with_its_costliest_rule() -> None:
    first, second = rows(section(sections(GOOD, POOR), "pages"))
    assert first[0] == "40"
    assert first[1] == "Apple treesنعناع.html"
    assert first[2] == "2"
    assert first[3].endswith(" +2.5")
    assert second == ["100", "Apple treesgood.html", "0", ""]


def test_a_page_without_a_title_is_named_once_by_its_source() -> None:
    untitled = GOOD._replace(facts=GOOD.facts._replace(title=None))
    [[_, name, _, _]] = rows(section(sections(untitled), "pages"))
    assert name == "good.html"


def test_rows_link_to_their_pages_by_their_number_in_the_run() -> None:
    links = section(sections(GOOD, POOR), "pages").descendants
    assert [link.get("href") for link in links if link.tag == "a"] == ["#page-2", "#page-1"]


def test_a_page_that_failed_is_called_so() -> None:
    tree = sections(GOOD, POOR, gate=Gate(fail_under=50))
    [failed] = [e for e in tree.by_tag("tr") if "failed" in e.classes]
    assert "نعناع.html" in failed.text


def test_every_rule_of_a_row_can_be_filtered_by() -> None:
    tree = sections(GOOD, POOR, made(found("url/too-long", points=0.0)))
    [filter_] = [e for e in tree.by_tag("select") if e.get("name") == "rule"]
    options = {e.get("value"): e.text for e in filter_.descendants if e.tag == "option"}
    assert len(options) == 1 + 3  # all rules, and each of three
    told = [e.get("data-rules").split() for e in tree.by_tag("tr") if e.has("data-rules")]
    assert {number for numbers in told for number in numbers} == options.keys() - {""}


def test_scores_can_be_filtered_by_band_and_by_what_failed() -> None:
    tree = sections(GOOD)
    [filter_] = [e for e in tree.by_tag("select") if e.get("name") == "band"]
    values = [e.get("value") for e in filter_.descendants if e.tag == "option"]
    assert values == ["", ".bad", ".ok", ".good", ".failed"]
    assert with_class(tree, "filters")[0].has("hidden")


def test_only_a_long_table_hides_rows_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_ROWS", 2)
    assert with_class(sections(GOOD, GOOD), "every") == []
    [label] = with_class(sections(GOOD, GOOD, GOOD), "every")
    assert label.text.strip() == "Show all 3 pages"


def test_the_style_hides_as_many_rows_as_the_table_says() -> None:
    css = (files("seoaudit.reporters.html") / "report.css").read_text("utf-8")
    assert f"tr:nth-child(n + {MAX_ROWS + 1})" in css


def test_the_overview_is_worded_in_arabic() -> None:
    tree = sections(GOOD, POOR, language="ar")
    titles = [title for title in tree.by_tag("th") if title.get("scope") == "col"]
    headings = [*tree.by_tag("h2", "label"), *titles]
    assert not [each.text for each in headings if each.text.isascii()]


def test_what_is_new_and_known_is_counted_beside_the_figures() -> None:
    old = POOR._replace(before=Before(40, fixed=0, new=1))
    new = GOOD._replace(before=Before(None, fixed=0, new=2))
    assert any("3 new" in each.text for each in header(old, new).by_tag("p"))
    assert not any("new" in each.text for each in header(POOR, GOOD).by_tag("p"))
