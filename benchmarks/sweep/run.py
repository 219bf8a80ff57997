"""Evaluation of many pages, with the current numbers and with each neighbour of each number.

Separate from the command, because spawned processes import this module by name.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal

from benchmarks.sweep.constants import Constant, constants, neighbours
from benchmarks.sweep.measures import MEASURES, Measure
from benchmarks.sweep.pages import read
from benchmarks.sweep.table import Sums

# A page to evaluate: its folder, file and language, and the selected measures and constants.
Task = tuple[Path, Path, str | None, Sequence[str], Sequence[str]]

# The results on a page: for each measure and setting the counts, and whether the result differs.
Answer = list[tuple[str, Constant | None, float, tuple[float, ...], bool]]


def chosen(measure: Measure, names: Sequence[str]) -> Iterator[Constant]:
    """Yield the constants that a measure scores, or only those in `names` if there are any."""
    found = (constant for module in measure.modules for constant in constants(module))
    return (c for c in found if not names or str(c) in names or str(c).partition("[")[0] in names)


def answer(task: Task) -> tuple[Path, Answer]:
    """Return the folder of a page and its results with the current numbers and each neighbour."""
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


def answers(work: list[Task], jobs: int) -> Iterator[tuple[Path, Answer]]:
    if jobs == 1:
        yield from map(answer, work)
        return
    with get_context("spawn").Pool(jobs, signal, (SIGINT, SIG_IGN)) as pool:
        yield from pool.imap_unordered(answer, work)


def collect(work: list[Task], jobs: int) -> dict[str, Sums]:
    """Return the sums of the results for each folder and, if there are several, for "all"."""
    sums: defaultdict[str, Sums] = defaultdict(Sums)
    several = len({folder for folder, *_ in work}) > 1
    done = 0
    try:
        for folder, found in answers(work, jobs):
            for name in (folder.name, "all") if several else (folder.name,):
                sums[name].add(found)
            done += 1
            if done % 50 == 0:
                print(f"{done} of {len(work)} pages", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"stopped after {done} of {len(work)} pages", file=sys.stderr)
    return sums
