"""What of a site is known, and what is still to be asked for: one table of SQLite.

Nothing here commits: what is found on a page, the page's own record and its end are one transaction
of whoever holds the connection. An address is `new` until it is finished, so that a crawl that was
killed goes on with what was under way, and asks for nothing twice that was stored.

Addresses are asked for in the order of clicks from the start, and among equals in that of their
numbers: two crawls of one site take the same way, however fast their answers come.
"""

import sqlite3
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice

from seoaudit.document.normal_address import address_id, requested
from seoaudit.sources.crawl.endless import Endless
from seoaudit.sources.crawl.found import (
    MAX_HOPS,
    UNLINKED,
    By,
    Found,
    Role,
    Row,
    hops,
    like_its_redirect,
    place,
)
from seoaudit.sources.crawl.frontier_table import (
    ADD,
    LED_TO,
    LEVEL,
    PAGES,
    RESOURCES,
    ROW,
    prepare,
    row_of,
)
from seoaudit.sources.crawl.scope import EXTERNAL, SCHEME, Scope, origin
from seoaudit.sources.crawl.tally import Tally

# Pages that a user names, or a sitemap does, and where they are sent on to.
NAMED = (By.START, By.LIST, By.SITEMAP, By.REDIRECT)
# How many addresses are added at a time: a sitemap may name 50,000.
AT_ONCE = 1000
# Of how many links it is remembered how near to the start they were found.
REMEMBERED = 20_000


class Frontier(Tally):
    """The addresses of one crawl; `depth` is how many clicks from the start it goes."""

    def __init__(
        self, connection: sqlite3.Connection, scope: Scope, depth: int | None = None
    ) -> None:
        super().__init__(connection)
        self.scope = scope
        self.on_finish: Callable[[int], None] | None = None
        self._depth = depth
        self._clicks = dict[Found, int]()
        prepare(connection)
        self._endless = Endless(connection)
        self.origins = self._origins()
        for (url,) in self._all(LED_TO):
            scope.adopt(str(url))

    def add(self, found: Iterable[Found], parent: str | None = None) -> None:
        """Add what was found on a page, or what the crawl starts with.

        Of what is no page of the site, only a redirect leads on.
        """
        row = self.row(parent) if parent else None
        if row and row.depth == 0:
            found = list(found)
            self._move_to_twin(found)
        if row and row.role in (Role.TWIN, Role.RESOURCE):
            found = (one for one in found if one.by is By.REDIRECT)
        new = (one for one in found if not self._is_nearer_already(one, row))
        while part := list(islice(new, AT_ONCE)):
            records = [each for one in part if (each := self._record(one, row))]
            # what is a link and an image at once is a page: the nearer of the two counts
            rows = {each[0]: each for each in sorted(records, key=_first_wins, reverse=True)}
            self.connection.executemany(ADD, rows.values())

    def finish(
        self,
        url: str,
        *,
        role: Role | None = None,
        state: str = "done",
        why: str = "",
        found: Iterable[Found] = (),
        text: str | None = None,
    ) -> None:
        """Note the end of an address, and what was found there.

        `role` is what it was asked for as: if it has become something else meanwhile, it is asked
        for again. `state` is done, failed or skipped. `text` is what the page says, by which
        addresses without end are told; None for what is no page.
        """
        self.add(found, url)
        if text is not None and (row := self.row(url)):
            self._endless.compare(row, text)
        self.connection.execute(
            "UPDATE url SET state = ?, why = ? WHERE id = ? AND role = coalesce(?, role)",
            (state, why, address_id(url), role),
        )
        if self.on_finish:
            self.on_finish(address_id(url))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold what the crawl itself writes together: in the open transaction, or in its own."""
        if self.connection.in_transaction:
            yield
            return
        with self.connection:
            self.connection.execute("BEGIN IMMEDIATE")
            yield

    def row(self, url: str) -> Row | None:
        """Return the row of an address in any spelling."""
        found = self._all(f"{ROW} id = ?", address_id(url))
        return row_of(found[0]) if found else None

    def take(
        self, where: str, level: int, *, now: float, limit: int, without: Container[int], pages: int
    ) -> list[Row]:
        """Return what may be asked of an origin up to a level, in order.

        `without` are the numbers of those under way; at most `pages` are pages.
        """
        taken: list[Row] = []
        if pages > 0:
            taken += self._waiting(PAGES, (where, level, now), min(limit, pages), without)
        if level == UNLINKED and len(taken) < limit:
            rest = limit - len(taken)
            taken += self._waiting(RESOURCES, (where, now), rest, without)
        return taken

    def _waiting(
        self, sql: str, values: tuple[object, ...], limit: int, without: Container[int]
    ) -> list[Row]:
        rows = map(row_of, self.connection.execute(sql, values))
        return list(islice((row for row in rows if row.id not in without), limit))

    def level(self, origins: Iterable[str]) -> int:
        """Return the first level with a page to ask some hosts for.

        Addresses that are asked for again keep no others waiting.
        """
        found = [row for origin in origins for row in self._all(LEVEL, origin)]
        return min((int(str(level)) for (level,) in found), default=UNLINKED)

    def next_due(self, now: float, stopped: Container[str]) -> float | None:
        """Return when the first of the addresses that wait may be asked for again."""
        sql = "SELECT origin, min(due) FROM url WHERE state = 'new' AND due > ? GROUP BY origin"
        waiting = (float(str(due)) for where, due in self._all(sql, now) if where not in stopped)
        return min(waiting, default=None)

    def postpone(self, url: str, due: float) -> None:
        """Ask for an address again, not before `due`, in seconds since the epoch."""
        sql = "UPDATE url SET due = ?, tries = tries + 1 WHERE id = ?"
        self.connection.execute(sql, (due, address_id(url)))

    def skip(self, rows: Iterable[Row], why: str) -> None:
        """Note that addresses are not asked for."""
        sql = "UPDATE url SET state = 'skipped', why = ? WHERE id = ?"
        self.connection.executemany(sql, [(why, row.id) for row in rows])

    def forget(self, urls: Iterable[str]) -> None:
        """Forget addresses, and the origins of which nothing else is known."""
        numbers = ((address_id(url),) for url in urls)
        self.connection.executemany("DELETE FROM url WHERE id = ?", numbers)
        self.origins = self._origins()

    def _origins(self) -> set[str]:
        return {str(origin) for (origin,) in self._all("SELECT DISTINCT origin FROM url")}

    def _is_nearer_already(self, found: Found, parent: Row | None) -> bool:
        """Whether a link, such as one of a menu, is known from a page with fewer clicks."""
        if found.by is not By.LINK or parent is None or parent.depth is None:
            return False
        known = self._clicks.get(found)
        if known is not None and known < parent.depth:
            return True
        if len(self._clicks) > REMEMBERED:
            self._clicks.clear()
        self._clicks[found] = parent.depth
        return False

    def _record(self, found: Found, parent: Row | None) -> tuple[object, ...] | None:
        """Return the row of an address; None for what is no part of the crawl, and not counted."""
        try:
            url = requested(found.url)
            found = like_its_redirect(found, parent)
            why = self.scope.why_not(url, found)
            role = self._role(url, found)
        except ValueError:
            return None
        if why in (SCHEME, EXTERNAL):
            return None
        depth, level = place(found, parent, role)
        run = self._endless.run(url, parent) if found.by is By.LINK else hops(found, parent)
        if not why and found.by is By.LINK and role is Role.PAGE and self._is_too_deep(depth):
            why = "depth"
        if not why and found.by is By.REDIRECT and run > MAX_HOPS:
            why = "redirects"
        if not why and (trap := self._endless.form(url, run)):
            why = f"trap {trap}"
        where = origin(url)
        self.origins.add(where)
        state = "skipped" if why else "new"
        came_from = parent.id if parent else 0
        return (
            address_id(url), url, where, role, state, why, depth, level, found.by, came_from, run,
        )  # fmt: skip

    def follow(self, url: str, *, is_permanent: bool) -> None:
        """Follow the start where it redirects to; what is known there are pages now."""
        if not self.scope.is_own(url):
            self.scope.follow(url, is_permanent=is_permanent)
            self._promote_twins()

    def _move_to_twin(self, found: Iterable[Found]) -> None:
        """Let the site be the twin that its start names as canonical."""
        for url in (one.url for one in found if one.by is By.CANONICAL):
            with suppress(ValueError):
                if self.scope.is_of_site(asked := requested(url)) and not self.scope.is_own(asked):
                    self.scope.adopt(asked)
                    self._promote_twins()

    def _promote_twins(self) -> None:
        twins = self._all("SELECT DISTINCT origin FROM url WHERE role = 'twin'")
        own = [place for place in twins if self.scope.is_own(str(place[0]))]
        sql = "UPDATE url SET role = 'page', state = 'new' WHERE role = 'twin' AND origin = ?"
        self.connection.executemany(sql, own)

    def _role(self, url: str, found: Found) -> Role:
        if found.role is Role.PAGE and not self.scope.follows and found.by not in NAMED:
            return Role.RESOURCE
        if found.role is not Role.PAGE or self.scope.is_own(url):
            return found.role
        return Role.TWIN if self.scope.is_of_site(url) else Role.RESOURCE

    def _is_too_deep(self, depth: int | None) -> bool:
        return self._depth is not None and (depth is None or depth > self._depth)


def _first_wins(record: tuple[object, ...]) -> tuple[bool, int]:
    """Return the order of records of one address: what is asked for, and that soonest, first."""
    _, _, _, _, state, _, _, level, *_ = record
    return state != "new", int(str(level))
