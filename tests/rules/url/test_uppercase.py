import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.url.uppercase import Uppercase


@pytest.mark.parametrize(
    "url",
    [
        "https://E.COM/apples?Id=A#B",
        "https://e.com/%D8%AA%D9%81%D8%A7%D8%AD",
        "https://e.com/تفاح",
        "https://e.com/りんご",
    ],
)
def test_host_parameters_encoding_and_other_scripts_have_no_capitals(url: str) -> None:
    assert keys(Uppercase, page("", url=url)) == []


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("https://e.com/Fruit/apples", "Fruit"),
        ("https://e.com/%D0%AF%D0%B1%D0%BB%D0%BE%D0%BA%D0%BE", "Яблоко"),
    ],
)
def test_the_part_is_quoted_as_people_read_it(url: str, part: str) -> None:
    [finding] = findings(Uppercase, page("", url=url))
    assert finding.params == {"part": part}


@pytest.mark.parametrize("url", [None, "https://e.com/", "https://e.com/en-US/"])
def test_a_front_page_is_not_judged(url: str | None) -> None:
    assert not applies(Uppercase, page("", url=url))


@pytest.mark.parametrize("folder", ["ar-MA", "fa_IR", "zh-Hant", "zh-Hant-TW", "sr-Latn"])
def test_a_locale_is_written_with_capitals_by_standard(folder: str) -> None:
    assert keys(Uppercase, page("<p>A", url=f"https://e.com/{folder}/apples")) == []


@pytest.mark.parametrize("folder", ["AR", "To-DO", "ar-Maroc", "About"])
def test_capitals_of_another_folder_are_told(folder: str) -> None:
    assert keys(Uppercase, page("<p>A", url=f"https://e.com/{folder}/apples")) == ["uppercase"]
