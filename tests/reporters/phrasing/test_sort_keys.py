"""What pages are compared by: their scores, their paths, or the points of one rule."""

from seoaudit.report.report import PageReport
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.phrasing.sort_keys import order_key
from tests.reporters.conftest import found, made


def ordered(order: PageOrder, *pages: PageReport) -> list[str]:
    return [page.source for page in sorted(pages, key=lambda page: order_key(page, order))]


def test_the_lowest_score_comes_first_and_equals_stay_in_order() -> None:
    pages = [made(source=name, score=score) for name, score in (("c", 9), ("b", 7), ("a", 7))]
    assert ordered(PageOrder.SCORE, *pages) == ["b", "a", "c"]


def test_a_folder_stays_together() -> None:
    pages = [made(source=name) for name in ("a/x.md", "a-b/x.md", "a/b/x.md", "a.md")]
    assert ordered(PageOrder.PATH, *pages) == ["a/b/x.md", "a/x.md", "a-b/x.md", "a.md"]


def test_the_points_are_those_of_one_rule_together() -> None:
    pages = [
        made(found(points=3.0), source="a"),
        made(found(points=2.0), found(points=2.0), source="b"),
        made(found(points=2.5), found("url/too-long", points=2.5), source="c"),
        made(source="d"),
    ]
    assert ordered(PageOrder.POINTS, *pages) == ["b", "a", "c", "d"]
