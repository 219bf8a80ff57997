import pytest

from seoaudit.testing import page
from seoaudit_rules.site_names import site_names, title_parts, without_site_name


def kept(title: str, headline: str = "", head: str = "", url: str | None = None) -> str:
    html = f"<head><title>{title}</title>{head}</head><article><h1>{headline}</h1><p>Text.</p>"
    judged = page(html, url=url)
    assert judged.title
    return without_site_name(judged, judged.title)


@pytest.mark.parametrize(
    ("title", "headline", "expected"),
    [
        ("Starter | Green Fingers", "Starter", "Starter"),
        ("Starter - the slow way", "", "Starter - the slow way"),
        ("Starter - Slow Ways", "Slow ways to a starter", "Starter - Slow Ways"),
        ("Starter", "Starter", "Starter"),
    ],
)
def test_the_site_name_is_what_the_headline_does_not_say(
    title: str, headline: str, expected: str
) -> None:
    assert kept(title, headline) == expected


def test_a_declared_name_is_one_whatever_the_headline_says() -> None:
    name = '<meta property="og:site_name" content="the slow way">'
    assert kept("Starter - the slow way", "Starter - the slow way", head=name) == "Starter"
    url = "https://greenfingers.example/starter"
    assert kept("Starter - greenfingers", "Starter", url=url) == "Starter"


def test_names_of_a_site_are_declared_or_its_host() -> None:
    html = '<meta name="application-name" content="Green Fingers!"><p>Text'
    names = site_names(page(html, url="https://www.garden.example/a"))
    assert {"green fingers", "garden", "www.garden.example"} <= names


def test_a_title_is_parted_at_any_separator() -> None:
    assert title_parts("A | B – C-D") == ["A", "B", "C-D"]
