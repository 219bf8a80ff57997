"""What rendering a page may cost, and how it treats those who serve the page."""

from collections.abc import Callable

from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.browser.turns import Turns
from seoaudit.sources.content.kinds import MAX_BYTES
from seoaudit.sources.crawl.visit import RobotsReader


class RenderLimits(NamedTuple):
    """Limits for one page, and how many are rendered at a time.

    `seconds` counts from the first script to the DOM, `resource_seconds` for one script, style
    sheet or answer. `script_ms` is how far the clock of the page is put forward, so that what
    scripts do later is seen, too: Google says no number; a choice. With `allow_private`, a public
    page may lead to private addresses, see `reach`. After `pages_per_browser` pages a new browser
    takes over.
    """

    seconds: float = 20
    resource_seconds: float = 10
    resource_bytes: int = 10 * 2**20
    page_bytes: int = MAX_BYTES
    requests: int = 300
    script_ms: int = 5000
    at_once: int = 2
    pages_per_browser: int = 200
    allow_private: bool = False


def _nobody(_: str) -> bool:
    return False


class Manners(NamedTuple):
    """How the hosts of a page are asked for what it needs.

    `reader` reads their robots.txt, which is obeyed; None asks for none. `turns` are the turns in
    which a host is asked, None for as it comes. `headers` go to hosts that are `is_own`.
    """

    reader: RobotsReader | None = None
    turns: Turns | None = None
    headers: tuple[tuple[str, str], ...] = ()
    is_own: Callable[[str], bool] = _nobody
    user_agent: str | None = None
