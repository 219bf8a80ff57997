"""The pages of commands that run no rules: read as the settings say, and what cannot be is told."""

from pathlib import Path

import pytest

from seoaudit.cli.pages import Pages, find_pages, with_files_around
from seoaudit.config import Settings
from seoaudit.errors import UsageError
from seoaudit.sources.target import find
from tests.cli.conftest import PAGE

BROKEN = "---\ntitle: [النعناع\n---\n\n# النعناع\n"
Printed = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def site(work: Path) -> Path:
    (work / "a.html").write_text(PAGE, "utf-8")
    (work / "b.md").write_text(BROKEN, "utf-8")
    (work / "c.md").write_text("---\nslug: mint\n---\n\n# النعناع\n\nيحب الظل.\n", "utf-8")
    return work


def read(*sources: str, url: str | None = None, settings: Settings | None = None) -> Pages:
    given = settings or Settings()
    return Pages(find_pages(sources, given), url, given)


def test_pages_come_in_the_order_they_were_asked_for() -> None:
    pages = read("c.md", "a.html")
    assert [page.document.source for page in pages] == ["c.md", "a.html"]
    assert pages.are_all


@pytest.mark.parametrize(
    ("source", "said"),
    [("gone.html", "file not found"), ("b.md", "line 3: the front matter is not valid YAML")],
)
def test_what_cannot_be_read_is_told_and_the_rest_read(
    source: str, said: str, capsys: Printed
) -> None:
    pages = read(source, "a.html")
    assert [page.document.source for page in pages] == ["a.html"]
    assert not pages.are_all
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"seoaudit: error: {source}")
    assert said in line


def test_nothing_is_missing_before_something_was_read() -> None:
    pages = read("gone.html")
    assert pages.are_all
    assert list(pages) == []
    assert not pages.are_all


def test_the_settings_choose_article_and_language() -> None:
    [page] = read("a.html", settings=Settings(content="h1", text_language="fr"))
    assert page.language.code == "fr"
    assert page.article.element.tag == "h1"


def test_a_selector_that_matches_nothing_is_told_when_the_article_is_asked_for() -> None:
    [page] = read("a.html", settings=Settings(content="#nowhere"))
    with pytest.raises(UsageError, match="#nowhere"):
        _ = page.article


def test_an_address_is_that_of_the_page_or_of_the_site_of_a_manuscript() -> None:
    [page] = read("a.html", url="https://example.com/apples")
    assert page.url == "https://example.com/apples"
    [manuscript] = read("c.md", settings=Settings(site="https://example.com/"))
    assert manuscript.url is not None
    assert manuscript.url.startswith("https://example.com/mint")


def test_what_the_site_around_a_page_adds_to_titles_is_learnt(work: Path) -> None:
    (work / "mkdocs.yml").write_text("site_name: Mint\n", "utf-8")
    found = find(["c.md"]).targets
    assert [site.suffix for site in with_files_around(Settings(), found).sites] == [" - Mint"]
    assert with_files_around(Settings(title_suffix=""), found).sites == ()
