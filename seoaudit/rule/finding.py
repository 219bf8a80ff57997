"""What a rule finds, at a place of a page or at addresses of a site, and the fix for it."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from seoaudit.named_tuple import NamedTuple

Value = str | int | float


class Severity(enum.IntEnum):
    """How severe a finding is for the gate; the score uses weights instead."""

    INFO = 1
    WARNING = 2
    ERROR = 3


class Basis(enum.StrEnum):
    """The basis of a rule: a search engine's own documentation, a standard, or best practice."""

    DOCUMENTED = "documented"
    STANDARD = "standard"
    HEURISTIC = "heuristic"


class Safety(enum.StrEnum):
    """Whether a fix can be applied without review, only on request, or is a text for the writer."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGESTION = "suggestion"


class Edit(NamedTuple):
    """Replace the characters `start` to `end` of the decoded source with `text`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that belong together."""

    edits: tuple[Edit, ...]
    safety: Safety = Safety.SAFE


class Finding(NamedTuple):
    """One finding: which rule, which of its messages, with which values, where.

    `cost` is the share of the rule's weight it takes: 1 for all of it, 0 for information. `anchor`
    tells it from others of its kind on the page; None if its position does.
    """

    rule: str
    key: str
    params: Mapping[str, Value]
    start: int
    end: int
    cost: float = 1.0
    fix: Fix | None = None
    anchor: str | None = None

    def __repr__(self) -> str:
        return f"<Finding {self.rule} {self.key} at offsets {self.start} to {self.end}>"


class LinkSource(NamedTuple):
    """A place on a page of a site that links to something, or names it.

    `line` and `column` start at 1, in the page's own file or body; `text` is what the link says.
    """

    url: str
    line: int = 0
    column: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class SiteFinding:
    """One finding on a site: which rule, which of its messages, with which values, where.

    `urls` are the addresses it is about, the place first: a group of pages, or the one at fault;
    `count` says how many there are where that are too many to name. `sources` are the places that
    cause it, `source_count` how many they are. `anchor` tells it from others of its kind.
    """

    rule: str
    key: str
    params: Mapping[str, Value]
    urls: tuple[str, ...]
    count: int
    sources: tuple[LinkSource, ...]
    source_count: int
    anchor: str

    def __repr__(self) -> str:
        return f"<SiteFinding {self.rule} {self.key} at {', '.join(self.urls[:3])}>"
