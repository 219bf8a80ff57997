import pytest

from seoaudit.sources.content.markup import is_page


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "a.txt"])
def test_files_for_who_works_on_the_project_are_no_pages(name: str) -> None:
    assert not is_page(name)


@pytest.mark.parametrize("name", ["readme.md", "a.md", "README.html", "دليل.md", "1-a.mdx"])
def test_all_others_are(name: str) -> None:
    assert is_page(name)
