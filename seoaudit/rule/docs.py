"""What a rule says of itself: title, why it matters, how to fix it, options, references.

English is in its docstring; other languages in `docs/<language>.json` beside it, by the rule's id.
"""

import inspect
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace

from seoaudit.rule.catalogue import prose
from seoaudit.rule.example import Example
from seoaudit.rule.messages import Words
from seoaudit.rule.rule import AnyRule
from seoaudit.rule.toml_literal import toml_literal
from seoaudit.text.segments.shorten import shorten

WHY, HOW, REFERENCES = "Why it matters", "How to fix it", "References"
ENGLISH = Words()


@dataclass(frozen=True, slots=True)
class RuleDocs:
    """The parts as Markdown; references as a list, the summaries of options by their names."""

    title: str
    why: str
    how: str
    references: tuple[str, ...]
    options: Mapping[str, str]


def read_docs(rule: type[AnyRule], words: Words = ENGLISH) -> RuleDocs:
    """Return what a rule says in this language; missing parts are empty.

    A part that is not translated is in English.
    """
    english = _english(rule)
    if words.language == "en":
        return english
    told = prose(rule, words.language).get(rule.id, {})
    return replace(
        english,
        title=words.title(rule),
        why=told.get("why", english.why),
        how=told.get("how", english.how),
        options={**english.options, **told.get("options", {})},
    )


def topic_summary(topic: str, rule: type[AnyRule], words: Words) -> str:
    """Return what a topic is about, by one of its rules."""
    package = sys.modules[rule.__module__.rpartition(".")[0]]
    english = inspect.cleandoc(package.__doc__ or "").partition("\n")[0]
    if words.language == "en":
        return english
    return str(prose(rule, words.language).get(topic, {}).get("about", english))


def _english(rule: type[AnyRule]) -> RuleDocs:
    head, *parts = f"\n{inspect.cleandoc(rule.__doc__ or rule.id)}".split("\n## ")
    sections = {}
    for part in parts:
        heading, _, body = part.partition("\n")
        sections[heading.strip()] = body.strip()
    listed = sections.get(REFERENCES, "").replace("\n  ", " ").splitlines()
    return RuleDocs(
        title=head.strip().partition("\n")[0],
        why=sections.get(WHY, ""),
        how=sections.get(HOW, ""),
        references=tuple(line.removeprefix("- ") for line in listed if line.strip()),
        options={option.name: option.summary for option in rule.options.values()},
    )


def verdict_of(example: Example, words: Words = ENGLISH) -> str:
    """What a rule says of an example, with everything the page is audited with, as Markdown."""
    options = (f"{name} = {toml_literal(v)}" for name, v in (example.settings or {}).items())
    robots_txt, robots_status = example.robots
    conditions = {
        "url": example.url,
        "keyphrase": example.keyphrase,
        "status": example.status,
        "headers": "; ".join(f"`{name}: {value}`" for name, value in example.headers) or None,
        "robots_txt": robots_txt and _on_one_line(robots_txt),
        "robots_status": None if robots_status == 200 else robots_status,
        "title_suffix": example.title_suffix and f"`{example.title_suffix.strip()}`",
        "redirects_to": example.redirects_to,
        "options": ", ".join(options) or None,
    }
    found = [
        words.phrase(f"example_{name}", value=value)
        for name, value in conditions.items()
        if value is not None
    ]
    if example.key is None:
        verdict = words.phrase("example_passes")
    else:
        verdict = words.phrase("example_fails", message=example.key)
    return words.labelled(words.join([verdict, *found]), "").rstrip()


def _on_one_line(text: str) -> str:
    return " / ".join(f"`{shorten(line)}`" for line in text.splitlines() if line)
