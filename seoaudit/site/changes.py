"""How one run of a site differs from an earlier one: plain values, in words when shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import Severity, Value
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import site_rule_of
from seoaudit.rule.site.facts import Standing


class RunFinding(NamedTuple):
    """A finding of a site as a run kept it: `urls` are the first of `total`.

    `first_seen` is the start of the first run that had it, without a gap.
    """

    rule: str
    key: str
    params: Mapping[str, Value]
    severity: Severity
    urls: Sequence[str]
    total: int
    fingerprint: str
    first_seen: str

    def message(self, words: Words) -> str:
        """Return what is, or was, wrong."""
        return words.text(site_rule_of(self.rule), self.key, self.params)

    def to_dict(self, words: Words) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            **self._asdict(),
            "severity": self.severity.name.lower(),
            "urls": list(self.urls),
            "message": self.message(words),
        }


class RunPage(NamedTuple):
    """A page that one run has and the other has not; `standing` is what it is in the later run."""

    url: str
    standing: Standing


class RuleChange(NamedTuple):
    """How many findings of a rule for pages appeared and were mended, on pages of both runs."""

    rule: str
    appeared: int
    mended: int


class SiteChanges(NamedTuple):
    """What is different in the run begun at `until` from that begun at `since`.

    Of findings and pages the first are named, and `…_total` says how many there are. Pages are
    those that search engines can show. `score` is None where the two were judged differently, so
    that their scores do not compare.
    """

    since: str
    until: str
    score: tuple[int, int] | None
    appeared: Sequence[RunFinding] = ()
    appeared_total: int = 0
    mended: Sequence[RunFinding] = ()
    mended_total: int = 0
    gained: Sequence[RunPage] = ()
    gained_total: int = 0
    lost: Sequence[RunPage] = ()
    lost_total: int = 0
    on_pages: Sequence[RuleChange] = ()

    def to_dict(self, words: Words) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "since": self.since,
            "until": self.until,
            "score": {"before": self.score[0], "after": self.score[1]} if self.score else None,
            "appeared": {
                "count": self.appeared_total,
                "findings": [each.to_dict(words) for each in self.appeared],
            },
            "mended": {
                "count": self.mended_total,
                "findings": [each.to_dict(words) for each in self.mended],
            },
            "gained": {"count": self.gained_total, "pages": _listed(self.gained)},
            "lost": {"count": self.lost_total, "pages": _listed(self.lost)},
            "on_pages": [each._asdict() for each in self.on_pages],
        }


class TrendPoint(NamedTuple):
    """One run among others: its score, its pages, and its findings by topic, those of pages too."""

    started: str
    score: int
    pages: int
    indexable: int
    findings: Mapping[str, int]


def _listed(pages: Sequence[RunPage]) -> list[dict[str, str]]:
    return [{"url": page.url, "standing": str(page.standing)} for page in pages]
