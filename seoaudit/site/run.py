"""Auditing a site from end to end: it is read into its store, and judged from there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from seoaudit.config.rules import configured_rules, installed_rules
from seoaudit.config.settings import Settings
from seoaudit.document.source_name import is_url
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import UsageError
from seoaudit.report.parts import Note
from seoaudit.rule.site.facts import Standing, TextUse
from seoaudit.site.bounds import Bounds, origin
from seoaudit.site.history.keeping import ALL_PAGES, Past
from seoaudit.site.judged import JudgedRule, judge, totals
from seoaudit.site.reading.extent import EXTENT, Extent
from seoaudit.site.reading.visiting import Visitor
from seoaudit.site.report import SiteReport, reported, rule_results
from seoaudit.site.robots_files import stored_robots
from seoaudit.site.rules import SiteRules
from seoaudit.site.sampling.restricting import SAMPLE, restore, restrict, stored_size
from seoaudit.site.sampling.shares import site_sample, stands_for
from seoaudit.site.score import site_score
from seoaudit.site.sitemap_files import keep_sitemaps
from seoaudit.site.store.place import DATABASE
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.standings import judge_addresses
from seoaudit.site.view.stored_site import StoredSite
from seoaudit.version import __version__

# The keys under which the store knows its run.
REQUEST, STATE, STARTED, START, LACKING, NOTES, READING, SUBDOMAINS = (
    "request", "state", "started", "start", "lacking", "notes", "reading", "subdomains",
)  # fmt: skip
RUNNING, FINISHED = "running", "finished"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What reading a site came to: where it starts, and why not all of it was seen.

    `signal` is the number of the signal that ended the reading before its end.
    """

    start: str
    lacking: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()
    signal: int | None = None


@dataclass(frozen=True, slots=True)
class SiteRequest:
    """What is audited: the source as the user names it, with which rules, and what else counts.

    `options` are those that change what is seen; a run that was cut short goes on only with the
    same. `subdomains` makes the hosts below the domain part of the site. If not `audits`, no page
    rule runs; `sample` is on how many pages they run at most, None for on all.
    """

    source: str
    settings: Settings
    options: Mapping[str, object] = field(default_factory=dict)
    subdomains: bool = False
    audits: bool = True
    sample: int | None = None

    @property
    def key(self) -> str:
        """The same for the same request."""
        settings = self.settings
        rules = [settings.profile, sorted(settings.select), sorted(settings.ignore)]
        told = [self.source, rules, sorted(map(str, self.options.items()))]
        return blake2b(json.dumps(told).encode(), digest_size=8).hexdigest()

    @property
    def reading(self) -> str:
        """The same where a page is read to the same end, by this version."""
        settings = self.settings._replace(
            fail_under=None,
            fail_on="",
            gate_on=(),
            message_language=None,
            baseline=None,
            format="",
            origins={},
        )
        told = (__version__, settings, self.audits, self.sample)
        return blake2b(repr(told).encode(), digest_size=8).hexdigest()

    @property
    def pages(self) -> str:
        """On which pages the page rules run, as `--pages` names it."""
        if not self.audits:
            return "none"
        return f"sample:{self.sample}" if self.sample else ALL_PAGES

    @property
    def visitor(self) -> Visitor:
        """Whoever reads its pages; without page rules, where none is selected or wanted."""
        settings = self.settings
        rules = SiteRules(settings)
        _ = rules.configured  # an unknown name is told before anything is read
        chosen = configured_rules(settings, installed_rules(settings))
        # By what pages say a crawl tells addresses that lead on without end.
        is_crawl = is_url(self.source) or self.source.startswith("@")
        also = frozenset((TextUse.SENTENCES,) if is_crawl else ())
        if chosen and self.audits:
            return Visitor(Auditor(settings), rules, also=also)
        bare = Auditor(settings._replace(select=(), ignore=()))
        return Visitor(bare, rules, audits=False, also=also)


def open_store(folder: Path | None, request: SiteRequest, *, fresh: bool = False) -> Store:
    """Open the store of a site for a run: an unfinished one goes on, a finished one begins anew.

    Raises UsageError where the unfinished run was another, unless it is to begin anew.
    """
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder.parent / ".gitignore").write_text("*\n", "utf-8")
        if fresh:
            for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
                (folder / name).unlink(missing_ok=True)
    store = Store(folder / DATABASE if folder else None)
    if store.meta(STATE) == RUNNING and store.meta(REQUEST) != request.key:
        store.close()
        raise UsageError(
            "{folder} has an unfinished run with other options: repeat those, or begin anew "
            "with --fresh",
            folder=str(folder),
        )
    if store.meta(STATE) != RUNNING:
        with store.transaction():
            store.begin_run(reads_again=store.meta(READING) != request.reading)
            restore(store)
            store.set_meta(READING, request.reading)
            store.set_meta(SAMPLE, str(request.sample or ""))
            store.set_meta(SUBDOMAINS, "yes" if request.subdomains else "")
            store.set_meta(REQUEST, request.key)
            store.set_meta(STATE, RUNNING)
            store.set_meta(LACKING, "[]")
            store.set_meta(STARTED, _now("milliseconds"))  # two runs may begin in one second
            store.set_meta(EXTENT, SiteRules(request.settings).extent.written())
    store.begin_writing()
    return store


def open_kept(folder: Path) -> Store:
    """Open the store of a finished site, to judge it again; nothing of it is to be read anew."""
    return Store(folder / DATABASE)


def of_kept(store: Store, request: SiteRequest) -> SiteRequest:
    """Return what can be asked of a finished site: it is the one that was read, no larger."""
    sizes = [size for size in (request.sample, stored_size(store)) if size is not None]
    return replace(
        request,
        subdomains=request.subdomains or bool(store.meta(SUBDOMAINS)),
        sample=min(sizes, default=None),
    )


def finish(store: Store, gathered: Gathered) -> None:
    """Note that everything was read that can be, or that a signal came before: it can go on."""
    with store.transaction():
        if gathered.signal is None:
            store.end_run()
            store.set_meta(STATE, FINISHED)
        keep_sitemaps(store, stored_robots(store), gathered.start)
        store.set_meta(START, gathered.start)
        for key, notes in ((LACKING, gathered.lacking), (NOTES, gathered.notes)):
            store.set_meta(key, json.dumps([[note.key, dict(note.params)] for note in notes]))


def judge_site(
    store: Store, request: SiteRequest, past: Past | None = None
) -> tuple[StoredSite, SiteReport]:
    """Judge what was read, and return the site with its report.

    With a `past`, pages are compared with those of an earlier run; keep the report there then.
    """
    start = store.meta(START) or request.source
    lacking, notes = (_notes(store.meta(key)) for key in (LACKING, NOTES))
    if store.meta(STATE) == RUNNING and not lacking:
        lacking = (Note("site_interrupted", {"count": 0}),)
    restrict(store, request.sample if request.audits else 0)
    bounds = Bounds(start, stored_robots(store), subdomains=request.subdomains)
    judge_addresses(store, bounds)
    started, before = store.meta(STARTED) or "", past.before if past else None
    if past:
        past.attach(store, bounds, started)
    site = StoredSite(store, bounds, is_complete=not lacking, before=before)
    rules, extent = SiteRules(request.settings).configured, Extent.read(store.meta(EXTENT) or "")
    total = totals(store, is_compared=before is not None)
    judged = list(judge(site, rules, total, extent))
    sample = site_sample(store, request.sample, origin(start)) if request.sample else None
    score = site_score(store, site, judged, stands_for(store) if sample else None)
    counts = store.connection.execute("SELECT standing, count(*) FROM standing GROUP BY 1")
    return site, SiteReport(
        source=request.source,
        start=start,
        profile=request.settings.profile,
        started=started,
        finished=_now(),
        counts={Standing(standing): count for standing, count in counts},
        score=score,
        rules=tuple(rule_results(judged, score)),
        findings=tuple(reported(judged, score, origin(start))),
        lacking=lacking,
        notes=(*notes, *_unnamed(judged)),
        sample=sample,
    )


def _unnamed(judged: Iterable[JudgedRule]) -> Iterator[Note]:
    for each in judged:
        if (named := len(each.findings)) < each.found:
            yield Note("site_unnamed", {"rule": each.rule.id, "count": each.found, "named": named})


def _notes(written: str | None) -> tuple[Note, ...]:
    return tuple(Note(key, params) for key, params in json.loads(written or "[]"))


def _now(precision: str = "seconds") -> str:
    return datetime.now(UTC).isoformat(timespec=precision)
