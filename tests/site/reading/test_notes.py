from typing import Any

from seoaudit import Page, SiteRule
from seoaudit.site.reading.notes import notes_on
from seoaudit.testing.pages import page


class Titles(SiteRule[str]):
    """Note the title."""

    id = "test/titles"

    def note(self, page: Page) -> str | None:
        return page.title.text if page.title else None


class Broken(SiteRule[Any]):
    """Fail."""

    id = "test/broken"

    def note(self, page: Page) -> object:
        return object() if page.title else "x" * 2000


class Silent(SiteRule[None]):
    """Note nothing."""

    id = "test/silent"


def test_notes_are_kept_as_json_and_nothing_is_no_note() -> None:
    noted, crashes = notes_on(page("<title>بلوط</title>"), [Titles(), Silent()])
    assert noted == (("test/titles", '"بلوط"'),)
    assert crashes == ()
    assert notes_on(page("<p>Oak</p>"), [Titles()]) == ((), ())


def test_a_rule_that_fails_or_notes_too_much_takes_nothing_with_it() -> None:
    noted, crashes = notes_on(page("<title>Oak</title>"), [Broken(), Titles()])
    assert noted == (("test/titles", '"Oak"'),)
    [(rule, error)] = crashes
    assert rule == "test/broken"
    assert error.startswith("TypeError: ")
    assert "2002 characters" in notes_on(page("<p>Oak</p>"), [Broken()])[1][0][1]
