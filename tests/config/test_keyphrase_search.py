"""A map that nobody names is found beside the pages, above them, or where the program runs."""

from pathlib import Path

import pytest

from seoaudit.config.keyphrase_search import beside, maps_for
from tests.config.conftest import write

CSV = "a.html,apple"


def test_the_map_beside_a_page_comes_before_those_above_it() -> None:
    for place in ("keyphrases.csv", "site/keyphrases.csv", "site/news/keyphrases.csv"):
        write(place, CSV)
    assert maps_for([("site/news/a.html", "")]) == (
        "site/news/keyphrases.csv",
        "site/keyphrases.csv",
        "keyphrases.csv",
    )


def test_the_map_in_the_working_folder_is_for_pages_anywhere() -> None:
    write("keyphrases.csv", CSV)
    assert maps_for([]) == ("keyphrases.csv",)


def test_a_source_elsewhere_is_searched_up_to_itself(tmp_path: Path) -> None:
    elsewhere = tmp_path / "other" / "site"
    write(elsewhere / "news" / "a.html", "")
    inside = write(elsewhere / "keyphrases.csv", CSV)
    write(elsewhere.parent / "keyphrases.csv", CSV)
    page = str(elsewhere / "news" / "a.html")
    assert maps_for([(page, str(elsewhere))]) == (str(inside),)
    assert maps_for([(page, "")]) == ()


@pytest.mark.parametrize("mark", [".git/HEAD", "seoaudit.toml"])
def test_a_page_of_a_project_is_searched_up_to_the_project(tmp_path: Path, mark: str) -> None:
    project = tmp_path / "other"
    write(project / mark, "")
    found = write(project / "keyphrases.csv", CSV)
    write(tmp_path / "keyphrases.csv", CSV)
    assert maps_for([(str(project / "site" / "a.html"), "")]) == (str(found),)


def test_the_map_beside_a_configuration() -> None:
    assert beside(Path("site")) is None
    write("site/keyphrases.csv", CSV)
    assert beside(Path("site")) == "site/keyphrases.csv"
