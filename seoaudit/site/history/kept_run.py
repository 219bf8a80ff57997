"""The runs of a site that are kept, each in a folder of its own, named by when it began."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from seoaudit.errors import UsageError
from seoaudit.named_tuple import NamedTuple
from seoaudit.site.changes import TrendPoint
from seoaudit.site.places import place

RUNS, FILE = "runs", "run.sqlite"

# Raised when a table changes: a run of another version is left alone.
VERSION = 2

# What a run is about, of which there is one row.
ABOUT = "CREATE TABLE {0}.about (told TEXT NOT NULL)"


class KeptRun(NamedTuple):
    """A run that is kept: `about` says when it began, how it was judged, and what it came to."""

    file: Path
    about: dict[str, Any]

    @property
    def folder(self) -> Path:
        """The folder of the run; its name tells when it began."""
        return self.file.parent

    @property
    def started(self) -> str:
        """When it began, in ISO 8601."""
        return str(self.about["started"])

    @property
    def trend(self) -> TrendPoint:
        """What it came to beside others."""
        return TrendPoint(**self.about["trend"])

    def indexable(self, start: str | None = None) -> Iterator[str]:
        """Yield the addresses that search engines could show.

        Of a site that now begins at `start`, those that they would be there.
        """
        own = str(self.about["start"])
        with closing(sqlite3.connect(self.file)) as connection:
            sql = "SELECT url FROM page WHERE standing = 'indexable' ORDER BY url"
            for (url,) in connection.execute(sql):
                yield urljoin(start, place(url, own)) if start else url


def run_folder(store: Path, started: str) -> Path:
    """Return the folder of a run."""
    return store / RUNS / started.replace(":", "")


def kept_runs(store: Path) -> Sequence[KeptRun]:
    """Return the runs that are kept of a site, the earliest first."""
    files = sorted((store / RUNS).glob(f"*/{FILE}"))
    return [run for file in files if (run := _read(file))]


def _read(file: Path) -> KeptRun | None:
    """Return the run in a file; None for one of another version, or that cannot be read."""
    try:
        with closing(sqlite3.connect(file)) as connection:
            [(told,)] = connection.execute("SELECT told FROM about")
    except (sqlite3.Error, ValueError):
        return None
    about = json.loads(told)
    return KeptRun(file, about) if about["version"] == VERSION else None


def run_named(store: Path, name: str) -> KeptRun:
    """Return the last run whose name begins like this, such as its day.

    Raises UsageError if there is none.
    """
    runs = kept_runs(store)
    found = [run for run in runs if run.folder.name.startswith(name.replace(":", ""))]
    if not found:
        raise UsageError(
            "no run of {store} begins with {name}: it has {runs}",
            store=str(store),
            name=name,
            runs=", ".join(run.folder.name for run in runs) or "none",
        )
    return found[-1]


def earlier_run(store: Path, started: str) -> KeptRun | None:
    """Return the last run before one that began at `started`; None for the first."""
    before = [run for run in kept_runs(store) if run.started < started]
    return before[-1] if before else None


def prune(store: Path, number: int) -> None:
    """Leave the last runs of a site, so many, and nothing of one that was cut short before them."""
    runs = kept_runs(store)
    for run in runs[:-number] if number else runs:
        shutil.rmtree(run.folder)
    for folder in (store / RUNS).iterdir():
        if runs and folder.name < runs[-1].folder.name and not (folder / FILE).exists():
            shutil.rmtree(folder)
