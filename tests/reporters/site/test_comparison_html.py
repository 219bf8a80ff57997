import pytest
import turbohtml

from seoaudit.reporters.site.comparison_html import render
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import RunPage, SiteChanges
from tests.reporters.site.changes import CHANGES


def page(changes: SiteChanges, language: str = "en") -> str:
    return "".join(render(changes, Style(Words(language))))


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("fr", "ltr")])
def test_it_is_a_page_in_the_language_of_its_reader(language: str, direction: str) -> None:
    root = turbohtml.parse(page(CHANGES, language)).find("html")
    assert root is not None
    assert (root.attrs["lang"], root.attrs["dir"]) == (language, direction)


def test_sections_have_headings_and_say_what_is_not_named() -> None:
    parsed = turbohtml.parse(page(CHANGES))
    assert [each.text for each in parsed.find_all("h2")][:4] == [
        "1 page lost", "1 page gained", "3 findings appeared", "1 finding mended",
    ]  # fmt: skip
    assert "and 2 more" in page(CHANGES)


def test_what_a_page_is_called_is_no_markup() -> None:
    lost = [RunPage("https://site.example/<script>alert(1)</script>", Standing.FAILED)]
    assert "<script>alert" not in page(CHANGES._replace(lost=lost))


def test_without_changes_there_are_no_sections() -> None:
    parsed = turbohtml.parse(page(SiteChanges(CHANGES.since, CHANGES.until, None)))
    assert parsed.find_all("h2") == []
