"""Rules that turn one path into another: a pattern, a target with gaps, and what it answers."""

import heapq
import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.hosting.lookup import missing
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree

_GAP = late_pattern(r":([A-Za-z]\w*)[*+?]?|\$(\d+)")

# What makes the source of a rule a pattern.
_GAPS = frozenset("*:(){}\\?+")


class Rule(NamedTuple):
    """One rule. `query` are the parameters it asks for: a value, or ":name" for any."""

    pattern: re.Pattern[str]
    target: str
    status: int
    is_forced: bool = False
    query: tuple[tuple[str, str], ...] = ()

    def filled(self, request: Request) -> str | None:
        """Return the target for a request that the rule is for; None for another.

        A query is passed on to a target that has none of its own.
        """
        found = self.pattern.fullmatch(request.path)
        values = self._parameters(request.query) if found else None
        if found is None or values is None:
            return None
        values |= {name: value or "" for name, value in found.groupdict().items()}
        values |= {str(n): value or "" for n, value in enumerate(found.groups(), 1)}

        def fill(gap: re.Match[str]) -> str:
            return values.get(gap[1] or gap[2], gap[0])

        target = _GAP.sub(fill, _after_host(self.target))
        target = self.target[: len(self.target) - len(_after_host(self.target))] + target
        is_passed_on = request.query and "?" not in target and not self.query
        return f"{target}?{request.query}" if is_passed_on else target

    def _parameters(self, query: str) -> dict[str, str] | None:
        if not self.query:
            return {}
        given = dict(pair.partition("=")[::2] for pair in query.split("&"))
        values: dict[str, str] = {}
        for key, wanted in self.query:
            if key not in given or (not wanted.startswith(":") and given[key] != wanted):
                return None
            values[wanted.removeprefix(":")] = given[key]
        return values


class Rules:
    """Rules in order, of which the first that is for a request wins.

    Those for one path are found by it, so that thousands of them cost no more than a few.
    """

    def __init__(self, rules: Iterable[tuple[str, Rule]]) -> None:
        self._exact = defaultdict[str, list[tuple[int, Rule]]](list)
        self._open: list[tuple[int, Rule]] = []
        for number, (source, rule) in enumerate(rules):
            is_exact = _GAPS.isdisjoint(source)
            (self._exact[source.rstrip("/")] if is_exact else self._open).append((number, rule))

    def first(self, request: Request) -> tuple[Rule, str] | None:
        """Return the first rule for a request, and its target."""
        exact = self._exact.get(request.path.rstrip("/"), ())
        for _, rule in heapq.merge(exact, self._open, key=lambda numbered: numbered[0]):
            if (target := rule.filled(request)) is not None:
                return rule, target
        return None


def _after_host(target: str) -> str:
    """Return a target from its path on, so that the port of a host is no gap."""
    host = re.match(r"https?://[^/]*", target)
    return target[host.end() :] if host else target


def applied(rule: Rule, target: str, tree: Tree, rewritten: Callable[[str], Served]) -> Served:
    """Return what a rule answers: a redirect, an error, or what stands at its target."""
    if 300 <= rule.status < 400:
        return Served(rule.status, location=target)
    if re.match("https?://", target):
        return Served(rule.status)
    path = target.partition("?")[0]
    served = rewritten(path)
    if rule.status == 200:
        return served
    return Served(rule.status, served.file or missing(tree).file)
