import pytest

from seoaudit.page.elements.headings import outline, subheadings
from seoaudit.testing import page

TEXT = "<p>Prune the old apple tree in winter, when it has no leaves.</p>" * 3


def test_all_levels_are_found_in_the_order_of_the_page() -> None:
    html = f"<h1>One</h1>{TEXT}<h3>Three</h3><H2>Two</H2>{TEXT}<h6>Six</h6>"
    assert [(h.level, h.text) for h in page(html).headings] == [
        (1, "One"),
        (3, "Three"),
        (2, "Two"),
        (6, "Six"),
    ]


def test_the_text_is_what_is_read_aloud() -> None:
    html = '<h2> Apple\n <em>trees</em> &amp; <img alt="pears"><script>x</script></h2>'
    assert page(html).headings[0].text == "Apple trees & pears"


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id=a>Apple trees<a class="headerlink" href="#a">¶</a></h2>',
        '<h2 id=a>Apple trees<a href="#a" aria-label="Direct link to Apple trees">\u200b</a></h2>',
        '<h2><a name=a id=a href="#a">#</a> Apple trees</h2>',
        '<section id="شجر"><h2>Apple trees <a href="#%D8%B4%D8%AC%D8%B1">link</a></h2></section>',
        '<h2>Apple trees <span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>',
        '<h2 id=a><a href="#a">Apple trees</a></h2>',
        '<h2 id=a><a href="/trees">Apple trees</a></h2>',
        '<h2 id=a>Apple <a href="#b">trees</a></h2>',
    ],
)
def test_a_link_to_the_heading_itself_beside_its_words_is_none_of_them(html: str) -> None:
    assert page(html).headings[0].text == "Apple trees"


def test_a_heading_reaches_from_its_start_tag_to_its_end_tag() -> None:
    html = f"<main>{TEXT}<h2 id=a>شجرة <b>التفاح</b></h2>{TEXT}</main>"
    [heading] = page(html).headings
    assert html[heading.start : heading.end] == "<h2 id=a>شجرة <b>التفاح</b></h2>"


def test_menus_and_footers_are_outside_the_article() -> None:
    html = (
        "<nav><h3>Menu</h3></nav>"
        f"<article><h2>Pruning</h2>{TEXT}</article>"
        "<footer><h4>Imprint</h4></footer>"
    )
    assert [h.text for h in page(html).headings if h.in_article] == ["Pruning"]


@pytest.mark.parametrize(
    "html",
    [
        "<h2 hidden>x</h2>",
        '<h2 aria-hidden="true">x</h2>',
        '<h2 style="DISPLAY: none">x</h2>',
        "<div hidden><section><h2>x</h2></section></div>",
    ],
)
def test_what_is_kept_from_readers_is_hidden(html: str) -> None:
    assert page(html).headings[0].is_hidden


@pytest.mark.parametrize("html", ["<h2>x</h2>", '<h2 aria-hidden="false" class="hidden">x</h2>'])
def test_what_readers_meet_is_not(html: str) -> None:
    assert not page(html).headings[0].is_hidden


def test_the_outline_is_what_readers_of_the_article_meet() -> None:
    html = (
        "<nav><h2>Menu</h2></nav>"
        f"<article><h1>Apples</h1>{TEXT}<h2>Pruning</h2>{TEXT}<h3></h3><h3 hidden>x</h3></article>"
    )
    headings = page(html).headings
    assert [h.text for h in outline(headings)] == ["Apples", "Pruning"]
    assert [h.text for h in subheadings(headings)] == ["Pruning"]


def test_headings_in_comments_templates_and_drawings_are_none() -> None:
    html = "<!--<h1>x</h1>--><template><h2>x</h2></template><svg><title>x</title></svg>"
    assert page(html).headings == ()


@pytest.mark.parametrize("box", ["note", "warning", "admonition tip", "caution"])
def test_the_title_of_a_note_is_no_heading_of_the_text(box: str) -> None:
    note = f"<div class='{box}'><h3>Note</h3><p>Saws are sharp.</p></div>"
    html = f"<h1>Saws</h1>{TEXT}<h2>Blades</h2>{TEXT}{note}{TEXT}"
    assert [h.text for h in subheadings(page(html).headings)] == ["Blades"]
    within = note.replace("<h3>", "<p>Beware.</p><h3>").replace("Note", "Sharp blades")
    kept = page(html.replace(note, within))
    assert [h.text for h in subheadings(kept.headings)] == ["Blades", "Sharp blades"]
