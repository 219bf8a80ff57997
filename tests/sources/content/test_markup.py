import pytest

from seoaudit.sources.content.markup import is_audited, is_page, is_part


@pytest.mark.parametrize(
    "name",
    ["README.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "README.fr.md", "README_zh-CN.md",
     "LICENSE.md", "CONTRIBUTING.mdx"],
)  # fmt: skip
def test_files_for_who_works_on_the_project_are_not_audited(name: str) -> None:
    assert is_page(name)
    assert not is_audited(name)


@pytest.mark.parametrize(
    "name",
    ["readme.md", "a.md", "README.html", "دليل.md", "1-a.mdx", "API.md", "FAQ.md", "2024-Q1.md",
     "CLI.md", "OSPP-2024.md", "Security.md", "news.md"],
)  # fmt: skip
def test_all_others_are(name: str) -> None:
    assert is_audited(name)


@pytest.mark.parametrize("name", ["_note.md", "_soil.mdx", "_Sidebar.md", "SUMMARY.md"])
def test_parts_of_pages_and_lists_of_chapters_are_not(name: str) -> None:
    assert is_part(name)
    assert not is_audited(name)


@pytest.mark.parametrize("name", ["_index.md", "_index.ar.md", "summary.md", "_a.html", "a_b.md"])
def test_pages_with_underscores_are(name: str) -> None:
    assert is_audited(name)


def test_other_files_are_no_pages() -> None:
    assert not is_page("a.txt")
