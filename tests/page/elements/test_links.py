import pytest

from seoaudit.page.elements.links import LinkKind, PageLink
from seoaudit.testing import page
from tests.growth import doubles_at_most

URL = "https://www.example.com/news/a?p=1"


def link(html: str, url: str | None = URL, head: str = "") -> PageLink:
    return page(f"{head}<article><p>Prune in late winter. {html}</p></article>", url=url).links[0]


def kind(href: str, url: str | None = URL, head: str = "") -> LinkKind:
    return link(f'<a href="{href}">x</a>', url, head).kind


@pytest.mark.parametrize(
    "href",
    [
        "/",
        "b",
        "?p=2",
        "//example.com/",
        "HTTP://EXAMPLE.com:80/",
        "https://shop.example.com/",
        "\n/b\t",
    ],
)
def test_pages_of_the_same_site_are_internal(href: str) -> None:
    assert kind(href) is LinkKind.INTERNAL


@pytest.mark.parametrize("href", ["https://example.org/", "//example.org", "https://مثال.إختبار/"])
def test_pages_of_other_sites_are_external(href: str) -> None:
    assert kind(href) is LinkKind.EXTERNAL


@pytest.mark.parametrize(
    "href", ["", " ", "#", "#x", "?p=1", "a?p=1#x", "https://www.example.com:443/news/a?p=1#x"]
)
def test_places_on_the_page_are_fragments(href: str) -> None:
    assert kind(href) is LinkKind.FRAGMENT


@pytest.mark.parametrize(
    "href",
    [
        "mailto:a@example.com",
        "TEL:5555",
        "javascript:go()",
        " JavaScript :go()",
        "java&#9;script:go()",
        "file:///a",
        "C:\\a",
        "http://",
        "http://[",
        "https://a b.com/",
    ],
)
def test_what_leads_to_no_page_is_something_else(href: str) -> None:
    assert kind(href) is LinkKind.OTHER


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/b", LinkKind.INTERNAL),
        ("", LinkKind.FRAGMENT),
        ("#x", LinkKind.FRAGMENT),
        ("https://example.org/", LinkKind.EXTERNAL),
        ("//example.org/", LinkKind.EXTERNAL),
        ("mailto:a@b.c", LinkKind.OTHER),
    ],
)
def test_without_an_address_of_the_page_the_form_decides(href: str, expected: LinkKind) -> None:
    assert kind(href, url=None) is expected


@pytest.mark.parametrize(
    ("href", "expected"), [("#x", LinkKind.INTERNAL), ("../news/a?p=1#x", LinkKind.FRAGMENT)]
)
def test_a_base_moves_relative_links(href: str, expected: LinkKind) -> None:
    assert kind(href, head='<base href="/shop/">') is expected


def test_a_link_without_href_leads_nowhere_and_an_empty_one_to_the_page() -> None:
    assert link("<a>x</a>").kind is LinkKind.OTHER
    assert link("<a href>x</a>").kind is LinkKind.FRAGMENT


def test_areas_are_links_and_svg_links_are_not() -> None:
    html = "<p>Prune.</p><map><area href='/1'></map><svg><a href='/2'/></svg><a href='/3'>x</a>"
    assert [found.href for found in page(html).links] == ["/1", "/3"]


def test_text_is_what_is_read_and_name_what_is_heard() -> None:
    found = link('<a href="/b"> A <img alt="sharp"> <b>saw</b><script>x()</script></a>')
    assert (found.text, found.name) == ("A saw", "A sharp saw")


@pytest.mark.parametrize(
    ("html", "shown"),
    [('<a href="/b">B</a>', "B"), ('<a href="/b"></a>', "/b"), ("<a name=x></a>", "<a>")],
)
def test_a_link_is_shown_as_its_name_else_address_else_tag(html: str, shown: str) -> None:
    assert link(html).shown_as == shown


@pytest.mark.parametrize(
    ("html", "is_nameless"),
    [
        ('<a href="/b"></a>', True),
        ('<a href="/b"><img src="a.jpg"></a>', True),
        ('<a href="/b"><img alt="A"></a>', False),
        ('<a href="#b"></a>', False),
        ('<a href="/b" aria-hidden="true"></a>', False),
        ('<span hidden><a href="/b"></a></span>', False),
    ],
)
def test_a_nameless_link_leads_readers_to_a_page_unsaid(html: str, is_nameless: bool) -> None:
    assert link(html).is_nameless is is_nameless


def test_relations_are_words_in_any_case() -> None:
    assert link('<a href="/b" rel="NoFollow  noopener">b</a>').rel == {"nofollow", "noopener"}
    assert not link('<a href="/b" rel="UGC">b</a>').is_followed
    assert link('<a href="/b" rel="noopener">b</a>').is_followed


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<a href="/b" lang="DE">b</a>', "de"),
        ('<span lang="fr"><a href="/b">b</a></span>', "fr"),
        ('<span lang=""><a href="/b">b</a></span>', None),
        ('<a href="/b">b</a>', None),
    ],
)
def test_the_language_of_a_link_is_declared_below_html(html: str, language: str | None) -> None:
    assert link(html, head='<html lang="ar">').language == language


@pytest.mark.parametrize(
    ("href", "expected"),
    [("/a.JPG?x#y", True), ("/a.html", False), ("/image", False), ("#a.jpg", False)],
)
def test_a_link_to_a_large_version_is_known_by_its_file(href: str, expected: bool) -> None:
    assert link(f'<a href="{href}">x</a>').is_image_file is expected


def test_places_are_those_of_attribute_words_and_whole() -> None:
    html = "<p>Prune in winter. <a class=x href='/b'>The <i>saw</i></a> <a></a></p>"
    full, bare = page(html).links
    places = (full.href_place, full.text_place, full.whole, bare.href_place, bare.text_place)
    assert [html[place.start : place.end] for place in places] == [
        "href='/b'",
        "The <i>saw</i>",
        "<a class=x href='/b'>The <i>saw</i></a>",
        "<a>",
        "<a>",
    ]


def test_what_hides_many_links_deep_down_is_looked_for_once() -> None:
    def hidden(size: int) -> list[bool]:
        links = "<a href=/a>x</a>" * size
        return [link.is_hidden for link in page(f"{'<div>' * size}{links}").links]

    assert doubles_at_most(hidden, 400)


def test_links_of_the_article_are_those_of_the_page_in_it() -> None:
    html = "<nav><a href=/menu>Menu</a></nav><p>Prune <a href=/saws>with saws</a> in winter.</p>"
    found = page(html, url=URL)
    assert [link.href for link in found.links] == ["/menu", "/saws"]
    assert [link.href for link in found.article_links] == ["/saws"]
