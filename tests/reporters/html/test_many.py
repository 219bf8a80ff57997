"""Many pages within a size: which are shown in full, and how the others are."""

import pytest

from seoaudit.errors import SourceError
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import many as module
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.many import affordable, many_pages, weight
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of
from tests.reporters.html.conftest import with_class

GONE = SourceError("gone.html", "file not found")
PAGES = [
    made(found(points=2.0), found(points=1.0, start=70, line=9), source="a.html", score=60),
    made(found(points=0.0), source="نعناع.html", score=40),
    made(source="c.html", score=90),
]


def shown(*reports: PageReport | SourceError, language: str = "en") -> Tree:
    return Tree("".join(many_pages(run_of(*reports), Frame(Words(language)))))


def details(tree: Tree) -> list[Element]:
    return with_class(tree, "page")


def is_full(page: Element) -> bool:
    return any("masthead" in element.classes for element in page.descendants)


def test_the_size_of_markup_is_counted_in_bytes() -> None:
    assert (weight("abc"), weight("نعناع"), weight("漢")) == (3, 10, 3)
    assert weight("\udcff") > 0


@pytest.mark.parametrize(
    ("spare", "chosen"), [(-1, []), (9, []), (10, [3]), (29, [3]), (30, [3, 1]), (99, [3, 1, 2])]
)
def test_pages_are_chosen_in_order_as_long_as_they_fit(spare: int, chosen: list[int]) -> None:
    assert affordable([(3, 10), (1, 20), (2, 5)], spare) == frozenset(chosen)


def test_a_page_that_fits_is_not_chosen_before_one_that_does_not() -> None:
    assert affordable([(1, 20), (2, 5)], 10) == frozenset()


def test_every_page_is_shown_in_the_order_of_the_run_under_its_number() -> None:
    pages = details(shown(*PAGES))
    assert all(map(is_full, pages))
    ids = [next(e.get("id") for e in page.descendants if e.tag == "div") for page in pages]
    assert ids == ["page-1", "page-2", "page-3"]
    assert [page.text.split()[0] for page in pages] == ["60", "40", "90"]


def test_links_in_the_contents_and_in_pages_lead_somewhere() -> None:
    tree = shown(*PAGES, GONE)
    ids = [element.get("id") for element in tree.elements if element.has("id")]
    assert len(ids) == len(set(ids))
    links = [link.get("href")[1:] for link in tree.by_tag("a") if link.get("href")[:1] == "#"]
    assert {"scores", "costs", "pages", "details", "page-2"} <= set(links) <= set(ids)


def test_without_room_the_table_is_all_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 0)
    tree = shown(*PAGES)
    assert details(tree) == []
    assert [hint.text for hint in with_class(tree, "hint")] == [
        Words().phrase("html_worst", count=0)
    ]
    [table] = with_class(tree, "sortable")
    assert not any(element.tag == "a" for element in table.descendants)


def test_with_least_room_the_lowest_scores_alone_are_shown_and_linked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "FRAME", 100_000)
    monkeypatch.setattr(module, "MAX_BYTES", 250_000)
    tree = shown(*PAGES)
    assert [page.text.split()[0] for page in details(tree)] == ["60", "40"]
    assert not any(map(is_full, details(tree)))
    [table] = with_class(tree, "sortable")
    links = [element.get("href") for element in table.descendants if element.tag == "a"]
    assert links == ["#page-2", "#page-1"]
    assert Words().phrase("html_worst", count=2) in [e.text for e in with_class(tree, "hint")]


def test_with_little_room_every_page_is_a_line_for_each_rule(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", module.DOCUMENT + 6_000)
    tree = shown(*PAGES)
    assert not any(map(is_full, details(tree)))
    first, second, third = with_class(tree, "brief")
    assert first.text == "+3.0 The image saw.jpg has no alt text. (line 4 +1)"
    assert second.text.strip() == "The image saw.jpg has no alt text. (line 4)"
    assert third.text == ""
    [hint] = with_class(tree, "hint")
    assert hint.text == Words().phrase("html_brief", count=0)


def test_with_little_room_the_lowest_scores_are_shown_in_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PAGE", 100_000)
    monkeypatch.setattr(module, "MAX_BYTES", 250_000)
    tree = shown(*PAGES)
    assert [is_full(page) for page in details(tree)] == [True, True, False]
    assert Words().phrase("html_brief", count=2) in [e.text for e in with_class(tree, "hint")]


def test_where_all_fit_nothing_is_said_of_a_limit() -> None:
    told = [hint.text for hint in with_class(shown(*PAGES), "hint")]
    assert not [text for text in told if text.startswith("To limit file size")]


def test_a_run_of_errors_alone_lists_them() -> None:
    tree = shown(GONE)
    assert with_class(tree, "errors")
    assert not details(tree)
    assert not tree.by_tag("nav")


def test_a_page_is_named_in_its_own_direction() -> None:
    [_, second, _] = details(shown(*PAGES, language="ar"))
    summary = next(e for e in second.descendants if e.tag == "summary")
    assert [e.tag for e in summary.descendants if e.tag in ("h3", "bdi")] == ["h3", "bdi"]
    assert next(e for e in summary.descendants if e.tag == "small").get("dir") == "ltr"
