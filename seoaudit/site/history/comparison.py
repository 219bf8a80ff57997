"""How two kept runs of a site differ, told by joining their tables: neither is read whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any, TypeVar

from seoaudit.rule.finding import Severity
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import RuleChange, RunFinding, RunPage, SiteChanges
from seoaudit.site.history.kept_run import KeptRun

# The most findings and pages that are named of each kind.
MOST_NAMED = 50

FINDING = (
    "CREATE TABLE {0}.finding (fingerprint TEXT NOT NULL, page INTEGER NOT NULL, "
    "rule TEXT NOT NULL, key TEXT NOT NULL, "
    "severity INTEGER NOT NULL, params TEXT NOT NULL, urls TEXT NOT NULL, total INTEGER NOT NULL, "
    "first_seen TEXT NOT NULL)"
)
FINDING_INDEX = "CREATE INDEX {0}.finding_fingerprint ON finding (fingerprint)"

# Findings of one run that the other lacks, of rules that judged in both. What the rules of changes
# find is news of one run: it neither appears nor is mended. Nor is anything mended on a page that
# was lost.
_FINDINGS = """
FROM {0}.finding WHERE rule NOT LIKE 'changes/%' AND fingerprint NOT IN
(SELECT fingerprint FROM {1}.finding) AND rule IN (SELECT value FROM json_each(?))
"""
_MENDED = (
    _FINDINGS.format("earlier", "main")
    + "AND page NOT IN (SELECT id FROM main.page now JOIN earlier.page past USING (id) "
    "WHERE past.status = 200 AND now.status <> 200)"
)
_GAINED = """
FROM main.page now LEFT JOIN earlier.page past USING (id) WHERE now.standing = 'indexable'
AND CASE WHEN past.id IS NULL THEN ? ELSE past.standing <> 'indexable' END
"""
# What redirects has moved, and what the later run did not ask for may still be there.
_LOST = """
FROM main.page now JOIN earlier.page past USING (id) WHERE past.standing = 'indexable'
AND now.standing NOT IN ('indexable', 'redirected', 'twin')
"""
_ON_PAGES = """
SELECT rule, sum(max(more, 0)), sum(max(-more, 0)) FROM (SELECT rule, sum(count) AS more FROM (
SELECT page, rule, count FROM main.on_page UNION ALL SELECT page, rule, -count FROM earlier.on_page)
WHERE page IN (SELECT id FROM main.page now JOIN earlier.page past USING (id)
WHERE now.score IS NOT NULL AND past.score IS NOT NULL) GROUP BY page, rule)
GROUP BY rule HAVING sum(abs(more)) > 0 ORDER BY 2 DESC, 3 DESC, 1
"""

# A page of both runs that only one of them audited: their samples differ.
_AUDITED_ONCE = """
SELECT 1 FROM main.page now JOIN earlier.page past USING (id) WHERE now.kind <> ''
AND past.kind <> '' AND (now.score IS NULL) <> (past.score IS NULL) LIMIT 1
"""

T = TypeVar("T")
Row = tuple[Any, ...]


def compare(before: KeptRun, after: KeptRun, most: int = MOST_NAMED) -> SiteChanges:
    """Return what is different in the later of two runs; at most so many of each kind are named."""
    with closing(sqlite3.connect(after.file)) as connection:
        connection.execute("ATTACH ? AS earlier", (str(before.file),))
        return _Comparison(connection, before, after, most).changes()


class _Comparison:
    def __init__(
        self, connection: sqlite3.Connection, before: KeptRun, after: KeptRun, most: int
    ) -> None:
        self._execute = connection.execute
        self._before, self._after, self._most = before, after, most

    def changes(self) -> SiteChanges:
        both = set(self._before.about["judged"]) & set(self._after.about["judged"])
        rules = json.dumps(sorted(both))
        appeared = self._named(_FINDINGS.format("main", "earlier"), rules, self._findings)
        mended = self._named(_MENDED, rules, self._findings)
        gained = self._named(_GAINED, bool(self._before.about["is_complete"]), self._pages)
        lost = self._named(_LOST, None, self._pages)
        is_alike = self._before.about["judged_by"] == self._after.about["judged_by"]
        scores = (self._before.trend.score, self._after.trend.score)
        return SiteChanges(
            self._before.started,
            self._after.started,
            scores if is_alike and not self._execute(_AUDITED_ONCE).fetchall() else None,
            *appeared,
            *mended,
            *gained,
            *lost,
            tuple(RuleChange(*row) for row in self._execute(_ON_PAGES)) if is_alike else (),
        )

    def _named(
        self, of: str, value: object, read: Callable[[str, Row], Iterator[T]]
    ) -> tuple[Sequence[T], int]:
        values = () if value is None else (value,)
        [(total,)] = self._execute(f"SELECT count(*) {of}", values)
        return tuple(read(of, (*values, self._most))), total

    def _findings(self, of: str, values: Row) -> Iterator[RunFinding]:
        rows = self._execute(
            "SELECT rule, key, params, severity, urls, total, fingerprint, first_seen "
            f"{of} ORDER BY severity DESC, rule, urls LIMIT ?",
            values,
        )
        for rule, key, params, severity, urls, *rest in rows:
            named = json.loads(urls)
            yield RunFinding(rule, key, json.loads(params), Severity(severity), named, *rest)

    def _pages(self, of: str, values: Row) -> Iterator[RunPage]:
        rows = self._execute(f"SELECT now.url, now.standing {of} ORDER BY now.url LIMIT ?", values)
        return (RunPage(url, Standing(standing)) for url, standing in rows)
