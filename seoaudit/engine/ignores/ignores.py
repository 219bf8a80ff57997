"""Ignored findings: they are listed separately and cost no points.

An ignore is a comment in the page, or an entry in the configuration for the pages a pattern
matches. An expired ignore no longer counts; one that is unused or cannot be understood is noted.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from seoaudit.config.rules import covers, nearest_name
from seoaudit.config.settings import Ignoring, PathIgnore
from seoaudit.engine.ignores.comments import CommentIgnore, read_comments
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses.page_names import compiled, page_names
from seoaudit.page.page import Page
from seoaudit.report.parts import Note
from seoaudit.rule.finding import Finding, Value

Ignore = CommentIgnore | PathIgnore


class Partition(NamedTuple):
    """The findings of one rule: those that count, and ignored ones with their reason."""

    kept: tuple[Finding, ...]
    ignored: tuple[tuple[Finding, Ignore], ...]


class Ignores:
    """Everything one page and its configuration ignore, and the rules `on_preview`."""

    def __init__(self, page: Page, ignoring: Ignoring, on_preview: tuple[str, ...] = ()) -> None:
        self._in_comments, self._misread = read_comments(page)
        self._every: list[Ignore] = [*self._in_comments, *_on_path(page, ignoring.by_path)]
        if on_preview:
            self._every.append(PathIgnore(page.document.source, on_preview))
        self._names = ignoring.known
        self._today = ignoring.today or date.today()

    @cached_property
    def _known(self) -> Collection[str]:
        """The ids of all rules, loaded only if there is something to ignore."""
        return self._names()

    def part(self, findings: Iterable[Finding]) -> Partition:
        """Separate the findings that are ignored today."""
        alive = [ignore for ignore in self._every if not self._is_expired(ignore)]
        kept: list[Finding] = []
        ignored: list[tuple[Finding, Ignore]] = []
        for finding in findings:
            reason = next((ignore for ignore in alive if _speaks_of(ignore, finding)), None)
            if reason is None:
                kept.append(finding)
            else:
                ignored.append((finding, reason))
        return Partition(tuple(kept), tuple(ignored))

    def notes(self, findings: Sequence[Finding], judged: Collection[str]) -> list[Note]:
        """Return the notes on the ignores, line by line, then those of the configuration.

        `findings` are all findings, ignored ones included; `judged` are the rules that ran.
        """
        notes = self._notes(findings, judged)
        return sorted(notes, key=_line)

    def _notes(self, findings: Sequence[Finding], judged: Collection[str]) -> Iterator[Note]:
        yield from self._misread
        for ignore in self._in_comments:
            yield from self._unknown(ignore)
            yield from self._unused(ignore, findings, judged)
        for each in self._every:
            if self._is_expired(each) and any(_speaks_of(each, found) for found in findings):
                yield _expired(each)

    def _is_expired(self, ignore: Ignore) -> bool:
        return ignore.until is not None and ignore.until < self._today

    def _unknown(self, ignore: CommentIgnore) -> Iterator[Note]:
        for name in ignore.names:
            if self._is_known(name):
                continue
            params: dict[str, Value] = {"line": ignore.line, "name": name}
            if near := nearest_name(name, self._known):
                yield Note("ignore_unknown_near", {**params, "near": near})
            else:
                yield Note("ignore_unknown", params)

    def _unused(
        self, ignore: CommentIgnore, findings: Sequence[Finding], judged: Collection[str]
    ) -> Iterator[Note]:
        """Yield unused ignores; only those for which every rule they name ran."""
        needless = [
            name
            for name in ignore.names
            if self._is_known(name)
            and all(rule in judged for rule in self._known if covers(name, rule))
            and not any(_speaks_of(ignore._replace(names=(name,)), found) for found in findings)
        ]
        if needless:
            yield Note("ignore_unused", {"line": ignore.line, "rules": ", ".join(needless)})

    def _is_known(self, name: str) -> bool:
        return any(covers(name, rule) for rule in self._known)


def _on_path(page: Page, ignores: Iterable[PathIgnore]) -> Iterator[PathIgnore]:
    """Yield the ignores whose pattern matches the page."""
    for ignore in ignores:
        names = page_names(page.document.source, page.url, Path(ignore.folder))
        if any(map(compiled(ignore.path).matches, names)):
            yield ignore


def _speaks_of(ignore: Ignore, finding: Finding) -> bool:
    if isinstance(ignore, PathIgnore):
        return any(covers(name, finding.rule) for name in ignore.rules)
    is_inside = ignore.covers.start <= finding.start < ignore.covers.end
    return is_inside and any(covers(name, finding.rule) for name in ignore.names)


def _line(note: Note) -> float:
    line = note.params.get("line", math.inf)
    return line if isinstance(line, int | float) else math.inf


def _expired(ignore: Ignore) -> Note:
    until = str(ignore.until)
    if isinstance(ignore, PathIgnore):
        rules = ", ".join(ignore.rules)
        params = {"path": ignore.path, "rules": rules, "until": until, "origin": ignore.origin}
        return Note("ignore_by_path_expired", params)
    rules = ", ".join(ignore.names)
    return Note("ignore_expired", {"line": ignore.line, "rules": rules, "until": until})
