"""Saying what was left out of folders."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from seoaudit.sources.exclusion.exclusion import Reason

if TYPE_CHECKING:
    from seoaudit.sources.exclusion.exclusion import LeftOut, Why


def left_out_note(left_out: "Iterable[LeftOut]") -> str:
    """Return how many pages were left out and why, in one sentence; "" if none were."""
    counts: Counter[Why] = Counter()
    for pages, why in left_out:
        counts[why] += pages
    if not counts:
        return ""
    listed = ", ".join(f"{count} {_words(why, count)}" for why, count in _in_order(counts))
    auditable = sum(count for why, count in counts.items() if why.reason is not Reason.REPORT)
    pronoun = "it" if auditable == 1 else "them"
    advice = f" To audit {pronoun}, name the file or folder." if auditable else ""
    return f"{_pages(counts.total())} left out: {listed}.{advice}"


def _in_order(counts: "Counter[Why]") -> "Iterator[tuple[Why, int]]":
    for reason in Reason:
        yield from ((why, count) for why, count in counts.items() if why.reason is reason)


def _words(why: "Why", count: int) -> str:
    match why.reason:
        case Reason.EXCLUDED:
            return "excluded"
        case Reason.IGNORED:
            return "ignored by git"
        case Reason.OUTPUT:
            return f"in {why.folder}/ (output of {why.tool})"
        case Reason.TEMPLATES:
            return f"in {why.folder}/ (templates of {why.tool})"
        case Reason.REPORT:
            return "report of seoaudit" if count == 1 else "reports of seoaudit"


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
