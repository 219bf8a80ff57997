"""The addresses of a site to which links lead, and which fail."""

from collections.abc import Iterator
from heapq import merge
from typing import Any

from seoaudit import Site
from seoaudit.rule.site import LinkRole, SiteAnswer, Standing
from seoaudit_rules.statuses import is_error


def failing(site: Site[Any], *kinds: LinkRole) -> Iterator[SiteAnswer]:
    """Yield the errors that links of these kinds lead to on the site itself, in order.

    What robots.txt blocks is among them where its answer is known, as in a folder: a crawler that
    obeys does not ask, but readers follow the link all the same.
    """
    blocked = site.targets(*kinds, standing=Standing.BLOCKED)
    for url in merge(site.targets(*kinds, standing=Standing.FAILED), blocked):
        answer = site.answer(url)
        if answer and is_error(answer) and site.is_own(url):
            yield answer
