"""What an audit gives: plain data about one page, and about a run over many.

A PageReport holds keys and numbers; words are chosen when it is shown. It crosses processes, and
goes to JSON and back.
"""

import enum
from collections.abc import Mapping
from typing import Any, NamedTuple

from seoaudit.engine.score import Band, band
from seoaudit.page.transcript import Transcript
from seoaudit.rule import registry
from seoaudit.rule.messages import Words
from seoaudit.rule.rule import Basis, Fix, Severity, Value


class Status(enum.StrEnum):
    """What became of a rule on a page."""

    PASS = "pass"  # noqa: S105 - no password
    PARTIAL = "partial"
    FAIL = "fail"
    NOT_APPLICABLE = "not-applicable"
    ERROR = "error"


class RuleResult(NamedTuple):
    """One rule on one page: what it could earn and did; `error` is what a crashed rule said."""

    id: str
    status: Status
    weight: float
    earned: float
    possible: float
    error: str | None = None


class ReportedFinding(NamedTuple):
    """A finding with its place in lines and columns and the points it costs.

    `anchor` tells it from others with this rule and key on the page, and is "" where they are all
    one fault. `known` are those that were there before: see `seoaudit.baseline`.
    """

    rule: str
    key: str
    params: Mapping[str, Value]
    severity: Severity
    basis: Basis
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    snippet: str
    points: float
    fix: Fix | None = None
    anchor: str = ""
    known: bool = False

    @property
    def fingerprint(self) -> str:
        """The same for the same fault wherever it moves: no line numbers, no counts."""
        from hashlib import blake2b  # 4 ms that only some formats need

        parts = "\0".join((self.rule, self.key, self.anchor))
        return blake2b(parts.encode("utf-8", "replace"), digest_size=8).hexdigest()

    def message(self, words: Words) -> str:
        """What is wrong."""
        return words.text(registry.rule_of(self.rule), self.key, self.params)

    def advice(self, words: Words) -> str:
        """What to do about it."""
        return words.advice(registry.rule_of(self.rule), self.key, self.params)

    def fix_title(self, words: Words) -> str:
        """What its fix does; its advice where the rule has no title for it."""
        return words.fix(registry.rule_of(self.rule), self.key, self.params)


class IgnoredFinding(NamedTuple):
    """A finding that costs nothing, why, and the last day that it does; "" where nobody says."""

    finding: ReportedFinding
    reason: str
    until: str | None


class KeyphraseReport(NamedTuple):
    """How the article uses one keyphrase; `exact` counts it letter for letter.

    `occurrences` and `density` leave its synonyms out; `synonyms` holds how often it says each of
    them. `runners_up` are what an inferred one might have been instead.
    """

    text: str
    origin: str
    occurrences: int
    density: float
    exact: int
    forms: tuple[str, ...]
    synonyms: tuple[tuple[str, int], ...] = ()
    runners_up: tuple[str, ...] = ()


class Facts(NamedTuple):
    """What the page holds; counts are the article's, the head and h1 the page's."""

    title: str | None
    description: str | None
    canonical: str | None
    h1: tuple[str, ...]
    words: int
    sentences: int
    paragraphs: int
    headings: int
    images: int
    links: Mapping[str, int]
    reading_minutes: int
    reading_ease: float | None
    school_years: float | None


class Note(NamedTuple):
    """Something to know about the audit itself; `key` is a phrase of the program."""

    key: str
    params: Mapping[str, Value] = {}


class Comparison(NamedTuple):
    """What another profile says of the same page.

    `only_here` and `only_there` name the rules whose mending would raise one score and not the
    other, with the points it would win there; the costliest first.
    """

    profile: str
    score: int
    only_here: tuple[tuple[str, float], ...]
    only_there: tuple[tuple[str, float], ...]

    @property
    def band(self) -> Band:
        """The colour of the widget."""
        return band(self.score)


class Before(NamedTuple):
    """What a page was before: its score, how many of its findings are fixed, how many are new.

    `revision` is the one that it had that score at; None for a baseline in a file.
    """

    score: int
    fixed: int
    new: int
    revision: str | None = None


class PageReport(NamedTuple):
    """Everything an audit says of one page."""

    source: str
    url: str | None
    profile: str
    language: str
    direction: str
    score: int
    exact_score: float
    cap: int | None
    keyphrases: tuple[KeyphraseReport, ...]
    facts: Facts
    rules: tuple[RuleResult, ...]
    findings: tuple[ReportedFinding, ...]
    notes: tuple[Note, ...] = ()
    ignored: tuple[IgnoredFinding, ...] = ()
    compared: Comparison | None = None
    # The text of the article and where it is written, where a reporter shows it.
    article: Transcript | None = None
    # What a baseline knows of the page: see `seoaudit.baseline`.
    before: Before | None = None

    @property
    def band(self) -> Band:
        """The colour of the widget."""
        return band(self.score)

    @property
    def crashed(self) -> tuple[RuleResult, ...]:
        """The rules that could not finish."""
        return tuple(result for result in self.rules if result.status is Status.ERROR)

    def to_dict(self, words: Words | None = None) -> dict[str, Any]:
        """One item of "pages" in the JSON report."""
        from seoaudit.report.as_dict import page_to_dict

        return page_to_dict(self, words or Words())
