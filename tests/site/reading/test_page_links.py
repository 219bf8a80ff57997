import pytest

from seoaudit.document.document import Document
from seoaudit.document.rendering import Rendering
from seoaudit.page.page import Page
from seoaudit.rule.site import LinkRole, Zone
from seoaudit.site.reading.page_links import fragments, written_links
from seoaudit.site.reading.visit import WrittenLink

URL = "https://site.example/a/"
TEXT = "<p>The barrel stands in the cellar and has held rain for forty years by now.</p>" * 4


def links(body: str, head: str = "") -> list[WrittenLink]:
    html = f"<html><head><title>Oak</title>{head}</head><body>{body}</body></html>"
    return list(written_links(Page(Document(html, url=URL))))


@pytest.mark.parametrize(
    ("body", "zone"),
    [
        (f'<article>{TEXT}<p>More on <a href="/x">oak</a> and its bark.</p></article>', Zone.TEXT),
        (f'<article>{TEXT}<p><a href="/x">Oak</a></p></article>', Zone.LISTING),
        (f'<nav><a href="/x">Oak</a></nav><article>{TEXT}</article>', Zone.MENU),
        (f'<div role="navigation"><a href="/x">Oak</a></div><main>{TEXT}</main>', Zone.MENU),
        (f'<article>{TEXT}</article><footer><p>See <a href="/x">oak</a></p></footer>', Zone.FOOTER),
        (f'<article>{TEXT}</article><aside><a href="/x">Oak</a></aside>', Zone.LISTING),
        (
            f'<article>{TEXT}<ul><li>Bark of an <a href="/x">oak</a> is always rough.</li></ul>',
            Zone.TEXT,
        ),
    ],
)
def test_a_link_stands_in_text_only_where_somebody_wrote_around_it(body: str, zone: Zone) -> None:
    [link] = links(body)
    assert (link.url, link.zone) == ("https://site.example/x", zone)


def test_what_a_link_says_and_where_it_stands() -> None:
    body = f'<article>{TEXT}\n<p>An <a rel="nofollow" href="../b#bark">old  oak</a> there.</p>'
    [link] = links(body)
    assert link[:3] == ("https://site.example/b", "bark", LinkRole.ANCHOR)
    assert (link.is_followed, link.text, link.line, link.column) == (False, "old oak", 2, 7)


def test_addresses_that_are_no_pages_are_left_out() -> None:
    assert (
        links('<a href="mailto:a@b.example">a</a><a href="javascript:void(0)">b</a><a>c</a>') == []
    )


def test_images_with_their_sets_and_what_a_page_is_drawn_with() -> None:
    found = links(
        '<picture><source srcset="/p.webp 1x, /q.webp 2x"><img src="/i.png" alt="An oak"></picture>'
        '<img src="/j.png"><video poster="/v.png"></video><video></video>'
        '<script src="/s.js"></script>',
        '<link rel="stylesheet" href="/s.css"><link rel="preconnect" href="//cdn.example">',
    )
    paths = [
        (link.url.removeprefix("https://site.example"), link.kind, link.text) for link in found
    ]
    assert paths == [
        ("/i.png", "image", "An oak"),
        ("/p.webp", "image", "An oak"),
        ("/q.webp", "image", "An oak"),
        ("/j.png", "image", None),
        ("/v.png", "image", ""),
        ("/s.css", "resource", ""),
        ("/s.js", "resource", ""),
    ]


def test_the_parts_of_a_page_are_its_ids_and_the_names_of_anchors() -> None:
    html = '<p id="a">Oak</p><a name="b">Elm</a>'
    assert fragments(Page(Document(html))) == ("a", "b")


def test_a_page_that_a_script_fills_may_have_other_parts() -> None:
    assert fragments(Page(Document('<div id="root"></div><script src="/a.js"></script>'))) is None
    assert fragments(Page(Document('<div id="root"><p>Oak</p></div>'))) == ("root",)


def test_links_that_only_scripts_make_are_kept_with_the_place_of_the_body() -> None:
    sent = '<html>\n<body><a href="/x">X</a><div id="app"></div></body></html>'
    rendered = sent.replace("</div>", '<nav><a href="/y#z" rel="nofollow">Y</a></nav></div>')
    document = Document(sent, url=URL, rendering=Rendering(rendered))
    first, second = written_links(Page(document))
    assert (first.url, first.line) == ("https://site.example/x", 2)
    assert second == WrittenLink(
        "https://site.example/y", "z", LinkRole.ANCHOR, Zone.MENU, False, "Y", 2, 1
    )


def test_ids_that_scripts_make_are_known_once_they_have_run() -> None:
    shell = '<div id="root"></div>'
    rendering = Rendering('<div id="root"><h2 id="bark">Bark</h2></div>')
    assert fragments(Page(Document(shell, url=URL))) is None
    assert fragments(Page(Document(shell, url=URL, rendering=rendering))) == ("bark", "root")


@pytest.mark.parametrize(
    ("body", "zone"),
    [
        (
            f'<article>{TEXT}<p>More on <a href="/x">oak</a> and its bark.</p></article>',
            Zone.LISTING,
        ),
        (f'<nav><ul><li><a href="/x">Oak</a></ul></nav><article>{TEXT}</article>', Zone.MENU),
        (f'<article>{TEXT}</article><footer><p>See <a href="/x">oak</a></p></footer>', Zone.FOOTER),
        ('<nav><a href="/x">Oak</a></nav><p>More on <a href="/x">oak</a>.</p>', Zone.LISTING),
    ],
)
def test_without_zones_nobody_looks_for_the_article(body: str, zone: Zone) -> None:
    page = Page(Document(f"<title>Oak</title>{body}<img src=/i.png>", url=URL))
    found = written_links(page, reads_zones=False)
    assert next(link.zone for link in reversed(found) if link.kind is LinkRole.ANCHOR) is zone
    assert "article" not in vars(page)
    with_zones = written_links(Page(page.document))
    assert [each._replace(zone=zone) for each in found] == [
        each._replace(zone=zone) for each in with_zones
    ]


def test_places_are_lines_and_columns_of_what_was_written() -> None:
    """Those of the parser, whatever ends the lines, and those of Markdown by its own lines."""
    body = f"{TEXT}\r\n<p>نخلة <a href='/x'>x</a>\r\r<a href='/y'>y</a>"
    assert [(link.line, link.column) for link in links(body)] == [(2, 9), (4, 1)]
    written = "# Oak\n\nThe oak and the [elm](/elm) stand.\n"
    [link] = written_links(Page(Document(written, url=URL, markup="markdown")))
    assert (link.line, link.column) == (3, 17)
