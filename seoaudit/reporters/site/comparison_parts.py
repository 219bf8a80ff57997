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
    for key, pages, total in (
        ("site_lost", changes.lost, changes.lost_total),
        ("site_gained", changes.gained, changes.gained_total),
    ):
        if total:
            items = [_page(page, words, is_lost=key == "site_lost") for page in pages]
            name = key.removeprefix("site_")
            yield Section(name, words.phrase(key, count=total), items, total - len(items))
    for key, findings, total in (
        ("site_appeared", changes.appeared, changes.appeared_total),
        ("site_mended", changes.mended, changes.mended_total),
    ):
        if total:
            items = [_finding(each, words) for each in findings]
            name = key.removeprefix("site_")
            yield Section(name, words.phrase(key, count=total), items, total - len(items))


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
