"""The links of a page."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from functools import cached_property

from seoaudit.page.addresses import sites, urls
from seoaudit.page.addresses.mistyped import Mistyped, mistyped
from seoaudit.page.article.article import Holds
from seoaudit.page.elements import accessible_name
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element
from seoaudit.text.recognition.file_names import is_image_file

# The tags of links.
LINKS = ("a", "area")


class LinkKind(enum.StrEnum):
    """Where a link leads."""

    # Another page of the same site.
    INTERNAL = "internal"
    # A page of another site.
    EXTERNAL = "external"
    # A part of this page, or this page itself.
    FRAGMENT = "fragment"
    # A mail address, a telephone number, a script, a mistyped address, nothing.
    OTHER = "other"


# The number of the root of every tree.
_HTML = frozenset((0,))

_TO_PAGES = (LinkKind.INTERNAL, LinkKind.EXTERNAL)


class PageLink:
    """One <a> or <area>; its position is its start tag.

    If the page comes from a preview, a URL on the host of `preview` is read as one on the host that
    the page will be published on.
    """

    def __init__(
        self,
        element: Element,
        holds: Holds,
        page_url: str | None,
        base_url: str | None,
        preview: str | None,
    ) -> None:
        self.element = element
        self._holds = holds
        self.page_url = page_url
        self.base_url = base_url
        self.preview = preview

    @property
    def start(self) -> int:
        """Offset of the start tag."""
        return self.element.start

    @property
    def end(self) -> int:
        """Offset after the start tag."""
        return self.element.end

    @property
    def in_article(self) -> bool:
        """Whether it stands in the article."""
        return self._holds(self.element)

    @property
    def whole(self) -> Span:
        """From the start tag to the end tag."""
        return self.element.outer

    @property
    def has_href(self) -> bool:
        """Whether it has the attribute, even with an empty value."""
        return self.element.has("href")

    @cached_property
    def href(self) -> str:
        """The URL as a browser reads it from the attribute."""
        return urls.clean(self.element.get("href"))

    @property
    def href_place(self) -> Span:
        """The span of the href attribute, or of the tag if it has none."""
        return self.element.attribute_span("href") or self.element.start_tag

    @cached_property
    def text_place(self) -> Span:
        """The span between the tags, or of the start tag if nothing is between them."""
        inner = self.element.inner
        return inner if inner.end > inner.start else self.element.start_tag

    @cached_property
    def url(self) -> str | None:
        """The absolute URL; None if it cannot be resolved."""
        url = urls.resolve(self.base_url, self.href) if self.has_href else None
        if url is None or self.preview is None or self.page_url is None:
            return url
        return urls.on_host(url, self.preview, self.page_url)

    @cached_property
    def scheme(self) -> str:
        """The scheme of the URL in lower case; "" for a relative one."""
        parts = urls.split(urls.without_fragment(self.href)) if ":" in self.href else None
        return parts.scheme.lower() if parts else ""

    @cached_property
    def fragment(self) -> str:
        """What follows "#"."""
        return self.href.partition("#")[2]

    @cached_property
    def is_script(self) -> bool:
        """Whether it runs a script instead of leading anywhere, even if written "javascript :"."""
        # Without a colon, as most links have none, it names no scheme.
        return ":" in self.href and "".join(self.href.split()).lower().startswith("javascript:")

    @cached_property
    def mistyped(self) -> Mistyped | None:
        """The slip in the URL; None if it has none."""
        return mistyped(self.href) if self.has_href else None

    @cached_property
    def kind(self) -> LinkKind:
        """Where the link leads; if the URL of the page is unknown, relative links are internal."""
        if self.href[:1] == "#" and self.page_url == self.base_url and not self.preview:
            # Most links of a contents list, which need no address to be resolved.
            is_here = self.page_url is None or urls.is_web(self.page_url)
            return LinkKind.FRAGMENT if is_here else LinkKind.OTHER
        if not self.has_href or self.is_script or self.scheme not in ("", *urls.WEB):
            return LinkKind.OTHER
        if self.mistyped:
            return LinkKind.OTHER
        if self.page_url is None and self.href[:1] in ("", "#"):
            return LinkKind.FRAGMENT
        if self.base_url is None and not self.scheme and not self.href.startswith("//"):
            return LinkKind.INTERNAL
        target = urls.without_fragment(self.url or f"https:{self.href}")
        return self._kind_of(target) if urls.is_web(target) else LinkKind.OTHER

    def _kind_of(self, target: str) -> LinkKind:
        if self.page_url is None:
            return LinkKind.EXTERNAL
        if urls.normal(target) == urls.normal(self.page_url):
            return LinkKind.FRAGMENT
        is_own = sites.is_same_site(target, self.page_url)
        return LinkKind.INTERNAL if is_own else LinkKind.EXTERNAL

    @property
    def leads_to_a_page(self) -> bool:
        """Whether it leads to another page, of this site or of another."""
        return self.kind in _TO_PAGES

    @cached_property
    def is_image_file(self) -> bool:
        """Whether it leads to an image file, as a thumbnail does to its large version."""
        return is_image_file(urls.path(self.href))

    @cached_property
    def rel(self) -> frozenset[str]:
        """The words of the rel attribute in lower case."""
        return frozenset(self.element.get("rel").lower().split())

    @property
    def is_followed(self) -> bool:
        """Whether rel allows search engines to follow the link."""
        return not self.rel & {"nofollow", "ugc", "sponsored"}

    @cached_property
    def text(self) -> str:
        """The text between the tags on one line, without the alt texts of images."""
        return element_text(self.element)

    @cached_property
    def name(self) -> str:
        """The text read aloud: ARIA names, else text with the alt texts of images, else title."""
        return accessible_name.accessible_name(self.element)

    @property
    def shown_as(self) -> str:
        """How messages refer to it: by its name, else its URL, else its tag."""
        return self.name or self.href or f"<{self.element.tag}>"

    @cached_property
    def is_hidden(self) -> bool:
        """Whether it is hidden from readers or screen readers, itself or by something around it."""
        return self.element.is_within(accessible_name.is_hidden)

    @cached_property
    def is_nameless(self) -> bool:
        """Whether it leads readers of the article to another page, and has no name."""
        return self.in_article and self.leads_to_a_page and not (self.name or self.is_hidden)

    @cached_property
    def language(self) -> str | None:
        """The language declared by the link or an element around it below <html>; else None."""
        marked = self.element.tree.numbers("[lang], [xml\\:lang]")
        if marked <= _HTML:
            return None  # spares the links of nearly every page a walk up each
        for element in (self.element, *self.element.ancestors):
            if element.parent is None:
                break
            if element.index not in marked:
                continue
            if code := element.get("lang") or element.get("xml:lang"):
                return code.strip().lower()
        return None


def find_links(
    elements: Iterable[Element],
    holds: Holds,
    page_url: str | None,
    base_url: str | None,
    preview: str | None = None,
) -> tuple[PageLink, ...]:
    """Return the links of these elements, in order; `holds` tells which the article holds."""
    return tuple([PageLink(element, holds, page_url, base_url, preview) for element in elements])
