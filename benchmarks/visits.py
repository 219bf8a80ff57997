"""Audits of real pages in a process of their own: each seen for the first time, then again.

    python -m benchmarks.visits
    python -m benchmarks.visits documentation

Prints a JSON list with the CPU seconds of each page: its bare parse, its first audit, the same
audit again. Each round is another process, since what is cached stays cached.
"""

import json
import sys
from functools import partial

import turbohtml

from benchmarks.documentation import documentation
from benchmarks.real_pages import pages
from benchmarks.rows import seconds
from seoaudit import Document, audit

REPEATED = 4


def main() -> int:
    audit(Document(b"<html lang=en><title>Oak</title><p>Some text loads what all pages need."))
    found = documentation() if "documentation" in sys.argv else pages()
    documents = {name: Document(body, url="https://example.com/a/") for name, body in found}
    first = {name: seconds(partial(audit, document)) for name, document in documents.items()}
    visits = []
    for (name, document), (_, body) in zip(documents.items(), found, strict=True):
        again = min(seconds(partial(audit, document)) for _ in range(REPEATED))
        parse = partial(turbohtml.parse, body.decode("utf-8", "replace"))
        parsed = min(seconds(parse) for _ in range(3 * REPEATED))
        visits.append({"page": name, "first": first[name], "again": again, "parse": parsed})
    json.dump(visits, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
