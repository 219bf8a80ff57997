"""Print the score of each threshold, and the scores of its neighbours.

    python -m benchmarks.sweep FOLDER… [--only article] [--constant layout.LABEL] [--pages 80]

Each FOLDER has pages as html/NAME.html or html/NAME.html.gz, their gold standard as gold/NAME.json
with "text" and "author" or as gold/NAME.txt, and optionally an index.json that lists the "id" and
"lang" of each. Without a FOLDER, SEOAUDIT_PAGES names the folders, separated as in PATH. Pages
belong to their owners and are not part of this project.

A row is a constant, its value, and each neighbour with its score and the number of pages on which
its result differs. A plus marks a neighbour that is right more often by over .001. Ctrl-C ends a
run and prints the tables of the pages finished so far.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.sweep.measures import MEASURES
from benchmarks.sweep.pages import listed, page_files
from benchmarks.sweep.run import Task, collect
from benchmarks.sweep.table import table


def tasks(options: argparse.Namespace) -> list[Task]:
    found: list[Task] = []
    for folder in options.folders:
        files = page_files(folder)
        step = max(1, len(files) // options.pages) if options.pages else 1
        known = listed(folder, "lang")
        for file in files[::step]:
            language = known.get(file.name.removesuffix(".gz").removesuffix(".html"))
            found.append((folder, file, language, options.only, options.constant))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sweep")
    named = os.environ.get("SEOAUDIT_PAGES", "").split(os.pathsep)
    parser.add_argument("folders", nargs="*", type=Path, default=[Path(n) for n in named if n])
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--pages", type=int, default=0, help="about so many of each folder")
    parser.add_argument("--only", action="append", choices=[m.name for m in MEASURES], default=[])
    parser.add_argument("--constant", action="append", default=[], metavar="MODULE.NAME")
    options = parser.parse_args(arguments)
    work = tasks(options)
    if not work:
        parser.error("no pages: name a folder with html/*.html, or set SEOAUDIT_PAGES")
    for name, sums in collect(work, options.jobs).items():
        print(f"\n# {name}\n")
        print("\n".join(table(sums)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
