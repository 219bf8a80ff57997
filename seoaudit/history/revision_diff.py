"""What changed between two versions of a page, as an editor would list it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from seoaudit.history.baseline import unknown
from seoaudit.page.elements.headings import outline
from seoaudit.page.elements.links import LinkKind
from seoaudit.page.page import Page
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.messages import Words
from seoaudit.text.segments.normalise import fold_spaces
from seoaudit.version import __version__

SCHEMA = "seoaudit/diff/1"

# How similar two headings in the same place must be to count as one that was reworded.
ALIKE = 0.5

T = TypeVar("T")


class Change(NamedTuple, Generic[T]):
    """One thing in both versions."""

    before: T
    after: T


class SetDiff(NamedTuple):
    """What was lost and what was gained, each in page order."""

    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


class TextChange(NamedTuple):
    """A named thing whose text changed; None if it has no text."""

    name: str
    before: str | None
    after: str | None


class CountChange(NamedTuple):
    """A keyphrase, and how often it occurs in each version."""

    text: str
    before: int
    after: int


class Version(NamedTuple):
    """One version of a page, its report, and its counts of the later version's keyphrases."""

    page: Page
    report: PageReport
    occurrences: dict[str, int]


@dataclass(frozen=True, slots=True)
class RevisionDiff:
    """Everything that changed between two versions of a page.

    `texts` are the title, description, canonical, URL and slug that changed; `retitled` and `alts`
    are reworded headings and alt texts. `only_date`: dateModified changed, but the text of the
    article did not.
    """

    source: str
    revision: str
    score: Change[int]
    words: Change[int]
    texts: tuple[TextChange, ...]
    headings: SetDiff
    retitled: tuple[Change[str], ...]
    internal_links: SetDiff
    external_links: SetDiff
    images: SetDiff
    alts: tuple[TextChange, ...]
    structured_data: SetDiff
    modified: Change[str | None]
    only_date: bool
    keyphrases: tuple[CountChange, ...]
    fixed: tuple[ReportedFinding, ...]
    new: tuple[ReportedFinding, ...]

    def to_dict(self, words: Words) -> dict[str, Any]:
        """Return the difference as JSON."""
        swaps = ("headings", "internal_links", "external_links", "images", "structured_data")
        return {
            "schema": SCHEMA,
            "tool": {"name": "seoaudit", "version": __version__},
            "source": self.source,
            "revision": self.revision,
            "score": self.score._asdict(),
            "words": self.words._asdict(),
            "texts": {each.name: _both(each) for each in self.texts},
            **{name: _listed(getattr(self, name)) for name in swaps},
            "retitled": [each._asdict() for each in self.retitled],
            "alts": [{"image": each.name, **_both(each)} for each in self.alts],
            "modified": {**self.modified._asdict(), "only_date": self.only_date},
            "keyphrases": [each._asdict() for each in self.keyphrases],
            "findings": {
                "fixed": [_finding(each, words) for each in self.fixed],
                "new": [_finding(each, words) for each in self.new],
            },
        }


def _both(each: TextChange) -> dict[str, str | None]:
    return {"before": each.before, "after": each.after}


def _listed(swap: SetDiff) -> dict[str, list[str]]:
    return {"lost": list(swap.lost), "gained": list(swap.gained)}


def _finding(finding: ReportedFinding, words: Words) -> dict[str, Any]:
    """Return a finding; a fixed one has the `line` and `column` of the earlier version."""
    return {
        "rule": finding.rule,
        "key": finding.key,
        "severity": finding.severity.name.lower(),
        "message": finding.message(words),
        "line": finding.line,
        "column": finding.column,
        "fingerprint": finding.fingerprint,
    }


def compare_versions(before: Version, after: Version, revision: str) -> RevisionDiff:
    """Compare `after` with `before`, its version at `revision`."""
    headings, retitled = _headings(before.page, after.page)
    images, alts = _images(before.page, after.page)
    modified = Change(_modified(before.page), _modified(after.page))
    same_text = before.page.text.text == after.page.text.text
    return RevisionDiff(
        source=after.report.source,
        revision=revision,
        score=Change(before.report.score, after.report.score),
        words=Change(before.report.facts.words, after.report.facts.words),
        texts=tuple(_texts(before, after)),
        headings=headings,
        retitled=retitled,
        internal_links=_links(before.page, after.page, LinkKind.INTERNAL),
        external_links=_links(before.page, after.page, LinkKind.EXTERNAL),
        images=images,
        alts=alts,
        structured_data=_swap(_properties(before.page), _properties(after.page)),
        modified=modified,
        only_date=modified.before != modified.after and same_text,
        keyphrases=tuple(
            CountChange(text, before.occurrences.get(text, 0), count)
            for text, count in after.occurrences.items()
        ),
        fixed=unknown(before.report, after.report),
        new=unknown(after.report, before.report),
    )


def _swap(before: Sequence[str], after: Sequence[str]) -> SetDiff:
    """Return what either has that the other lacks, duplicates counted."""
    return SetDiff(_without(before, after), _without(after, before))


def _without(items: Sequence[str], others: Iterable[str]) -> tuple[str, ...]:
    left = Counter(others)
    kept = []
    for item in items:
        if left[item]:
            left[item] -= 1
        else:
            kept.append(item)
    return tuple(kept)


def _texts(before: Version, after: Version) -> Iterable[TextChange]:
    """Yield the texts of the head and URL that changed."""
    one, other = before.report, after.report
    changes = {
        "title": (one.facts.title, other.facts.title),
        "description": (one.facts.description, other.facts.description),
        "canonical": (one.facts.canonical, other.facts.canonical),
        "url": (one.url, other.url),
        "slug": (_slug(one.url), _slug(other.url)),
    }
    return (TextChange(name, *pair) for name, pair in changes.items() if pair[0] != pair[1])


def _slug(url: str | None) -> str | None:
    """Return the last part of a URL, decoded."""
    return unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2]) or None if url else None


def _headings(before: Page, after: Page) -> tuple[SetDiff, tuple[Change[str], ...]]:
    """Return lost, gained and reworded headings of the article."""
    old, new = (
        [(f"h{heading.level}", heading.text) for heading in outline(page.headings)]
        for page in (before, after)
    )
    lost, gained = [], []
    retitled: list[Change[str]] = []
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        removed, added = old[i:j], new[k:m]
        for level, text in removed:
            twin = next((heading for heading in added if _are_alike(text, heading[1])), None)
            if twin is None:
                lost.append(f"{level} {text}")
            else:
                added.remove(twin)
                retitled.append(Change(f"{level} {text}", " ".join(twin)))
        gained += [f"{level} {text}" for level, text in added]
    return _swap(lost, gained), tuple(retitled)


def _are_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _links(before: Page, after: Page, kind: LinkKind) -> SetDiff:
    old, new = (
        [link.url or link.href for link in page.links if link.in_article and link.kind is kind]
        for page in (before, after)
    )
    return _swap(old, new)


def _images(before: Page, after: Page) -> tuple[SetDiff, tuple[TextChange, ...]]:
    """Return lost and gained images of the article, and those with a changed alt text."""
    old, new = (
        [(image.source, image.alt) for image in page.images if image.in_article and image.is_shown]
        for page in (before, after)
    )
    swap = _swap([source for source, _ in old], [source for source, _ in new])
    alts = dict(old)
    changed = [(source, alts[source], alt) for source, alt in dict(new).items() if source in alts]
    return swap, tuple(TextChange(*each) for each in changed if each[1] != each[2])


def _properties(page: Page) -> Sequence[str]:
    """Return the types and their properties, as "NewsArticle" and "NewsArticle.headline"."""
    found: dict[str, None] = {}
    for item in page.structured_data.items:
        name = " ".join(item.types)
        if name:
            found[name] = None
            found.update(dict.fromkeys(f"{name}.{key}" for key in item.properties))
    return sorted(found)


def _modified(page: Page) -> str | None:
    """Return the modification date in the structured data, as written."""
    return next((fold_spaces(date.text) for date in page.dates.modified), None)
