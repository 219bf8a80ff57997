"""What built pages share at the end of their titles."""

from pathlib import Path

from seoaudit.config.site_title.built_pages import ENOUGH, suffix_of_pages
from tests.config.conftest import write


def build(*titles: str) -> Path:
    for number, title in enumerate(titles):
        write(f"public/{number}/index.html", f"<meta charset=utf-8><title>{title}</title><p>Text")
    return Path("public")


def test_the_end_that_most_titles_share_is_what_the_site_adds() -> None:
    folder = build("Green Fingers", "Pears | Green Fingers", "Apples | Green Fingers", "A | B")
    assert suffix_of_pages(folder) is None
    folder = build("Green Fingers", *(f"التفاح {n} | Green Fingers" for n in range(ENOUGH)))
    assert suffix_of_pages(folder) == " | Green Fingers"


def test_titles_that_end_differently_tell_nothing() -> None:
    assert suffix_of_pages(build("Pears | 2020", "Pears | 2021", "Pears | 2022", "Pears")) is None
    assert suffix_of_pages(build("Pears", "Apples", "Plums", "Figs")) is None


def test_one_page_built_many_times_is_one_page() -> None:
    assert suffix_of_pages(build(*["Pears | Green Fingers"] * 9)) is None


def test_a_folder_that_is_not_there_tells_nothing() -> None:
    assert suffix_of_pages(Path("gone")) is None
