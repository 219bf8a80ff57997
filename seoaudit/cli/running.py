"""What stands around a run: what is said meanwhile, the gate, the style and the exit code."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from seoaudit.cli.language import words
from seoaudit.cli.outputs import Output
from seoaudit.cli.printing.progress import shown
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED, NOT_GOOD_ENOUGH, complain, note
from seoaudit.config import Settings
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.packed import Packed
from seoaudit.reporters.registry import Style
from seoaudit.rule.rule import Severity
from seoaudit.runs.run import Run
from seoaudit.sources.content.outcome import Loaded

if TYPE_CHECKING:
    from seoaudit.runs.cache import Cache

T = TypeVar("T")

# What names the folder of the repository, which their views of a report look for files in.
CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def told(reports: Iterable[Packed], sources: Sequence[str]) -> Iterator[Packed]:
    """The same reports; what could not be read is said as it comes."""
    for report in shown(reports, sources):
        if isinstance(report, SourceError):
            complain(str(report))
        yield report


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def open_cache(auditor: Auditor) -> "Cache":
    """The cache of the user, for this auditing."""
    from seoaudit.runs.cache import Cache, cache_folder

    return Cache(cache_folder(), auditor, note)


def audited(
    auditor: Auditor, pages: Iterable[Loaded], *, jobs: int | None, no_cache: bool
) -> Iterator[Packed]:
    """The reports of all pages, as fast as this machine gives them."""
    from seoaudit.runs.runner import audit_all

    return audit_all(
        auditor,
        pages,
        jobs=jobs or processors(),
        open_cache=lambda: None if no_cache else open_cache(auditor),
    )


class Interruption:
    """Lets Ctrl-C end a run: what is finished by then is all there is."""

    came = False

    def ends(self, reports: Iterable[T]) -> Iterator[T]:
        """The reports up to the moment that the user wants no more."""
        try:
            yield from reports
        except KeyboardInterrupt:
            self.came = True


def gate(settings: Settings) -> Gate:
    """What the settings hold to be good enough."""
    level = None if settings.fail_on == "never" else Severity[settings.fail_on.upper()]
    return Gate(settings.fail_under, level, frozenset(settings.gate_on))


def complain_of_crashes(run: Run) -> None:
    """One line for each rule that crashed, however many pages it crashed on."""
    for rule, places in run.tally.crashed.items():
        more = f" ({len(places)} pages affected)" if len(places) > 1 else ""
        complain(f"rule {rule} crashed and was left out of the score of {places[0]}{more}")


def exit_code(run: Run) -> int:
    """2 where something could not be audited, else 1 where a page is not good enough, else 0."""
    if run.errors or run.tally.crashed:
        return NOT_AUDITED
    return NOT_GOOD_ENOUGH if run.tally.failed else GOOD_ENOUGH


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
        root=root(),
    )


def root() -> Path:
    """Where paths in reports start: at the checkout in a job of GitHub or GitLab, else here."""
    here = Path.cwd()
    for variable in CHECKOUTS:
        checkout = os.environ.get(variable)
        if checkout and here.is_relative_to(place := Path(checkout).resolve()):
            return place
    return here
