"""What the table of speeds is made of: its pages, its rows, the counts of its profile."""

from pathlib import Path

import pytest

from benchmarks import documentation, profile, real_pages, stages
from benchmarks.rows import Row, compared
from seoaudit import Document, Page, audit
from seoaudit.engine.auditor import Auditor


def test_made_pages_are_the_same_in_every_run_and_no_two_alike() -> None:
    pages = dict(real_pages.pages())
    assert pages == dict(real_pages.pages())
    assert len(set(pages.values())) == len(real_pages.LANGUAGES) * real_pages.MADE_EACH


def test_made_pages_read_as_articles_with_many_words() -> None:
    words: set[str] = set()
    for language in ("ar", "en", "ru"):
        html = real_pages.made_page(language, 0)
        report = audit(Document(html.encode(), url="https://example.com/a/"))
        assert report.language == language
        assert report.facts.words > 300
        words.update(html.split())
    assert len(words) > 3_000


def test_pages_of_a_folder_are_taken_by_their_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(real_pages.FOLDER, str(tmp_path))
    monkeypatch.setenv(documentation.FOLDER, str(tmp_path))
    (tmp_path / "small.html").write_text("<p>Text", "utf-8")
    (tmp_path / "page.html").write_text("<p>Text" * 10_000, "utf-8")
    (tmp_path / "page.txt").write_text("Text" * 20_000, "utf-8")
    for found in (real_pages.pages(), documentation.documentation()):
        assert [name for name, _ in found] == ["page.html"]


def test_made_documentation_has_names_in_code_all_over_its_text() -> None:
    pages = dict(documentation.documentation())
    assert pages == dict(documentation.documentation())
    assert len(set(pages.values())) == documentation.MOST
    text = Page(Document(documentation.documentation_page(0).encode())).text
    assert 4_000 < text.words < 6_000
    assert len(text.code) > 200
    assert any(block.is_code for block in text.blocks)


def test_a_row_tells_its_spread_and_whether_it_holds() -> None:
    row = Row("a / b", [2.0, 9.0, 3.0], 3, 6.0, 2.0)
    assert (row.ratio, row.is_held) == (3.0, True)
    assert "2.00 to 9.00" in str(row)
    assert "MISSED" in str(row._replace(limit=2.5))
    assert not row._replace(limit=4, at_least=True).is_held


def test_two_functions_are_called_in_turns() -> None:
    called: list[str] = []
    row = compared("a / b", lambda: called.append("a"), lambda: called.append("b"), 1, rounds=2)
    assert called == ["a", "b"] * 3
    assert len(row.ratios) == 2


def test_every_stage_of_an_audit_can_be_taken(auditor: Auditor) -> None:
    page = auditor.page(Document("<html lang=en><title>Tea</title><h1>Tea</h1><p>Green tea."))
    names = [name for name, work in stages.stages(auditor) if work(page) is not NotImplemented]
    assert names[0] == "page.decoded"
    assert "rules: head" in names


def test_the_counts_of_the_profiler_are_read(tmp_path: Path) -> None:
    counts = tmp_path / "out.2"
    counts.write_text("version: 1\nevents: Ir\nsummary: 1234\n", "utf-8")
    assert profile._counted(counts) == 1234


@pytest.fixture
def auditor() -> Auditor:
    from seoaudit.config.loading import load

    return Auditor(load({}, search=False))
