"""Pages read in other processes."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from seoaudit.document.document import Document
from seoaudit.document.normal_address import address_id
from seoaudit.errors import SourceError
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.reading.visit import Visit
from seoaudit.site.sampling.sample import Sample

READING = """
import os, time
from seoaudit.rule.site import SitePage
from seoaudit.site.reading.visit import Unaudited, Visit

def read(document):
    if document.source == "dies":
        os._exit(3)
    if document.source == "hangs":
        time.sleep(60)
    return Visit(SitePage(document.source, title=document.body))

def audits(given):
    title = "read" if isinstance(given, Unaudited) else "audited"
    return Visit(SitePage(given.source, title=title))
"""


@pytest.fixture
def reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that other processes can import too: a page meets the fate it is called after."""
    (tmp_path / "some_reading.py").write_text(READING, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return importlib.import_module("some_reading")


def test_pages_are_read_in_other_processes_and_each_gets_its_own(reading: ModuleType) -> None:
    pool = ReadingPool(reading.read, 2, seconds=30)
    try:
        futures = [pool.submit(Document(f"page {n}", source=str(n))) for n in range(7)]
        visits = [future.result(timeout=60) for future in futures]
    finally:
        pool.close()
    assert [v.page.title for v in visits if isinstance(v, Visit)] == [f"page {n}" for n in range(7)]


def test_a_page_that_ends_or_holds_its_process_costs_itself_alone(reading: ModuleType) -> None:
    pool = ReadingPool(reading.read, 1, seconds=1)
    try:
        names = ("dies", "hangs", "fine")
        results = [pool.submit(Document("", source=name)).result(timeout=60) for name in names]
    finally:
        pool.close()
    assert [isinstance(result, SourceError) for result in results] == [True, True, False]


def test_where_no_process_can_be_started_pages_are_read_here(
    reading: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("seoaudit.runs.workers.serve", None)
    pool = ReadingPool(reading.read, 1, seconds=5)
    try:
        result = pool.submit(Document("here", source="a")).result(timeout=60)
    finally:
        pool.close()
    assert isinstance(result, Visit)


def test_with_a_sample_the_rest_is_read_without_page_rules(reading: ModuleType) -> None:
    urls = [f"https://site.example/{number}" for number in range(6)]
    chosen = Sample(2, urls).numbers
    pool = ReadingPool(reading.audits, 1, seconds=30, sample=Sample(2))
    try:
        for url in urls:
            audited = pool.submit(Document("", url=url)).result(timeout=60)
            assert isinstance(audited, Visit)
            if address_id(url) in chosen:
                assert audited.page.title == "audited"
        made_up = pool.submit(Document("", url=urls[0]), audits=False).result(timeout=60)
    finally:
        pool.close()
    assert isinstance(made_up, Visit)
    assert made_up.page.title == "read"
    assert pool.sample
    assert pool.sample.numbers == chosen
