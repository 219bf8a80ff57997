"""The robots directives that apply to Google."""

from collections.abc import Sequence

from seoaudit import Page
from seoaudit.facts import Directive
from seoaudit.page.head.robots_directives import ALL

GOOGLE = "googlebot"


def directives_for_google(page: Page) -> Sequence[Directive]:
    """The directives for all crawlers or for Google's."""
    return [directive for directive in page.robots if directive.bot in (ALL, GOOGLE)]


def is_excluded(page: Page) -> bool:
    """Whether a directive keeps the page out of Google's results."""
    return any(directive.keeps_out() for directive in directives_for_google(page))
