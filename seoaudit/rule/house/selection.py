"""What a custom rule matches on one page."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from seoaudit.page.page import Page
from seoaudit.page.selection.selected import Selected, SelectedElement
from seoaudit.rule.house.settings import HouseSettings

if TYPE_CHECKING:
    from seoaudit.page.selection.xpath import Expression


class Selection(NamedTuple):
    """The number of matches and the matches; none for an expression that returns a number."""

    number: float
    found: Sequence[Selected]


def select(page: Page, asked: HouseSettings) -> Selection:
    """The matches of the selector or expression, in document order; none without either."""
    found: Sequence[Selected] = ()
    if asked.select:
        found = [SelectedElement(element) for element in page.tree.select(asked.select)]
    elif asked.xpath:
        result = _expression(asked.xpath).on(page.xpath_tree)
        if isinstance(result, float):
            return Selection(result, ())
        found = result
    if asked.scope == "article":
        found = [each for each in found if page.article.holds(each.element)]
    return Selection(len(found), found)


@lru_cache(maxsize=64)
def _expression(xpath: str) -> "Expression":
    from seoaudit.page.selection.xpath import Expression

    return Expression(xpath)
