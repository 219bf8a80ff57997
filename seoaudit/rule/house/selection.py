"""What a custom rule matches on one page."""

from collections.abc import Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.page import Page
from seoaudit.page.selection.selected import Selected
from seoaudit.rule.house.settings import HouseSettings


class Selection(NamedTuple):
    """The number of matches and the matches; none for an expression that returns a number."""

    number: float
    found: Sequence[Selected]


def select(page: Page, asked: HouseSettings) -> Selection:
    """The matches of the selector or expression, in document order; none without either."""
    found: Sequence[Selected] = ()
    if asked.select:
        found = page.select(asked.select)
    elif asked.xpath:
        from seoaudit.page.selection.xpath import checked

        result = checked(asked.xpath).on(page.xpath_tree)
        if isinstance(result, float):
            return Selection(result, ())
        found = result
    if asked.scope == "article":
        found = [each for each in found if page.article.holds(each.element)]
    return Selection(len(found), found)
