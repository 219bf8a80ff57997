"""The links of one address by where they stand: of a menu that is on every page, one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.document.normal_address import address_id
from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Zone
from seoaudit.site.store.store import Store

# How many links of a zone are named.
MOST_NAMED = 20

_OTHER = {"target": "source", "source": "target"}


class Neighbour(NamedTuple):
    """A link from or to another address: where it stands there, and what it says."""

    url: str
    line: int
    column: int
    text: str


class ZoneLinks(NamedTuple):
    """Links in one zone: how many addresses they tie to this one, and the first of them."""

    zone: Zone
    total: int
    named: Sequence[Neighbour]


class Template(NamedTuple):
    """Links that a template repeats: the same words in the same zone of many pages."""

    zone: Zone
    text: str
    pages: int
    first: LinkSource


def links_in(store: Store, id_: int) -> Iterator[ZoneLinks]:
    """Yield the links to an address from others, those in text first."""
    return _by_zone(store, id_, "target")


def links_out(store: Store, id_: int) -> Iterator[ZoneLinks]:
    """Yield the links of a page to other addresses, those in text first."""
    return _by_zone(store, id_, "source")


def _by_zone(store: Store, id_: int, own: str) -> Iterator[ZoneLinks]:
    execute, other = store.connection.execute, _OTHER[own]
    counts = execute(
        f"SELECT zone, count(DISTINCT {other}) FROM link WHERE {own} = ? AND kind = 'a' "
        "AND source <> target GROUP BY zone",
        (id_,),
    ).fetchall()
    count_of = dict(counts)
    for zone in Zone:
        if zone not in count_of:
            continue
        named = execute(
            f"SELECT url, min(line), column_, coalesce(said.text, '') FROM link "
            f"JOIN address ON address.id = {other} LEFT JOIN text said ON said.id = link.text "
            f"WHERE {own} = ? AND kind = 'a' AND source <> target AND zone = ? "
            f"GROUP BY {other} ORDER BY url LIMIT ?",
            (id_, zone, MOST_NAMED),
        ).fetchall()
        yield ZoneLinks(zone, count_of[zone], [Neighbour._make(row) for row in named])


def templates(
    store: Store, places: Sequence[LinkSource], total: int, least: int
) -> tuple[list[Template], list[LinkSource]]:
    """Return the links of templates among the places of a finding, and the places without them.

    A template repeats a link on `least` pages or more. Where the places are the first of `total`
    pages, all that link to the same address are counted.
    """
    if total < least or not places:
        return [], list(places)
    targets = {target for place in places if (target := _target(store, place)) is not None}
    if len(targets) != 1:
        return [], list(places)
    found = _templates(store, targets.pop(), least)
    repeated = {(each.zone, each.text) for each in found}
    zones = ((place, _zone(store, place)) for place in places)
    return found, [place for place, zone in zones if (zone, place.text) not in repeated]


def _templates(store: Store, target: int, least: int) -> list[Template]:
    rows = store.connection.execute(
        "SELECT zone, coalesce(said.text, ''), count(DISTINCT source), min(url), line, column_ "
        "FROM link JOIN address ON address.id = source LEFT JOIN text said ON said.id = link.text "
        "WHERE target = ? AND zone <> 'text' GROUP BY zone, said.text "
        "HAVING count(DISTINCT source) >= ? ORDER BY 3 DESC, 1, 2",
        (target, least),
    )
    return [
        Template(Zone(zone), text, pages, LinkSource(url, line, column, text))
        for zone, text, pages, url, line, column in rows
    ]


def _target(store: Store, place: LinkSource) -> int | None:
    row = _at(store, "target", place)
    return int(str(row)) if row is not None else None


def _zone(store: Store, place: LinkSource) -> str:
    return str(_at(store, "zone", place) or "")


def _at(store: Store, column: str, place: LinkSource) -> object | None:
    if not place.line:
        return None
    row = store.connection.execute(
        f"SELECT {column} FROM link WHERE source = ? AND line = ? AND column_ = ?",
        (address_id(place.url), place.line, place.column),
    ).fetchone()
    return row[0] if row else None
