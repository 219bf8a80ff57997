"""Print for each rule what its findings promised, and what mending them brought.

    python -m benchmarks.promises FOLDER [--pages 200] [--keyphrase TEXT]

FOLDER has pages as html/NAME.html.gz and an index.json that lists the "id" and "url" of each. A
finding is mended by its own fix, or by writing, adding or deleting what it names; those that take a
writer are left out. The keyphrase of a page is the one detected, as if somebody had named it; where
there is none it is TEXT, which few articles mention. Every page has a URL: without one, a canonical
URL would tell the page's own, and all that is judged by it.

`mean` and `worst` are differences in points between promise and result, without what the mend
itself did to other rules; `all` is the worst with it; `falls` are mends after which the score was
lower. Targets lie ten points above the score of a page.
"""

import argparse
import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.promises.run import Mended, Promises, Reached
from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor

# A fall that rounding shows; differences that a promise may have.
FALL, ALONE, TOGETHER = 0.05, 0.3, 1


def documents(folder: Path) -> Iterator[Document]:
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        body = gzip.decompress((folder / "html" / f"{entry['id']}.html.gz").read_bytes())
        url = entry["url"] or f"https://example.com/pages/{entry['id']}"
        yield replace(Document(body=body, url=url), source=entry["id"])


def table(found: Sequence[Mended]) -> Iterator[str]:
    by_rule: dict[str, list[Mended]] = {}
    for each in found:
        by_rule.setdefault(each.rule, []).append(each)
    yield f"{'rule':<36}{'mended':>7}{'mean':>7}{'worst':>7}{'off':>5}{'all':>7}{'falls':>6}"
    for rule, own in sorted(by_rule.items()):
        differences = [each.difference for each in own]
        everything = max((each.brought - each.promised for each in own), key=abs)
        off = sum(abs(difference) > ALONE for difference in differences)
        falls = sum(each.brought - each.aside < -FALL for each in own)
        mean = sum(map(abs, differences)) / len(own)
        worst = max(differences, key=abs)
        yield (
            f"{rule:<36}{len(own):>7}{mean:>7.2f}{worst:>+7.2f}{off:>5}{everything:>+7.2f}{falls:>6}"
        )
    off = sum(abs(each.difference) > ALONE for each in found)
    yield f"{len(found)} findings mended, {off} off by more than {ALONE}"


def targets(found: Sequence[Reached]) -> Iterator[str]:
    near = sum(abs(each.after - each.promised) <= TOGETHER for each in found)
    below = sum(each.after < each.promised - TOGETHER for each in found)
    falls = sum(each.after < each.before for each in found)
    yield f"{len(found)} targets: {near} within {TOGETHER}, {below} below, {falls} falls"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.promises")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--keyphrase", default="garden sundial")
    parser.add_argument("--verbose", action="store_true", help="List what is off.")
    asked = parser.parse_args()
    auditor = Auditor(load({"profile": "article"}, config=None, search=False))
    alone: list[Mended] = []
    together: list[Reached] = []
    for _, document in zip(range(asked.pages), documents(asked.folder), strict=False):
        detected = auditor.page(document).keyphrases
        phrase = detected[0].text if detected else asked.keyphrase
        promises = Promises(auditor, document, phrase)
        alone += promises.alone()
        if reached := promises.together():
            together.append(reached)
    print(*table(alone), *targets(together), sep="\n")
    if asked.verbose:
        print(*(each for each in alone if abs(each.difference) > ALONE), sep="\n")
        print(*(r for r in together if abs(r.after - r.promised) > TOGETHER), sep="\n")


if __name__ == "__main__":
    main()
