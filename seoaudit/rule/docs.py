"""Parsing a rule's docstring: title, why it matters, how to fix it, references."""

import inspect
from dataclasses import dataclass

from seoaudit.rule.example import Example
from seoaudit.rule.rule import Rule
from seoaudit.rule.toml_literal import toml_literal
from seoaudit.text.segments.shorten import shorten

WHY, HOW, REFERENCES = "Why it matters", "How to fix it", "References"


@dataclass(frozen=True, slots=True)
class RuleDocs:
    """The parts of the docstring as Markdown; references as a list."""

    title: str
    why: str
    how: str
    references: tuple[str, ...]


def read_docs(rule: type[Rule]) -> RuleDocs:
    """Return the parts of a rule's docstring; missing parts are empty."""
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
    )


def verdict_of(example: Example) -> str:
    """What a rule says of an example, with everything the page is audited with, as Markdown."""
    options = (f"{name} = {toml_literal(v)}" for name, v in (example.settings or {}).items())
    robots_txt, robots_status = example.robots
    conditions = {
        "at": example.url,
        "for the keyphrase": example.keyphrase,
        "with status": example.status,
        "with": "; ".join(f"`{name}: {value}`" for name, value in example.headers) or None,
        "with the robots.txt": robots_txt and _on_one_line(robots_txt),
        "with robots.txt answered by status": None if robots_status == 200 else robots_status,
        "with the options": ", ".join(options) or None,
    }
    found = [f"{words} {value}" for words, value in conditions.items() if value is not None]
    verdict = "Passes" if example.key is None else f"Fails with `{example.key}`"
    return f"{', '.join([verdict, *found])}:"


def _on_one_line(text: str) -> str:
    return " / ".join(f"`{shorten(line)}`" for line in text.splitlines() if line)
