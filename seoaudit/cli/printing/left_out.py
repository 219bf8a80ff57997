"""Saying what was left out of folders."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from seoaudit.errors import Phrase
from seoaudit.sources.exclusion.exclusion import Reason

if TYPE_CHECKING:
    from seoaudit.sources.exclusion.exclusion import LeftOut, Why

WORDS = {
    Reason.EXCLUDED: Phrase("excluded: {count}"),
    Reason.IGNORED: Phrase("ignored by git: {count}"),
    Reason.OUTPUT: Phrase("in {folder}/ (output of {tool}): {count}"),
    Reason.TEMPLATES: Phrase("in {folder}/ (templates of {tool}): {count}"),
    Reason.REPORT: Phrase("reports of seoaudit: {count}"),
    Reason.PROJECT: Phrase("for contributors, such as README.md: {count}"),
    Reason.PART: Phrase("parts of other pages, such as _note.md: {count}"),
}


def left_out_note(left_out: "Iterable[LeftOut]", *, may_be_named: bool = True) -> Phrase | None:
    """Return how many pages were left out and why, in one sentence; None if none were.

    Unless they `may_be_named`, as files can be, nothing is said of how to audit them all the same.
    """
    counts: Counter[Why] = Counter()
    for pages, why in left_out:
        counts[why] += pages
    if not counts:
        return None
    listed = Phrase("")
    for why, count in _in_order(counts):
        words = Phrase(
            WORDS[why.reason].template, count=count, folder=why.folder, tool=Phrase(why.tool)
        )
        listed = Phrase("{first}, {rest}", first=listed, rest=words) if listed else words
    note = Phrase("Left out ({listed}).", listed=listed)
    if not may_be_named or all(why.reason is Reason.REPORT for why in counts):
        return note
    return Phrase("{note} To audit a page all the same, name it or its folder.", note=note)


def _in_order(counts: "Counter[Why]") -> "Iterator[tuple[Why, int]]":
    for reason in Reason:
        yield from ((why, count) for why, count in counts.items() if why.reason is reason)
