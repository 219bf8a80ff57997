"""What the status of an answer says of an address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # an audit of pages loads this module, and nothing of sites
    from seoaudit.rule.site import SiteAnswer

# https://www.rfc-editor.org/rfc/rfc9110#section-15.5: what is not there, and will not come back.
GONE = (404, 410)

# Statuses of servers that let robots wait or turn them away: what people get is not known.
TURNED_AWAY = frozenset((401, 403, 407, 408, 425, 429, 451, 503, 999))

FIRST_ERROR, FIRST_SERVER_ERROR = 400, 500


def is_gone(answer: SiteAnswer | None) -> bool:
    """Whether there is no page at an address."""
    return answer is not None and answer.status in GONE


def is_error(answer: SiteAnswer | None) -> bool:
    """Whether an address fails for everybody, as far as its answer tells."""
    return answer is not None and answer.status >= FIRST_ERROR and not is_turned_away(answer)


def is_turned_away(answer: SiteAnswer) -> bool:
    """Whether the server did not let a robot see what people see."""
    return answer.status in TURNED_AWAY


def goes_round(hops: Sequence[SiteAnswer]) -> bool:
    """Whether redirects lead back to where they came from."""
    return bool(hops) and hops[-1].location in [answer.url for answer in hops]
