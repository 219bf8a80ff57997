"""Mend each finding of a page, audit again, and compare what it promised with what it brought."""

from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.promises.mends import applied, mended
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gate import Gate
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import choose, repairs
from seoaudit.rule import registry
from seoaudit.rule.meanwhile import Meanwhile

# Findings of one rule that are mended, each alone, on one page: more of them show nothing new.
MENDED_PER_RULE = 2
# Points that a target lies above the score of a page, and repairs made for it.
TARGET, MAX_REPAIRS = 10, 40
# Points too few to be a promise.
NOTHING = 0.005


class Mended(NamedTuple):
    """One finding mended alone, and the points it promised and brought.

    `aside` are those that the mend brought or cost through other rules, which judged the page
    before and after: a new sentence is also a sentence too long.
    """

    page: str
    rule: str
    promised: float
    brought: float
    aside: float

    @property
    def difference(self) -> float:
        """What it brought beyond its promise."""
        return self.brought - self.aside - self.promised


class Reached(NamedTuple):
    """The set that a target names, mended: the scores before, promised and after."""

    page: str
    before: int
    promised: int
    after: int


class Promises:
    """A page and its keyphrases, audited again after each mend."""

    def __init__(self, auditor: Auditor, document: Document, keyphrase: str) -> None:
        self._auditor = auditor
        self._keyphrases = (keyphrase,) if keyphrase else ()
        self._document = document
        self.page = auditor.page(document, keyphrases=self._keyphrases)
        self.report = auditor.report(self.page)

    def after(self, text: str) -> "Promises":
        """Return the page with another text."""
        document = Document(text, url=self._document.url, source=self._document.source)
        return Promises(self._auditor, document, "".join(self._keyphrases))

    def mend(self, finding: ReportedFinding) -> "Promises | None":
        """Return the page without the finding; None if it takes a writer."""
        edits = mended(self.page, finding)
        if not edits:
            return None
        later = self.after(applied(self.page.source, edits))
        return later if _count(later.report, finding) < _count(self.report, finding) else None

    def alone(self) -> Iterator[Mended]:
        """Mend each finding alone; none while a cap holds the score."""
        seen: dict[str, int] = {}
        for finding in self.report.findings if self.report.cap is None else ():
            many = seen.get(finding.rule, 0) >= MENDED_PER_RULE
            if many or finding.points < NOTHING or self._waits(finding):
                continue
            if not (later := self.mend(finding)):
                continue
            seen[finding.rule] = seen.get(finding.rule, 0) + 1
            brought = later.report.exact_score - self.report.exact_score
            aside = _aside(self.report, later.report, finding.rule)
            yield Mended(self.report.source, finding.rule, finding.points, brought, aside)

    def _waits(self, finding: ReportedFinding) -> bool:
        """Whether mending it mends another fault, too: a keyphrase found nowhere, named often."""
        rule = registry.page_rule_of(finding.rule)
        failing = {each.rule for each in self.report.findings}
        return rule.meanwhile is Meanwhile.JUDGED and "keyphrase/in-content" in (
            failing.intersection(rule.follows)
        )

    def together(self) -> Reached | None:
        """Mend what a target names; None if that takes a writer."""
        before = self.report.score
        choice = choose(self.report, repairs(self.report.findings), before + TARGET, Gate())
        if choice.phrase not in ("reach_target", "pass_and_reach_target"):
            return None
        named = {repair.rule for repair in choice.repairs}
        now = self
        for _ in range(MAX_REPAIRS):
            left = [finding for finding in now.report.findings if finding.rule in named]
            if not any(finding.points for finding in left):
                promised = int(choice.params["score"])
                return Reached(self.report.source, before, promised, now.report.score)
            later = next(filter(None, map(now.mend, left)), None)
            if later is None:
                return None
            now = later
        return None


def _count(report: PageReport, finding: ReportedFinding) -> int:
    return sum(other.rule == finding.rule for other in report.findings)


def _aside(before: PageReport, after: PageReport, rule: str) -> float:
    """Return the points through other rules that judged the page both times."""
    then = {result.id: result for result in after.rules}
    total = sum(result.possible for result in after.rules) or 1
    return sum(
        100 * (then[old.id].earned - old.earned) / total
        for old in before.rules
        if old.id != rule and old.possible and then[old.id].possible and not old.follows
    )
