"""Audits of a folder by the command line: with one process, with two, and from the cache."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.pages import page

PAGES = 2_000
LANGUAGES = ("en", "ar")


class Taken(NamedTuple):
    """Wall time in seconds and peak memory of the main process in MB."""

    seconds: float
    memory: float


def write_folder(folder: Path, pages: int = PAGES) -> None:
    """Write `pages` different articles of 300 to 1,100 words, half of them in Arabic."""
    folder.mkdir()
    for number in range(pages):
        language = LANGUAGES[number % len(LANGUAGES)]
        html = page(language, words=300 + number % 9 * 100, size=40_000)
        name = f"{number:05}.html"
        (folder / name).write_text(html.replace("</h1>", f" {number}</h1>"), "utf-8")


def check(folder: Path, cache: Path, *options: str) -> Taken:
    """Run `seoaudit check` on the folder once. Raises RuntimeError if it fails."""
    command = [sys.executable, "-m", "seoaudit", "check", str(folder), "--fail-on", "never"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, *options], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"seoaudit check ended with status {status}")
    return Taken(time.perf_counter() - start, used.ru_maxrss / 1024)


def is_measurable() -> bool:
    """Whether the system reports the resources of a process, and has two CPUs."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1
