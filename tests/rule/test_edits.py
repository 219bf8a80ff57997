"""An edit changes text alone, and no fix that would tear template code apart is offered."""

import pytest

from seoaudit import text_edit
from seoaudit.document.document import Document
from seoaudit.engine.fixing import apply
from seoaudit.page.page import Page
from seoaudit.rule.edits import spares_templates
from seoaudit.rule.finding import Edit, Fix
from seoaudit.testing import page


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


HTML = "<article><p>Green!! <b>tea</b><!-- tea!! --> leaves!!</p></article>"


def test_a_text_is_replaced_where_it_is_text() -> None:
    judged = page(HTML)
    [block] = judged.blocks
    at = block.text.index("Green!!")
    edit = text_edit(judged, block.span(at, at + 7), "Green!")
    assert edit == Edit(12, 19, "Green!")
    assert apply(HTML, [Fix((edit,))]) == HTML.replace("Green!!", "Green!")


def test_a_place_with_markup_in_it_is_left_alone() -> None:
    judged = page(HTML)
    [block] = judged.blocks
    assert text_edit(judged, block.span(0, len(block.text)), "x") is None
    assert text_edit(judged, block.element, "x") is None


@pytest.mark.parametrize("text", ["a < b", "<script>", "R&D", 'say "tea"'])
def test_what_is_written_reads_as_given(text: str) -> None:
    judged = page(HTML)
    [leaves] = judged.xpath("//p/text()[last()]")
    edit = text_edit(judged, leaves, text)
    assert edit is not None
    assert page(apply(HTML, [Fix((edit,))])).xpath("//p")[0].text == f"Green!! tea {text}"
