"""Output formats, each found through the entry-point group `seoaudit.reporters`.

A reporter is a module with `render(run, style) -> Iterator[str]`: pieces of the report, each
written as soon as it is available. The run may still be in progress, see `Run`. A module with
`NEEDS_ARTICLE = True` gets reports that include the text of their articles.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType

from seoaudit.errors import PluginError, UsageError, did_you_mean
from seoaudit.rule.entry_points import entry_points
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

__all__ = ["Render", "Run", "Style", "formats", "load_reporter", "needs_article"]

GROUP = "seoaudit.reporters"
MIN_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Style:
    """How to show a run: the language, and for a terminal its width, colors and level of detail.

    Paths of files are relative to the folder `root`.
    """

    words: Words = field(default_factory=Words)
    width: int = 80
    color: bool = False
    verbose: bool = False
    target: int | None = None
    root: Path = field(default_factory=Path.cwd)


Render = Callable[[Run, Style], Iterator[str]]


@cache
def formats() -> tuple[str, ...]:
    """Return the names of the installed formats."""
    return tuple(sorted({entry.name for entry in entry_points(group=GROUP)}))


def load_reporter(name: str) -> Render:
    """Return the reporter of a format; raise UsageError if there is none of this name."""
    render: Render = _load(name).render
    return render


def needs_article(name: str) -> bool:
    """Whether a format shows the text of articles, which reports then have to include."""
    return getattr(_load(name), "NEEDS_ARTICLE", False) is True


@cache
def _load(name: str) -> ModuleType:
    entry = next((entry for entry in entry_points(group=GROUP) if entry.name == name), None)
    if entry is None:
        known = ", ".join(formats())
        hint = did_you_mean(name, formats())
        raise UsageError(f"unknown format {name!r}.{hint} Installed: {known}.")
    try:
        reporter = entry.load()
        _ = reporter.render
    except Exception as error:  # whatever a foreign package raises while it loads
        raise PluginError(
            f"cannot load the reporter {name!r} ({entry.value}): {error!r}"
        ) from error
    module: ModuleType = reporter
    return module
