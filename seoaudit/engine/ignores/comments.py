"""Ignores in comments of the page.

    <!-- seoaudit-ignore images/alt-missing until=2027-03-01 -- the logo strip -->
        in the next element and its content
    <!-- seoaudit-ignore-start links --> … <!-- seoaudit-ignore-end links -->
        between the two
    <!-- seoaudit-ignore-file head -->
        on the whole page, for example for something missing

Rules and topics are separated by spaces or commas. The date is the last day of the ignore.
"""

from collections.abc import Iterable
from datetime import date

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.page import Page
from seoaudit.page.source import IGNORE_MARK
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.source_tokens import Comment
from seoaudit.report.parts import Note
from seoaudit.rule.finding import Value

NEXT, START, END, FILE = (f"{IGNORE_MARK}{kind}" for kind in ("", "-start", "-end", "-file"))
UNTIL = "until="


class CommentIgnore(NamedTuple):
    """The ignore in one comment; `covers` is the part of the source it applies to."""

    names: tuple[str, ...]
    covers: Span
    until: date | None
    reason: str
    line: int


class _Directive(NamedTuple):
    """A parsed comment."""

    word: str
    names: tuple[str, ...]
    until: str
    reason: str


def read_comments(page: Page) -> tuple[list[CommentIgnore], list[Note]]:
    """Return the ignores in the comments of a page, and notes on comments that are invalid."""
    found: list[CommentIgnore] = []
    notes: list[Note] = []
    opened: list[tuple[Comment, _Directive]] = []
    for comment in page.ignore_comments:
        asked = _parted(comment.text)
        if asked is None:
            continue
        if problem := _problem(asked):
            notes.append(_note(page, comment, *problem))
        elif asked.word == START:
            opened.append((comment, asked))
        elif asked.word != END:
            found.append(_ignore(page, comment, asked, _covered(page, comment, asked)))
        elif start := _taken(opened, asked.names):
            found.append(_ignore(page, *start, Span(start[0].end, comment.start)))
        else:
            notes.append(_note(page, comment, "ignore_not_started", asked))
    for comment, asked in opened:
        found.append(_ignore(page, comment, asked, Span(comment.end, _after_all(page))))
        notes.append(_note(page, comment, "ignore_not_ended", asked))
    return sorted(found, key=lambda ignore: ignore.line), notes


def _parted(text: str) -> _Directive | None:
    """Parse a comment; return None for one that merely mentions the directive."""
    before, _, reason = f"{' '.join(text.split())} ".partition(" -- ")
    word, *rest = before.replace(",", " ").split() or [""]
    if not word.startswith(IGNORE_MARK):
        return None
    until = [part.removeprefix(UNTIL) for part in rest if part.startswith(UNTIL)]
    names = (part.removesuffix("/*") for part in rest if not part.startswith(UNTIL))
    return _Directive(word, tuple(dict.fromkeys(names)), "".join(until[-1:]), reason.rstrip())


def _problem(asked: _Directive) -> tuple[str, _Directive] | None:
    """Return the phrase for what is wrong with a comment; None if it is valid."""
    if asked.word not in (NEXT, START, END, FILE):
        return "ignore_misspelt", asked
    if asked.word != END and not asked.names:
        return "ignore_without_rules", asked
    try:
        _day(asked.until)
    except ValueError:
        return "ignore_no_day", asked
    return None


def _day(until: str) -> date | None:
    return date.fromisoformat(until) if until else None


def _note(page: Page, comment: Comment, key: str, asked: _Directive) -> Note:
    line = _line(page, comment)
    params: dict[str, Value] = {"line": line, "word": asked.word, "until": asked.until}
    return Note(key, params)


def _ignore(page: Page, comment: Comment, asked: _Directive, covers: Span) -> CommentIgnore:
    line = _line(page, comment)
    return CommentIgnore(asked.names, covers, _day(asked.until), asked.reason, line)


def _line(page: Page, comment: Comment) -> int:
    return page.lines.at(page.place(comment.start, comment.end).start)[0]


def _covered(page: Page, comment: Comment, asked: _Directive) -> Span:
    if asked.word == FILE:
        return Span(0, _after_all(page))
    written = (element for element in page.tree.elements if element.has_start_tag)
    following = next((element for element in written if element.start >= comment.end), None)
    return following.reach if following else Span(comment.end, comment.end)


def _after_all(page: Page) -> int:
    """Return an offset after every finding: one may be at the very end of the source."""
    return len(page.source) + 1


def _taken(
    opened: list[tuple[Comment, _Directive]], names: Iterable[str]
) -> tuple[Comment, _Directive] | None:
    """Remove and return the last open start of the same rules; of any if the end names none."""
    wanted = set(names)
    for place in reversed(range(len(opened))):
        if not wanted or wanted == set(opened[place][1].names):
            return opened.pop(place)
    return None
