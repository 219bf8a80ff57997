"""JSON Lines: one page per line, as soon as it is audited. Each line is part of the JSON report.

A page is an item of "pages"; a source that could not be read is an item of "errors" and comes after
the pages. The last line is the report without both. The schema has them under $defs/line.
https://jsonlines.org
"""

from collections.abc import Iterator

from seoaudit.reporters.json_array import one_line
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run

ENDINGS = (".jsonl", ".ndjson")


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield one line per page, then one per error, then the summary."""
    for page in run.pages:
        yield one_line(page.to_dict(style.words)) + "\n"
    about = run.about(style.words)
    for error in about.pop("errors"):
        yield one_line(error) + "\n"
    yield one_line(about) + "\n"
