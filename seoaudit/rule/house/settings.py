"""The settings of one custom rule."""

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import Severity


class HouseSettings(NamedTuple):
    """A custom rule defined in the configuration.

    The CSS selector `select` or the expression `xpath` must match `min` to `max` times, in the
    article or on the whole page (`scope`); the text of each match must match the regular expression
    `matches` and contain none of the `forbidden` texts. Without a selector, the text of the article
    must not contain them. If `xpath` returns a number, `min` and `max` apply to that number.
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
        """The selector or expression, or "" for the text of the article."""
        return self.select or self.xpath
