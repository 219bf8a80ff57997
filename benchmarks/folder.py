"""Folders audited by the command line: one process and two, the cache, memory by format."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.pages import page
from benchmarks.rows import Row

PAGES = 2_000
MANY = 10_000
FEW = 1_000
LANGUAGES = ("en", "ar")
FORMATS = ("json", "jsonl", "html", "sarif", "csv", "markdown")
# Characters of the HTML report of 10,000 pages, in millions.
HTML_LIMIT = 8


# Runs a command in a small process, and tells its memory and CPU time: Linux counts the memory of
# whoever starts a process as that of the process, and this one is larger than what it measures.
LAUNCH = """
import resource, subprocess, sys
status = subprocess.call(sys.argv[1:], stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_maxrss, used.ru_utime + used.ru_stime, file=sys.stderr)
sys.exit(status)
"""


class Taken(NamedTuple):
    """Wall time and CPU time in seconds, peak memory of its largest process and output in MB."""

    seconds: float
    cpu: float
    memory: float
    written: float


def write_folder(folder: Path, pages: int, words: int = 300) -> None:
    """Write different articles of 300 to 1,100 words, or of few, half of them in Arabic."""
    folder.mkdir()
    for number in range(pages):
        language = LANGUAGES[number % len(LANGUAGES)]
        length = words + number % 9 * words // 3
        html = page(language, words=length, size=40_000 if words > 100 else 0)
        name = f"{number:05}.html"
        (folder / name).write_text(html.replace("</h1>", f" {number}</h1>"), "utf-8")


def check(folder: Path, cache: Path, *options: str) -> Taken:
    """Run `seoaudit check` on the folder once. Raises RuntimeError if it fails."""
    output, used = folder.parent / "report", folder.parent / "used"
    command = [sys.executable, "-m", "seoaudit", "check", str(folder), "--fail-on", "never"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    start = time.perf_counter()
    with output.open("wb") as report, used.open("wb") as told:
        done = subprocess.run(
            [sys.executable, "-Sc", LAUNCH, *command, *options],
            env=environment,
            stdout=report,
            stderr=told,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"seoaudit check ended with status {done.returncode}")
    taken = time.perf_counter() - start
    memory, cpu = map(float, used.read_text("utf-8").split())
    return Taken(taken, cpu, memory / 1024, output.stat().st_size / 1e6)


def rows() -> Iterator[Row]:
    """Yield the rows of folders, if the system reports the resources of a process."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        print("folders: skipped; they need Linux and two CPUs")
        return
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        write_folder(place / "pages", PAGES)
        alone = check(place / "pages", place / "other cache", "--jobs", "1")
        together = check(place / "pages", place / "cache", "--jobs", "2")
        name = f"{PAGES:,} pages, one process / two, wall time"
        ratio = alone.seconds / together.seconds
        yield Row(name, [ratio], 1.8, alone.seconds, together.seconds, at_least=True, unit="s")
        write_folder(place / "few", FEW, words=30)
        write_folder(place / "many", MANY, words=30)
        yield from _formats(place)


def _formats(place: Path) -> Iterator[Row]:
    first: Taken | None = None
    for format_ in FORMATS:
        few = check(place / "few", place / "cache", "--jobs", "2", "--format", format_)
        many = check(place / "many", place / "cache", "--jobs", "2", "--format", format_)
        ratio = many.memory / few.memory
        name = f"memory for {MANY:,} pages / for {FEW:,}, {format_}"
        yield Row(name, [ratio], 1.2, many.memory, few.memory, unit="MB")
        if first is None:
            first = many
            continue
        name = f"{MANY:,} pages from the cache as {format_} / first, CPU"
        yield Row(name, [many.cpu / first.cpu], 0.25, many.cpu, first.cpu, unit="s")
        if format_ == "html":
            name = f"HTML report of {MANY:,} pages / a MB"
            yield Row(name, [many.written], HTML_LIMIT, many.written, 1, unit="MB")
