"""A run: driven by whoever goes through it, counted once."""

from collections.abc import Iterator

import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.runs.run import Run
from tests.reporters.conftest import found, made, run_of

GONE = SourceError("b.html", "file not found")


@pytest.fixture(scope="module")
def page() -> PageReport:
    return audit(Document("<title>A page about pears</title><p>Pears.", source="a.html"))


def scored(page: PageReport, score: int, source: str) -> PageReport:
    return page._replace(score=score, source=source)


def test_pages_and_errors_keep_the_order_of_input(page: PageReport) -> None:
    other = scored(page, 7, "c.html")
    run = Run("article", [page, GONE, other], Gate())
    assert list(run.reports) == [page, GONE, other]
    assert list(run.pages) == [page, other] == list(run.pages)
    assert run.errors == (GONE,)


def test_what_is_counted_is_counted_once_however_often_it_is_read(page: PageReport) -> None:
    pages = [scored(page, score, f"{score}.html") for score in (30, 90, 60)]
    run = Run("article", pages, Gate(fail_under=61, fail_on=None))
    assert (list(run.pages), list(run.pages)) == (pages, pages)
    tally = run.tally
    assert (tally.pages, tally.failed, tally.mean) == (3, 2, 60.0)
    assert tally.lowest == (30, "30.html")
    assert sum(tally.findings.values()) == 3 * len(page.findings)
    assert [failed.score for failed in run.failed] == [30, 60]


def test_the_first_page_is_there_before_the_second_is_audited(page: PageReport) -> None:
    def audited() -> Iterator[PageReport]:
        yield page
        pytest.fail("nobody asked for it")

    assert next(Run("article", audited(), Gate()).pages) is page


def test_costs_are_added_up_over_all_pages() -> None:
    one = made(found(points=1.0), found(points=2.0), found("head/title-length", points=2.0))
    tally = run_of(one, made(found(points=0.5)), made()).tally
    assert [tuple(cost) for cost in tally.costs] == [
        ("images/alt-missing", 2, 3, 3.5),
        ("head/title-length", 1, 1, 2.0),
    ]
    assert tally.to_dict()["rules"][0] == {
        "rule": "images/alt-missing",
        "pages": 2,
        "findings": 3,
        "points": 3.5,
    }


def test_known_and_new_findings_of_a_rule_make_its_page_count_once() -> None:
    page = made(found(points=1.0), found(points=2.0, known=True))
    [cost] = run_of(page).tally.costs
    assert tuple(cost) == ("images/alt-missing", 1, 2, 3.0)


def test_of_rules_that_cost_the_same_the_one_on_more_pages_comes_first() -> None:
    pages = (
        made(found("url/too-long", points=2.0)),
        made(found("links/too-many", points=1.0)),
        made(found("links/too-many", points=1.0), found("head/title-length", points=2.0)),
    )
    assert [cost.rule for cost in run_of(*pages).tally.costs] == [
        "links/too-many",
        "head/title-length",
        "url/too-long",
    ]


def test_findings_of_a_page_that_was_not_there_before_are_new() -> None:
    old = made(found(known=True), found(), before=Before(70, fixed=2, new=1))
    new = made(found(), found(), before=Before(None, fixed=0, new=2))
    assert run_of(old, new).tally.to_dict()["before"] == {
        "pages": 1,
        "known": 1,
        "new": 3,
        "fixed": 2,
    }
    assert run_of(new).tally.to_dict()["before"]["new"] == 2
    assert run_of(made(found())).tally.to_dict()["before"] is None
