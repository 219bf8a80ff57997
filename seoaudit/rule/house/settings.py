"""What a configuration says of one of its own rules."""

from typing import NamedTuple

from seoaudit.rule.rule import Severity


class HouseSettings(NamedTuple):
    """A rule that a configuration states itself.

    What the CSS selector `select` or the expression `xpath` finds, in the article or on the whole
    page (`scope`), must be there `min` to `max` times; its text must match the regular expression
    `matches`, and may hold none of the `forbidden` texts. Without either the text of the article
    may not. Where `xpath` comes to a number, `min` and `max` are for that number.
    """

    id: str
    message: str
    select: str = ""
    xpath: str = ""
    scope: str = "article"
    min: int | None = None
    max: int | None = None
    matches: str = ""
    forbidden: tuple[str, ...] = ()
    severity: Severity = Severity.WARNING
    weight: float = 1.0

    @property
    def asks_for(self) -> str:
        """What says where to look, as it is written; "" where it is the text of the article."""
        return self.select or self.xpath
