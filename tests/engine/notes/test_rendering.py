"""What a report says of a page that was rendered."""

import pytest

from seoaudit.document.document import Document
from seoaudit.document.rendering import NotRendered, Rendering
from seoaudit.engine.notes.rendering import rendering_notes
from seoaudit.page.page import Page
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words

ARTICLE = "<article><h1>Pruning</h1><p>Cut the dead wood first.</p></article>"


def notes(html: str, rendering: Rendering | None) -> list[str]:
    page = Page(Document(html, url="https://e.com/a", rendering=rendering))
    return [note.key for note in rendering_notes(page)]


def test_nothing_is_said_where_no_browser_ran() -> None:
    assert notes(ARTICLE, None) == []


def test_what_only_scripts_bring_is_counted() -> None:
    rendered = f'{ARTICLE}<a href="/b">B</a>'
    page = Page(Document("<div></div>", url="https://e.com/a", rendering=Rendering(rendered)))
    [note] = rendering_notes(page)
    assert (note.key, dict(note.params)) == ("rendered", {"words": 5, "all": 5, "links": 1})


def test_and_that_they_bring_nothing() -> None:
    assert notes(ARTICLE, Rendering(ARTICLE)) == ["rendered_same"]


def test_what_kept_the_browser_from_seeing_all_is_said() -> None:
    rendering = Rendering(ARTICLE, errors=("x is not defined",), is_settled=False, unanswered=2)
    assert notes(ARTICLE, rendering) == [
        "rendered_same",
        "rendered_unsettled",
        "rendered_unanswered",
        "script_failed",
    ]


@pytest.mark.parametrize("failure", NotRendered)
def test_every_failure_is_said_in_every_language(failure: NotRendered) -> None:
    [key] = notes(ARTICLE, Rendering(failure=failure))
    for language in MESSAGE_LANGUAGES:
        assert Words(language).phrase(key) != key


def test_where_a_script_sends_readers_is_for_its_rule_to_say() -> None:
    assert notes(ARTICLE, Rendering(redirect="https://e.com/b")) == []
