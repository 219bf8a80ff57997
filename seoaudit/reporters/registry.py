"""Output formats, each found through the entry-point group `seoaudit.reporters`.

A reporter is a module with `render(run, style) -> Iterator[str]`: pieces of the report, each
written as soon as it is available. The run may still be in progress, see `Run`. A module with
`NEEDS_ARTICLE = True` gets reports that include the text of their articles. `ENDINGS` are those of
files that its reports are written to if no format is named, `INDEX` is the file of one in a folder.
"""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from seoaudit.errors import PluginError, SeoauditError, UsageError, did_you_mean
from seoaudit.rule.entry_points import entry_points

if TYPE_CHECKING:
    from seoaudit.reporters.style import Style
    from seoaudit.runs.run import Run

GROUP = "seoaudit.reporters"
# The modules of this program.
OWN = "seoaudit."


Render = Callable[["Run", "Style"], Iterator[str]]


@cache
def formats() -> tuple[str, ...]:
    """Return the names of the installed formats."""
    return tuple(sorted({entry.name for entry in entry_points(group=GROUP)}))


def load_reporter(name: str) -> Render:
    """Return the reporter of a format; raise UsageError if there is none of this name."""
    module = _load(name)
    render: Render = module.render
    return render if module.__name__.startswith(OWN) else _contained(name, module, render)


def _contained(name: str, module: ModuleType, render: Render) -> Render:
    """Return a reporter of another package, whose mistakes are named as its own."""

    def contained(run: "Run", style: "Style") -> Iterator[str]:
        try:
            for piece in render(run, style):
                yield _text(piece)
        except (SeoauditError, KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException as error:
            raise _mistake(name, module, error) from error

    return contained


def _text(piece: object) -> str:
    if isinstance(piece, str):
        return piece
    raise TypeError(f"render() yielded {piece!r}, not a string")


def _mistake(name: str, module: ModuleType, error: BaseException) -> PluginError:
    """Return the error of a reporter, with the last line of its own that led there."""
    place = str(module.__file__)
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_globals.get("__name__") == module.__name__:
            place = f"{frame.f_code.co_filename}:{line}"
    return PluginError(
        "the reporter {name!r} ({place}): {reason}",
        name=name,
        place=place,
        reason=f"{type(error).__name__}: {error}",
    )


def needs_article(name: str) -> bool:
    """Whether a format shows the text of articles, which reports then have to include."""
    return getattr(_load(name), "NEEDS_ARTICLE", False) is True


def index_of(name: str) -> str | None:
    """Return the file of a report that is asked for in a folder; None if it is no folder's."""
    return getattr(_load(name), "INDEX", None)


def format_of(file: str) -> str | None:
    """Return the format of files with this ending; None if no format claims it."""
    modules = {name: _load(name) for name in formats()}
    endings = {
        ending: name for name, each in modules.items() for ending in getattr(each, "ENDINGS", ())
    }
    found = [ending for ending in endings if file.lower().endswith(ending)]
    return endings[max(found, key=len)] if found else None


@cache
def _load(name: str) -> ModuleType:
    entry = next((entry for entry in entry_points(group=GROUP) if entry.name == name), None)
    if entry is None:
        known = ", ".join(formats())
        hint = did_you_mean(name, formats())
        raise UsageError(
            "unknown format {name!r}.{hint} Installed: {known}.", name=name, hint=hint, known=known
        )
    try:
        with redirect_stdout(sys.stderr):  # what it prints is no part of a report
            reporter = entry.load()
        _ = reporter.render
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # whatever a foreign package raises while it loads
        raise PluginError(
            "cannot load the reporter {name!r} ({value}): {reason}",
            name=name,
            value=entry.value,
            reason=repr(error),
        ) from error
    module: ModuleType = reporter
    return module
