"""What is known about pages: from a file, or from an earlier revision."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from seoaudit.cli.baselines import baseline_of_file, baseline_of_revision
from seoaudit.config import Settings, load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import ConfigError, SourceError
from seoaudit.history.baseline import baseline_of
from seoaudit.history.baseline_file import serialize
from seoaudit.report.packed import Packed, pack
from seoaudit.report.report import PageReport
from seoaudit.runs.runner import audit_all
from seoaudit.sources.content.outcome import Loaded
from tests.cli.conftest import PAGE, UNTITLED
from tests.sources.git.test_repository import git

Printed = pytest.CaptureFixture[str]
AUDITOR = Auditor(load({"select": ["head/title-missing"]}, search=False))


def audit(pages: Iterable[Loaded]) -> Iterator[Packed]:
    return audit_all(AUDITOR, pages)


@pytest.fixture
def site(work: Path) -> Path:
    """Three pages under version control."""
    git(work, "init", "-q", "-b", "main")
    for name in ("a", "b", "مقال"):
        (work / f"{name}.html").write_text(UNTITLED, "utf-8")
    git(work, "add", ".")
    git(work, "commit", "-q", "-m", "one")
    return work


def test_without_a_baseline_in_the_settings_nothing_is_known() -> None:
    assert baseline_of_file(Settings()) is None


def test_the_baseline_of_the_settings_is_read(work: Path) -> None:
    report = AUDITOR.outcome(Document(UNTITLED, source="a.html"))
    assert isinstance(report, PageReport)
    (work / "known.json").write_text(serialize(baseline_of([report], work)), "utf-8")
    known = baseline_of_file(Settings(baseline="known.json"))
    assert known is not None
    assert (list(known.pages), known.revision) == (["a.html"], None)


def test_a_baseline_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ConfigError, match=r"gone\.json: baseline not found"):
        baseline_of_file(Settings(baseline="gone.json"))


def test_what_is_known_of_a_revision_are_the_changed_pages_as_they_were(
    site: Path, capsys: Printed
) -> None:
    (site / "مقال.html").write_text(PAGE, "utf-8")
    known, pages = baseline_of_revision(["."], "HEAD", None, audit)
    assert list(known.pages) == ["مقال.html"]
    assert [finding.rule for finding in known.pages["مقال.html"].findings] == ["head/title-missing"]
    assert known.revision == "HEAD"
    assert [page.source for page in pages] == ["مقال.html"]
    assert capsys.readouterr().err == ""


def test_a_new_page_was_not_known(site: Path) -> None:
    (site / "new.html").write_text(PAGE, "utf-8")
    known, pages = baseline_of_revision(["."], "HEAD", None, audit)
    assert known.pages == {}
    assert [page.source for page in pages] == ["new.html"]


def test_deleted_pages_are_noted(site: Path, capsys: Printed) -> None:
    (site / "a.html").unlink()
    (site / "مقال.html").unlink()
    (site / "b.html").write_text(PAGE, "utf-8")
    baseline_of_revision(["."], "HEAD", None, audit)
    assert capsys.readouterr().err == (
        "seoaudit: note: pages deleted since HEAD: a.html, مقال.html\n"
    )


@pytest.mark.usefixtures("site")
def test_that_no_pages_changed_is_noted(capsys: Printed) -> None:
    known, pages = baseline_of_revision(["."], "HEAD", None, audit)
    assert (known.pages, list(pages)) == ({}, [])
    assert capsys.readouterr().err == "seoaudit: note: no pages changed since HEAD\n"


def test_an_earlier_version_that_cannot_be_audited_is_not_known(site: Path) -> None:
    def refuse(pages: Iterable[Loaded]) -> Iterator[Packed]:
        return (pack(SourceError(page.source, "unreadable")) for page in pages)

    (site / "a.html").write_text(PAGE, "utf-8")
    known, pages = baseline_of_revision(["."], "HEAD", None, refuse)
    assert known.pages == {}
    assert [page.source for page in pages] == ["a.html"]


def test_an_address_is_that_of_the_page_in_both_versions(site: Path) -> None:
    seen: list[str | None] = []

    def look(pages: Iterable[Loaded]) -> Iterator[Packed]:
        for page in pages:
            seen.append(getattr(page, "url", None))
            yield pack(SourceError(page.source, "only looked at"))

    (site / "a.html").write_text(PAGE, "utf-8")
    _, pages = baseline_of_revision(["a.html"], "HEAD", "https://example.com/a", look)
    seen += [getattr(page, "url", None) for page in pages]
    assert seen == ["https://example.com/a"] * 2
