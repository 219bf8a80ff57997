"""The directives of a page for crawlers, in meta tags and in the X-Robots-Tag header.

https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Literal

from seoaudit.document.document import Document
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.head.head import Head
from seoaudit.page.tree.position import Span

WITH_VALUE = ("max-snippet", "max-image-preview", "max-video-preview", "unavailable_after")
# The bot that stands for every crawler.
ALL = "*"

# Crawlers whose names do not end in "bot".
BOTS = frozenset(
    ("googlebot-news", "googlebot-image", "googlebot-video", "adsbot-google", "slurp", "yandex",
     "baiduspider", "teoma")
)  # fmt: skip


class Directive(NamedTuple):
    """One directive for one bot: "noindex", or "max-snippet" with a value; lower case."""

    bot: str
    name: str
    value: str
    origin: Literal["meta", "header"]
    start: int
    end: int

    @property
    def expiry(self) -> datetime | None:
        """When the page is to be dropped from the results; None without a readable date."""
        return read_date(self.value) if self.name == "unavailable_after" else None

    def keeps_out(self, now: datetime | None = None) -> bool:
        """Whether it keeps the page out of the results at `now`, by default the current time."""
        if self.expiry:
            return self.expiry <= (now or datetime.now(UTC))
        return self.name in ("noindex", "none")


def find_directives(document: Document, head: Head) -> tuple[Directive, ...]:
    """Return every directive in source order, those of metas before those of headers."""
    return (*_from_metas(head), *_from_headers(document, head.place))


def is_bot(meta_name: str) -> bool:
    """Whether a meta of this name is for one crawler."""
    return meta_name in BOTS or meta_name.endswith("bot")


def read_date(text: str) -> datetime | None:
    """Return a date of RFC 822, RFC 850 or ISO 8601, in any letter case; UTC if it has no zone.

    None if it is in none of these formats.
    """
    written = text.strip().upper()
    for read in (datetime.fromisoformat, _read_mail_date):
        try:
            date = read(written)
        except (ValueError, OverflowError):
            continue
        return date if date.tzinfo else date.replace(tzinfo=UTC)
    return None


def _read_mail_date(text: str) -> datetime:
    from email.utils import parsedate_to_datetime

    return parsedate_to_datetime(text if ":" in text else f"{text} 00:00:00")


def _from_metas(head: Head) -> Iterator[Directive]:
    for meta in head.metas:
        if meta.attribute == "name" and (meta.name == "robots" or is_bot(meta.name)):
            bot = ALL if meta.name == "robots" else meta.name
            for part in _parts(meta.content):
                yield _directive(bot, part, "meta", meta.element.start_tag)


def _from_headers(document: Document, place: Span) -> Iterator[Directive]:
    """Yield the directives of headers.

    A header may name a bot, for the directives that follow: "googlebot: noindex, nofollow".
    """
    for header in document.header("X-Robots-Tag"):
        bot = ALL
        for part in _parts(header):
            first, colon, rest = part.partition(":")
            names_bot = colon and first.strip().lower() not in WITH_VALUE
            bot = first.strip().lower() if names_bot else bot
            yield _directive(bot, rest if names_bot else part, "header", place)


def _directive(bot: str, part: str, origin: Literal["meta", "header"], place: Span) -> Directive:
    name, _, value = part.partition(":")
    return Directive(
        bot, name.strip().lower(), value.strip().lower(), origin, place.start, place.end
    )


def _parts(content: str) -> list[str]:
    """Return the parts between commas; a comma inside a date does not separate parts."""
    found: list[str] = []
    for part in content.split(","):
        is_date = found and "unavailable_after" in found[-1].lower() and part.strip()[:1].isdigit()
        if is_date:
            found[-1] = f"{found[-1]},{part}"
        elif part.strip():
            found.append(part)
    return found
