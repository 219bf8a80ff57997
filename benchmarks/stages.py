"""The stages of an audit, in the order in which a page needs them, each on all pages in turn.

Prints the CPU time of each stage, in milliseconds a page, and ends it with a call of `os.getppid`,
at which the profiler of `benchmarks.profile` writes down what it has counted.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter

from benchmarks.documentation import documentation
from benchmarks.real_pages import pages
from seoaudit import Document, Page
from seoaudit.config.loading import load
from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.containment import judge

# Facts of a page; what one of them needs that comes before it here is not counted again.
FACTS = (
    "decoded tree head url canonicals title description article blocks language text.words "
    "text.sections kind template_code.expressions named_keyphrases keyphrases headings links "
    "images structured_data article_items dates byline read_language text.reading_ease"
).split()

# Few, for to count instructions takes fifty times as long as to execute them.
PAGES = 10

Stage = tuple[str, Callable[[Page], object]]


def profiled_pages(arguments: Sequence[str]) -> Sequence[tuple[str, bytes]]:
    """Return names and bytes of the pages that the arguments ask for."""
    return documentation() if "documentation" in arguments else pages(PAGES)


def stages(auditor: Auditor) -> Iterator[Stage]:
    """Yield each stage: facts, the rules of each topic, all else of an audit, its JSON."""
    for fact in FACTS:
        yield f"page.{fact}", attrgetter(fact)
    for topic in dict.fromkeys(rule.rule.topic() for rule in auditor.rules):
        rules = [rule for rule in auditor.rules if rule.rule.topic() == topic]
        yield f"rules: {topic}", partial(_judged, rules)
    yield "all rules again, score and report", auditor.report
    yield "the same and its JSON", lambda page: json.dumps(auditor.report(page).to_dict())


def _judged(rules: Sequence[ConfiguredRule], page: Page) -> None:
    for rule in rules:
        judge(page, rule)


def main() -> int:
    auditor = Auditor(load({}, search=False))
    found = profiled_pages(sys.argv)
    documents = [Document(body, url="https://example.com/page/") for _, body in found]
    if "again" in sys.argv:
        for document in documents:
            auditor.report(auditor.page(document))
    loaded = [auditor.page(document) for document in documents]
    gc.disable()
    os.getppid()
    for name, work in stages(auditor):
        start = time.process_time()
        for page in loaded:
            work(page)
        taken = (time.process_time() - start) * 1e3 / len(loaded)
        print(f"{taken:.3f}\t{name}", flush=True)
        os.getppid()
    return 0


if __name__ == "__main__":
    sys.exit(main())
