"""What holds for any page whatever: no crash, true places, linear cost, fixes that only help."""

import re
import time
from collections.abc import Iterator

from benchmarks.fuzz.pages import Case
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.fixing import FixedPage, fix_page
from seoaudit.errors import SourceError
from seoaudit.page.page import Page
from seoaudit.report.parts import Status
from seoaudit.report.report import PageReport

# Seconds of CPU a megabyte, and what any page may take: the first one loads word lists.
SECONDS_A_MB = 2.0
AT_LEAST = 1.0
# Points that are lost to rounding.
ROUNDING = 1e-6
# How much longer a page may become: by itself, and by so many characters.
GROWTH = 2
CHARACTERS = 3_000

LINE_END = re.compile("\r\n|\r|\n")


def broken(auditor: Auditor, case: Case) -> Iterator[str]:
    """Yield the promises that a page breaks, each in a sentence; whatever is raised is one."""
    try:
        began = time.process_time()
        page = auditor.page(case.document, keyphrases=case.keyphrases)
        report = auditor.report(page)
        took = time.process_time() - began
        yield from _crashes(report)
        yield from _misplaced(page, report)
        if took > max(AT_LEAST, SECONDS_A_MB * len(page.written) / 1e6):
            yield f"took {took:.1f} s for {len(page.written)} characters"
        yield from _bad_fixes(auditor, case)
    except SourceError:
        return  # refused in a sentence, as for a broken front matter
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        yield f"raised {type(error).__name__}: {error}"


def _crashes(report: PageReport) -> Iterator[str]:
    for rule in report.rules:
        if rule.status is Status.ERROR:
            yield f"rule {rule.id}: {rule.error}"


def _misplaced(page: Page, report: PageReport) -> Iterator[str]:
    starts = [0, *(end.end() for end in LINE_END.finditer(page.written))]
    for found in report.findings:
        if not 0 <= found.start <= found.end <= len(page.written):
            yield f"{found.rule} stands at {found.start}-{found.end} of {len(page.written)}"
        elif found.snippet != page.written[found.start : found.end]:
            yield f"{found.rule} has the snippet {found.snippet!r:.80}"
        elif starts[found.line - 1] + found.column - 1 != found.start:
            yield f"{found.rule} stands at {found.line}:{found.column}, not there"
        for edit in found.fix.edits if found.fix else ():
            if not 0 <= edit.start <= edit.end <= len(page.written):
                yield f"{found.rule} edits {edit.start}-{edit.end} of {len(page.written)}"
    if not 0 <= report.exact_score <= 100:
        yield f"scores {report.exact_score}"


def _bad_fixes(auditor: Auditor, case: Case) -> Iterator[str]:
    for unsafe in (False, True):
        try:
            fixed = fix_page(auditor, case.document, unsafe=unsafe)
            again = fix_page(auditor, fixed.document, unsafe=unsafe)
        except SourceError as error:
            if "conflicting fixes" in str(error):
                yield str(error)
            return
        how = "unsafe fixes" if unsafe else "fixes"
        rules = ", ".join(sorted({found.rule for found in fixed.fixed}))
        if again.fixed:
            more = ", ".join(sorted({found.rule for found in again.fixed}))
            yield f"a second run of {how} changes it again: {more} after {rules}"
        if fixed.after.exact_score < fixed.before.exact_score - ROUNDING:
            yield f"{how} lower the score {_scores(fixed)}: {rules}"
        before, after = len(case.document.body), len(fixed.document.body)
        if after > GROWTH * before + CHARACTERS:
            yield f"{how} grow it from {before} to {after}: {rules}"


def _scores(fixed: FixedPage) -> str:
    arisen = {f.rule for f in fixed.after.findings} - {f.rule for f in fixed.before.findings}
    scores = f"from {fixed.before.exact_score:.2f} to {fixed.after.exact_score:.2f}"
    return f"{scores} (then {', '.join(sorted(arisen))})" if arisen else scores
