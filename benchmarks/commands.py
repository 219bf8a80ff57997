"""Whole processes of the command line, compared in turns by the CPU time they take."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.pages import page
from benchmarks.real_pages import LANGUAGES, made_page
from benchmarks.rows import Row

ROUNDS = 11
BARE = ("-c", "import typer, rich.console")


def rows() -> Iterator[Row]:
    """Yield the rows of a check of one page: beside bare imports, and in every language."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for language, keyphrase in (("en", ()), ("ar", ("-k", "أشجار التفاح"))):
            file = place / f"one-{language}.html"
            file.write_text(page(language, words=700, size=30_000), "utf-8")
            name = f"seoaudit check one.html ({language}) / import typer, rich.console"
            yield _compared(name, [*_check(file), *keyphrase], BARE, 1.7, place)
        files = {language: place / f"{language}.html" for language in (*LANGUAGES, "hu")}
        for language, file in files.items():
            file.write_text(made_page(language, 0), "utf-8")
        for language in (each for each in files if each != "en"):
            name = f"seoaudit check ({language}) / the same in English"
            yield _compared(name, _check(files[language]), _check(files["en"]), 1.2, place)


def _check(file: Path) -> Sequence[str]:
    return ("-m", "seoaudit", "check", str(file), "--fail-on", "never", "--no-cache")


def _compared(
    name: str, ours: Sequence[str], theirs: Sequence[str], limit: float, place: Path
) -> Row:
    """Compare after one run of each, which caches their bytecode as an installation does."""
    pairs = [(seconds(ours, place), seconds(theirs, place)) for _ in range(ROUNDS + 1)][1:]
    first, second = (statistics.median(times) * 1e3 for times in zip(*pairs, strict=True))
    return Row(name, [one / other for one, other in pairs], limit, first, second)


def seconds(arguments: Sequence[str], place: Path) -> float:
    """Return the CPU time of a Python process; raises CalledProcessError if it fails."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, *arguments]
    subprocess.run(command, check=True, capture_output=True, cwd=place, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
