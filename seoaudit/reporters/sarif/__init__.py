"""SARIF 2.1.0 for code scanning and editors: one run, its rules, a result per finding.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html The limits of GitHub:
https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
"""

import json
from collections.abc import Iterator
from typing import Any

from seoaudit.inert import escaped
from seoaudit.reporters.json_array import array
from seoaudit.reporters.phrasing.verdict import crashes
from seoaudit.reporters.sarif.message import message
from seoaudit.reporters.sarif.results import MAX_RESULTS, Selection, choose, location, results_of
from seoaudit.reporters.sarif.rules import descriptor
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run
from seoaudit.version import __version__

ENDINGS = (".sarif", ".sarif.json")

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = {
    "%SRCROOT%": {"description": {"text": "The folder that relative URIs are resolved against."}}
}


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the log, result by result; beyond GitHub's limit, low-impact ones are omitted."""
    chosen = choose(run)
    rules = list(dict.fromkeys(result.id for page in run.pages for result in page.rules))
    log = {"version": "2.1.0", "$schema": SCHEMA, "runs": [_run(run, style, rules, chosen)]}
    head, end = escaped(json.dumps(log, ensure_ascii=False, indent=2)).rsplit("[]", 1)
    yield head
    yield from array(results_of(run, style, rules, chosen))
    yield f"{end}\n"


def _run(run: Run, style: Style, rules: list[str], chosen: Selection) -> dict[str, Any]:
    notifications = [*_notifications(run, style, rules), *_left_out(style, chosen)]
    return {
        "tool": {
            "driver": {
                "name": "seoaudit",
                "version": __version__,
                "rules": [descriptor(rule, style.words) for rule in rules],
            }
        },
        "language": style.words.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": ROOT,
        "invocations": [
            {
                "executionSuccessful": not (run.errors or run.tally.crashed),
                "toolExecutionNotifications": notifications,
            }
        ],
        "properties": run.tally.to_dict(),
        "results": [],
    }


def _notifications(run: Run, style: Style, rules: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what could not be audited."""
    for error in run.errors:
        yield {
            "level": "error",
            "message": message(style.words.tell(error.message)),
            "locations": [location(error.source, style)],
        }
    for rule, sentence in crashes(run, style.words):
        yield {
            "level": "error",
            "message": message(sentence),
            "associatedRule": {"id": rule, "index": rules.index(rule)},
        }


def _left_out(style: Style, chosen: Selection) -> Iterator[dict[str, Any]]:
    if chosen.left_out:
        sentence = style.words.phrase("results_left_out", count=chosen.left_out, limit=MAX_RESULTS)
        yield {"level": "warning", "message": message(sentence)}
