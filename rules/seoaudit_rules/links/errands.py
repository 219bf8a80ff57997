"""Addresses where visitors do something, and find nothing to read."""

import re

from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls

# Names in such an address: of a form, a basket, a counter that sends on.
ERRANDS = frozenset(
    "account add-to-cart cart checkout click go goto join login logout out print recommends redir "
    "redirect register reply replytocom search share sharer sign-in sign-up signin signup "
    "subscribe unsubscribe wishlist wp-login".split()
)

NAME = late_pattern(r"[\w-]+")

# What begins an address inside another one, as written or percent-encoded, after its own beginning.
SENT_ON = late_pattern(r"(?<=.)https?(?::|%3a)", re.IGNORECASE)


def is_errand(url: str) -> bool:
    """Whether the address says that no page to read is there: share, log in, sent on elsewhere."""
    parts = urls.split(url)
    if parts is None:
        return False
    within = f"{parts.path}?{parts.query}"
    names = NAME.findall(within.lower())
    return not ERRANDS.isdisjoint(names) or bool(SENT_ON.search(within))
