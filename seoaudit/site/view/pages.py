"""The pages and answers of a site as its store has them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, overload

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

# How a page is kept that names no versions.
NOTHING = "[]"

_PAGE = (
    "url, title, description, h1, canonical, is_noindexed, is_followed, language, read_language, "
    "words, kind, keyphrase, is_named, text_hash, modified, published, score, versions, source, "
    "(SELECT listed.versions FROM listed_versions listed WHERE listed.id = page.id)"
)
# The same of the sheet of a page, which is read in the order of addresses.
SHEET = (
    "url, title, description, h1, canonical, is_noindexed, is_followed, language, read_language, "
    "words, kind, keyphrase, is_named, text_hash, modified, published, sheet.score, versions, "
    "source, listed"
)
_ANSWER = (
    "url, status, failure, reason, location, content_type, content_encoding, size, first_byte_ms, "
    "is_html, holds_html, guards"
)


class ManyPages(Sequence[SitePage]):
    """Pages that were read, of which each is fetched when it is looked at: a million need 8 MB."""

    def __init__(self, read: Callable[[int], SitePage | None], ids: Iterable[int]) -> None:
        self._read = read
        self.ids = array("q", ids)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> SitePage: ...
    @overload
    def __getitem__(self, place: slice) -> ManyPages: ...
    def __getitem__(self, place: int | slice) -> SitePage | ManyPages:
        """Return the page at a place, or those of a part."""
        if isinstance(place, slice):
            return ManyPages(self._read, self.ids[place])
        page = self._read(self.ids[place])
        if page is None:
            raise LookupError(self.ids[place])  # forgotten since: nothing is, while rules judge
        return page


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
        return self._pages("WHERE standing = ?", standing)

    def _pages(self, narrowed: str, *values: str) -> Iterator[SitePage]:
        return map(
            page_of, self._rows(f"SELECT {SHEET} FROM sheet {narrowed} ORDER BY place", values)
        )

    def page(self, url: str) -> SitePage | None:
        """Return the page at an address; None if no page was read there."""
        return self._page(address_id(url))

    def _page(self, id_: int) -> SitePage | None:
        sql = f"SELECT {_PAGE} FROM page JOIN address USING (id) WHERE id = ?"
        row = self._rows(sql, (id_,)).fetchone()
        return page_of(row) if row else None

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
            f"SELECT {SHEET}, note FROM sheet CROSS JOIN note ON rule = ? AND page = id "
            "ORDER BY place",
            (self.rule,),
        )
        for row in rows:
            yield page_of(row[:-1]), json.loads(row[-1])

    def sharing_a_note(self) -> Iterator[Sequence[SitePage]]:
        """Yield groups of indexable pages on which the rule noted the same, two at least."""
        rows = self._rows(
            "SELECT page, first FROM (SELECT page, place, min(place) OVER same AS first, "
            "count(*) OVER same AS pages FROM in_order JOIN standing USING (id) "
            "JOIN note ON page = in_order.id WHERE rule = ? AND standing = 'indexable' "
            "WINDOW same AS (PARTITION BY note)) WHERE pages > 1 ORDER BY first, place",
            (self.rule,),
        )
        for _, group in groupby(rows, key=itemgetter(-1)):
            pages = self._without_kin(id_ for id_, _ in group)
            if len(pages) > 1:
                yield pages

    def without_versions(self, pages: Iterable[SitePage]) -> Sequence[SitePage]:
        """Return pages of which none is a version, a part of a series or a twin of another."""
        if isinstance(pages, ManyPages):
            return self._without_kin(pages.ids)
        kept: dict[int, SitePage] = {}
        for page in pages:
            kept.setdefault(self._kin(address_id(page.url)), page)
        return list(kept.values())

    def _without_kin(self, ids: Iterable[int]) -> ManyPages:
        kept: dict[int, int] = {}
        for id_ in ids:
            kept.setdefault(self._kin(id_), id_)
        return ManyPages(self._page, kept.values())

    def _kin(self, id_: int) -> int:
        """Return the number that a page shares with its kin; its own if it has none."""
        row = self._rows("SELECT kin FROM kin WHERE id = ?", (id_,)).fetchone()
        return int(row[0]) if row else id_

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


def page_of(row: Sequence[Any]) -> SitePage:
    """Return a page from the columns of its sheet."""
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
    if own == NOTHING and listed is None:
        return ()
    named = [*json.loads(own), *json.loads(listed or NOTHING)]
    return tuple(dict.fromkeys(LanguageLink(*each) for each in named))
