"""What runs have in common: progress and errors, the gate, the style and the exit code."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.cli.language import words
from seoaudit.cli.outputs.outputs import Output
from seoaudit.cli.printing.progress import with_progress
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED, NOT_GOOD_ENOUGH, print_error, print_note
from seoaudit.config.settings import Settings
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gate import Gate
from seoaudit.errors import Phrase, SourceError
from seoaudit.report.packed import Packed
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.runs.run import Run, Verdict
from seoaudit.sources.content.outcome import Loaded

if TYPE_CHECKING:
    from seoaudit.runs.cache import Cache

# These name the checkout, which GitHub and GitLab resolve the paths in reports against.
CI_CHECKOUT_VARIABLES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def with_progress_and_errors(reports: Iterable[Packed], total: int | None) -> Iterator[Packed]:
    """Yield all reports unchanged, and print the errors of unreadable sources.

    `total` is None if nobody knows how many there are.
    """
    for report in with_progress(reports, total):
        if isinstance(report, SourceError):
            print_error(str(report))
        yield report


def cpu_count() -> int:
    """Return how many CPUs this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def open_cache(auditor: Auditor) -> "Cache":
    """Return the user's cache for this auditor."""
    from seoaudit.runs.cache import Cache, cache_folder

    return Cache(cache_folder(), auditor, print_note)


def audit_pages(
    auditor: Auditor, pages: Iterable[Loaded], *, jobs: int | None, no_cache: bool
) -> Iterator[Packed]:
    """Yield the reports of all pages, audited in parallel."""
    from seoaudit.runs.runner import audit_all

    return audit_all(
        auditor,
        pages,
        jobs=jobs or cpu_count(),
        open_cache=lambda: None if no_cache else open_cache(auditor),
    )


def gate_of(settings: Settings) -> Gate:
    """Return the gate described by the settings."""
    level = None if settings.fail_on == "never" else Severity[settings.fail_on.upper()]
    return Gate(settings.fail_under, level, frozenset(settings.gate_on))


def print_crashes(run: Run) -> None:
    """Print one line for each rule that crashed, however many pages it crashed on."""
    for rule, places in run.tally.crashed.items():
        more = Phrase(" ({count} pages affected)", count=len(places)) if len(places) > 1 else ""
        print_error(
            "rule {rule} crashed and was left out of the score of {place}{more}",
            rule=rule,
            place=places[0],
            more=more,
        )


EXIT_CODES = {
    Verdict.GOOD_ENOUGH: GOOD_ENOUGH,
    Verdict.NOT_GOOD_ENOUGH: NOT_GOOD_ENOUGH,
    Verdict.NOT_AUDITED: NOT_AUDITED,
}


def exit_code(run: Run) -> int:
    """Return 2 if something could not be audited, else 1 if a page failed, else 0."""
    return EXIT_CODES[run.verdict]


def style_of(
    settings: Settings,
    output: Output,
    *,
    verbose: bool = False,
    quiet: bool = False,
    order: PageOrder = PageOrder.SCORE,
) -> Style:
    """Return the style of a report for its output: colors only apply to terminals.

    Standard output is as wide as its terminal, or as COLUMNS says; a file has 80 columns.
    """
    terminal = output.file is None and sys.stdout.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Style(
        words(settings),
        width=Style().width if output.file else shutil.get_terminal_size().columns,
        color=terminal and not plain,
        verbose=verbose,
        quiet=quiet,
        order=order,
        target=settings.target,
        root=report_root(),
    )


def report_root() -> Path:
    """Return the folder paths in reports are relative to: the checkout in CI, else this one."""
    here = Path.cwd()
    for variable in CI_CHECKOUT_VARIABLES:
        checkout = os.environ.get(variable)
        if checkout and here.is_relative_to(place := Path(checkout).resolve()):
            return place
    return here
