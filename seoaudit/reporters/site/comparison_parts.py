"""What is different in the later of two runs of a site, as every report of it says it."""

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.site.since import day
from seoaudit.reporters.site.summary import standing_name
from seoaudit.reporters.terminal.repair import SEVERITY_COLOR, SEVERITY_MARK
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from seoaudit.site.changes import RunFinding, RunPage, SiteChanges


class Item(NamedTuple):
    """One thing that is different: its mark, in a colour, and what it is.

    `severity` is that of a finding; a page has none.
    """

    mark: str
    color: str
    text: str
    severity: Severity | None = None


class Section(NamedTuple):
    """What is different of one kind, by its name; `hidden` counts what is not named."""

    name: str
    title: str
    items: Sequence[Item]
    hidden: int


def sections(changes: SiteChanges, words: Words) -> Iterator[Section]:
    """Yield what is different, lost pages first; nothing of a kind of which there is none."""
    lost = [_page(each, words, is_lost=True) for each in changes.lost]
    gained = [_page(each, words, is_lost=False) for each in changes.gained]
    appeared = [_finding(each, words) for each in changes.appeared]
    mended = [_finding(each, words) for each in changes.mended]
    for name, items, total in (
        ("lost", lost, changes.lost_total),
        ("gained", gained, changes.gained_total),
        ("appeared", appeared, changes.appeared_total),
        ("mended", mended, changes.mended_total),
    ):
        if total:
            title = words.phrase(f"site_{name}", count=total)
            yield Section(name, title, items, total - len(items))


def _page(page: RunPage, words: Words, *, is_lost: bool) -> Item:
    if not is_lost:
        return Item("+", "green", page.url)
    return Item("−", "red", f"{page.url} ({standing_name(page.standing, words)})")


def _finding(found: RunFinding, words: Words) -> Item:
    mark, color = SEVERITY_MARK[found.severity], SEVERITY_COLOR[found.severity]
    return Item(mark, color, found.message(words), found.severity)


def title_of(changes: SiteChanges, words: Words) -> str:
    """Return which runs are compared, in words."""
    since = day(changes.since, words, changes.until)
    until = day(changes.until, words, changes.since)
    return words.phrase("site_compared", since=since, until=until)
