"""What the rules must find on a site of any size: nothing else, and all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from benchmarks.large_site.plan import (
    BROKEN,
    CANONICAL,
    COPIED,
    HOME,
    MENTIONING,
    NEARLY,
    NOINDEXED,
    ONE_SIDED,
    REDIRECTED,
    RIVALLING,
    SAME_TITLE,
    VERSION,
    LargeSite,
)

# A rule and the addresses of one of its findings.
Planted = tuple[str, frozenset[str]]

# The rules that see a fault in an article beside the one before it.
_OF_TWO = {
    SAME_TITLE: "duplicates/title",
    COPIED: "duplicates/content",
    NEARLY: "duplicates/content",
    RIVALLING: "keyphrase/cannibalised",
}
# Those that see it in the entry of the sitemap, or in a link to what is not there.
_LISTED = {NOINDEXED: "sitemap/noindex", CANONICAL: "sitemap/not-canonical"}
_LINKED = {BROKEN: ("links/broken", "gone"), REDIRECTED: ("redirects/internal-link", "old")}


def planted(site: LargeSite) -> Iterator[Planted]:
    """Yield every finding that a site must have."""
    for number in range(site.count):
        fault, url = site.fault(number), site.url(number)
        if fault in _OF_TWO:
            yield _OF_TWO[fault], frozenset((site.url(number - 1), url))
        elif fault in _LISTED:
            yield _LISTED[fault], frozenset((url,))
        elif fault in _LINKED:
            rule, name = _LINKED[fault]
            yield rule, frozenset((f"{HOME}/{name}/{number}",))
        elif fault == MENTIONING:
            mentioned = site.mentioned(number)
            # It may link there all the same, or to its version in another language.
            if {mentioned, site.version(mentioned)}.isdisjoint(site.elsewhere(number)):
                yield "links/opportunity", frozenset((url, site.url(mentioned)))
        elif number % 10 == VERSION and number // 10 % ONE_SIDED == 0 and site.version(number):
            yield "hreflang/no-return", frozenset((site.url(number + 1),))
    for number in site.orphans:
        yield "structure/orphan", frozenset((site.url(number),))


def differences(
    planted: Iterable[Planted], found: Iterable[Planted]
) -> dict[str, Counter[Planted]]:
    """Return what was planted and not found, and what was found and not planted."""
    wanted, seen = Counter(planted), Counter(found)
    return {"missed": wanted - seen, "false": seen - wanted}
