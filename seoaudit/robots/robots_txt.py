"""robots.txt as Google reads it: what a crawler may fetch, and mistakes in the file.

The standard is https://www.rfc-editor.org/rfc/rfc9309; where it leaves something open, this follows
Google's open-source parser (https://github.com/google/robotstxt), including the misspellings it
accepts: https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
"""

from __future__ import annotations

from functools import cached_property, lru_cache

from seoaudit.named_tuple import NamedTuple
from seoaudit.robots.escapes import percent_encoded
from seoaudit.robots.lines import ALLOW, DISALLOW, USER_AGENT, Line, agent_of, read_lines
from seoaudit.robots.patterns import match_length, path_of
from seoaudit.robots.problems import Problem, find_problems

__all__ = ["Line", "Problem", "RobotsTxt", "Verdict", "allowed", "parse", "percent_encoded"]

# How many bytes of the file Google reads.
FILE_LIMIT = 500 * 1024

EVERYBODY = "*"


class Verdict(NamedTuple):
    """Whether a crawler may fetch a URL, and the line that decides; None if none does."""

    allowed: bool
    line: Line | None


class Group(NamedTuple):
    """Rules, and the crawlers they apply to: names in lowercase, "*" for all others."""

    agents: set[str]
    rules: list[Line]


class RobotsTxt:
    """A robots.txt, read up to the limit; `is_cut` if it is longer."""

    def __init__(self, text: str) -> None:
        content = text.removeprefix("\ufeff").encode("utf-8", "replace")
        self.is_cut = len(content) > FILE_LIMIT
        self.lines = read_lines(content[:FILE_LIMIT])

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """The lines that do not do what their author meant, in order."""
        return tuple(find_problems(self.lines))

    @cached_property
    def _groups(self) -> tuple[Group, ...]:
        """Split into groups: a User-agent line after a rule opens a new one; other lines do not."""
        groups: list[Group] = []
        for line in self.lines:
            if line.key == USER_AGENT:
                if not groups or groups[-1].rules:
                    groups.append(Group(set(), []))
                groups[-1].agents.add(agent_of(line.value))
            elif line.key in (ALLOW, DISALLOW) and groups:
                groups[-1].rules.append(line)
        return tuple(groups)

    def names(self, agent: str) -> bool:
        """Whether a group is written for this crawler by name."""
        return any(agent.lower() in group.agents for group in self._groups)

    def verdict(self, agent: str, url: str) -> Verdict:
        """Return what a crawler may do: the groups that name it decide, else those for "*".

        The longest matching pattern wins; of two with equal length, the allow.
        """
        wanted = agent.lower() if self.names(agent) else EVERYBODY
        path = path_of(url)
        best: Line | None = None
        longest = 0
        for group in self._groups:
            if wanted in group.agents:
                for rule in group.rules:
                    length = match_length(rule, path)
                    is_tie = best is not None and length == longest
                    if length > longest or (is_tie and rule.key == ALLOW):
                        best, longest = rule, length
        return Verdict(best is None or best.key == ALLOW, best)


@lru_cache(maxsize=16)
def parse(robots_txt: str) -> RobotsTxt:
    """Parse a robots.txt; any text is valid. Pages of one site share the result."""
    return RobotsTxt(robots_txt)


def allowed(robots_txt: str, user_agent: str, url: str) -> bool:
    """Whether the crawler may fetch the URL, percent-encoded as it would request it."""
    return parse(robots_txt).verdict(user_agent, url).allowed
