"""The images of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from seoaudit.page.addresses import urls
from seoaudit.page.article.article import Article
from seoaudit.page.article.declared_size import declared_height, declared_width, styled
from seoaudit.page.elements import accessible_name
from seoaudit.page.tree import html_elements
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element
from seoaudit.text.recognition.file_names import is_image_file
from seoaudit.text.segments.normalise import fold_spaces

if TYPE_CHECKING:
    from seoaudit.document.document import ImageSize

# From the address of an image, as the page writes it, to the size of its file where known.
FileSize = Callable[[str], "ImageSize | None"]

LAZY_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-lazy")
LAZY_SOURCE_SETS = ("srcset", "data-srcset", "data-lazy-srcset")

# The numbers below were chosen by reading pages; none is swept.
#
# Pixels of a side; pictures of an article are larger, faces in emoji and buttons are not.
MAX_TRACKING_PIXEL_SIZE = 3
MAX_ICON_SIZE = 32

# Times that a picture is as long as high; what is longer is a banner or a line.
MAX_STRIP_RATIO = 6

ICON_WORDS = frozenset(
    "arrow bullet btn butt button icn icon icons qrcode share sns space spacer spinner"
    " watermark".split()
)
# Words in file names of icons; a longer name with one of them tells what a picture shows.
MAX_ICON_WORDS = 3

RELATIVE_UNITS = ("%", "auto")


class Image:
    """One <img>; its place is its tag."""

    def __init__(
        self,
        element: Element,
        in_article: bool,  # noqa: FBT001
        base_url: str | None,
        file_size: FileSize | None = None,
    ) -> None:
        self.element = element
        self.in_article = in_article
        self.base_url = base_url
        self._file_size = file_size

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
        """The address as written: src, or what a script will put there later."""
        element = self.element
        src = urls.clean(element.get("src"))
        if src and not src.startswith("data:"):
            return src
        later = [urls.clean(element.get(name)) for name in LAZY_SOURCES]
        later += [_first_of_set(element.get(name)) for name in LAZY_SOURCE_SETS]
        return next((address for address in later if address), src)

    @cached_property
    def url(self) -> str | None:
        """The address made absolute, None where that is not possible."""
        return urls.resolve(self.base_url, self.source)

    @cached_property
    def file_name(self) -> str:
        """The last part of the address, percent-decoded, "" for data in place of an address."""
        if self.source.startswith("data:"):
            return ""
        parts = urls.split(self.source)
        return unquote(parts.path.rpartition("/")[2]) if parts else ""

    @cached_property
    def alt(self) -> str | None:
        """The alt text, white space folded; None where the attribute is not written."""
        return fold_spaces(self.element.get("alt")) if self.element.has("alt") else None

    @property
    def alt_place(self) -> Span:
        """The place of the alt attribute, of the tag where there is none."""
        return self.element.attribute_span("alt") or self.element.start_tag

    @property
    def source_place(self) -> Span:
        """The place of the src attribute, of the tag where there is none."""
        return self.element.attribute_span("src") or self.element.start_tag

    @cached_property
    def name(self) -> str:
        """What is read aloud: aria names, else alt, else title."""
        title = fold_spaces(self.element.get("title")) if self.alt is None else ""
        return accessible_name.label(self.element) or self.alt or title

    @cached_property
    def is_content(self) -> bool:
        """Whether the article tells its readers something with it."""
        is_told = self.in_article and self.is_shown and not self.is_decorative
        return is_told and not self.is_icon

    @cached_property
    def is_icon(self) -> bool:
        """Whether it is named or shaped as what pages are laid out with: an arrow, a banner."""
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
        """Whether it is a link to another page, and not to its own large version."""
        link = next((e for e in self.element.ancestors if e.tag == "a" and e.has("href")), None)
        href = urls.clean(link.get("href")) if link else ""
        return bool(href) and href[0] != "#" and not is_image_file(urls.path(href))

    @cached_property
    def is_shown(self) -> bool:
        """Whether readers see it: no tracking pixel, and nothing around it hides it."""
        return not self.is_tracking_pixel and not self.element.is_within(html_elements.is_hidden)

    @cached_property
    def is_decorative(self) -> bool:
        """Whether the author says that the image carries no meaning, in any way HTML offers.

        An alt of white space says nothing, nor does a role on what the keyboard reaches:
        https://www.w3.org/TR/wai-aria-1.2/#conflict_resolution_presentation_none
        """
        element = self.element
        if accessible_name.is_presentational(element) and not element.has("tabindex"):
            return True
        if element.get("alt", " ") == "" and not accessible_name.label(element):
            return True
        return element.is_within(accessible_name.is_hidden)

    @cached_property
    def is_tracking_pixel(self) -> bool:
        """Whether the image is too small to be seen."""
        sides = (self.width, self.height)
        return any(side is not None and side <= MAX_TRACKING_PIXEL_SIZE for side in sides)

    @property
    def is_lazy(self) -> bool:
        """Whether the browser is told to wait until the reader comes near: loading="lazy"."""
        return self.element.get("loading").strip().lower() == "lazy"

    @property
    def width(self) -> float | None:
        """The width in pixels that it is shown at, None where neither tag nor file tell."""
        return self._size[0]

    @property
    def height(self) -> float | None:
        """The height in pixels that it is shown at, None where neither tag nor file tell."""
        return self._size[1]

    @cached_property
    def _size(self) -> tuple[float | None, float | None]:
        """The sides as the tag gives them; one that it leaves open follows from the file."""
        width, height = declared_width(self.element), declared_height(self.element)
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
        """The size of its file; None where that is not known, or the tag may show another shape."""
        in_shares = any("%" in self.element.get(side) for side in ("width", "height"))
        if in_shares or {"width", "height"} & self.style.keys() or self.picture_sources:
            return None
        return self._file_size(self.source) if self._file_size else None

    @cached_property
    def reserves_space(self) -> bool:
        """Whether the HTML tells a browser the shape of the image before the file has come.

        By width and height, of the image or of a <source> beside it, by an aspect ratio, or because
        the image is taken out of the flow. Style sheets are not read.
        """
        style = self.style
        if "aspect-ratio" in style or style.get("position") in ("absolute", "fixed"):
            return True
        if all(self._is_set(side) for side in ("width", "height")):
            return True
        return any(e.has("width") and e.has("height") for e in self.picture_sources)

    def _is_set(self, side: str) -> bool:
        styled = self.style.get(side, "")
        if styled:
            return not styled.endswith(RELATIVE_UNITS)
        declared = declared_width if side == "width" else declared_height
        return declared(self.element) is not None

    @cached_property
    def style(self) -> Mapping[str, str]:
        """The declarations of the style attribute, in lower case."""
        return styled(self.element)

    @cached_property
    def picture_sources(self) -> tuple[Element, ...]:
        """The <source> elements of the <picture> it stands in."""
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
        """The text of its figure's <figcaption>, "" where there is none."""
        if self.figure is None:
            return ""
        captions = (e for e in self.figure.descendants if e.tag == "figcaption")
        return next((element_text(e) for e in captions), "")


def _first_of_set(source_set: str) -> str:
    """The first address of a srcset; a comma inside an address is part of it.

    https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
    """
    first = source_set.split(maxsplit=1)[:1]
    return first[0].rstrip(",") if first else ""


def find_images(
    elements: Iterable[Element], article: Article, base_url: str | None, file_size: FileSize
) -> tuple[Image, ...]:
    """The images that these <img> elements are, in their order."""
    return tuple(
        Image(element, article.holds(element), base_url, file_size) for element in elements
    )
