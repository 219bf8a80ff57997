"""For authors of site rules: one rule on a site of a few answers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from seoaudit.config.loading import load
from seoaudit.document.answer import Answer, Failure
from seoaudit.engine.auditor import Auditor
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.page import Page
from seoaudit.rule.example import OptionValue
from seoaudit.rule.finding import SiteFinding
from seoaudit.rule.site.earlier import EarlierRun
from seoaudit.rule.site.examples import BASE, ExampleAnswer, SiteExample, absolute
from seoaudit.rule.site.site_rule import SiteRule
from seoaudit.site.bounds import Bounds
from seoaudit.site.history.snapshot import BEFORE, NOW, keep_states, states
from seoaudit.site.intake import document_of, keep
from seoaudit.site.reading.extent import EVERYTHING, Extent
from seoaudit.site.reading.notes import Crashes, Noted, notes_on
from seoaudit.site.reading.visit import Visit
from seoaudit.site.reading.visiting import Visitor
from seoaudit.site.robots_files import robots_of
from seoaudit.site.sitemap_files import keep_sitemaps
from seoaudit.site.store import probes
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.standings import judge_addresses
from seoaudit.site.view.stored_site import StoredSite

# The day of an earlier run; no rule tells one day from another.
DAY = date(2026, 1, 1)


def site_findings(
    rule: type[SiteRule[Any]], example: SiteExample, **settings: OptionValue
) -> tuple[SiteFinding, ...]:
    """Return what a rule finds on the site of an example, in the order in which it finds it.

    As in a run, a rule that speaks of what is absent is not asked where only a part was seen.
    """
    made = rule(**{**example.settings, **settings})
    if made.needs_all and not example.is_complete:
        return ()
    return tuple(made.check(stored(example, made).seen_by(made.id)))


def stored(example: SiteExample, *rules: SiteRule[Any]) -> StoredSite:
    """Return the site of an example, read and judged, with the notes of these rules.

    As in a run, of the texts is read what they use; without a rule, everything.
    Its pages have scores where it is compared with an earlier run.
    """
    store, bounds = _read(example, *rules)
    before = _compared(store, bounds, example) if example.before else None
    return StoredSite(store, bounds, is_complete=example.is_complete, before=before)


def _read(example: SiteExample, *rules: SiteRule[Any]) -> tuple[Store, Bounds]:
    store, answers = Store(None), [_answer(each) for each in example.answers]
    auditor, audits = Auditor(load({}, search=False)), bool(example.before)
    visitor = Visitor(auditor, _Given(rules), audits=audits)
    robots = robots_of(answers)
    with store.transaction():
        for answer in answers:
            page = document_of(answer)
            keep(store, answer, visitor(page) if page else None)
        for trap in example.traps:
            store.keep_trap(trap)
        _keep_probes(store, example, visitor)
        keep_sitemaps(store, robots, f"{BASE}/")
    bounds = Bounds(f"{BASE}/", robots)
    judge_addresses(store, bounds)
    return store, bounds


def _compared(store: Store, bounds: Bounds, example: SiteExample) -> EarlierRun:
    """Let the store know what the earlier run of an example saw."""
    earlier = _read(replace(example, answers=example.before, traps=()))
    for schema, (seen, within) in {NOW: (store, bounds), BEFORE: earlier}.items():
        store.connection.execute(f"ATTACH ':memory:' AS {schema}")
        keep_states(store, schema, states(seen, within))
    return EarlierRun(DAY, is_complete=True, is_alike=True)


def _keep_probes(store: Store, example: SiteExample, visitor: Visitor) -> None:
    for url in example.cookie_ends:
        probes.keep_cookie_end(store.connection, url)
    if example.made_up:
        answer = _answer(example.made_up)
        page = document_of(answer)
        visit = visitor(page) if page else None
        probes.keep_made_up(store.connection, answer, visit if isinstance(visit, Visit) else None)


class _Given(NamedTuple):
    """Rules that are given, not installed."""

    rules: Sequence[SiteRule[Any]]

    @property
    def extent(self) -> Extent:
        return Extent.of(self.rules) if self.rules else EVERYTHING

    def notes_on(self, page: Page) -> tuple[Noted, Crashes]:
        return notes_on(page, self.rules)


def _answer(given: ExampleAnswer) -> Answer:
    return Answer(
        absolute(given.path),
        given.status,
        given.headers,
        given.body.encode(),
        failure=Failure(given.failure) if given.failure else None,
        first_byte_ms=given.first_byte_ms,
    )
