"""What a browser made of a page by running its scripts."""

import enum
from dataclasses import dataclass


class NotRendered(enum.StrEnum):
    """Why there is no DOM of a page: its scripts do not end, or load it again and again."""

    ENDLESS = "endless"
    RELOADS = "reloads"
    SLOW = "slow"
    CRASHED = "crashed"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Rendering:
    """The page once its scripts had run, as a browser without a reader shows it.

    `html` is its DOM, shadow trees in their places. It is None where a script sent the browser on,
    to the address `redirect`, where it did not go, and where `failure` says why. `errors` are the
    first messages of scripts that failed. If not `is_settled`, scripts were still at work when the
    time was over. `unanswered` counts what scripts asked for in vain: by another method than GET,
    from a private address, what robots.txt forbids, and what did not arrive.
    """

    html: str | None = None
    failure: NotRendered | None = None
    redirect: str | None = None
    errors: tuple[str, ...] = ()
    is_settled: bool = True
    unanswered: int = 0
