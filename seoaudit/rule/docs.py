"""What a rule's docstring says: its title, why it matters, how to fix it, and on what it rests."""

import inspect
from dataclasses import dataclass

from seoaudit.rule.rule import Rule

WHY, HOW, REFERENCES = "Why it matters", "How to fix it", "References"


@dataclass(frozen=True, slots=True)
class RuleDocs:
    """The parts of the docstring, each as Markdown; references as they are listed."""

    title: str
    why: str
    how: str
    references: tuple[str, ...]


def read_docs(rule: type[Rule]) -> RuleDocs:
    """The docstring of a rule in its parts; a part it does not have is empty."""
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
