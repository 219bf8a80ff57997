"""A page of Eleventy: Nunjucks in Markdown, and HTML with front matter."""

from seoaudit import Document
from seoaudit.page.page import Page
from tests.manuscripts.generators.reading import false_alarms, text_of

PAGE = """\
---
title: How to water a balcony in summer
---

{% set pots = collections.pots %}

## Water early

{% image "can.jpg", "A green watering can" %}

{%- for pot in pots %}
- [{{ pot.data.title }}]({{ pot.url }})
{%- endfor %}

See [the morning](#water-early).
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []
    assert "can.jpg" not in text_of(PAGE)


def test_html_with_front_matter_has_its_title_and_its_places() -> None:
    html = '---\ntitle: Pots\ndescription: "All pots."\n---\n<p>See <a href="/soil">soil</a>.</p>\n'
    page = Page(Document(html, markup="html"))
    assert [title.text for title in page.head.titles] == ["Pots"]
    assert page.text.text.splitlines()[-1] == "See soil."
    [link] = page.links
    start, end = page.place(link.start, link.end)
    assert html[start:end] == '<a href="/soil">'


def test_a_layout_with_front_matter_keeps_its_own_head() -> None:
    html = "---\nlayout: base\n---\n<html lang=en><head><title>Pots</title></head><body><p>A</p>"
    titles = Page(Document(html, markup="html")).tree.by_tag("title")
    assert [title.text for title in titles] == ["Pots"]


def test_html_that_begins_with_hyphens_is_html() -> None:
    page = Page(Document("---<p>A</p>", markup="html"))
    assert page.manuscript is None
