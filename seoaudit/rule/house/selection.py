"""What a rule of the house is about on one page."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from seoaudit.page.page import Page
from seoaudit.page.selection.selected import Selected, SelectedElement
from seoaudit.rule.house.settings import HouseSettings

if TYPE_CHECKING:
    from seoaudit.page.selection.xpath import Expression


class Selection(NamedTuple):
    """How often it is there, and the places; an expression that comes to a number has none."""

    number: float
    found: Sequence[Selected]


def select(page: Page, asked: HouseSettings) -> Selection:
    """What the selector or expression finds, in document order; nothing where there is neither."""
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
