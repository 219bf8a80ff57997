"""A run: driven by whoever goes through it, counted once."""

from collections.abc import Iterator

import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.runs.run import Run

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
