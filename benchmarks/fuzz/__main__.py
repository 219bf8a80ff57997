"""Look for pages that break a promise, for as long as one likes.

    python -m benchmarks.fuzz [--seconds 60] [--seed 1] [--keep FOLDER]

A page that breaks one is named by its seed: --seed N --seconds 0 makes it again, and --keep saves
such pages. Exit code 1 if there is one.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from benchmarks.fuzz.pages import Case, case
from benchmarks.fuzz.promises import broken
from seoaudit.config.loading import load
from seoaudit.engine.auditor import Auditor

PROFILES = ("article", "news", "product", "docs", "rankmath")


def main(arguments: Sequence[str] | None = None) -> int:
    """Try one page after the other; print what is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60, help="how long")
    parser.add_argument("--seed", type=int, default=1, help="that of the first page")
    parser.add_argument("--keep", type=Path, help="folder for pages that break a promise")
    asked = parser.parse_args(arguments)
    auditors = [Auditor(load({"profile": name}, search=False)) for name in PROFILES]
    ends = time.monotonic() + asked.seconds
    failed = 0
    for seed in count(asked.seed):
        tried = case(seed)
        problems = list(broken(auditors[seed % len(auditors)], tried))
        for problem in problems:
            print(f"seed {seed}: {problem}", flush=True)
        if problems:
            failed += 1
            _keep(tried, asked.keep)
        if time.monotonic() >= ends:
            break
    print(f"{seed - asked.seed + 1} pages, seeds {asked.seed} to {seed}: {failed} break a promise")
    return int(failed > 0)


def _keep(tried: Case, folder: Path | None) -> None:
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        body = tried.document.body
        content = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
        (folder / tried.document.source).write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
