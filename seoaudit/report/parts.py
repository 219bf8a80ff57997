"""What the report of one page is made of: plain data, its words chosen when it is shown."""

import enum
from collections.abc import Mapping

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.band import ScoreBand, band
from seoaudit.rule import registry
from seoaudit.rule.finding import Basis, Fix, Severity, Value
from seoaudit.rule.messages import Words, words_of
from seoaudit.rule.need import Need
from seoaudit.rule.rule import AnyRule


class Status(enum.StrEnum):
    """The result of a rule on a page."""

    PASS = "pass"  # noqa: S105 - no password
    PARTIAL = "partial"
    FAIL = "fail"
    NOT_APPLICABLE = "not-applicable"
    ERROR = "error"


class RuleResult(NamedTuple):
    """One rule on one page: the points it could earn and did.

    `error` is the message of a crash. `follows` is the failing rule that keeps this one from
    judging; it counts all the same, as one that passes or fails. `lacks` is what the page lacks for
    the rule to judge it.
    """

    id: str
    status: Status
    weight: float
    earned: float
    possible: float
    error: str | None = None
    follows: str | None = None
    lacks: tuple[Need, ...] = ()


class ReportedFinding(NamedTuple):
    """A finding with its position in lines and columns and the points it costs.

    `anchor` tells it from others with this rule and key on the page, and is "" if they all count as
    one. `known` findings were there before: see `seoaudit.history`.
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
        """The same for the same finding wherever it moves: no line numbers, no counts."""
        from hashlib import blake2b  # 4 ms that only some formats need

        parts = "\0".join((self.rule, self.key, self.anchor))
        return blake2b(parts.encode("utf-8", "replace"), digest_size=8).hexdigest()

    def __repr__(self) -> str:
        place = f"{self.line}:{self.column}"
        return f"<Finding {self.rule} {self.key} at {place}, {self.points:.1f} points>"

    @property
    def _rule(self) -> type[AnyRule]:
        return registry.rule_of(self.rule, self.key)

    def message(self, language: Words | str = "en") -> str:
        """Return what is wrong, in the language of a code or in these words."""
        return words_of(language).text(self._rule, self.key, self.params)

    def advice(self, language: Words | str = "en") -> str:
        """Return what to do about it."""
        return words_of(language).advice(
            registry.rule_of(self.rule, self.key), self.key, self.params
        )

    def fix_title(self, language: Words | str = "en") -> str:
        """Return what its fix does; its advice if the rule has no title for it."""
        return words_of(language).fix(self._rule, self.key, self.params)


class IgnoredFinding(NamedTuple):
    """An ignored finding, the reason, and the last day of the ignore; "" if not given."""

    finding: ReportedFinding
    reason: str
    until: str | None


class KeyphraseReport(NamedTuple):
    """How the article uses one keyphrase; `exact` counts exact matches.

    `occurrences` and `density` do not include synonyms; `synonyms` has the count of each of them.
    `weaker` counts sentences without either that have all words of the keyphrase, apart or in
    another order.
    `runners_up` are the alternatives to an inferred keyphrase.
    """

    text: str
    origin: str
    occurrences: int
    density: float
    exact: int
    forms: tuple[str, ...]
    synonyms: tuple[tuple[str, int], ...] = ()
    runners_up: tuple[str, ...] = ()
    weaker: int = 0


class Facts(NamedTuple):
    """Facts of the page; counts are those of the article, head and h1 those of the page."""

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
    """A note on the audit itself; `key` is a phrase of the program."""

    key: str
    params: Mapping[str, Value] = {}


class Comparison(NamedTuple):
    """The result of another profile for the same page.

    `only_here` and `only_there` have the rules whose findings affect one score and not the other,
    with the points they are worth there; most points first.
    """

    profile: str
    score: int
    only_here: tuple[tuple[str, float], ...]
    only_there: tuple[tuple[str, float], ...]

    @property
    def band(self) -> ScoreBand:
        """The band of the score."""
        return band(self.score)


class Before(NamedTuple):
    """The earlier state of a page: its score, and how many findings are fixed and new.

    `score` is None for a page that was not there before. `revision` is the git revision of that
    state; None for a baseline file.
    """

    score: int | None
    fixed: int
    new: int
    revision: str | None = None
