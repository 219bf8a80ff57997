"""The pages and answers of a site as its store has them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from seoaudit.document.normal_address import address_id, normal
from seoaudit.rule.site.facts import (
    LanguageLink,
    SiteAnswer,
    SitePage,
    Standing,
    TwinKind,
)
from seoaudit.site.store.store import Store

# How many hops of a redirect are followed; Google stops at ten:
# https://developers.google.com/search/docs/crawling-indexing/http-network-errors
MOST_HOPS = 10

_PAGE = (
    "url, title, description, h1, canonical, is_noindexed, is_followed, language, read_language, "
    "words, kind, keyphrase, is_named, text_hash, modified, published, score, versions, source, "
    "(SELECT listed.versions FROM listed_versions listed WHERE listed.id = page.id)"
)
_ANSWER = (
    "url, status, failure, reason, location, content_type, content_encoding, size, first_byte_ms, "
    "is_html, holds_html, guards"
)


class StoredPages:
    """Pages, answers and notes: a part of what `seoaudit.rule.site.whole_site` promises."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows = store.connection.execute
        self.rule = ""

    @property
    def pages(self) -> Iterator[SitePage]:
        """Every page that was read, in the order of addresses."""
        return self._pages("")

    @property
    def indexable(self) -> Iterator[SitePage]:
        """The pages that search engines can show, each under its own address."""
        return self.pages_as(Standing.INDEXABLE)

    def pages_as(self, standing: Standing) -> Iterator[SitePage]:
        """The pages of which a search engine makes this."""
        return self._pages("JOIN standing USING (id) WHERE standing = ?", standing)

    def _pages(self, narrowed: str, *values: str) -> Iterator[SitePage]:
        rows = self._rows(
            f"SELECT {_PAGE} FROM in_order JOIN page USING (id) JOIN address USING (id) "
            f"{narrowed} ORDER BY place",
            values,
        )
        return map(_page, rows)

    def page(self, url: str) -> SitePage | None:
        """Return the page at an address; None if no page was read there."""
        return self._page(address_id(url))

    def _page(self, id_: int) -> SitePage | None:
        sql = f"SELECT {_PAGE} FROM page JOIN address USING (id) WHERE id = ?"
        row = self._rows(sql, (id_,)).fetchone()
        return _page(row) if row else None

    def answer(self, url: str) -> SiteAnswer | None:
        """Return what came for an address; None if it was not asked for."""
        sql = f"SELECT {_ANSWER} FROM answer JOIN address USING (id) WHERE id = ?"
        row = self._rows(sql, (address_id(url),)).fetchone()
        return _answer(row) if row else None

    def answers(self, standing: Standing) -> Iterator[SiteAnswer]:
        """What came for the addresses of which a search engine makes this, in their order."""
        rows = self._rows(
            f"SELECT {_ANSWER} FROM answer JOIN address USING (id) JOIN standing USING (id) "
            "WHERE standing = ? ORDER BY url",
            (standing,),
        )
        return map(_answer, rows)

    def standing(self, url: str) -> Standing:
        """Return what a search engine makes of an address."""
        sql = "SELECT standing FROM standing WHERE id = ?"
        row = self._rows(sql, (address_id(url),)).fetchone()
        return Standing(row[0]) if row else Standing.UNKNOWN

    def hops(self, url: str) -> Sequence[SiteAnswer]:
        """Return the answers from an address to where its redirects end, the first its own."""
        found: list[SiteAnswer] = []
        seen: set[str] = set()
        at: str | None = url
        while at and at not in seen and len(found) <= MOST_HOPS:
            seen.add(at)
            answer = self.answer(at)
            if answer is None:
                break
            found.append(answer)
            at = answer.location and normal(answer.location)
        return found

    def notes(self) -> Iterator[tuple[SitePage, Any]]:
        """Yield what the rule noted, with its page, in the order of addresses."""
        rows = self._rows(
            f"SELECT {_PAGE}, note FROM in_order JOIN page USING (id) JOIN address USING (id) "
            "JOIN note ON note.rule = ? AND note.page = in_order.id ORDER BY place",
            (self.rule,),
        )
        for row in rows:
            yield _page(row[:-1]), json.loads(row[-1])

    def sharing_a_note(self) -> Iterator[Sequence[SitePage]]:
        """Yield groups of indexable pages on which the rule noted the same, two at least."""
        rows = self._rows(
            f"SELECT {_PAGE}, shared.first FROM (SELECT note, min(place) AS first FROM note "
            "JOIN in_order ON in_order.id = page JOIN standing ON standing.id = page "
            "WHERE rule = :rule AND standing = 'indexable' GROUP BY note HAVING count(*) > 1) "
            "shared JOIN note ON note.rule = :rule AND note.note = shared.note "
            "JOIN standing ON standing.id = note.page AND standing = 'indexable' "
            "JOIN page ON page.id = note.page JOIN address ON address.id = page.id "
            "JOIN in_order ON in_order.id = page.id ORDER BY shared.first, place",
            {"rule": self.rule},
        )
        for _, group in groupby(rows, key=itemgetter(-1)):
            pages = self.without_versions(_page(row[:-1]) for row in group)
            if len(pages) > 1:
                yield pages

    def without_versions(self, pages: Iterable[SitePage]) -> Sequence[SitePage]:
        """Return pages of which none is a version, a part of a series or a twin of another."""
        kept: dict[int, SitePage] = {}
        for page in pages:
            id_ = address_id(page.url)
            row = self._rows("SELECT kin FROM kin WHERE id = ?", (id_,)).fetchone()
            kept.setdefault(row[0] if row else id_, page)
        return list(kept.values())

    def twins(self, kind: TwinKind) -> Iterator[Sequence[SitePage]]:
        """Yield groups of pages that are one page under addresses that differ in this way alone."""
        rows = self._rows("SELECT first, id FROM twin WHERE kind = ? ORDER BY rowid", (kind,))
        groups: dict[int, list[int]] = {}
        for first, id_ in rows:
            groups.setdefault(first, [first]).append(id_)
        for group in groups.values():
            yield [page for page in map(self._page, group) if page]


def _answer(row: Sequence[Any]) -> SiteAnswer:
    *told, is_html, holds_html, guards = row
    return SiteAnswer._make((*told, bool(is_html), bool(holds_html), tuple(guards.split())))


def _page(row: Sequence[Any]) -> SitePage:
    (
        url, title, description, h1, canonical, is_noindexed, is_followed, language, read_language,
        words, kind, keyphrase, is_named, text_hash, modified, published, score, versions, source,
        listed,
    ) = row  # fmt: skip
    return SitePage(
        url=url,
        title=title,
        description=description,
        h1=h1,
        canonical=canonical,
        is_noindexed=bool(is_noindexed),
        is_followed=bool(is_followed),
        language=language,
        read_language=read_language,
        words=words,
        kind=kind,
        keyphrase=keyphrase,
        is_named=bool(is_named),
        text_hash=text_hash,
        modified=modified,
        published=published,
        score=score,
        versions=_versions(versions, listed),
        source=source,
    )


def _versions(own: str, listed: str | None) -> tuple[LanguageLink, ...]:
    """Return the versions that a page names, and those that sitemaps name of it."""
    named = [*json.loads(own), *json.loads(listed or "[]")]
    return tuple(dict.fromkeys(LanguageLink(*each) for each in named))
