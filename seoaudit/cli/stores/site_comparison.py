"""`seoaudit site compare`: which two runs are meant, and what is different in the later one."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.cli.outputs.outputs import Output, write
from seoaudit.cli.program import GOOD_ENOUGH
from seoaudit.cli.sites.plan import STORES
from seoaudit.errors import UsageError
from seoaudit.reporters.site.comparison import load_comparison_reporter
from seoaudit.site.history.comparison import compare
from seoaudit.site.history.kept_run import RUNS, KeptRun, kept_runs, run_named
from seoaudit.site.store.place import holds_store

if TYPE_CHECKING:
    from seoaudit.reporters.style import Style

# How many findings and pages of each kind a comparison names.
MOST_NAMED = 1000

# A store alone means its last two runs.
TWO = 2


def show_comparison(
    named: Sequence[str], outputs: Iterable[Output], style_of: Callable[[Output], "Style"]
) -> int:
    """Write what is different in the later of two runs."""
    rendered = [(each, load_comparison_reporter(each.format)) for each in outputs]
    before, after = sorted(two_runs(named), key=lambda run: run.started)
    changes = compare(before, after, MOST_NAMED)
    for output, render in rendered:
        write(render(changes, style_of(output)), output.file, adds=output.adds)
    return GOOD_ENOUGH


def two_runs(named: Sequence[str]) -> tuple[KeptRun, KeptRun]:
    """Return the runs that a command line names.

    Two names, each that of a run's folder or of how it begins, or a store for its last run; before
    them may stand the store. A store alone means its last two. Raises UsageError otherwise.
    """
    store, names = _store(named)
    if store and not names:
        runs = kept_runs(store)
        if len(runs) < TWO:
            raise UsageError(
                "{store} keeps {count} of the two runs to compare", store=store, count=len(runs)
            )
        return runs[-2], runs[-1]
    if len(names) != TWO:
        raise UsageError("give two runs to compare: seoaudit site compare STORE RUN RUN")
    one, other = (_run(store, name) for name in names)
    return one, other


def _store(named: Sequence[str]) -> tuple[Path | None, Sequence[str]]:
    if named and len(named) != TWO and holds_store(Path(named[0])):
        return Path(named[0]), named[1:]
    return None, named


def _run(store: Path | None, name: str) -> KeptRun:
    path = Path(name)
    if path.parent.name == RUNS and path.is_dir():
        return run_named(path.parent.parent, path.name)
    if holds_store(path):
        return run_named(path, "")
    if store is None:
        stores = [folder.parent for folder in STORES.glob(f"*/{RUNS}")]
        if len(stores) != 1:
            raise UsageError(
                "{name}: which site is this run of? Name its store first: seoaudit site compare "
                "STORE RUN RUN",
                name=name,
            )
        [store] = stores
    return run_named(store, name)
