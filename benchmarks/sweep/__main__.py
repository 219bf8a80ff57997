"""Print what each threshold gives, and what its neighbours would give.

    python -m benchmarks.sweep FOLDER… [--only article] [--constant zones.LABEL] [--pages 80]

Each FOLDER holds pages as html/NAME.html or html/NAME.html.gz, what others say of them as
gold/NAME.json with "text" and "author" or as gold/NAME.txt, and perhaps an index.json that lists
the "id" and "lang" of each. SEOAUDIT_PAGES names the folders where none is given, parted as in
PATH. Pages are their owners' and no part of this project.

A row is a constant, its value, and every neighbour with its score and on how many pages it finds
something else. One that is right more often by over .001 has a plus. Ctrl-C ends a run with the
tables of the pages seen so far.
"""

import argparse
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal

from benchmarks.sweep.constants import Constant, constants, neighbours
from benchmarks.sweep.measures import MEASURES, Measure
from benchmarks.sweep.pages import languages, page_files, read
from benchmarks.sweep.table import Sums, table

# A page to be asked: its folder, its file, its language, the measures and the constants meant.
Task = tuple[Path, Path, str | None, Sequence[str], Sequence[str]]

# What a page answers: for each measure and setting the counts, and whether it is another finding.
Answer = list[tuple[str, Constant | None, float, tuple[float, ...], bool]]


def chosen(measure: Measure, names: Sequence[str]) -> Iterator[Constant]:
    """The constants that a measure judges, or those of them that are named."""
    found = (constant for module in measure.modules for constant in constants(module))
    return (c for c in found if not names or str(c) in names or str(c).partition("[")[0] in names)


def answer(task: Task) -> tuple[Path, Answer]:
    """What is found on one page with the numbers as they are, and with each neighbour of each."""
    folder, file, language, only, names = task
    sample = read(file, language)
    found: Answer = []
    for measure in MEASURES:
        ask = measure.prepare(sample) if not only or measure.name in only else None
        if ask is None:
            continue
        usual = ask()
        found.append((measure.name, None, 0, usual.counts, False))
        for constant in chosen(measure, names):
            for value in neighbours(constant.value):
                with constant.set_to(value):
                    other = ask()
                is_other = other.found != usual.found
                found.append((measure.name, constant, value, other.counts, is_other))
    return folder, found


def tasks(options: argparse.Namespace) -> list[Task]:
    found: list[Task] = []
    for folder in options.folders:
        files = page_files(folder)
        step = max(1, len(files) // options.pages) if options.pages else 1
        known = languages(folder)
        for file in files[::step]:
            language = known.get(file.name.removesuffix(".gz").removesuffix(".html"))
            found.append((folder, file, language, options.only, options.constant))
    return found


def answers(work: list[Task], jobs: int) -> Iterator[tuple[Path, Answer]]:
    if jobs == 1:
        yield from map(answer, work)
        return
    with get_context("spawn").Pool(jobs, signal, (SIGINT, SIG_IGN)) as pool:
        yield from pool.imap_unordered(answer, work)


def collect(work: list[Task], jobs: int) -> dict[str, Sums]:
    """The sums of what pages answered, of each folder and, where there are several, of all."""
    sums: defaultdict[str, Sums] = defaultdict(Sums)
    several = len({folder for folder, *_ in work}) > 1
    done: Counter[str] = Counter()
    try:
        for folder, found in answers(work, jobs):
            for name in (folder.name, "all") if several else (folder.name,):
                sums[name].add(found)
            done["pages"] += 1
            if sys.stderr.isatty() or done["pages"] % 50 == 0:
                print(f"{done['pages']} of {len(work)} pages", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"stopped after {done['pages']} of {len(work)} pages", file=sys.stderr)
    return sums


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
