"""Two runs of a site beside each other: what was lost, gained, appeared and mended."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from seoaudit.errors import UsageError
from seoaudit.inert import escaped
from seoaudit.reporters.markdown.text import code, escape_markdown, table_head, table_row
from seoaudit.reporters.site.since import counted, day
from seoaudit.reporters.site.summary import standing_name
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import printed
from seoaudit.reporters.terminal.lines import Line, hang, line, sentence, wrap
from seoaudit.reporters.terminal.repair import SEVERITY_COLOR, SEVERITY_MARK
from seoaudit.rule.messages import Words
from seoaudit.site.changes import RunFinding, RunPage, SiteChanges

SCHEMA = "seoaudit/site-changes/1"


class Item(NamedTuple):
    """One thing that is different: its mark, in a colour, and what it is."""

    mark: str
    color: str
    text: str


class Section(NamedTuple):
    """What is different of one kind; `hidden` counts what is not named."""

    title: str
    items: Sequence[Item]
    hidden: int


def sections(changes: SiteChanges, words: Words) -> Iterator[Section]:
    """Yield what is different, lost pages first; nothing of a kind of which there is none."""
    for key, pages, total in (
        ("site_lost", changes.lost, changes.lost_total),
        ("site_gained", changes.gained, changes.gained_total),
    ):
        if total:
            items = [_page(page, words, is_lost=key == "site_lost") for page in pages]
            yield Section(words.phrase(key, count=total), items, total - len(items))
    for key, findings, total in (
        ("site_appeared", changes.appeared, changes.appeared_total),
        ("site_mended", changes.mended, changes.mended_total),
    ):
        if total:
            items = [_finding(each, words) for each in findings]
            yield Section(words.phrase(key, count=total), items, total - len(items))


def _page(page: RunPage, words: Words, *, is_lost: bool) -> Item:
    if not is_lost:
        return Item("+", "green", page.url)
    return Item("−", "red", f"{page.url} ({standing_name(page.standing, words)})")


def _finding(found: RunFinding, words: Words) -> Item:
    mark, color = SEVERITY_MARK[found.severity], SEVERITY_COLOR[found.severity]
    return Item(mark, color, found.message(words))


def _title(changes: SiteChanges, words: Words) -> str:
    since = day(changes.since, words, changes.until)
    until = day(changes.until, words, changes.since)
    return words.phrase("site_compared", since=since, until=until)


def as_terminal(changes: SiteChanges, style: Style) -> Iterator[str]:
    """Yield the comparison as text for a terminal."""
    style = replace(style, words=style.words._replace(isolate=True))
    yield printed(_lines(changes, style), style)


def _lines(changes: SiteChanges, style: Style) -> Iterator[Line]:
    words = style.words
    yield from sentence(_title(changes, words), style, "bold")
    for said in filter(None, counted(changes, words)):
        yield from sentence(said, style)
    for section in sections(changes, words):
        yield line()
        yield from sentence(section.title, style, "bold")
        for item in section.items:
            body = wrap(item.text, style.width - 4, right_to_left=words.is_right_to_left)
            yield from hang(line("  ", (item.mark, item.color), " "), body)
        if section.hidden:
            yield from sentence(words.phrase("site_and_more", count=section.hidden), style, "dim")
    if changes.on_pages:
        yield line()
        yield from sentence(words.phrase("site_on_pages"), style, "bold")
        for rule, appeared, mended in changes.on_pages:
            yield line(f"  +{appeared:<5} −{mended:<5} {rule}")


def as_markdown(changes: SiteChanges, style: Style) -> Iterator[str]:
    """Yield the comparison as Markdown."""
    words = style.words
    yield f"## {escape_markdown(_title(changes, words))}\n\n"
    for said in filter(None, counted(changes, words)):
        yield f"{escape_markdown(said)}\n\n"
    for section in sections(changes, words):
        yield f"### {escape_markdown(section.title)}\n\n"
        for item in section.items:
            yield f"- {item.mark} {escape_markdown(item.text)}\n"
        if section.hidden:
            more = words.phrase("site_and_more", count=section.hidden)
            yield f"- {escape_markdown(more)}\n"
        yield "\n"
    if changes.on_pages:
        yield f"### {escape_markdown(words.phrase('site_on_pages'))}\n\n"
        columns = ("rule", "appeared", "mended")
        titles = [words.phrase(f"site_column_{name}") for name in columns]
        yield table_head(titles, ("---", "---:", "---:"))
        for rule, appeared, mended in changes.on_pages:
            yield table_row([code(rule), str(appeared), str(mended)])


def as_json(changes: SiteChanges, style: Style) -> Iterator[str]:
    """Yield the comparison as JSON."""
    told = {"schema": SCHEMA, **changes.to_dict(style.words)}
    yield escaped(json.dumps(told, ensure_ascii=False, indent=2)) + "\n"


RenderChanges = Callable[[SiteChanges, Style], Iterator[str]]
FORMATS: Mapping[str, RenderChanges] = {
    "terminal": as_terminal,
    "json": as_json,
    "markdown": as_markdown,
}


def load_comparison_reporter(name: str) -> RenderChanges:
    """Return how a comparison is shown in a format; raise UsageError for one that has none."""
    if name not in FORMATS:
        raise UsageError(
            "runs cannot be compared as {name}: choose one of {formats}",
            name=name,
            formats=", ".join(FORMATS),
        )
    return FORMATS[name]
