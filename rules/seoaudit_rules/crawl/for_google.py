"""What a page tells Google's crawler about itself."""

from collections.abc import Sequence

from seoaudit import Page
from seoaudit.facts import Directive
from seoaudit.page.head.robots_directives import ALL

GOOGLE = "googlebot"


def spoken_to_google(page: Page) -> Sequence[Directive]:
    """The directives that are for every crawler or for Google's."""
    return [directive for directive in page.robots if directive.bot in (ALL, GOOGLE)]


def is_kept_out(page: Page) -> bool:
    """Whether one of them keeps the page out of Google's results."""
    return any(directive.keeps_out() for directive in spoken_to_google(page))
