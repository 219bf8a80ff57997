"""Measure how the time of a page grows with its length, kind by kind.

    python -m benchmarks.growth [WORD…] [--seconds 0.4]

With words, only kinds with one of them in their names. Each kind is audited at n, 2 n and 4 n, of
such a size that the last takes about --seconds of CPU. A kind whose two steps both grow faster than
its length is marked; exit code 1 if there is one.
"""

import argparse
import gc
import sys
import time
from collections.abc import Sequence

from benchmarks.growth.all_kinds import KINDS
from benchmarks.growth.kinds import SENTENCE, Kind, Repeated, exponents, page
from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor

MOST = 1.3
# Pages of more characters tell no more.
LONGEST = 1_000_000
# Seconds that end the measurement of a kind, which is slow then whatever its exponent.
ENOUGH = 20.0
# Seconds of CPU a megabyte above which a kind is marked although it is linear.
SECONDS_A_MB = 20.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure one kind after the other; print a line for each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("words", nargs="*", help="part of a name")
    parser.add_argument("--seconds", type=float, default=0.4, help="of the longest page")
    asked = parser.parse_args(arguments)
    auditor = Auditor(load({}, search=False))
    Repeated(Document(page(SENTENCE))).audit(auditor)
    marked = 0
    for name, kind in KINDS.items():
        if not asked.words or any(word in name for word in asked.words):
            steps, a_mb = growth(auditor, kind, asked.seconds)
            is_bad = min(steps) > MOST or a_mb > SECONDS_A_MB
            marked += is_bad
            shown = " ".join(f"{step:5.2f}" for step in steps)
            mark = "  <--" if is_bad else ""
            print(f"{shown}  {a_mb:6.1f} s/MB  {name}{mark}", flush=True)
    print(f"{marked} kinds grow faster than their length, or are slow")
    return int(marked > 0)


def growth(auditor: Auditor, kind: Kind, enough: float) -> tuple[list[float], float]:
    """Return the exponents of both steps, and the seconds a megabyte of the longest page."""
    size = kind.size
    took, length = _seconds(auditor, kind, 4 * size)
    while took < enough and length < LONGEST:
        size *= 2
        took, length = _seconds(auditor, kind, 4 * size)
    short, middle = (min(_seconds(auditor, kind, n * size)[0] for _ in "12") for n in (1, 2))
    if took < ENOUGH:
        took = min(took, _seconds(auditor, kind, 4 * size)[0])
    return exponents([short, middle, took]), took / length * 1e6


def _seconds(auditor: Auditor, kind: Kind, size: int) -> tuple[float, int]:
    tried = kind.make(size)
    given = (tried.document.url or "", tried.document.robots_txt or "", *tried.keyphrases)
    of_headers = sum(len(value) for _, value in tried.document.headers)
    length = len(tried.document.body) + sum(map(len, (*given, *tried.synonyms))) + of_headers
    gc.collect()
    gc.disable()
    began = time.process_time()
    tried.audit(auditor)
    took = time.process_time() - began
    gc.enable()
    return took, length


if __name__ == "__main__":
    sys.exit(main())
