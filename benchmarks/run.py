"""Print the speed of seoaudit, as ratios measured in one run.

    python -m benchmarks.run

Ratios are comparable between machines; the milliseconds beside them are not.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import turbohtml

from benchmarks import folder
from benchmarks.pages import article, page, sentences
from seoaudit import Document, audit

ROUNDS = 15
YOAST = Path(__file__).parent / "yoast"
YOAST_ROUNDS = 6
COLD_ROUNDS = 15
URL = "https://example.com/garden/old-trees/"
KEYPHRASES = {"en": "apple trees", "ar": "أشجار التفاح"}


def seconds(*works: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the median CPU time in seconds of one call of each function, after a warm-up.

    Calls alternate, so that load affects all functions alike; other processes do not count in CPU
    time.
    """
    taken: list[list[float]] = [[] for _ in works]
    for work in works:
        work()
    for _ in range(rounds):
        for work, times in zip(works, taken, strict=True):
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
    return [statistics.median(times) for times in taken]


def audited(language: str, html: str) -> Callable[[], object]:
    body = html.encode()
    return lambda: audit(Document(body=body, url=URL), keyphrases=[KEYPHRASES[language]])


def row(
    name: str,
    ratio: float,
    limit: float,
    ours: float,
    theirs: float,
    *,
    at_least: bool = False,
    unit: str = "ms",
) -> bool:
    held = ratio >= limit if at_least else ratio <= limit
    sign = ">=" if at_least else "<="
    verdict = "ok" if held else "MISSED"
    scale = 1e3 if unit == "ms" else 1
    times = f"{ours * scale:9.2f} {unit} / {theirs * scale:.2f} {unit}"
    print(f"{name:<58} {ratio:7.2f}   {sign} {limit:<6g} {verdict:<7} {times}")
    return held


def against_parse(language: str) -> bool:
    html = page(language, words=700, size=100_000)
    ours, theirs = seconds(audited(language, html), lambda: turbohtml.parse(html))
    return row(
        f"audit of a 100 KB page ({language}) / a bare parse of it", ours / theirs, 30, ours, theirs
    )


def cold_process(language: str) -> bool:
    """Time whole processes in alternating pairs, so that load affects both of a pair.

    Each has run once before and may have cached its bytecode, as after an installation by pip.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "one.html")
        file.write_text(page(language, words=700, size=30_000), "utf-8")
        keyphrase = ["-k", KEYPHRASES[language]] if language == "ar" else []
        check = ["-m", "seoaudit", "check", str(file), "--fail-on", "never", *keyphrase]
        bare = ["-c", "import typer, rich.console"]

        def taken(arguments: list[str]) -> float:
            start = time.perf_counter()
            command = [sys.executable, *arguments]
            subprocess.run(command, check=True, capture_output=True, cwd=folder, env=environment)
            return time.perf_counter() - start

        pairs = [(taken(check), taken(bare)) for _ in range(COLD_ROUNDS + 1)][1:]
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    name = f"seoaudit check one.html ({language}) / import typer, rich.console"
    return row(name, ratio, 2.5, ours, theirs)


def against_yoast(language: str) -> bool:
    """Compare with YoastSEO.js on the same article, if npm has installed it."""
    if not (YOAST / "node_modules").exists():
        print("YoastSEO.js: skipped; run npm install --prefix benchmarks/yoast")
        return True
    pages = [page(language, words=600).replace("</h1>", f" {n}</h1>") for n in range(YOAST_ROUNDS)]
    given = {
        "texts": [article(language, 600) + f"<p>{n}</p>" for n in range(YOAST_ROUNDS)],
        "keyword": KEYPHRASES[language],
        "title": sentences(language, 9)[0],
        "description": sentences(language, 20)[0],
        "slug": "garden/old-trees",
        "locale": {"ar": "ar", "en": "en_US"}[language],
    }
    command = ["node", str(YOAST / "measure.cjs")]
    done = subprocess.run(
        command,
        input=json.dumps(given),
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd=YOAST,
    )
    theirs = float(done.stdout)
    ours = statistics.median(seconds(*(audited(language, html) for html in pages), rounds=1))
    name = f"YoastSEO.js / audit of the same {language} article of 600 words"
    return row(name, theirs / ours, 200, theirs, ours, at_least=True)


def linear(language: str) -> bool:
    """Check that ten times the words take at most about ten times as long."""
    short, long = (page(language, words=words) for words in (10_000, 100_000))
    theirs, ours = seconds(audited(language, short), audited(language, long), rounds=3)
    return row(f"100,000 words ({language}) / 10,000 words", ours / theirs, 13, ours, theirs)


def linear_in_links() -> bool:
    """Check the same for ten times the links, with the paragraphs around them."""
    few, many = (page("en", words=words, links=10) for words in (5_600, 56_000))
    theirs, ours = seconds(audited("en", few), audited("en", many), rounds=3)
    return row("10,000 links / 1,000 links", ours / theirs, 13, ours, theirs)


def folder_of_pages() -> list[bool]:
    """Audit 2,000 pages with two processes and from the cache, and measure their memory."""
    if not folder.is_measurable():
        print("2,000 pages: skipped; needs Linux and two CPUs")
        return []
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        few, many, cache = place / "few", place / "many", place / "cache"
        folder.write_folder(few, folder.PAGES // 4)
        folder.write_folder(many)
        small = folder.check(few, cache, "--jobs", "1", "--no-cache")
        alone = folder.check(many, cache, "--jobs", "1", "--no-cache")
        together = folder.check(many, cache, "--jobs", "2")
        again = folder.check(many, cache, "--jobs", "2")
    pages = f"{folder.PAGES:,} pages"
    speed = (alone.seconds, together.seconds)
    repeated = (together.seconds, again.seconds)
    memory = (alone.memory, small.memory)
    return [
        row(f"{pages}, one process / two", speed[0] / speed[1], 1.8, *speed, at_least=True),
        row(
            f"{pages} / again, from the cache",
            repeated[0] / repeated[1],
            10,
            *repeated,
            at_least=True,
        ),
        row(f"memory for {pages} / for a quarter", memory[0] / memory[1], 1.2, *memory, unit="MB"),
    ]


def main() -> int:
    print(f"{'what':<58} {'ratio':>7}   limit")
    held = [
        against_parse("en"),
        against_parse("ar"),
        cold_process("en"),
        cold_process("ar"),
        against_yoast("ar"),
        linear("en"),
        linear("ar"),
        linear_in_links(),
        *folder_of_pages(),
    ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
