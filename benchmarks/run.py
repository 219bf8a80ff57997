"""Print the speed of seoaudit, as ratios measured in one run.

    python -m benchmarks.run
    SEOAUDIT_PAGES=FOLDER SEOAUDIT_DOCUMENTATION=FOLDER python -m benchmarks.run

Ratios are comparable between machines; the milliseconds beside them are not. Each has the least and
the most of its rounds beside it: on a busy machine they are far apart.
"""

import json
import random
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks import commands, folder
from benchmarks.pages import article, page, sentences
from benchmarks.real_pages import paragraph
from benchmarks.rows import Row, Work, compared, seconds
from seoaudit import Document, Page, audit

VISITS = 3
YOAST = Path(__file__).parent / "yoast"
YOAST_ROUNDS = 6
URL = "https://example.com/garden/old-trees/"
KEYPHRASES = {"en": "apple trees", "ar": "أشجار التفاح"}


def audited(html: str, language: str | None = None) -> Work:
    document = Document(html.encode(), url=URL)
    keyphrases = [KEYPHRASES[language]] if language else []
    return lambda: audit(document, keyphrases=keyphrases)


def real_pages() -> Iterator[Row]:
    """Yield the rows of the pages of a folder, each seen first and again."""
    rounds = _visits()
    for visit, limit in (("first", 22), ("again", 17)):
        yield _visited(f"audit of {len(rounds[0])} pages, each seen {visit}", rounds, visit, limit)


def documentation() -> Row:
    rounds = _visits("documentation")
    return _visited(f"audit of {len(rounds[0])} pages of documentation", rounds, "again", 30)


Visits = Sequence[Mapping[str, float]]


def _visits(*arguments: str) -> Sequence[Visits]:
    """Return the CPU seconds of each page, measured in several processes."""
    command = [sys.executable, "-m", "benchmarks.visits", *arguments]
    return [
        json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        for _ in range(VISITS)
    ]


def _visited(name: str, rounds: Sequence[Visits], visit: str, limit: float) -> Row:
    ratios = [statistics.median(v[visit] / v["parse"] for v in visits) for visits in rounds]
    ours, theirs = (
        statistics.median(v[what] for visits in rounds for v in visits) * 1e3
        for what in (visit, "parse")
    )
    return Row(f"{name} / a bare parse, medians", ratios, limit, ours, theirs)


def markdown() -> Row:
    """Compare an article in Markdown with the page that is made of it."""
    chance = random.Random(1)
    text = "".join(f"## Part {n}\n\n{paragraph('en', chance)}\n\n" for n in range(42))
    manuscript = Document(f"# On paths\n\n{text}"[:15_000], source="paths.md", markup="markdown")
    html = Page(manuscript).source
    return compared("Markdown of 15 KB / its HTML", lambda: audit(manuscript), audited(html), 2)


def against_yoast(language: str) -> Iterator[Row]:
    """Compare with YoastSEO.js on the same articles, if npm has installed it."""
    if not (YOAST / "node_modules").exists():
        print("YoastSEO.js: skipped; run npm install --prefix benchmarks/yoast")
        return
    numbers = range(YOAST_ROUNDS)
    given = {
        "texts": [article(language, 600) + f"<p>{n}</p>" for n in numbers],
        "keyword": KEYPHRASES[language],
        "title": sentences(language, 9)[0],
        "description": sentences(language, 20)[0],
        "slug": "garden/old-trees",
        "locale": {"ar": "ar", "en": "en_US"}[language],
    }
    done = subprocess.run(
        ["node", str(YOAST / "measure.cjs")],
        input=json.dumps(given),
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd=YOAST,
    )
    theirs = json.loads(done.stdout)
    pages = [page(language, words=600).replace("</h1>", f" {n}</h1>") for n in numbers]
    ours = [seconds(audited(html, language)) for html in pages][1:]
    name = f"YoastSEO.js / audit of the same {language} articles of 600 words"
    ratios = [their / our for their, our in zip(theirs, ours, strict=True)]
    yield Row(
        name,
        ratios,
        200,
        statistics.median(theirs) * 1e3,
        statistics.median(ours) * 1e3,
        at_least=True,
    )


def linear(what: str, made: Callable[[int], str]) -> Row:
    """Check that ten times as much takes at most about ten times as long."""
    few, many = (audited(made(count)) for count in (1, 10))
    return compared(f"ten times as many {what} / once", many, few, 13, rounds=3)


def rows() -> Iterator[Row]:
    yield from real_pages()
    yield documentation()
    yield markdown()
    yield from commands.rows()
    yield from against_yoast("ar")
    yield linear("words, 100,000 (en)", lambda n: page("en", words=n * 10_000))
    yield linear("words, 100,000 (ar)", lambda n: page("ar", words=n * 10_000))
    yield linear("links, 10,000", lambda n: page("en", words=n * 5_600, links=10))
    yield from folder.rows()


def main() -> int:
    print(f"{'what':<62} {'ratio':>8}  {'least to most':>18}  limit")
    held = []
    for row in rows():
        print(row, flush=True)
        held.append(row.is_held)
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
