"""The site around a page is found, and what it adds to titles."""

from pathlib import Path

from seoaudit.config.site_title.search import Site, sites_around, suffix_for
from tests.config.conftest import write


def around(*pages: str) -> list[tuple[str, str | None]]:
    here = Path.cwd()
    sites = sites_around((page, "") for page in pages)
    return [(Path(site.folder).relative_to(here).as_posix(), site.suffix) for site in sites]


def test_the_configuration_above_a_page_tells() -> None:
    write("guide/mkdocs.yml", "site_name: Green Fingers")
    assert around("guide/docs/trees/apple.md") == [("guide", " - Green Fingers")]
    assert around("guide/docs/trees/apple.html") == []
    assert around("other/apple.md") == []


def test_built_pages_tell_more_surely_than_the_configuration() -> None:
    write("mkdocs.yml", "site_name: Green Fingers")
    for name in ("apples", "pears", "plums"):
        write(f"site/{name}/index.html", f"<title>{name} :: Green Guide</title>")
    assert around("docs/apple.md") == [(".", " :: Green Guide")]


def test_where_only_the_theme_decides_built_pages_tell() -> None:
    write("hugo.toml", "title = 'Green Fingers'")
    assert around("content/apple.md") == [(".", None)]
    for name in ("apples", "pears", "plums"):
        write(f"public/{name}/index.html", f"<title>{name} – Green Fingers</title>")
    assert around("content/apple.md") == [(".", " – Green Fingers")]


def test_the_innermost_site_counts_even_if_it_does_not_tell() -> None:
    write("mkdocs.yml", "site_name: Green Fingers")
    write("blog/hugo.toml", "")
    sites = sites_around([("blog/posts/a.md", ""), ("docs/b.md", "")])
    assert suffix_for("blog/posts/a.md", sites) is None
    assert suffix_for("docs/b.md", sites) == " - Green Fingers"
    assert suffix_for("https://example.com/a.md", sites) is None


def test_a_folder_that_begins_alike_is_another_one(tmp_path: Path) -> None:
    sites = [Site(str(tmp_path / "doc"), " | Trees")]
    assert suffix_for(str(tmp_path / "docs" / "a.md"), sites) is None
