"""A page as a results page shows it: title, address and description, cut where they would be cut.

Google may show other words than the page's own:
https://developers.google.com/search/docs/appearance/title-link
https://developers.google.com/search/docs/appearance/snippet
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from seoaudit.page.addresses import urls
from seoaudit.page.page import Page
from seoaudit.text.search_result_width import DESKTOP, MOBILE
from seoaudit.text.width import fitting, width

DEVICES = (DESKTOP, MOBILE)
ELLIPSIS = " ..."


@dataclass(frozen=True, slots=True)
class Cut:
    """A text as shown, and its full width."""

    shown: str
    pixels: int
    limit: int

    @property
    def is_whole(self) -> bool:
        """Whether all of it fits."""
        return self.pixels <= self.limit


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One result on one device; `breadcrumb` is the host and the parts of the path."""

    device: str
    breadcrumb: tuple[str, ...]
    title: Cut
    description: Cut


def search_results(page: Page) -> Sequence[SearchResult]:
    """Return the result on each device; what the page lacks is taken from its text."""
    h1 = next((h.text for h in page.headings if h.level == 1 and not h.is_hidden), "")
    opening = page.text.introduction.text if page.text.introduction else ""
    title = page.shown_title or h1
    description = page.description.text if page.description else opening
    return results_with(page.url, title, description)


def results_with(url: str | None, title: str, description: str) -> Sequence[SearchResult]:
    """Return a result with these texts for each device."""
    return [
        SearchResult(
            device.name,
            _breadcrumb(url),
            cut(title, device.title_pixels, device.title_size),
            cut(description, device.description_pixels, device.description_size),
        )
        for device in DEVICES
    ]


def cut(text: str, pixels: float, size: float) -> Cut:
    """Cut `text` with an ellipsis after the last whole word that fits; a long word is split."""
    whole = round(width(text, size))
    if whole <= pixels:
        return Cut(text, whole, round(pixels))
    room = fitting(text, pixels - width(ELLIPSIS, size), size)
    kept = text[:room]
    if room < len(text) and not text[room].isspace() and " " in kept:
        kept = kept.rpartition(" ")[0]
    return Cut(kept.rstrip(" ,;:،؛-–—|") + ELLIPSIS, whole, round(pixels))


def _breadcrumb(url: str | None) -> tuple[str, ...]:
    parts = urls.split(url) if url else None
    if parts is None:
        return ()
    return (parts.hostname or "", *(unquote(part) for part in parts.path.split("/") if part))
