"""Rules as SARIF describes them."""

import re
from collections.abc import Sequence
from typing import Any

from seoaudit.late_pattern import late_pattern
from seoaudit.reporters.sarif.message import formatted, message
from seoaudit.rule import registry
from seoaudit.rule.docs import RuleDocs, read_docs
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words

LEVEL = {Severity.INFO: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}

# A URL in a line of references, without the full stop after it.
_ADDRESS = late_pattern(r"https?://[^\s<>()\"]+[^\s<>()\".,;:]")


def descriptor(id_: str, words: Words) -> dict[str, Any]:
    """Return the reportingDescriptor of a rule."""
    rule = registry.rule_of(id_)
    docs = read_docs(rule, words)
    described: dict[str, Any] = {
        "id": id_,
        "name": "".join(word.capitalize() for word in re.split("[/-]", id_)),
        "shortDescription": message(docs.title),
        "fullDescription": message(_one_line(docs.why) or docs.title),
        "help": formatted(_plain(docs, words), _markdown(docs, words)),
        "defaultConfiguration": {"level": LEVEL[rule.severity]},
        "properties": {
            "tags": ["seo", rule.topic(), str(rule.basis)],
            "basis": str(rule.basis),
            "weight": rule.weight,
        },
    }
    if address := _ADDRESS.search(" ".join(docs.references)):
        described["helpUri"] = address[0]
    return described


def _parts(docs: RuleDocs, words: Words) -> Sequence[tuple[str, str]]:
    references = "\n".join(f"- {reference}" for reference in docs.references)
    parts = (("why", docs.why), ("how", docs.how), ("references", references))
    return [(words.phrase(f"docs_{name}"), body) for name, body in parts if body]


def _plain(docs: RuleDocs, words: Words) -> str:
    parts = (f"{heading}\n{body}" for heading, body in _parts(docs, words))
    return "\n\n".join([docs.title, *parts])


def _markdown(docs: RuleDocs, words: Words) -> str:
    parts = (f"## {heading}\n\n{body}" for heading, body in _parts(docs, words))
    return "\n\n".join([docs.title, *parts])


def _one_line(text: str) -> str:
    return " ".join(text.split())
