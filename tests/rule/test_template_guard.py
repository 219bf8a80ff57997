"""A fix that would tear template code apart is not offered."""

import pytest

from seoaudit.document.document import Document
from seoaudit.page.page import Page
from seoaudit.rule.rule import Edit, Fix
from seoaudit.rule.template_guard import spares_templates


def spares(source: str, at: str, text: str = "") -> bool:
    start = source.index(at)
    fix = Fix((Edit(start, start + len(at), text),))
    return spares_templates(Page(Document(source)), fix)


@pytest.mark.parametrize(
    ("source", "at"),
    [
        ("<p>{{ a }}</p>", "{{ a }}"),
        ('<html lang="{{ page.lang }}">', 'lang="{{ page.lang }}"'),
        ('<img src="{{ a }}" loading="lazy">', 'loading="lazy"'),
        ("{% for a in b %}<img loading=lazy>{% endfor %}", "loading=lazy"),
        ("<ul><li v-for='a in b'><img loading=lazy></ul>", "loading=lazy"),
        ("<title>{{ a }}</title>", "<title>{{ a }}</title>"),
    ],
)
def test_an_edit_in_or_beside_template_code_is_refused(source: str, at: str) -> None:
    assert not spares(source, at)


@pytest.mark.parametrize(
    ("source", "at"),
    [
        ("<title>A</title><title>B</title><code>{{ x }}</code>", "<title>B</title>"),
        ("<p>A</p><img loading=lazy>", "loading=lazy"),
        ("{% for a in b %}<p>A</p>{% endfor %}<img loading=lazy>", "loading=lazy"),
    ],
)
def test_an_edit_elsewhere_is_not(source: str, at: str) -> None:
    assert spares(source, at)


def test_no_edit_copies_an_expression() -> None:
    source = "<title>{{ a }}</title><p>A</p>"
    assert not spares(source, "A", "{{ a }}")


def test_an_insertion_into_a_tag_with_code_is_refused() -> None:
    source = "<html <?php language_attributes(); ?>><p>A</p>"
    page = Page(Document(source))
    assert not spares_templates(page, Fix((Edit(5, 5, ' lang="en"'),)))
