"""What to run next: how many findings `seoaudit fix` can mend, else what explains the first."""

import shlex
from collections.abc import Iterator

from seoaudit.document.source_name import is_url
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import Choice
from seoaudit.rule.finding import Safety
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run


def next_step(page: PageReport, choice: Choice, words: Words) -> Iterator[str]:
    """Yield the command that helps most with this page; nothing if nothing was found."""
    safe, unsafe = page.fixable[Safety.SAFE], page.fixable[Safety.UNSAFE]
    if (safe or unsafe) and not is_url(page.source):
        yield _fixable(page, safe, unsafe, words)
    elif choice.repairs:
        yield words.phrase("next_explain", command=f"seoaudit explain {choice.repairs[0].rule}")


def next_step_of_all(run: Run, words: Words) -> Iterator[str]:
    """Yield how many findings can be mended, and the command that shows the worst page in full."""
    tally = run.tally
    safe, unsafe = tally.fixable[Safety.SAFE], tally.fixable[Safety.UNSAFE]
    if safe or unsafe:
        found = tally.findings.total()
        yield words.phrase("fixable_in_all", count=safe + unsafe, safe=safe, findings=found)
    worst = tally.lowest_failed or tally.lowest
    if worst and tally.findings:
        yield words.phrase("next_page", command=f"seoaudit check {shlex.quote(worst.source)}")


def _fixable(page: PageReport, safe: int, unsafe: int, words: Words) -> str:
    found, source = len(page.findings), shlex.quote(page.source)
    if not safe:
        command = f"seoaudit fix --unsafe {source}"
        return words.phrase("fixable", count=unsafe, findings=found, command=command)
    some = "fixable_in_part" if unsafe else "fixable"
    return words.phrase(
        some, count=safe + unsafe, safe=safe, findings=found, command=f"seoaudit fix {source}"
    )
