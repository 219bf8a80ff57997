"""What a crawl gives: an answer, and what it was asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from seoaudit.document.answer import Answer
from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.crawl.found import By, Role


class Visit(NamedTuple):
    """The last answer of one address. `is_own` if its host is of the site, or a twin's."""

    answer: Answer
    role: Role
    depth: int | None
    found_by: By
    is_own: bool
    tries: int = 1


def _no_delay(_: Answer) -> float | None:
    return None


def _no_sitemaps(_: Answer) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class RobotsReader:
    """What a crawl asks of a robots.txt that has arrived: others know how to read it.

    `is_allowed` of the file's answer and an address; `crawl_delay` in seconds; the absolute
    addresses of its `sitemaps`.
    """

    is_allowed: Callable[[Answer, str], bool]
    crawl_delay: Callable[[Answer], float | None] = field(default=_no_delay)
    sitemaps: Callable[[Answer], Sequence[str]] = field(default=_no_sitemaps)
