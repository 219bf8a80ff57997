import pytest

from seoaudit_rules.siblings import folder


@pytest.mark.parametrize(
    ("path", "where"),
    [
        ("/guides/oak/", "/guides/"),
        ("/guides/oak", "/guides/"),
        ("/guides/oak?page=2", "/guides/"),
        ("/guides/", "/"),
        ("/oak.html", "/"),
    ],
)
def test_the_folder_of_a_page(path: str, where: str) -> None:
    assert folder(f"https://site.example{path}") == f"https://site.example{where}"
