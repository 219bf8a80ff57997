"""docs/site-rules/: the rules of whole sites, one page a topic, each with its look-alikes."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from docs.tables import GENERATED, as_text, table
from seoaudit.rule.docs import HOW, REFERENCES, WHY, read_docs
from seoaudit.rule.registry import load_site_rules
from seoaudit.rule.site.site_rule import SiteRule

AnySiteRule = type[SiteRule[Any]]

INDEX = """# The rules of whole sites

`seoaudit site` judges {count} rules on top of those of pages. A rule marked “all” speaks of what is
absent, and judges only where everything was seen. Each lists what looks like its fault and is none.

{rules}
"""


def site_rule_pages() -> dict[str, str]:
    """Return the pages by their file names."""
    rules = [r for r in load_site_rules().values() if r.__module__.startswith("seoaudit_rules.")]
    rows = [["rule", "summary", "weight", "severity", "basis", "needs"]]
    rows += [
        [
            f"[{rule.id}]({rule.topic()}.md#{_anchor(rule)})",
            read_docs(rule).title,
            f"{rule.weight:g}",
            rule.severity.name.lower(),
            str(rule.basis),
            "all" if rule.needs_all else "",
        ]
        for rule in rules
    ]
    pages = {"README.md": f"{GENERATED}\n{INDEX.format(count=len(rules), rules=table(rows))}"}
    for topic, found in groupby(rules, key=lambda rule: rule.topic()):
        pages[f"{topic}.md"] = _topic_page(topic, list(found))
    return pages


def _anchor(rule: AnySiteRule) -> str:
    return rule.id.replace("/", "")


def _topic_page(topic: str, rules: Sequence[AnySiteRule]) -> str:
    parts = [f"{GENERATED}\n# Rules of sites: {topic}\n"]
    for rule in rules:
        parts += _of_rule(rule)
    return "\n".join(parts)


def _of_rule(rule: AnySiteRule) -> Iterator[str]:
    docs = read_docs(rule)
    yield f"## {rule.id}\n"
    yield f"{docs.title}\n"
    yield f"**{WHY}.** {docs.why}\n"
    yield f"**{HOW}.** {docs.how}\n"
    rows = [["key", "message", "advice"]]
    rows += [[f"`{key}`", as_text(m.text), as_text(m.advice)] for key, m in rule.messages.items()]
    yield f"{table(rows)}\n"
    if rule.options:
        options = [["option", "meaning", "default"]]
        options += [[f"`{n}`", o.summary, f"`{o.default}`"] for n, o in rule.options.items()]
        yield f"{table(options)}\n"
    whys = [example.why for example in rule.examples if example.key is None]
    yield "Nothing is found where:\n\n" + "\n".join(f"- {as_text(why)}" for why in whys) + "\n"
    references = "\n".join(f"- {reference}" for reference in docs.references)
    yield f"{REFERENCES}:\n\n{references}\n"
