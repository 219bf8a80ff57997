"""A page of Eleventy: Nunjucks in Markdown, and HTML with front matter."""

import pytest

from seoaudit import Document
from seoaudit.page.page import Page
from seoaudit.testing import keys
from seoaudit_rules.content.placeholder_text import PlaceholderText
from seoaudit_rules.headings.h1_missing import H1Missing
from seoaudit_rules.links.broken_fragment import BrokenFragment
from tests.manuscripts.generators.reading import false_alarms, manuscript, text_of

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


IN_OTHER_LANGUAGES = {
    "json": '{\n\t"tags": ["a: b"],\n\t"eleventyComputed": {"title": "No"},\n\t"title": "Pots"\n}',
    "js": "{\n  a: ['a'],\n  computed: {title: 'No'}, // title: ''\n  title: `Pots`,\n  f(x) {}\n}",
    "javascript": "{title: 'Pots'}",
    "toml": 'title = "Pots"',
    "yaml": "title: Pots",
}


@pytest.mark.parametrize("language", IN_OTHER_LANGUAGES)
def test_front_matter_in_other_languages_has_its_title(language: str) -> None:
    fields = IN_OTHER_LANGUAGES[language]
    page = manuscript(f"---{language}\n{fields}\n---\n\nWater early.\n")
    assert [title.text for title in page.head.titles] == ["Pots"]
    assert page.text.text.splitlines()[-1] == "Water early."


def test_an_escape_in_a_script_is_read_and_its_text_not_edited() -> None:
    page = manuscript("---js\n{title: 'Ida\\'s pots'}\n---\n\nText.\n")
    assert [title.text for title in page.head.titles] == ["Ida's pots"]


@pytest.mark.parametrize(
    "text",
    ["---\nlitres: 2\n---\n\nTwo pots need {{ litres }} litres.\n",
     "---\npot:\n  litres: 2\n---\n\nTwo pots need {{ litres | round }} or {{ litres }} litres.\n",
     "{% set litres = 2 %}\n\nTwo pots need {{ litres }} litres.\n"],
)  # fmt: skip
def test_a_variable_that_the_file_gives_was_not_forgotten(text: str) -> None:
    assert keys(PlaceholderText, manuscript(text)) == []


def test_a_variable_that_nothing_gives_was() -> None:
    page = manuscript("---\ntitle: Pots\n---\n\nTwo pots need {{ litres }} litres.\n")
    assert keys(PlaceholderText, page) == ["placeholder"]
    raw = (
        "{% raw %}{{ name }}{% endraw %} {% set pots = 2 %} is shown. Dear {{ litres }}, welcome.\n"
    )
    assert keys(PlaceholderText, manuscript(raw)) == ["placeholder"]


@pytest.mark.parametrize("heading", ["<h1>{{ page.title }}</h1>", "<h1>{{ title }}</h1>"])
def test_a_headline_that_the_generator_writes_is_not_empty(heading: str) -> None:
    page = Page(Document(f"---\ntitle: Pots\n---\n{heading}\n<p>Text.</p>", markup="html"))
    assert keys(H1Missing, page) == []


def test_ids_of_a_loop_are_not_missed() -> None:
    html = '---\ntitle: Pots\n---\n{% for pot in pots %}<p id="{{ pot.slug }}">A</p>{% endfor %}\n'
    link = '<p>See <a href="#clay">clay</a>.</p>'
    assert keys(BrokenFragment, Page(Document(html + link, markup="html"))) == []
    plain = html.replace("{{ pot.slug }}", "loam")
    assert keys(BrokenFragment, Page(Document(plain + link, markup="html"))) == ["broken"]
