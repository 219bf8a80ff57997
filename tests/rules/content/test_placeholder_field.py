import pytest

from seoaudit import Document
from seoaudit.page.page import Page
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.content.placeholder_field import SIGNS, PlaceholderField
from seoaudit_rules.content.placeholder_text import MARKERS
from seoaudit_rules.leftover_notes import MARKS
from seoaudit_rules.template_variables import IN_FIELDS, NO_VALUE, VARIABLES


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title }} | Valley Garden",
        "%%excerpt%%",
        "%title% - %sitename%",
        "&lt;%= title %&gt;",
        "${title}",
        "{title} – Garden",
        "[title] | [site name]",
        "[object Object]",
        "undefined | Valley Garden",
        "Valley Garden - null",
        "NaN",
        "{% seo %}",
        "Lorem ipsum dolor sit amet, consectetur.",
        "Lorem ipsum – Valley Garden",
    ],
)
def test_a_variable_is_told_wherever_it_was_left(text: str) -> None:
    for html in (
        f"<title>{text}</title>",
        f'<meta name="description" content="{text}">',
        f'<meta property="og:title" content="{text}">',
        f'<p>Saws.</p><img src="a.png" alt="{text}">',
    ):
        if "{%" not in text:
            assert keys(PlaceholderField, page(html, content="html")) == ["variable"]


@pytest.mark.parametrize(
    "title",
    [
        "Save 50% sugar and 20% time with one feeder",
        "Undefined behaviour and how beekeepers meet it",
        "What NaN means in the table of hive weights",
        "Null and void: the end of a lease",
        "Lorem ipsum generators: five for gardeners",
        "Lorem ipsum: where the words come from",
        "لورم ایپسوم چیست؟",
        "Objects in the hive",
        "How to write [brackets] and {braces}",
        "100 % wool – 20 % off",
        "Set theory: {a, b} and $5",
    ],
)
def test_a_word_or_sign_of_the_title_is_none(title: str) -> None:
    assert keys(PlaceholderField, f"<title>{title}</title>") == []


def test_a_variable_in_json_ld_is_told_with_its_property() -> None:
    html = '<script type="application/ld+json">{"headline": "undefined"}</script>'
    [found] = findings(PlaceholderField, html)
    assert found.params["field"] == "JSON-LD headline"


def test_front_matter_is_no_template() -> None:
    text = '---\ntitle: "{{ site.title }}"\n---\n\nPots dry out.\n'
    manuscript = Page(Document(text, markup="markdown"))
    assert keys(PlaceholderField, manuscript) == ["variable"]


def test_a_template_is_not_judged() -> None:
    html = "<title>{{ page.title }}</title>{% include head.html %}"
    assert not applies(PlaceholderField, html)


def test_each_field_is_told_once_and_named() -> None:
    html = '<title>{{ a }} {{ b }}</title><meta name="description" content="{{ c }}">'
    found = findings(PlaceholderField, html)
    assert [(f.params["field"], f.params["placeholder"]) for f in found] == [
        ("<title>", "{{ a }}"),
        ("description", "{{ c }}"),
    ]


@pytest.mark.parametrize(
    "html",
    ['<meta name="twitter:image:alt" content="{{ alt }}">',
     '<meta property="og:image:alt" content="Lorem ipsum dolor sit amet">',
     '<meta name="author" content="{{ author.name }}">',
     '<p>Saws.</p><a href="/b" aria-label="{{ label }}"><img src="a.png" alt=""></a>',
     '<p>Saws.</p><img src="a.png" usemap="#a"><map name="a"><area alt="{{ b }}" href="/b"></map>',
     '<p>Saws.</p><img src="/img/{{ slug }}.png" alt="A saw">',
     '<p>Saws.</p><img src="/img/%7B%7B%20slug%20%7D%7D.png" alt="A saw">',
     '<link rel="canonical" href="https://example.org/{{ slug }}">',
     '<link rel="alternate" hreflang="de" href="https://example.org/%7B%7Bslug%7D%7D">',
     '<meta property="og:url" content="https://example.org/${slug}">'],
)  # fmt: skip
def test_variables_are_told_in_whatever_names_or_shows_something(html: str) -> None:
    assert keys(PlaceholderField, page(html, content="html")) == ["variable"]


@pytest.mark.parametrize(
    "html",
    ['<link rel="canonical" href="https://example.org/a%7Bb%7D?q={c}">',
     '<p>Saws.</p><img src="data:image/svg+xml,%3Csvg%3E%7B%7Ba%7D%7D%3C/svg%3E" alt="A saw">',
     '<p v-if="a">Saws.</p><img src="/{{ slug }}.png" alt="A saw">',
     '<link rel="stylesheet" href="/a.css?%%b%%">'],
)  # fmt: skip
def test_other_signs_of_urls_are_no_variables(html: str) -> None:
    assert keys(PlaceholderField, page(html, content="html")) == []


@pytest.mark.parametrize(
    "html",
    ['<meta name="description" content="TODO: write">',
     '<meta property="og:title" content="[TODO] title">',
     '<p>Saws.</p><img src="a.png" alt="TODO: describe the saw">',
     '<script type="application/ld+json">{"headline": "TODO: headline"}</script>'],
)  # fmt: skip
def test_a_note_to_oneself_is_told_in_a_field(html: str) -> None:
    assert keys(PlaceholderField, page(html, content="html")) == ["variable"]


def test_a_note_in_the_title_is_told_by_one_rule() -> None:
    assert keys(PlaceholderField, "<title>TODO: write a title</title>") == []


def test_a_word_for_all_is_no_note() -> None:
    html = '<html lang="es"><meta name="description" content="TODO: lo que hay que saber">'
    assert keys(PlaceholderField, html) == []


def test_no_field_with_a_variable_or_a_note_is_passed_over() -> None:
    signs = {sign for signs, _ in MARKERS for sign in signs} | NO_VALUE
    signs |= {sign for sign, _ in (*VARIABLES, *IN_FIELDS)} | {sign for sign, _, _ in MARKS}
    assert [sign for sign in signs if not any(each in sign for each in SIGNS)] == []
