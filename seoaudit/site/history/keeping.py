"""A run among those that are kept: compared with an earlier one while it is judged, then kept."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seoaudit.report.report import PageReport
from seoaudit.rule.messages import Words
from seoaudit.rule.site.earlier import EarlierRun
from seoaudit.rule.site.facts import (
    Standing,
)
from seoaudit.site.bounds import Bounds
from seoaudit.site.changes import TrendPoint
from seoaudit.site.history.comparison import FINDING, FINDING_INDEX, compare
from seoaudit.site.history.kept_run import (
    ABOUT,
    FILE,
    VERSION,
    KeptRun,
    kept_runs,
    prune,
    run_folder,
)
from seoaudit.site.history.snapshot import BEFORE, NOW, keep_counts, keep_states, states
from seoaudit.site.judged import SiteStatus
from seoaudit.site.places import place_id
from seoaudit.site.report import ReportedSiteFinding, SiteReport
from seoaudit.site.store.store import Store

# A run that is written, until it is whole.
PART = f"{FILE}.part"

# What was read and is a page.
_READ = (
    Standing.INDEXABLE,
    Standing.NOINDEX,
    Standing.CANONICALISED,
    Standing.TWIN,
    Standing.ENDLESS,
)
# What a run says of the pages that it audits if those are all.
ALL_PAGES = "all"

_UNJUDGED = (SiteStatus.ERROR, SiteStatus.NOT_KNOWN)


@dataclass(frozen=True, slots=True)
class Past:
    """The runs of the site kept in `folder`, and the `earlier` one that this one is compared with.

    `keeps` is how many are kept with this one; None for a run that is judged again and is not kept.
    `judged_by` is the same for runs judged by the same rules; `pages` says which pages they audit.
    """

    folder: Path
    judged_by: str
    earlier: KeptRun | None = None
    keeps: int | None = None
    pages: str = ALL_PAGES

    @property
    def before(self) -> EarlierRun | None:
        """What rules may know of the earlier run."""
        run = self.earlier
        if run is None:
            return None
        day = date.fromisoformat(run.started[:10])
        is_alike = run.about["judged_by"] == self.judged_by
        return EarlierRun(day, bool(run.about["is_complete"]), is_alike)

    def attach(self, store: Store, bounds: Bounds, started: str) -> None:
        """Let a store whose addresses are judged know the tables of both runs."""
        part = self._part(started)
        part.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        execute = store.connection.execute
        execute(f"ATTACH ? AS {NOW}", (str(part),))
        # One that is cut short is written anew: it needs no journal.
        execute(f"PRAGMA {NOW}.journal_mode = OFF")
        execute(f"PRAGMA {NOW}.synchronous = OFF")
        keep_states(store, NOW, states(store, bounds))
        if self.earlier:
            execute(f"ATTACH ? AS {BEFORE}", (str(self.earlier.file),))

    def keep(self, store: Store, report: SiteReport, pages: Iterable[PageReport]) -> SiteReport:
        """Keep the run; return its report with what changed and when each finding was first seen.

        `pages` are the reports of its pages.
        """
        report = report._replace(findings=tuple(self._dated(store, report)))
        about = self._write(store, report, pages)
        this = KeptRun(self._closed(store, report.started), about)
        if self.earlier:
            report = report._replace(changes=compare(self.earlier, this))
        runs = {run.started: run.trend for run in (*self._alike(), this)}
        report = report._replace(trend=tuple(runs[started] for started in sorted(runs)))
        if self.keeps is None:
            this.file.unlink()
        else:
            told = json.dumps(report.to_dict(Words()), ensure_ascii=False)
            (this.folder / "run.json").write_text(told, "utf-8")
            prune(self.folder, self.keeps)
        return report

    def _alike(self) -> Iterator[KeptRun]:
        """Yield the runs that are kept and audited the pages that this one audits."""
        runs = kept_runs(self.folder)
        return (run for run in runs if run.about.get("pages", ALL_PAGES) == self.pages)

    def _part(self, started: str) -> Path:
        return run_folder(self.folder, started) / PART

    def _dated(self, store: Store, report: SiteReport) -> Iterator[ReportedSiteFinding]:
        """Yield the findings, each with the start of the run that had it first."""
        sql = f"SELECT first_seen FROM {BEFORE}.finding WHERE fingerprint = ?"
        for finding in report.findings:
            rows = (
                store.connection.execute(sql, (finding.fingerprint,)).fetchall()
                if self.earlier
                else ()
            )
            first = min((seen for (seen,) in rows), default=report.started)
            yield finding._replace(first_seen=first)

    def _write(
        self, store: Store, report: SiteReport, pages: Iterable[PageReport]
    ) -> dict[str, object]:
        execute = store.connection.execute
        with store.transaction():
            topics = keep_counts(store.connection, NOW, pages, report.start)
            execute(FINDING.format(NOW))
            store.connection.executemany(
                f"INSERT INTO {NOW}.finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (_row(finding, report.start) for finding in report.findings),
            )
            execute(FINDING_INDEX.format(NOW))
            about = self._about(report, topics)
            execute(ABOUT.format(NOW))
            execute(f"INSERT INTO {NOW}.about VALUES (?)", (json.dumps(about),))
        return about

    def _about(self, report: SiteReport, topics: Counter[str]) -> dict[str, object]:
        topics.update(each.rule.partition("/")[0] for each in report.findings)
        trend = TrendPoint(
            report.started,
            report.score.value,
            sum(report.counts.get(standing, 0) for standing in _READ),
            report.counts.get(Standing.INDEXABLE, 0),
            dict(sorted(topics.items())),
        )
        return {
            "version": VERSION,
            "started": report.started,
            "start": report.start,
            "is_complete": report.is_complete,
            "judged_by": self.judged_by,
            "pages": self.pages,
            "judged": [each.id for each in report.rules if each.status not in _UNJUDGED],
            "trend": trend._asdict(),
        }

    def _closed(self, store: Store, started: str) -> Path:
        """Close the tables of both runs, and return the file of this one under its name."""
        for schema in (NOW, BEFORE) if self.earlier else (NOW,):
            store.connection.execute(f"DETACH {schema}")
        part = self._part(started)
        return part if self.keeps is None else part.replace(part.with_name(FILE))


def _row(finding: ReportedSiteFinding, start: str) -> tuple[object, ...]:
    return (
        finding.fingerprint, place_id(finding.url, start),
        finding.rule, finding.key, finding.severity,
        json.dumps(dict(finding.params), ensure_ascii=False), json.dumps(finding.urls),
        finding.total, finding.first_seen,
    )  # fmt: skip
