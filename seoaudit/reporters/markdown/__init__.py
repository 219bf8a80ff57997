"""A comment for a pull request, in the Markdown that GitHub and GitLab show.

One page: its score, what to fix first, the rest folded. Many pages: a table, the worst first, and
what to fix first on those that are not good enough. It stays within what a comment may hold.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from seoaudit.reporters.markdown.page import page_comment
from seoaudit.reporters.markdown.pages import pages_comment
from seoaudit.reporters.markdown.text import Room, marked_up
from seoaudit.reporters.phrasing.verdict import crashes
from seoaudit.reporters.registry import Style
from seoaudit.runs.run import Run

# What GitHub takes as a comment; a step's summary may be longer.
MAX_CHARACTERS = 65_536
# By which whoever posts the comment finds the one of the run before.
MARK = "<!-- seoaudit -->"
# Characters kept for what stands around lists and tables.
OUTSIDE = 4_000


def render(run: Run, style: Style) -> Iterator[str]:
    """The comment; written from right to left where the messages are."""
    style = replace(style, words=style.words._replace(isolate=True))
    room = Room(MAX_CHARACTERS - OUTSIDE)
    first = list(islice(run.pages, 2))
    yield f"{MARK}\n"
    if style.words.is_right_to_left:
        yield '<div dir="rtl">\n\n'
    if len(first) == 1:
        yield from page_comment(first[0], run, style, room)
    elif first:
        yield from pages_comment(run, style, room)
    yield from _unaudited(run, style, room)
    if style.words.is_right_to_left:
        yield "\n</div>\n"


def _unaudited(run: Run, style: Style, room: Room) -> Iterator[str]:
    """What could not be read, and what crashed."""
    said = [f"{error.source}: {error.message}" for error in run.errors]
    said += [text for _, text in crashes(run, style.words)]
    if said:
        yield f"\n**{marked_up(style.words.phrase('not_audited'))}**\n\n"
        yield from room.fill((f"- {marked_up(text)}\n" for text in said), len(said), style.words)
