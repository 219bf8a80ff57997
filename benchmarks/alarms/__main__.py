"""Print a sample of what every rule finds on real pages, to be judged by reading.

    python -m benchmarks.alarms FOLDER… [--seed 1] [--findings 12] [--rule head/title-length]

Each FOLDER has pages as html/NAME.html or html/NAME.html.gz, and optionally an index.json that
lists the "id" and "url" of each. Without a FOLDER, SEOAUDIT_PAGES names the folders, separated as
in PATH. Pages belong to their owners and are not part of this project. The same pages, seed and
number of findings give the same sample; docs/false-alarms.md has what was read last.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.alarms.draw import audited, samples
from benchmarks.alarms.shown import shown


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.alarms")
    named = os.environ.get("SEOAUDIT_PAGES", "").split(os.pathsep)
    parser.add_argument("folders", nargs="*", type=Path, default=[Path(n) for n in named if n])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--findings", type=int, default=12, help="at most so many a rule")
    parser.add_argument("--rule", action="append", default=[], metavar="ID", help="only this one")
    parser.add_argument("--profile", default="article")
    options = parser.parse_args(arguments)
    pages = list(audited(options.folders, options.profile))
    if not pages:
        parser.error("no pages: name a folder with html/*.html, or set SEOAUDIT_PAGES")
    for sample in samples(pages, options.seed, options.findings):
        if not options.rule or sample.rule in options.rule:
            print("\n".join(shown(sample)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
