"""The folders of a site as a treemap: areas are pages, colors their mean score or link score."""

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote

from seoaudit.inert import inert
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.band import band
from seoaudit.reporters.html.frame import scrolling, table
from seoaudit.reporters.html.markup import Markup, element, left_to_right
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.html.treemap import Box, squarified
from seoaudit.site.outline.folders import Folder, folders

# What is drawn as a folder of its own, of those in a folder: how many at most, and with how many
# pages and which share of its pages at least. The other pages are one rectangle.
MOST_DRAWN, LEAST_PAGES, LEAST_SHARE = 24, 2, 0.02

# The name of the pages of a folder that are in none of those drawn.
REST = "…"

# The drawing in percent of its width and height, and how much wider than high it is.
WHOLE = 100.0
WIDER = 2.2

# Percent of a folder's box that its folders leave free: for its name above them, and around.
ABOVE, AROUND = 7.0, 0.4

# Up to which link scores a shade goes: 1 is the mean page.
SHADES = (0.5, 0.9, 1.2, 2.0)


class Tile(NamedTuple):
    """A folder, or what of it is not in one of its folders, in its place."""

    folder: Folder
    box: Box
    level: int


def folders_section(context: Context) -> Markup | None:
    """Return the treemap and the same as a table; None if no page was read."""
    whole = folders(context.addresses.rows())
    if not whole.pages:
        return None
    phrase = context.words.phrase
    drawn = Box(0.0, 0.0, WHOLE * WIDER, WHOLE)
    tiles = list(_tiles(whole, drawn, 0))
    svg = element(
        "svg",
        *(_tile(tile, context) for tile in tiles),
        class_="treemap by-score",
        role="img",
        aria_label=phrase("html_site_folders"),
        dir="ltr",
    )
    ways = (
        element(
            "label",
            element("input", type="radio", name="shade", value=name, checked=name == "score"),
            " ",
            phrase(f"html_site_by_{name}"),
        )
        for name in ("score", "links")
    )
    return element(
        "div",
        context.frame.heading(2, phrase("html_site_folders")),
        element("p", phrase("html_site_folders_hint"), class_="hint"),
        element("form", *ways, class_="shades", hidden=True),
        svg,
        _table(whole, context),
        class_="folders",
    )


def _parts_of(folder: Folder) -> list[Folder]:
    """Return the larger folders in a folder, largest first, and what is in none of them as one."""
    least = max(LEAST_PAGES, folder.pages * LEAST_SHARE)
    large = [each for each in folder.inside.values() if each.pages >= least]
    large.sort(key=lambda each: (-each.pages, each.path))
    shown = large[:MOST_DRAWN]
    rest = _rest(folder, shown)
    found = [*shown, rest] if rest.pages else shown
    return sorted(found, key=lambda each: (-each.pages, each.path))


def _rest(folder: Folder, parts: Sequence[Folder]) -> Folder:
    """Return the pages of a folder that are in none of its parts."""
    return Folder(
        f"{folder.path or '/'}{REST}",
        folder.pages - sum(each.pages for each in parts),
        folder.scored - sum(each.scored for each in parts),
        folder.scores - sum(each.scores for each in parts),
        folder.link_scores - sum(each.link_scores for each in parts),
    )


def _tiles(folder: Folder, box: Box, level: int) -> Iterator[Tile]:
    parts = _parts_of(folder)
    for part, place in zip(parts, squarified([each.pages for each in parts], box), strict=True):
        yield Tile(part, place, level)
        if level == 0 and len(_parts_of(part)) > 1:
            yield from _tiles(part, _within(place), 1)


def _within(box: Box) -> Box:
    """Return the room that a folder has for its folders."""
    around = AROUND * WIDER
    return Box(
        box.x + around,
        box.y + ABOVE,
        max(0.0, box.width - 2 * around),
        max(0.0, box.height - ABOVE - around),
    )


def _tile(tile: Tile, context: Context) -> Markup:
    """Return a rectangle with its name, which it cuts; in percent, so that it fits any width."""
    folder, box = tile.folder, tile.box
    name = _name(folder)
    said = f"{name} · {_numbers(folder, context)}"
    shown = name if tile.level == 0 else name.rstrip("/").rpartition("/")[2] or name
    shade = sum(folder.link_score > limit for limit in SHADES)
    scored = band(round(folder.score)) if folder.score is not None else "none"
    return element(
        "svg",
        element("title", said),
        element("rect", width="100%", height="100%", rx="3"),
        element("text", shown, " ", element("tspan", str(folder.pages)), x="7", y="17"),
        x=_percent(box.x / WIDER),
        y=_percent(box.y),
        width=_percent(box.width / WIDER),
        height=_percent(box.height),
        class_=f"tile {scored} shade-{shade} level-{tile.level}",
        data_folder=None if name.endswith(REST) else name,
    )


def _percent(number: float) -> str:
    return f"{number:.3f}%"


def _name(folder: Folder) -> str:
    return inert(unquote(folder.path))


def _numbers(folder: Folder, context: Context) -> str:
    words = context.words
    scored = "–" if folder.score is None else str(round(folder.score))
    return words.join(
        [
            words.phrase("pages", count=folder.pages),
            words.labelled(words.phrase("html_site_by_score"), scored),
            words.labelled(words.phrase("html_site_by_links"), words.number(folder.link_score, 1)),
        ]
    )


def _table(whole: Folder, context: Context) -> Markup:
    phrase = context.words.phrase
    names = ("folder", "pages", "by_score", "by_links")
    titles = [phrase(f"html_site_{name}") for name in names]
    rows = [_row(each, context) for each in _rows(whole)]
    return as_table(titles, rows, context)


def as_table(titles: Iterable[str], rows: Iterable[Markup], context: Context) -> Markup:
    """Return what a drawing shows as a table, which opens on request."""
    title = element("summary", context.words.phrase("html_site_as_table"))
    shown = scrolling(table(titles, rows, class_="counts"))
    return element("details", title, shown, class_="places")


def _rows(whole: Folder) -> Iterator[Folder]:
    for part in _parts_of(whole):
        yield part
        if len(inside := _parts_of(part)) > 1:
            yield from inside


def _row(folder: Folder, context: Context) -> Markup:
    scored = "–" if folder.score is None else str(round(folder.score))
    cells = (str(folder.pages), scored, context.words.number(folder.link_score, 1))
    return element(
        "tr",
        element("th", left_to_right(_name(folder), "bdi"), scope="row"),
        *(element("td", cell) for cell in cells),
    )
