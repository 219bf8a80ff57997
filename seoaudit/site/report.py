"""The report of a site: what it scores, what its rules find, and what was seen of it.

seoaudit/schema/site-1.json describes its JSON.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any
from urllib.parse import urlsplit

from seoaudit.document.source_name import is_url
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import Before, Note
from seoaudit.rule.finding import Basis, LinkSource, Severity, SiteFinding, Value
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import site_rule_of
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import SiteChanges, TrendPoint
from seoaudit.site.judged import JudgedRule
from seoaudit.site.sampling.shares import SiteSample
from seoaudit.site.score import FORMULA, OF_PAGES, OF_RULES, SiteScore, of_findings, points
from seoaudit.version import __version__

SCHEMA = "seoaudit/site/1"

# The most addresses and the most sources that a finding names.
MOST_NAMED = 50


class ReportedSiteFinding(NamedTuple):
    """A finding of a site with the points it costs; `known` if a baseline has it.

    `first_seen` is the start of the first of the runs that had it without a gap, "" if runs are not
    kept. `urls` and `sources` are the first of `total` and `source_total`. `home` is the origin of
    the site, which its messages leave out.
    """

    rule: str
    key: str
    params: Mapping[str, Value]
    severity: Severity
    basis: Basis
    urls: tuple[str, ...]
    total: int
    sources: tuple[LinkSource, ...]
    source_total: int
    points: float
    known: bool = False
    first_seen: str = ""
    home: str = ""

    @property
    def url(self) -> str:
        """The address that it is about first of all."""
        return self.urls[0] if self.urls else ""

    @property
    def path(self) -> str:
        """What its messages say for that address."""
        return self.url.removeprefix(self.home) or "/"

    @property
    def fingerprint(self) -> str:
        """The same for the same finding on a preview and on the site: paths, no hosts."""
        paths = sorted(_path(url) for url in self.urls)
        parts = "\0".join((self.rule, self.key, *paths))
        return blake2b(parts.encode("utf-8", "replace"), digest_size=8).hexdigest()

    def message(self, words: Words) -> str:
        """Return what is wrong."""
        return words.text(site_rule_of(self.rule), self.key, self._shown)

    def advice(self, words: Words) -> str:
        """Return what to do about it."""
        return words.advice(site_rule_of(self.rule), self.key, self._shown)

    @property
    def _shown(self) -> Mapping[str, Value]:
        """The params with paths for addresses, unless one of them is on another host."""
        named = {
            key: text for key, text in self.params.items() if isinstance(text, str) and is_url(text)
        }
        is_own = all(f"{url}/".startswith(f"{self.home}/") for url in named.values())
        if not self.home or not is_own:
            return self.params
        paths = {key: text.removeprefix(self.home) or "/" for key, text in named.items()}
        return {**self.params, **paths}


class SiteRuleResult(NamedTuple):
    """One rule on the site: of `judged`, `failed` fail, which costs it `loss` of its weight."""

    id: str
    status: str
    judged: int
    failed: int
    loss: float
    weight: float
    points: float
    error: str | None = None


class SiteReport(NamedTuple):
    """Everything that is reported about a site as a whole; its pages are in the store.

    `counts` has the addresses of each standing. `lacking` says why not everything was seen; empty
    if it was. `notes` say what was left out and what was not understood. `before` is its earlier
    state, if a baseline has it; `changes` what is different since an earlier run, and `trend` the
    runs that are kept, this one the last. `sample` tells which pages were audited, None if all.
    """

    source: str
    start: str
    profile: str
    started: str
    finished: str
    counts: Mapping[Standing, int]
    score: SiteScore
    rules: tuple[SiteRuleResult, ...]
    findings: tuple[ReportedSiteFinding, ...]
    lacking: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()
    before: Before | None = None
    changes: SiteChanges | None = None
    trend: tuple[TrendPoint, ...] = ()
    sample: SiteSample | None = None

    @property
    def is_complete(self) -> bool:
        """Whether everything that is linked was seen."""
        return not self.lacking

    @property
    def crashed(self) -> tuple[SiteRuleResult, ...]:
        """The rules that crashed."""
        return tuple(result for result in self.rules if result.error is not None)

    def to_dict(self, words: Words) -> dict[str, Any]:
        """Return the JSON report without its pages."""
        return {
            "schema": SCHEMA,
            "tool": {"name": "seoaudit", "version": __version__, "formula": FORMULA},
            "source": self.source,
            "base": self.start,
            "profile": self.profile,
            "started": self.started,
            "finished": self.finished,
            "complete": {
                "value": self.is_complete,
                "reasons": [words.phrase(each.key, **each.params) for each in self.lacking],
            },
            "counts": {str(standing): self.counts.get(standing, 0) for standing in Standing},
            "score": _score_to_dict(self.score, words),
            "sample": self.sample.to_dict() if self.sample else None,
            "before": self.before._asdict() if self.before else None,
            "changes": self.changes.to_dict(words) if self.changes else None,
            "trend": [each._asdict() for each in self.trend],
            "rules": [_rule_to_dict(result) for result in self.rules],
            "findings": [_finding_to_dict(finding, words) for finding in self.findings],
            "notes": [words.phrase(each.key, **each.params) for each in self.notes],
        }


def reported(
    judged: Sequence[JudgedRule], score: SiteScore, home: str
) -> Iterator[ReportedSiteFinding]:
    """Yield the findings, those that cost most first; `home` is the origin of the site."""
    share = _share_of_rules(score)
    found = []
    for result in judged:
        total = points(result, judged, share)
        costs = of_findings(result, total)
        found += [
            _reported(result, finding, cost)._replace(home=home)
            for finding, cost in zip(result.findings, costs, strict=True)
        ]
    return iter(sorted(found, key=lambda each: (-round(each.points, 6), each.rule, each.urls)))


def rule_results(judged: Sequence[JudgedRule], score: SiteScore) -> Iterator[SiteRuleResult]:
    """Yield the result of each rule, in order."""
    share = _share_of_rules(score)
    for each in judged:
        yield SiteRuleResult(
            each.rule.id,
            str(each.status),
            each.judged,
            each.failed,
            each.loss,
            each.rule.weight,
            points(each, judged, share) if each.counts else 0.0,
            each.error,
        )


def _share_of_rules(score: SiteScore) -> float:
    return OF_RULES / (OF_RULES + OF_PAGES) if score.pages is not None else 1.0


def _reported(result: JudgedRule, finding: SiteFinding, cost: float) -> ReportedSiteFinding:
    return ReportedSiteFinding(
        finding.rule,
        finding.key,
        finding.params,
        result.rule.severity,
        result.rule.rule.basis,
        finding.urls[:MOST_NAMED],
        finding.count,
        finding.sources[:MOST_NAMED],
        finding.source_count,
        cost,
    )


def _path(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _score_to_dict(score: SiteScore, words: Words) -> dict[str, Any]:
    cap = score.cap
    return {
        "value": score.value,
        "exact": round(score.exact, 4),
        "band": str(score.band),
        "pages": _rounded(score.pages),
        "site": _rounded(score.rules),
        "cap": {"most": cap.most, "reason": words.phrase(cap.reason, cap=cap.most)}
        if cap
        else None,
        "formula": FORMULA,
        "ledger": [{"rule": rule, "points": round(cost, 2)} for rule, cost in score.ledger],
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)


def _rule_to_dict(result: SiteRuleResult) -> dict[str, Any]:
    return {
        **result._asdict(),
        "loss": round(result.loss, 4),
        "points": round(result.points, 2),
    }


def _finding_to_dict(finding: ReportedSiteFinding, words: Words) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "key": finding.key,
        "severity": finding.severity.name.lower(),
        "basis": str(finding.basis),
        "url": finding.url,
        "urls": list(finding.urls),
        "count": finding.total,
        "sources": [source._asdict() for source in finding.sources],
        "source_count": finding.source_total,
        "message": finding.message(words),
        "advice": finding.advice(words),
        "params": dict(finding.params),
        "points": round(finding.points, 2),
        "fingerprint": finding.fingerprint,
        "known": finding.known,
        "first_seen": finding.first_seen or None,
    }
