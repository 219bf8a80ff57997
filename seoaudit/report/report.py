"""The report of one page: everything an audit says of it.

A PageReport holds keys and numbers. It crosses processes, and goes to JSON and back.
"""

from collections import Counter
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.transcript import Transcript
from seoaudit.report.band import ScoreBand, band
from seoaudit.report.parts import (
    Before,
    Comparison,
    Facts,
    IgnoredFinding,
    KeyphraseReport,
    Note,
    ReportedFinding,
    RuleResult,
    Status,
)
from seoaudit.rule.finding import Safety
from seoaudit.rule.messages import Words, words_of
from seoaudit.rule.need import Need


class PageReport(NamedTuple):
    """Everything an audit reports about one page."""

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
    # The text of the article and its source positions, if a reporter shows it.
    article: Transcript | None = None
    # What the baseline has about the page: see `seoaudit.history`.
    before: Before | None = None

    @property
    def band(self) -> ScoreBand:
        """The band of the score."""
        return band(self.score)

    @property
    def unjudged(self) -> tuple[RuleResult, ...]:
        """The rules that could not judge the page for what it lacks."""
        return tuple(result for result in self.rules if result.lacks)

    @property
    def lacks(self) -> tuple[Need, ...]:
        """What it lacks for them."""
        found = {need for result in self.unjudged for need in result.lacks}
        return tuple(need for need in Need if need in found)

    @property
    def fixable(self) -> Counter[Safety]:
        """How many findings `seoaudit fix` can mend, by the safety of their fixes."""
        fixes = (finding.fix.safety for finding in self.findings if finding.fix)
        return Counter(safety for safety in fixes if safety is not Safety.SUGGESTION)

    @property
    def crashed(self) -> tuple[RuleResult, ...]:
        """The rules that crashed."""
        return tuple(result for result in self.rules if result.status is Status.ERROR)

    def __repr__(self) -> str:
        found = f"{len(self.findings)} finding{'' if len(self.findings) == 1 else 's'}"
        return f"<PageReport {self.source}: {self.score} of 100, {found}>"

    def to_dict(self, language: Words | str | None = None) -> dict[str, Any]:
        """Return one item of "pages" in the JSON report, its messages in this language.

        That is English if not given.
        """
        from seoaudit.report import as_dict

        words = words_of(language or "en")
        return {
            "source": self.source,
            "url": self.url,
            "language": self.language,
            "direction": self.direction,
            "score": self.score,
            "exact_score": round(self.exact_score, 4),
            "band": self.band,
            "cap": self.cap,
            "keyphrases": list(map(as_dict.keyphrase_to_dict, self.keyphrases)),
            "facts": {**self.facts._asdict(), "h1": list(self.facts.h1)},
            "rules": list(map(as_dict.rule_to_dict, self.rules)),
            "unjudged": {
                "rules": len(self.unjudged),
                "of": len(self.rules),
                "lacks": list(map(str, self.lacks)),
            },
            "findings": [as_dict.finding_to_dict(finding, words) for finding in self.findings],
            "ignored": [as_dict.ignored_to_dict(ignored, words) for ignored in self.ignored],
            "notes": [as_dict.note_to_dict(note, words) for note in self.notes],
            "compared": as_dict.comparison_to_dict(self.compared) if self.compared else None,
            "before": self.before._asdict() if self.before else None,
        }
