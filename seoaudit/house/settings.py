"""What a configuration says of one of its own rules."""

from typing import NamedTuple

from seoaudit.rule import Severity


class HouseSettings(NamedTuple):
    """A rule that a configuration states itself.

    What the CSS selector `select` finds, in the article or on the whole page (`scope`), must be
    there `min` to `max` times; its text must match the regular expression `matches`, and may hold
    none of the `forbidden` texts. Without a selector the text of the article may not.
    """

    id: str
    message: str
    select: str = ""
    scope: str = "article"
    min: int | None = None
    max: int | None = None
    matches: str = ""
    forbidden: tuple[str, ...] = ()
    severity: Severity = Severity.WARNING
    weight: float = 1.0
