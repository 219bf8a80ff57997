"""What an audit of many pages gives."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from seoaudit.errors import SourceError
from seoaudit.gate import Gate
from seoaudit.messages import Words
from seoaudit.report import PageReport
from seoaudit.rule import Severity
from seoaudit.score import FORMULA
from seoaudit.version import __version__

SCHEMA = "seoaudit/report/1"


@dataclass(frozen=True, slots=True)
class Run:
    """Everything an audit says of many pages: the pages and what could not be read, in order."""

    profile: str
    pages: tuple[PageReport, ...]
    errors: tuple[SourceError, ...]
    gate: Gate

    @property
    def failed(self) -> tuple[PageReport, ...]:
        """The pages that are not good enough."""
        return tuple(page for page in self.pages if self.gate.fails(page))

    def to_dict(self, words: Words | None = None) -> dict[str, Any]:
        """The JSON report."""
        words = words or Words()
        return {
            "schema": SCHEMA,
            "tool": {"name": "seoaudit", "version": __version__, "formula": FORMULA},
            "profile": self.profile,
            "summary": self._summary(),
            "errors": [{"source": e.source, "message": e.message} for e in self.errors],
            "pages": [page.to_dict(words) for page in self.pages],
        }

    def _summary(self) -> dict[str, Any]:
        scores = [page.score for page in self.pages]
        levels = Counter(finding.severity for page in self.pages for finding in page.findings)
        return {
            "pages": len(self.pages),
            "failed": len(self.failed),
            "score": {
                "min": min(scores),
                "mean": round(sum(scores) / len(scores), 1),
                "max": max(scores),
            }
            if scores
            else None,
            "findings": {level.name.lower(): levels[level] for level in reversed(Severity)},
        }
