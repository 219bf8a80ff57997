"""The whole run as JSON: seoaudit/schema/report-1.json describes it."""

import json
from collections.abc import Iterator

from seoaudit.reporters import Style
from seoaudit.run import Run


def render(run: Run, style: Style) -> Iterator[str]:
    """The JSON report, two spaces deep, letters of all scripts as they are."""
    head, end = _written({**run.about(), "pages": []}).rsplit("[]", 1)
    yield head + "["
    between = "\n"
    for page in run.pages:
        yield between + _indented(_written(page.to_dict(style.words)))
        between = ",\n"
    yield f"\n  ]{end}\n" if run.tally.pages else f"]{end}\n"


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _indented(written: str) -> str:
    """Four spaces deep; a line end in JSON is never part of a text."""
    return "    " + written.replace("\n", "\n    ")
