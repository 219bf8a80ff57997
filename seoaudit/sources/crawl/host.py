"""The hosts of a crawl: their paces, their robots.txt, and what is made of their answers."""

from dataclasses import dataclass, field
from time import time

from seoaudit.document.answer import Answer, Failure
from seoaudit.errors import Phrase
from seoaudit.sources.crawl.found import Row
from seoaudit.sources.crawl.politeness import Pace, retry_after
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings

TOO_MANY, UNAVAILABLE = 429, 503
GONE = (404, 410)
# Failures that may have passed when the address is asked for again.
PASSING = frozenset((Failure.TIMEOUT, Failure.RESET, Failure.REFUSED, Failure.CUT))
# Addresses in a row without any answer after which a host is taken for gone.
GONE_AFTER = 20
# Addresses in a row with which a host asks for more patience than there is, until it is left alone.
REFUSES_AFTER = 2
# The pause after the first of them, in seconds.
SHORT_PAUSE = 10.0
# Sites of others are asked once a second.
FOREIGN_RATE = 1.0
# How often a host is measured again because an answer was slow.
MEASURES = 20


@dataclass(slots=True)
class Host:
    """What is known of one origin. `is_own` if it is of the site, as a twin is.

    `stopped` is why it is asked no more, None if it is.
    """

    origin: str
    pace: Pace
    settings: CrawlSettings
    is_own: bool
    robots: Answer | None = None
    stopped: str | None = None
    under_way: int = 0
    measures_left: int = MEASURES
    _silent: int = 0
    _refusals: int = 0
    _limited_since: dict[int, float] = field(default_factory=dict)

    def wait_for(self, row: Row, answer: Answer) -> float | None:
        """Return after how many seconds an address is asked for again; None if this was the last.

        The pace of the host changes with its answers, and a host that does not want to be asked is
        stopped.
        """
        self._note(answer)
        if (wait := limit_of(answer)) is not None:
            return self._wait_for_limit(row, answer, wait)
        self._limited_since.pop(row.id, None)
        if answer.status and answer.failure is None and answer.status < 500:
            self.pace.went_well()
        may_pass = answer.status >= 500 or answer.failure in PASSING
        # Of pages of others a single answer is too little to call them gone.
        may_pass = may_pass or (answer.status in GONE and not self.is_own)
        return self.settings.second_try if may_pass and not row.tries else None

    def _note(self, answer: Answer) -> None:
        self._silent = 0 if answer.status else self._silent + 1
        if self._silent >= GONE_AFTER:
            self.stopped = Phrase(
                "the host does not answer any more ({reason})", reason=answer.reason
            )

    def _wait_for_limit(self, row: Row, answer: Answer, asked: float) -> float | None:
        patience = self.settings.patience
        if asked > patience:
            self._refusals += 1
            self.pace.slow_down(min(asked, SHORT_PAUSE))
            if self._refusals >= REFUSES_AFTER:
                self.stopped = Phrase(
                    "the host answered {status} and asks to come back in {minutes} minutes",
                    status=answer.status,
                    minutes=round(asked / 60),
                )
            return None
        self._refusals = 0
        self.pace.slow_down(asked)
        wait = max(
            asked, self.settings.second_try * 2**row.tries if not asked else asked * 2**row.tries
        )
        since = self._limited_since.setdefault(row.id, time())
        return wait if time() + wait - since <= patience else None


def limit_of(answer: Answer) -> float | None:
    """Return how long a host asks to wait, in seconds, 0 if it does not say; None if it does not.

    503 alone is an error of the server; with Retry-After it is a request to wait.
    """
    if answer.status not in (TOO_MANY, UNAVAILABLE):
        return None
    said = [
        wait for value in answer.header("retry-after") if (wait := retry_after(value)) is not None
    ]
    if said:
        return said[0]
    return 0 if answer.status == TOO_MANY else None


class Hosts:
    """Hosts by their origins. http and https of one name are one machine, and share a pace."""

    def __init__(self, scope: Scope, settings: CrawlSettings) -> None:
        self._scope = scope
        self._settings = settings
        self._hosts = dict[str, Host]()
        self._paces = dict[str, Pace]()

    @property
    def stopped(self) -> dict[str, str]:
        """Those that are asked no more, and why."""
        return {origin: host.stopped for origin, host in self._hosts.items() if host.stopped}

    def at(self, origin: str) -> Host:
        """Return a host by its origin."""
        if origin not in self._hosts:
            is_own = self._scope.is_of_site(origin)
            pace = self._paces.setdefault(
                origin.partition("://")[2], Pace(self._rate(is_own=is_own))
            )
            self._hosts[origin] = Host(origin, pace, self._settings, is_own)
        return self._hosts[origin]

    def _rate(self, *, is_own: bool) -> float:
        rate = self._settings.rate
        return rate if is_own else min(FOREIGN_RATE, rate)
