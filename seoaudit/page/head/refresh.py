"""A page that loads another page, or itself again, with <meta http-equiv="refresh">.

https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
"""

import re

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.position import Located

_CONTENT = (
    r"(?is)\s*(?=[\d.])(?P<seconds>\d{0,9})[\d.]*"
    r"(?:(?=[\s;,])\s*[;,]?\s*(?:url\s*=\s*)?(?P<url>.*))?"
)


class Refresh(NamedTuple):
    """The URL that is loaded after some seconds; "" if the page reloads itself.

    Its position is the content attribute.
    """

    seconds: int
    url: str
    start: int
    end: int


def read_refresh(content: str, place: Located) -> Refresh | None:
    """Return the meaning of a content attribute; None if browsers ignore it."""
    found = re.fullmatch(_CONTENT, content)
    if found is None:
        return None
    seconds = int(found["seconds"] or 0)
    return Refresh(seconds, _unquoted(found["url"] or ""), place.start, place.end)


def _unquoted(url: str) -> str:
    quote = url[:1]
    return url[1:].partition(quote)[0] if quote in ("'", '"') else url.strip()
