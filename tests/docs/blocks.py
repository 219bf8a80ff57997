"""The fenced blocks of the docs, and the commands that stand in their sentences."""

import re
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt

from tests.paths import ROOT


def _is_shown(page: Path) -> bool:
    return "rules" not in page.parts and not page.stem.endswith(".template")


# What a reader is shown; the pages of the rules are generated from examples that run as tests.
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(page for page in (ROOT / "docs").rglob("*.md") if _is_shown(page)),
        ROOT / "rules" / "README.md",
        ROOT / "examples" / "plugin" / "README.md",
    ]
)
RULE_PAGES = sorted((ROOT / "docs" / "rules").rglob("*.md"))


class Block(NamedTuple):
    """A fenced block: the page that shows it, the line of its fence, its language and its text."""

    page: str
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        """Return its place, as the id of its test."""
        return f"{self.page}:{self.line}"


class Command(NamedTuple):
    """A command of ours inside a sentence, such as `seoaudit fix post.md`."""

    page: str
    text: str

    def __str__(self) -> str:
        """Return its page and itself, as the id of its test."""
        return f"{self.page}: {self.text}"


def blocks(page: Path) -> list[Block]:
    """The blocks of a page; an indented one has the language of none."""
    tokens = MarkdownIt().parse(page.read_text("utf-8"))
    return [
        Block(name_of(page), (token.map or [0])[0] + 1, token.info.strip(), token.content)
        for token in tokens
        if token.type in ("fence", "code_block")
    ]


def commands(page: Path) -> list[Command]:
    """The commands of ours that a page names between backticks."""
    tokens = MarkdownIt().enable("table").parse(page.read_text("utf-8"))
    inside = [child for token in tokens for child in token.children or []]
    code = [child.content for child in inside if child.type == "code_inline"]
    return [Command(name_of(page), text) for text in code if re.match(r"seoaudit [a-z]", text)]


def name_of(page: Path) -> str:
    """The path of a page in the checkout, with slashes."""
    return page.relative_to(ROOT).as_posix()


BLOCKS = [block for page in PAGES for block in blocks(page)]
