"""The links of a page as its site keeps them: where each leads, and where on the page it stands."""

from collections.abc import Callable, Iterable, Iterator

from seoaudit.document.normal_address import normal
from seoaudit.page.addresses import urls
from seoaudit.page.elements.links import PageLink
from seoaudit.page.page import Page
from seoaudit.page.rendering.by_script import links_by_script
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element
from seoaudit.rule.site.facts import LinkRole, Zone
from seoaudit.site.reading.visit import WrittenLink

# Links of a page that are kept: one with more is a trap or an index, and is said to have more.
MOST_LINKS = 20_000

# Characters of what a link says that are kept.
MOST_OF_A_TEXT = 200

# What a <link> may be that a page is drawn with.
RESOURCES = frozenset(("stylesheet", "icon", "apple-touch-icon", "manifest", "mask-icon"))

# Elements whose text is one paragraph.
PARAGRAPHS = frozenset(
    ("p", "li", "dd", "td", "th", "blockquote", "figcaption", "caption", *HEADINGS)
)

# Characters around the links of a paragraph that make it running text and no list of links.
MIN_TEXT_AROUND = 20

_PLACES = {"nav": Zone.MENU, "header": Zone.MENU, "footer": Zone.FOOTER, "aside": Zone.LISTING}
_ROLES = {"navigation": Zone.MENU, "banner": Zone.MENU, "contentinfo": Zone.FOOTER}

# Frameworks that build a page in the browser, by the element they fill.
_SHELLS = frozenset(("app", "root", "__next", "__nuxt", "___gatsby"))


def written_links(page: Page, *, reads_zones: bool = True) -> tuple[WrittenLink, ...]:
    """Return the links, images and resources of a page with an address on the web.

    With those that only scripts make, if a browser ran them: they stand nowhere, so their place is
    that of the body. If not `reads_zones`, nobody looks which of them stand in running text: what
    is in no menu or footer counts as listed.
    """
    zone = _Zones().of if reads_zones else _Places().of
    found = [*_anchors(page, page.links, zone), *_images(page), *_resources(page)]
    if rendered := page.rendered:
        body = page.tree.body or page.head.place
        line, column = page.lines.at(page.place(body.start, body.start).start)
        made = _anchors(rendered, links_by_script(page, rendered), zone)
        found += [link._replace(line=line, column=column) for link in made]
    return tuple(found[:MOST_LINKS])


def fragments(page: Page) -> tuple[str, ...] | None:
    """Return the ids and names of a page; None where a script fills it and may add others."""
    if page.rendered:  # what scripts add is known
        return tuple(sorted({*page.tree.ids, *page.rendered.tree.ids}))
    if not page.is_whole or page.is_filled_by_script or _is_shell(page):
        return None
    names = (element.get("name") for element in page.tree.by_tag("a"))
    return tuple(sorted({*page.tree.ids, *filter(None, names)}))


def _is_shell(page: Page) -> bool:
    """Whether the page is an empty frame that a framework fills."""
    ids = page.tree.ids
    return any(name in ids and not ids[name].text.strip() for name in _SHELLS)


def _anchors(
    page: Page, links: Iterable[PageLink], zone: Callable[[PageLink], Zone]
) -> Iterator[WrittenLink]:
    for link in links:
        if link.has_href and not link.is_script and link.url and urls.is_web(link.url):
            said = (link.name or link.text)[:MOST_OF_A_TEXT]
            element, is_followed = link.element, link.is_followed
            yield _written(page, element, link.url, LinkRole.ANCHOR, zone(link), said, is_followed)


def _images(page: Page) -> Iterator[WrittenLink]:
    for image in page.images:
        alt = image.alt
        for url in _shown_at(page, image.element, image.url):
            yield _written(page, image.element, url, LinkRole.IMAGE, Zone.TEXT, alt)
    for media in page.tree.by_tag("video"):
        poster = urls.resolve(page.base_url, media.get("poster"))
        if poster and media.get("poster"):
            yield _written(page, media, poster, LinkRole.IMAGE, Zone.TEXT, "")


def _shown_at(page: Page, image: Element, source: str | None) -> Iterable[str]:
    """Return the addresses of an image: its own, of its set, and of the <picture> around it."""
    written = [*_of_set(image.get("srcset"))]
    if image.parent is not None and image.parent.tag == "picture":
        for element in image.parent.descendants:
            if element.tag == "source":
                written += _of_set(element.get("srcset"))
    resolved = (urls.resolve(page.base_url, each) for each in written)
    return dict.fromkeys(url for url in (source, *resolved) if url and urls.is_web(url))


def _of_set(source_set: str) -> Iterator[str]:
    """Yield the addresses of a srcset; a comma inside an address is followed by no space."""
    for candidate in source_set.replace(",\n", ", ").split(", "):
        if words := candidate.split():
            yield words[0].rstrip(",")


def _resources(page: Page) -> Iterator[WrittenLink]:
    for link in page.tree.by_tag("link"):
        if RESOURCES & set(link.get("rel").lower().split()):
            yield from _resource(page, link, link.get("href"))
    for script in page.tree.by_tag("script"):
        yield from _resource(page, script, script.get("src"))


def _resource(page: Page, element: Element, written: str) -> Iterator[WrittenLink]:
    url = urls.resolve(page.base_url, written) if written.strip() else None
    if url and urls.is_web(url):
        yield _written(page, element, url, LinkRole.RESOURCE, Zone.TEXT, "")


def _written(
    page: Page,
    element: Element,
    url: str,
    kind: LinkRole,
    zone: Zone,
    text: str | None,
    is_followed: bool = True,  # noqa: FBT001, FBT002 - of links alone
) -> WrittenLink:
    address, _, fragment = url.partition("#")
    line, column = _line_and_column(page, element)
    return WrittenLink(normal(address), fragment, kind, zone, is_followed, text, line, column)


def _line_and_column(page: Page, element: Element) -> tuple[int, int]:
    if page.manuscript is None:
        return element.line_and_column
    start = element.start
    return page.lines.at(page.place(start, start).start)


class _Places:
    """In which place of the template the links of a page stand; each element is asked once."""

    def __init__(self) -> None:
        self._known: dict[Element, Zone] = {}

    def of(self, link: PageLink) -> Zone:
        """Return the zone of a link: what is around it tells, whatever the article is."""
        path = []
        zone = Zone.LISTING
        for around in link.element.ancestors:
            if around in self._known:
                zone = self._known[around]
                break
            path.append(around)
            if named := _place(around):
                zone = named
                break
        self._known.update(dict.fromkeys(path, zone))
        return zone


class _Zones:
    """Where the links of a page stand; each paragraph is looked at once."""

    def __init__(self) -> None:
        self._known: dict[Element, Zone] = {}

    def of(self, link: PageLink) -> Zone:
        """Return the zone of a link: in the article, a paragraph is running text or a list."""
        for around in link.element.ancestors:
            zone = _place(around)
            if zone and not (around.tag == "header" and link.in_article):
                return zone
            if around.tag in PARAGRAPHS and link.in_article:
                if around not in self._known:
                    self._known[around] = _zone_of_paragraph(around)
                return self._known[around]
        return Zone.LISTING


def _place(element: Element) -> Zone | None:
    return _PLACES.get(element.tag) or _ROLES.get(element.get("role"))


def _zone_of_paragraph(paragraph: Element) -> Zone:
    """Return whether a paragraph is running text, or little more than its links."""
    linked = sum(
        len(" ".join(inner.text.split())) for inner in paragraph.descendants if inner.tag == "a"
    )
    whole = len(" ".join(paragraph.text.split()))
    return Zone.TEXT if whole - linked >= MIN_TEXT_AROUND else Zone.LISTING
