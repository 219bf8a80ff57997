"""A pull request comment in the Markdown of GitHub and GitLab.

One page: its score, what to fix first, and the rest folded. Many pages: a table, lowest scores
first, and what to fix first on those that failed. It stays within the size limit of a comment.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from seoaudit.reporters.markdown.page import page_comment
from seoaudit.reporters.markdown.pages import pages_comment
from seoaudit.reporters.markdown.text import Room, escape_markdown
from seoaudit.reporters.phrasing.verdict import crashes
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run

ENDINGS = (".md", ".markdown")

# GitHub's limit for a comment; a step summary may be longer.
MAX_CHARACTERS = 65_536
# Marks the comment, so that the next run can find it.
MARK = "<!-- seoaudit -->"
# Characters reserved for what surrounds lists and tables.
OUTSIDE = 4_000


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the comment, right to left if its language is."""
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
    """Yield the unreadable sources and crashed rules."""
    sentences = [style.words.tell(str(error)) for error in run.errors]
    sentences += [text for _, text in crashes(run, style.words)]
    if sentences:
        yield f"\n**{escape_markdown(style.words.phrase('not_audited'))}**\n\n"
        yield from room.fill(
            (f"- {escape_markdown(text)}\n" for text in sentences), len(sentences), style.words
        )
