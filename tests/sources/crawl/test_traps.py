import pytest

from seoaudit.sources.crawl import traps


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/a/a/a/", "…/a/a/a/…"),
        ("/x/news/2024/news/2024/news/2024", "…/news/2024/news/2024/news/2024/…"),
        ("/list?page=1&page=1&page=1&page=1", "/list?page=page=page=…"),
        ("/" + "/".join(f"s{i}" for i in range(30)), "/s0/s1/…"),
    ],
)
def test_an_address_that_repeats_itself_leads_on_without_end(path: str, form: str) -> None:
    assert traps.endless(f"https://e.com{path}") == form


@pytest.mark.parametrize(
    "path",
    [
        "/a/a/",
        "/1/1/1/1/",
        "/news/2024/news/2025/news/2026",
        "/list?f=1&f=2&f=3",
        "/list?f[]=1&f[]=2&f[]=3&f[]=4",
        "/a/b/c/d/e/f/g/h",
    ],
)
def test_others_do_not(path: str) -> None:
    assert traps.endless(f"https://e.com{path}") == ""


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("https://e.com/calendar/2026-12/", "/calendar/#-#/"),
        ("https://e.com/calendar?month=12&year=2026", "/calendar?month=*&year=*"),
        ("https://e.com/calendar?year=2027&month=1", "/calendar?month=*&year=*"),
        ("https://e.com/about/", "/about/"),
    ],
)
def test_numbers_and_values_are_folded_into_one_form(url: str, form: str) -> None:
    assert traps.pattern(url) == form


def test_texts_are_alike_but_for_their_numbers() -> None:
    may, june = "Events in 05/2026: none", "Events in 06/2026: none"
    assert traps.is_alike(traps.words_of(may), traps.words_of(june))
    assert traps.is_alike(traps.words_of(""), traps.words_of("7"))
    assert not traps.is_alike(traps.words_of("Apples keep"), traps.words_of("Pears do not"))
