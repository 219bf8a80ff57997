"""What the pages of a sample stand for: the folders they are from, and how many pages each has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.site.sampling.sample import folder_pattern
from seoaudit.site.store.store import Store

# The most patterns that a report names.
MOST_NAMED = 50


class PatternShare(NamedTuple):
    """A folder pattern: how many pages it has, and how many of them were audited."""

    pattern: str
    pages: int
    audited: int


class SiteSample(NamedTuple):
    """The pages on which page rules ran: `audited` of `pages`, where `size` were asked for.

    `patterns` are the folder patterns with most pages of `pattern_total`, of which `unseen` have no
    page in it.
    """

    size: int
    pages: int
    audited: int
    patterns: Sequence[PatternShare]
    pattern_total: int
    unseen: int

    def to_dict(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {**self._asdict(), "patterns": [each._asdict() for each in self.patterns]}


def site_sample(store: Store, size: int, home: str) -> SiteSample | None:
    """Return of which pages a store has audits; None if of none.

    `home` is the origin of the site, which the patterns leave out.
    """
    pages, audited = Counter[str](), Counter[str]()
    rows = store.connection.execute(
        "SELECT url, report IS NOT NULL FROM page JOIN address USING (id)"
    )
    for url, has_report in rows:
        pattern = folder_pattern(url)
        pages[pattern] += 1
        audited[pattern] += has_report
    if not audited.total():
        return None
    first = sorted(pages, key=lambda each: (-pages[each], each))[:MOST_NAMED]
    shares = [PatternShare(p.removeprefix(home), pages[p], audited[p]) for p in first]
    unseen = sum(not audited[pattern] for pattern in pages)
    return SiteSample(size, pages.total(), audited.total(), shares, len(pages), unseen)


def stands_for(store: Store) -> Mapping[int, float]:
    """Return for how many pages that search engines can show each one that was audited stands."""
    pages = Counter[str]()
    audited: dict[str, list[int]] = {}
    rows = store.connection.execute(
        "SELECT id, url, page.score IS NOT NULL FROM standing JOIN page USING (id) "
        "JOIN address USING (id) WHERE standing = 'indexable'"
    )
    for number, url, has_score in rows:
        pattern = folder_pattern(url)
        pages[pattern] += 1
        if has_score:
            audited.setdefault(pattern, []).append(number)
    return {
        number: pages[pattern] / len(numbers)
        for pattern, numbers in audited.items()
        for number in numbers
    }
