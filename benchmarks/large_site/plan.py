"""What stands on each page of a site of any size: each is a function of its number."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from benchmarks.large_site import wording
from seoaudit.rule.site.facts import LanguageLink, LinkRole, SitePage, Zone
from seoaudit.site.reading.passages import RunningText
from seoaudit.site.reading.visit import WrittenLink

HOME = "https://large.example"

# Pages of a topic, and topics of a section.
FANOUT = 100

_FOOTER = ("about", "legal")

# How often an article has each fault: primes.
SAME_TITLE, BROKEN, NOINDEXED, REDIRECTED, COPIED, NEARLY, MENTIONING, RIVALLING, CANONICAL = (
    1009, 997, 991, 1013, 2003, 2503, 503, 1777, 1511,
)  # fmt: skip
FAULTS = (
    SAME_TITLE, BROKEN, NOINDEXED, REDIRECTED, COPIED, NEARLY, MENTIONING, RIVALLING, CANONICAL,
)  # fmt: skip
ORPHANED = 1000

# Of ten articles this one and the next are versions of each other, and of so many such pairs one
# names them on one side alone.
VERSION, ONE_SIDED = 3, 503

# Where the links of an article lead: sections in its menu, articles of its topic by how far they
# are from it, in the list below its text and in its text, and how many articles elsewhere.
_SECTIONS, _LISTED, _IN_TEXT, _ELSEWHERE = 3, (1, 2, 3, 4), (11, 23, 37, 53, 71), 3


class Made(NamedTuple):
    """A page with its links and its text."""

    page: SitePage
    links: tuple[WrittenLink, ...]
    text: tuple[RunningText, ...] = ()


class LargeSite:
    """`count` articles, a multiple of 100, in topics of a hundred, these in sections of a hundred.

    An article has a menu, a footer, a list of four articles and eight links in its text; some have
    a fault. Beyond them are `orphans`, which only the sitemap names. `seed` changes the texts.
    """

    def __init__(self, count: int, seed: str = "1") -> None:
        self.count, self.seed = count, seed
        self.topics = count // FANOUT
        self.sections = -(-self.topics // FANOUT)
        self.orphans = range(count, count + count // ORPHANED)

    def url(self, number: int) -> str:
        """Return the address of an article."""
        topic = number // FANOUT
        return f"{HOME}/s{topic // FANOUT}/t{topic}/a{number}"

    def fault(self, number: int) -> int | None:
        """Return the fault of an article: one at most, and none of two in a row."""
        if not 1 < number < self.count or any((number - 1) % each == 0 for each in FAULTS):
            return None
        return next((each for each in FAULTS if number % each == 0), None)

    def version(self, number: int) -> int | None:
        """Return the other version of an article; None if it has none, or one has a fault."""
        first = number - number % 10 + VERSION
        other = {first: first + 1, first + 1: first}.get(number)
        if other is None or other >= self.count or self.fault(number) or self.fault(other):
            return None
        return other

    def mentioned(self, number: int) -> int:
        """Return which article the text of another one speaks of and does not link to."""
        return (
            next(
                each
                for each in range(number + self.count // 2, number + self.count)
                if self.fault(each % self.count) is None and each % FANOUT
            )
            % self.count
        )

    def elsewhere(self, number: int) -> Sequence[int]:
        """Return the articles of other topics to which the text of an article links."""
        steps = (part * self.count // (_ELSEWHERE + 1) for part in range(1, _ELSEWHERE + 1))
        return [(number + 1 + step) % self.count for step in steps]

    def hubs(self) -> Iterator[Made]:
        """Yield what leads to the articles: the front page, its footer, sections, topics."""
        sections = [f"{HOME}/s{each}/" for each in range(self.sections)]
        yield self._hub(f"{HOME}/", "Front page", sections)
        for name in _FOOTER:
            yield self._hub(f"{HOME}/{name}", name.capitalize(), [])
        for number, url in enumerate(sections):
            topics = range(self.topics)[number * FANOUT : (number + 1) * FANOUT]
            yield self._hub(url, f"Section {number}", [f"{url}t{each}/" for each in topics])
        for number in range(self.topics):
            articles = range(number * FANOUT, (number + 1) * FANOUT)
            url = f"{HOME}/s{number // FANOUT}/t{number}/"
            yield self._hub(url, f"Topic {number}", list(map(self.url, articles)))

    def listed(self) -> Iterator[str]:
        """Yield the addresses of its sitemaps: every page."""
        yield f"{HOME}/"
        yield from (f"{HOME}/{name}" for name in _FOOTER)
        yield from (f"{HOME}/s{number}/" for number in range(self.sections))
        yield from (f"{HOME}/s{n // FANOUT}/t{n}/" for n in range(self.topics))
        yield from map(self.url, range(self.orphans.stop))

    def _hub(self, url: str, title: str, below: Sequence[str]) -> Made:
        page = SitePage(
            url, f"{title} of the site", f"{title}, with all of it", title, language="en",
            kind="list", words=0, score=80.0,
        )  # fmt: skip
        links = (_link(to, Zone.LISTING, to.removeprefix(HOME)) for to in below)
        return Made(page, (*self._around(), *links))

    def _around(self) -> Iterator[WrittenLink]:
        yield _link(f"{HOME}/", Zone.MENU, "Home")
        for number in range(min(_SECTIONS, self.sections)):
            yield _link(f"{HOME}/s{number}/", Zone.MENU, f"Section {number}")
        for name in _FOOTER:
            yield _link(f"{HOME}/{name}", Zone.FOOTER, name.capitalize())

    def article(self, number: int) -> Made:
        """Return an article, or what is linked from nowhere."""
        fault = self.fault(number)
        text = self._text(number, fault)
        keyphrase = wording.phrase(number - 1 if fault == RIVALLING else number)
        titled = number - 1 if fault == SAME_TITLE else number
        joined = " ".join(text)
        page = SitePage(
            url=self.url(number),
            title=f"The {wording.phrase(titled)} and what it is",
            description=f"What a {wording.phrase(number)} is, said in a sentence of this length.",
            h1=f"The {wording.phrase(number)}",
            canonical=self.url(number - 1) if fault == CANONICAL else None,
            is_noindexed=fault == NOINDEXED,
            language="en",
            words=joined.count(" ") + 1,
            keyphrase=keyphrase,
            is_named=True,
            text_hash=blake2b(joined.encode(), digest_size=16).digest(),
            score=90.0 - number % 40,
            versions=tuple(self._versions(number)),
        )
        lines = tuple(RunningText(10 + at, 4, each) for at, each in enumerate(text))
        return Made(page, (*self._around(), *self._links(number, fault)), lines)

    def _text(self, number: int, fault: int | None) -> list[str]:
        of = number - 1 if fault in (COPIED, NEARLY, CANONICAL) else number
        text = wording.sentences(random.Random(f"{self.seed} {of}"))
        if fault == NEARLY:
            text.append(f"The {wording.word(number % wording.COMMON)} is new.")
        if fault == MENTIONING:
            text.append(f"We saw a {wording.phrase(self.mentioned(number))} there.")
        return text

    def _versions(self, number: int) -> Iterator[LanguageLink]:
        other = self.version(number)
        is_first = number % 10 == VERSION
        if other is None or (not is_first and number // 10 % ONE_SIDED == 0):
            return
        for each in sorted((number, other)):
            code = "en-us" if each % 10 == VERSION else "en-gb"
            yield LanguageLink(code, self.url(each))
        yield LanguageLink("x-default", self.url(min(number, other)))

    def _links(self, number: int, fault: int | None) -> Iterator[WrittenLink]:
        if number in self.orphans:
            return
        first = number // FANOUT * FANOUT
        for step in _LISTED:
            yield self._to(first + (number + step) % FANOUT, Zone.LISTING)
        for step in _IN_TEXT:
            yield self._to(first + (number + step) % FANOUT, Zone.TEXT)
        for to in self.elsewhere(number):
            yield self._to(to, Zone.TEXT)
        if fault == BROKEN:
            yield _link(f"{HOME}/gone/{number}", Zone.TEXT, f"What is gone {number}")
        if fault == REDIRECTED:
            yield _link(f"{HOME}/old/{number}", Zone.TEXT, wording.phrase(number - 1))

    def _to(self, number: int, zone: Zone) -> WrittenLink:
        return _link(self.url(number), zone, wording.phrase(number))


def _link(url: str, zone: Zone, text: str) -> WrittenLink:
    return WrittenLink(url, "", LinkRole.ANCHOR, zone, True, text, 20, 9)
