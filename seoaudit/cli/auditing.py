"""The run behind `seoaudit check`: many documents in, one Run and an exit code out."""

import os
import shutil
import sys
from collections.abc import Iterable

from seoaudit.auditor import Auditor
from seoaudit.cli.language import words
from seoaudit.cli.outputs import Output
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED, NOT_GOOD_ENOUGH, complain
from seoaudit.cli.progress import counted
from seoaudit.config import Settings
from seoaudit.document import Document
from seoaudit.errors import SourceError
from seoaudit.gate import Gate
from seoaudit.report import PageReport
from seoaudit.reporters import Style
from seoaudit.rule import Severity
from seoaudit.run import Run


def run_over(documents: Iterable[Document | SourceError], auditor: Auditor) -> tuple[Run, bool]:
    """The run over all documents, and whether Ctrl-C cut it short; says what cannot be read."""
    pages: list[PageReport] = []
    errors: list[SourceError] = []
    interrupted = False
    try:
        for report in counted(auditor.reports(documents)):
            if isinstance(report, SourceError):
                complain(str(report))
                errors.append(report)
            else:
                pages.append(report)
    except KeyboardInterrupt:
        interrupted = True
    settings = auditor.settings
    run = Run(settings.profile, tuple(pages), tuple(errors), gate(settings))
    return run, interrupted


def gate(settings: Settings) -> Gate:
    """What the settings hold to be good enough."""
    level = None if settings.fail_on == "never" else Severity[settings.fail_on.upper()]
    return Gate(settings.fail_under, level, frozenset(settings.gate_on))


def complain_of_crashes(run: Run) -> None:
    """One line for each rule that crashed, however many pages it crashed on."""
    crashes: dict[str, list[str]] = {}
    for page in run.pages:
        for result in page.crashed:
            crashes.setdefault(result.id, []).append(f"{page.source}: {result.error}")
    for rule, places in crashes.items():
        more = f" (pages in all: {len(places)})" if len(places) > 1 else ""
        complain(f"the rule {rule} crashed and was left out of the score of {places[0]}{more}")


def exit_code(run: Run) -> int:
    """2 where something could not be audited, else 1 where a page is not good enough, else 0."""
    if run.errors or any(page.crashed for page in run.pages):
        return NOT_AUDITED
    return NOT_GOOD_ENOUGH if run.failed else GOOD_ENOUGH


def style(settings: Settings, output: Output, *, verbose: bool) -> Style:
    """How a report is to look where it goes: colours and the width are for terminals."""
    terminal = output.file is None and sys.stdout.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Style(
        words(settings),
        width=shutil.get_terminal_size().columns if terminal else Style().width,
        color=terminal and not plain,
        verbose=verbose,
        target=settings.target,
    )
