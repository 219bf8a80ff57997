"""The output of `seoaudit fix`: what was fixed on each page, and how many findings remain."""

import sys
from collections.abc import Iterator
from itertools import islice

from seoaudit.document.source_name import STDIN
from seoaudit.engine.fixing import FixedPage
from seoaudit.inert import inert, inert_output
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.verdict import objections
from seoaudit.rule import registry
from seoaudit.rule.finding import Safety
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

# Line numbers listed for one fix before "…".
MAX_LINES = 10


class FixReport:
    """Prints each fixed page as it comes, and a line on all pages at the end.

    Prints to standard error if the page or diff goes to standard output. `after` has the reports of
    the fixed pages, `fixed` the number of pages that had fixes. `piped` names the page that came on
    standard input.
    """

    def __init__(self, words: Words, *, is_diff: bool, piped: str = STDIN) -> None:
        self.words = words
        self.piped = piped
        self.is_diff = is_diff
        self.after: list[PageReport] = []
        self.fixed = 0
        self._untouched: FixedPage | None = None

    def add(self, page: FixedPage) -> None:
        """Print what was fixed on a page, if anything."""
        self.after.append(page.after)
        self.fixed += bool(page.fixed)
        if page.fixed or page.refused:
            self._print(page.document.source, "\n".join(self._page(page)))
        else:
            self._untouched = page

    def end(self) -> None:
        """Print one line on all pages; for a single page without fixes, what remains."""
        if len(self.after) > 1:
            sentence = self.words.phrase("pages_fixed", count=self.fixed, pages=len(self.after))
            self._print("", self._joined(sentence, self._left(self.after)))
        elif self._untouched:
            page = self._untouched
            self._print(page.document.source, "\n".join(self._page(page)))

    def failed(self, run: Run) -> None:
        """Print why each page that still fails does."""
        for page in run.failed:
            against = objections(page, run.gate, self.words)
            self._print(page.source, self.words.labelled(inert(page.source), against))

    def _print(self, source: str, text: str) -> None:
        stream = sys.stderr if self.is_diff or source == self.piped else sys.stdout
        stream.write(inert_output(f"{text}\n"))
        stream.flush()

    def _page(self, page: FixedPage) -> Iterator[str]:
        name = "would_fix" if self.is_diff else "fixed"
        counted = self.words.phrase(name, page=page.document.source, count=len(page.fixed))
        yield self.words.join([counted, *self._score(page)])
        places: dict[tuple[str, str], list[int]] = {}
        for finding in page.fixed:
            places.setdefault((finding.rule, self._title(finding)), []).append(finding.line)
        for (rule, title), lines in places.items():
            yield f"  {self.words.labelled(self._lines(lines), title)} ({rule})"
        for finding in page.refused:
            fix = self.words.phrase("fix_refused", fix=self._title(finding), rule=finding.rule)
            yield f"  {self.words.labelled(self._lines([finding.line]), fix)}"
        yield f"  {self._left([page.after])}"

    def _score(self, page: FixedPage) -> Iterator[str]:
        before, after = page.before.score, page.after.score
        if before != after:
            yield self.words.phrase("score_moves", before=before, after=after)
        elif page.fixed:
            yield self.words.phrase("score_stays", score=after)

    def _title(self, finding: ReportedFinding) -> str:
        rule = registry.rule_of(finding.rule)
        return self.words.fix(rule, finding.key, finding.params).rstrip(".")

    def _lines(self, lines: list[int]) -> str:
        different = list(dict.fromkeys(lines))
        shown = ", ".join(map(str, islice(different, MAX_LINES)))
        more = ", …" if len(different) > MAX_LINES else ""
        return self.words.phrase("at_lines", count=len(different), lines=shown + more)

    def _left(self, reports: list[PageReport]) -> str:
        left = [finding for report in reports for finding in report.findings]
        unsafe = sum(f.fix is not None and f.fix.safety is Safety.UNSAFE for f in left)
        sentence = self.words.phrase("left", count=len(left))
        return (
            self._joined(sentence, self.words.phrase("left_unsafe", count=unsafe))
            if unsafe
            else sentence
        )

    def _joined(self, *sentences: str) -> str:
        return self.words.phrase("reasons_joint").join(sentences)
