"""Two runs of a site beside each other: what was lost, gained, appeared and mended."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from seoaudit.errors import UsageError
from seoaudit.inert import escaped
from seoaudit.reporters.markdown.text import code, escape_markdown, table_head, table_row
from seoaudit.reporters.site import comparison_csv, comparison_html
from seoaudit.reporters.site.comparison_parts import sections, title_of
from seoaudit.reporters.site.since import counted
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import printed
from seoaudit.reporters.terminal.lines import Line, hang, line, sentence, wrap
from seoaudit.site.changes import SiteChanges

SCHEMA = "seoaudit/site-changes/1"


def as_terminal(changes: SiteChanges, style: Style) -> Iterator[str]:
    """Yield the comparison as text for a terminal."""
    style = replace(style, words=style.words._replace(isolate=True))
    yield printed(_lines(changes, style), style)


def _lines(changes: SiteChanges, style: Style) -> Iterator[Line]:
    words = style.words
    yield from sentence(title_of(changes, words), style, "bold")
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
    yield f"## {escape_markdown(title_of(changes, words))}\n\n"
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
    "csv": comparison_csv.render,
    "html": comparison_html.render,
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
