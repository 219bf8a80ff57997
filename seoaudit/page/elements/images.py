"""The images of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from seoaudit.page.addresses import urls
from seoaudit.page.article.article import Holds
from seoaudit.page.elements import accessible_name, decoration
from seoaudit.page.elements.reserved_space import is_reserved
from seoaudit.page.tree import declared_size, html_elements
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element
from seoaudit.text.recognition.file_names import is_image_file, named_size
from seoaudit.text.segments.normalise import fold_spaces

if TYPE_CHECKING:
    from seoaudit.document.document import ImageSize

# From the URL of an image, as written, to the size of its file; None if that is unknown.
FileSize = Callable[[str], "ImageSize | None"]

LAZY_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-lazy")
LAZY_SOURCE_SETS = ("srcset", "data-srcset", "data-lazy-srcset")

# The numbers below were chosen by reading pages; none is swept.
#
# Pixels of a side; pictures of an article are larger, emoji faces and buttons are not.
MAX_ICON_SIZE = 32

# Ratio of width to height; a longer image is a banner or a line.
MAX_STRIP_RATIO = 6

ICON_WORDS = frozenset(
    "arrow bullet btn butt button icn icon icons qrcode share sns space spacer spinner"
    " watermark".split()
)
# Words in file names of icons; a longer name with an icon word describes what a picture shows.
MAX_ICON_WORDS = 3


class Image:
    """One <img>; its position is its tag."""

    def __init__(
        self,
        element: Element,
        holds: Holds | None,
        base_url: str | None,
        file_size: FileSize | None = None,
    ) -> None:
        self.element = element
        self._holds = holds
        self.base_url = base_url
        self._file_size = file_size

    @cached_property
    def in_article(self) -> bool:
        """Whether it stands in the article."""
        return self._holds is not None and self._holds(self.element)

    @property
    def start(self) -> int:
        """Offset of the tag."""
        return self.element.start

    @property
    def end(self) -> int:
        """Offset after the tag."""
        return self.element.end

    @cached_property
    def source(self) -> str:
        """The URL as written: src, or what a script will put there later."""
        element = self.element
        src = urls.clean(element.get("src"))
        if src and not src.startswith("data:"):
            return src
        later = [urls.clean(element.get(name)) for name in LAZY_SOURCES]
        later += [_first_of_set(element.get(name)) for name in LAZY_SOURCE_SETS]
        return next((address for address in later if address), src)

    @cached_property
    def url(self) -> str | None:
        """The absolute URL; None if it cannot be resolved."""
        return urls.resolve(self.base_url, self.source)

    @cached_property
    def file_name(self) -> str:
        """The last part of the URL, percent-decoded; "" for a data URL."""
        if self.source.startswith("data:"):
            return ""
        parts = urls.split(self.source)
        return unquote(parts.path.rpartition("/")[2]) if parts else ""

    @cached_property
    def alt(self) -> str | None:
        """The alt text, white space folded; None without the attribute."""
        return fold_spaces(self.element.get("alt")) if self.element.has("alt") else None

    @property
    def alt_place(self) -> Span:
        """The span of the alt attribute, or of the tag if it has none."""
        return self.element.attribute_span("alt") or self.element.start_tag

    @property
    def source_place(self) -> Span:
        """The span of the src attribute, or of the tag if it has none."""
        return self.element.attribute_span("src") or self.element.start_tag

    @cached_property
    def name(self) -> str:
        """The text that is read aloud: ARIA names, else alt, else title."""
        title = fold_spaces(self.element.get("title")) if self.alt is None else ""
        return accessible_name.label(self.element) or self.alt or title

    @cached_property
    def is_content(self) -> bool:
        """Whether it is part of the article's content: shown, not decorative and not an icon."""
        is_told = self.in_article and self.is_shown and not self.is_decorative
        return is_told and not self.is_icon

    @cached_property
    def is_icon(self) -> bool:
        """Whether its name or shape is that of a layout image, such as an arrow or a banner."""
        width, height = self._size
        if any(side is not None and side <= MAX_ICON_SIZE for side in (width, height)):
            return True
        if width and height and width >= MAX_STRIP_RATIO * height:
            return True
        stem = self.file_name.rpartition(".")[0].lower()
        words = "".join(letter if letter.isalpha() else " " for letter in stem).split()
        return len(words) <= MAX_ICON_WORDS and not ICON_WORDS.isdisjoint(words)

    @property
    def leads_elsewhere(self) -> bool:
        """Whether it links to another page, and not to its own large version."""
        link = next((e for e in self.element.ancestors if e.tag == "a" and e.has("href")), None)
        href = urls.clean(link.get("href")) if link else ""
        return bool(href) and href[0] != "#" and not is_image_file(urls.path(href))

    @cached_property
    def is_shown(self) -> bool:
        """Whether readers see it: it is not a tracking pixel, and nothing around it is hidden."""
        return not self.is_tracking_pixel and not self.element.is_within(html_elements.is_hidden)

    @cached_property
    def is_decorative(self) -> bool:
        """Whether the author declares that the image has no meaning, in any way HTML offers.

        An empty alt text of a picture that shows something does not count: see `decoration`.
        """
        if decoration.is_declared_decorative(self.element):
            return True
        return decoration.has_empty_alt(self.element) and not self._shows_something

    @property
    def _shows_something(self) -> bool:
        if not self.in_article or self.is_icon or self.leads_elsewhere:
            return False
        known = [side for side in (self.width, self.height) if side is not None]
        size = min(known or named_size(self.file_name) or (0.0,))
        return decoration.shows_something(
            self.element, self.figure, self.caption, self.file_name, size
        )

    @cached_property
    def is_tracking_pixel(self) -> bool:
        """Whether the image is too small to be seen."""
        sides = (self.width, self.height)
        return any(side is not None and side <= declared_size.MAX_SPECK_SIZE for side in sides)

    @property
    def is_lazy(self) -> bool:
        """Whether the browser is to load it only when the reader comes near: loading="lazy"."""
        return self.element.get("loading").strip().lower() == "lazy"

    @property
    def width(self) -> float | None:
        """The width in pixels at which it is shown; None if neither tag nor file has one."""
        return self._size[0]

    @property
    def height(self) -> float | None:
        """The height in pixels at which it is shown; None if neither tag nor file has one."""
        return self._size[1]

    @cached_property
    def _size(self) -> tuple[float | None, float | None]:
        """Width and height as declared in the tag; a missing one is computed from the file."""
        width, height = (
            declared_size.declared_width(self.element),
            declared_size.declared_height(self.element),
        )
        is_open = width is None or height is None
        size = self.file_size if is_open else None
        if size is None:
            return width, height
        if width is not None:
            return width, round(size.height * width / size.width)
        if height is not None:
            return round(size.width * height / size.height), height
        return (size.width, size.height) if size.is_fixed else (None, None)

    @cached_property
    def file_size(self) -> ImageSize | None:
        """The size of its file; None if that is unknown or the tag may change its shape."""
        if self._file_size is None:
            return None
        in_shares = any("%" in self.element.get(side) for side in ("width", "height"))
        if in_shares or {"width", "height"} & self.style.keys() or self.picture_sources:
            return None
        return self._file_size(self.source)

    @cached_property
    def reserves_space(self) -> bool:
        """Whether browsers know its shape before they load the file: see `reserved_space`."""
        return is_reserved(self.element, self.style, self.picture_sources)

    @cached_property
    def style(self) -> Mapping[str, str]:
        """The declarations of the style attribute, in lower case."""
        return declared_size.styled(self.element)

    @cached_property
    def picture_sources(self) -> tuple[Element, ...]:
        """The <source> elements of the <picture> around it."""
        parent = self.element.parent
        if parent is None or parent.tag != "picture":
            return ()
        return tuple(child for child in parent.descendants if child.tag == "source")

    @cached_property
    def figure(self) -> Element | None:
        """The <figure> around it."""
        return next((e for e in self.element.ancestors if e.tag == "figure"), None)

    @cached_property
    def caption(self) -> str:
        """The text of its figure's <figcaption>; "" if there is none."""
        if self.figure is None:
            return ""
        captions = (e for e in self.figure.descendants if e.tag == "figcaption")
        return next((element_text(e) for e in captions), "")


def _first_of_set(source_set: str) -> str:
    """Return the first URL of a srcset; a comma inside a URL is part of it.

    https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
    """
    first = source_set.split(maxsplit=1)[:1]
    return first[0].rstrip(",") if first else ""


def find_images(
    elements: Iterable[Element], holds: Holds, base_url: str | None, file_size: FileSize | None
) -> tuple[Image, ...]:
    """Return these <img>, in the same order; `holds` tells which the article holds."""
    return tuple(Image(element, holds, base_url, file_size) for element in elements)
