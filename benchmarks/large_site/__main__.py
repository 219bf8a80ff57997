"""Judging a site of any size: what it takes, rule by rule, and whether the findings are exact.

    python -m benchmarks.large_site FOLDER ARTICLES

Writes the store of a made site into a folder, unless one is there, and judges it. Prints the CPU
seconds and the peak of memory so far after each step that takes a second.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

from benchmarks.large_site.plan import HOME, LargeSite
from benchmarks.large_site.truth import Planted, differences, planted
from benchmarks.large_site.writing import write_site
from seoaudit.config.settings import Settings
from seoaudit.site.bounds import Bounds
from seoaudit.site.judged import judge, totals
from seoaudit.site.reading.extent import EXTENT, Extent
from seoaudit.site.robots_files import stored_robots
from seoaudit.site.rules import SiteRules
from seoaudit.site.run import SiteRequest, open_kept
from seoaudit.site.store.place import holds_store
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.standings import judge_addresses
from seoaudit.site.view.stored_site import StoredSite

REQUEST = SiteRequest(f"{HOME}/", Settings())

# Seconds of a step that is told.
TOLD = 1.0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int)
    given = parser.parse_args(arguments)
    made = LargeSite(given.articles)
    clock = Clock()
    if not holds_store(given.folder):
        write_site(made, given.folder, REQUEST).close()
        clock.tell("written", TOLD)
    store = open_kept(given.folder)
    found = list(_found(store, clock))
    clock.tell("in all", 0)
    wrong = differences(planted(made), found)
    for kind, which in wrong.items():
        sys.stdout.write(f"{kind}: {which.total()}\n")
        for rule, urls in sorted(which)[:20]:
            sys.stdout.write(f"  {rule} {' '.join(sorted(urls))}\n")
    sys.stdout.write(f"findings: {len(found)}\n")
    return 1 if any(wrong.values()) else 0


def _found(store: Store, clock: Clock) -> Iterator[Planted]:
    bounds = Bounds(f"{HOME}/", stored_robots(store))
    judge_addresses(store, bounds)
    clock.tell("verdicts on addresses", 0)
    site = StoredSite(store, bounds, is_complete=True)
    rules, extent = SiteRules(REQUEST.settings).configured, Extent.read(store.meta(EXTENT) or "")
    for result in judge(site, rules, totals(store), extent):
        clock.tell(f"{result.rule.id}, {result.found} found", TOLD)
        if result.error:
            yield f"{result.rule.id}: {result.error}", frozenset()
        yield from ((result.rule.id, frozenset(each.urls)) for each in result.findings)


class Clock:
    """What steps take: CPU and wall time since the last one, and the peak of memory."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.process_time(), time.monotonic()

    def tell(self, step: str, least: float) -> None:
        """Print what a step took, if it took so many seconds at least."""
        cpu, wall = time.process_time() - self._cpu, time.monotonic() - self._wall
        memory = getrusage(RUSAGE_SELF).ru_maxrss / 1024
        if cpu >= least:
            sys.stdout.write(f"{cpu:8.1f} s {wall:8.1f} s wall {memory:7.0f} MB  {step}\n")
            sys.stdout.flush()
        self._cpu, self._wall = time.process_time(), time.monotonic()


if __name__ == "__main__":
    sys.exit(main())
