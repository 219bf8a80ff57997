"""Many pages: the same reports in the same order, whoever makes them."""

import importlib
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from seoaudit.config import load
from seoaudit.document.document import Document, ImageSize
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import SourceError
from seoaudit.report.packed import Packed, unpack
from seoaudit.report.report import PageReport
from seoaudit.rule.house.settings import HouseSettings
from seoaudit.runs import workers
from seoaudit.runs.runner import ALONE, WINDOW, Audited, audit_all, needs_process
from seoaudit.runs.workers import Work, Workers

GONE = SourceError("gone.html", "file not found")
RULES = ("head/title-missing", "images/dimensions-missing")


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return Auditor(load({"select": RULES}, search=False))


def pages(count: int) -> Iterator[Document | SourceError]:
    for number in range(count):
        yield Document(f"<title>{number}</title><p>text", source=f"{number}.html")
        if number == 3:
            yield GONE


def sources(reports: Iterable[Packed]) -> list[str]:
    return [unpack(report).source for report in reports]


class Notebook:
    """A memory that can be looked into."""

    def __init__(self) -> None:
        self.kept: dict[str, Audited] = {}
        self.found: list[str] = []
        self.keyed: list[str] = []
        self.is_closed = False

    def key(self, document: Document) -> bytes:
        self.keyed.append(document.source)
        return document.source.encode()

    def find(self, key: bytes, document: Document) -> Packed | None:
        assert key == document.source.encode()
        if document.source not in self.kept:
            return None
        self.found.append(document.source)
        return self.kept[document.source].report

    def keep(self, key: bytes, audited: Audited) -> None:
        self.kept[key.decode()] = audited

    def close(self) -> None:
        self.is_closed = True


def test_what_could_not_be_read_keeps_its_place(auditor: Auditor) -> None:
    names = [page.source for page in pages(6)]
    assert sources(audit_all(auditor, pages(6))) == names
    assert names.index("gone.html") == 4


def test_a_page_is_out_before_the_next_one_is_read(auditor: Auditor) -> None:
    read: list[str] = []

    def one_by_one() -> Iterator[Document]:
        for name in "abc":
            read.append(name)
            yield Document("<p>text", source=name)

    for report in audit_all(auditor, one_by_one()):
        assert unpack(report).source == read[-1]


def test_a_memory_is_asked_and_told_of_all_but_the_first(auditor: Auditor) -> None:
    notebook = Notebook()
    first = sources(audit_all(auditor, pages(5), open_cache=lambda: notebook))
    assert set(notebook.kept) == {"1.html", "2.html", "3.html", "4.html"}
    assert notebook.is_closed
    assert sources(audit_all(auditor, pages(5), open_cache=lambda: notebook)) == first
    assert notebook.found == ["1.html", "2.html", "3.html", "4.html"]
    assert notebook.keyed == 2 * notebook.found


def test_one_page_needs_no_memory(auditor: Auditor) -> None:
    def nobody() -> None:
        pytest.fail("nothing is to be remembered")

    assert sources(audit_all(auditor, pages(1), open_cache=nobody)) == ["0.html"]


def test_the_sizes_that_a_report_was_told_of_are_kept_beside_it(auditor: Auditor) -> None:
    sizes = {"a.png": ImageSize(3, 2)}.get
    html = '<article><p>text<img src="a.png" alt="a"><img src="b.png" alt="b"></article>'
    notebook = Notebook()
    documents = [Document(html, source=name, image_sizes=sizes) for name in "xy"]
    list(audit_all(auditor, documents, open_cache=lambda: notebook))
    assert dict(notebook.kept["y"].image_sizes) == {
        "a.png": ImageSize(3, 2),
        "b.png": None,
    }


class Awaited(Workers):
    """Workers that are all there from the beginning."""

    def __init__(self, work: Work, count: int, seconds: float) -> None:
        super().__init__(work, count, seconds)
        while self.ready < count:
            list(self.collect(wait=True))


@pytest.fixture
def awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "Workers", Awaited)


@pytest.mark.usefixtures("awaited")
def test_other_processes_change_nothing(auditor: Auditor) -> None:
    many = WINDOW + 3 * ALONE
    alone = [unpack(report) for report in audit_all(auditor, pages(many))]
    together = [unpack(report) for report in audit_all(auditor, pages(many), jobs=2)]
    assert together == alone


def test_the_work_goes_on_while_the_others_get_ready(auditor: Auditor) -> None:
    names = [page.source for page in pages(ALONE + 5)]
    assert sources(audit_all(auditor, pages(ALONE + 5), jobs=2)) == names


MORTAL = """
import multiprocessing, os, signal
from seoaudit.runs import workers
from seoaudit.engine.auditor import Auditor

class Mortal(Auditor):
    def outcome(self, document):
        if "die" in document.source and multiprocessing.parent_process():
            os.kill(os.getpid(), signal.SIGKILL)
        return super().outcome(document)

    def __reduce__(self):
        return Mortal, (self.settings,)
"""


@pytest.mark.usefixtures("awaited")
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
def test_a_killed_worker_loses_one_page_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, auditor: Auditor
) -> None:
    (tmp_path / "mortal.py").write_text(MORTAL, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    mortal = importlib.import_module("mortal").Mortal(auditor.settings)
    names = [f"{number}.html" for number in range(WINDOW + 3 * ALONE)]
    names[WINDOW] = "die.html"
    documents = [Document(f"<title>{name}</title>", source=name) for name in names]
    reports = [unpack(report) for report in audit_all(mortal, documents, jobs=2)]
    assert [report.source for report in reports] == names
    lost = [report for report in reports if not isinstance(report, PageReport)]
    assert [error.source for error in lost] == ["die.html"]
    assert "(signal 9)" in lost[0].message


def test_without_a_timer_what_may_hang_is_left_to_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("seoaudit.runs.runner.HAS_TIMER", False)
    slow = HouseSettings(
        id="house/slow", select="h2", matches="^(a+)+$", message="Say it otherwise."
    )
    settings = load({"select": RULES}, search=False)
    assert not needs_process(Auditor(settings))
    auditor = Auditor(settings._replace(select=(), house=(slow,)))
    assert needs_process(auditor)
    [report] = audit_all(auditor, [Document("<h2>Pears</h2><p>text", source="ends.html")])
    assert isinstance(unpack(report), PageReport)
    hurried = Auditor(auditor.settings._replace(max_seconds=0.3))
    endless = Document(f"<h2>{'a' * 60}b</h2><p>text", source="endless.html")
    [late] = audit_all(hurried, [endless])
    assert isinstance(late, SourceError)
    assert "longer than 0.3 seconds" in late.message


ENDLESS = "count(//*[count(//*[count(//*[count(//*) > 1]) > 1]) > 1])"


def test_code_in_c_that_never_returns_costs_its_page_alone() -> None:
    endless = HouseSettings(id="house/endless", xpath=ENDLESS, scope="page", max=1, message="Few.")
    settings = load({"select": RULES}, search=False)
    auditor = Auditor(settings._replace(select=(), house=(endless,), max_seconds=0.5))
    assert needs_process(auditor)
    small, large = (f"<title>Pears</title><p>text{'<br>' * number}" for number in (1, 3000))
    documents = [Document(large, source="a"), Document(small, source="b")]
    late, report = (unpack(each) for each in audit_all(auditor, documents, jobs=2))
    assert isinstance(late, SourceError)
    assert "longer than 0.5 seconds" in late.message
    assert isinstance(report, PageReport)
    [alone] = audit_all(auditor, documents[:1], jobs=2)
    assert isinstance(alone, SourceError)


def test_what_is_kept_has_its_article_so_that_every_format_finds_it(auditor: Auditor) -> None:
    notebook = Notebook()
    list(audit_all(auditor, pages(3), open_cache=lambda: notebook))
    kept = [unpack(audited.report) for audited in notebook.kept.values()]
    assert len(kept) == 2
    assert all(isinstance(report, PageReport) and report.article for report in kept)
