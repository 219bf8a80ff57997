"""Words and links that are there only once scripts have run."""

import pytest

from seoaudit.page.page import Page
from seoaudit.page.rendering.by_script import links_by_script, words_by_script
from seoaudit.testing import page

TEXT = "Cut the dead wood first, then what grows inwards."
ARABIC = "قصّ الخشب الميت أولًا، ثم ما ينمو إلى الداخل."
JAPANESE = "枯れた枝を先に切り、それから内側に伸びた枝を切ります。"
URL = "https://example.com/a"


def words(sent: str, rendered: str) -> tuple[int, int]:
    found = words_by_script(page(sent), page(rendered))
    return found.by_script, found.all


@pytest.mark.parametrize("text", [TEXT, ARABIC, JAPANESE])
def test_the_same_text_brings_nothing_and_a_new_one_all(text: str) -> None:
    by_script, total = words(f"<p>{text}</p>", f"<p>{text}</p>")
    assert by_script == 0
    assert total > 3
    assert words("<div id=app></div>", f"<p>{text}</p>") == (total, total)


@pytest.mark.parametrize(
    "sent",
    [
        f"<div hidden><p>{TEXT}</p></div>",
        f"<aside><p>{TEXT}</p></aside>",
        f"<p>{TEXT.upper()}</p>",
        "<p>Cut the <b>dead</b> wood first, then<br>what grows inwards.</p>",
        f"<div><template shadowrootmode=open><p>{TEXT}</p></template></div>",
    ],
)
def test_what_was_sent_in_another_place_or_form_was_sent(sent: str) -> None:
    assert words(sent, f"<p>{TEXT}</p>")[0] == 0


@pytest.mark.parametrize(
    "sent",
    [
        f'<script type="application/json">{{"text": "{TEXT}"}}</script>',
        f"<template><p>{TEXT}</p></template>",
        f"<noscript><p>{TEXT}</p></noscript>",
        f"<!-- {TEXT} -->",
    ],
)
def test_what_nobody_reads_was_not(sent: str) -> None:
    by_script, total = words(sent, f"<p>{TEXT}</p>")
    assert by_script == total


def test_a_few_changed_words_are_a_few() -> None:
    by_script, total = words(f"<p>{TEXT} …</p>", f"<p>{TEXT} Updated 5 minutes ago.</p>")
    assert by_script == 4
    assert total == 13


def test_the_words_of_a_short_page_are_found_too() -> None:
    assert words("<p>Two words</p>", "<p>Two words</p>") == (0, 2)
    assert words("", "<p>Two words</p>") == (2, 2)
    assert words_by_script(page("<p>x y z"), page("")).share == 0


def links(sent: str, rendered: str, url: str | None = URL) -> list[str]:
    found = links_by_script(page(sent, url=url), page(rendered, url=url))
    return [link.href for link in found]


def test_links_are_told_apart_by_where_they_lead() -> None:
    sent = '<a href="/b">B</a>'
    rendered = (
        '<a href="https://example.com/b#top">B</a><a href="/c">C</a><a href="/c#x">C</a>'
        '<a href="https://other.example/">O</a><a href="#d">D</a><a onclick="go()">E</a>'
    )
    assert links(sent, rendered) == ["/c"]


def test_without_an_address_links_are_compared_as_they_are_written() -> None:
    assert links('<a href="/b">B</a>', '<a href="/b">B</a><a href="/c">C</a>', None) == ["/c"]


def test_a_rendered_page_has_facts_of_its_own() -> None:
    here = page("<title>a</title>", url=URL, rendered="<title>b</title><h1>B</h1>", keyphrase="b")
    assert isinstance(here.rendered, Page)
    assert here.title
    assert here.rendered.title
    assert (here.title.text, here.rendered.title.text) == ("a", "b")
    assert (here.rendered.url, here.rendered.rendered) == (URL, None)
    assert here.rendered.keyphrase
    assert here.rendered is here.rendered
