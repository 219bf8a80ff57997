"""A site that is asked for over the network: crawled from a start, or the addresses of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from seoaudit.cli.printing.site_progress import site_progress
from seoaudit.document.normal_address import normal
from seoaudit.document.source_name import is_url
from seoaudit.errors import SourceError, UsageError
from seoaudit.report.parts import Note
from seoaudit.site.run import Gathered

if TYPE_CHECKING:
    from seoaudit.cli.sites.plan import Plan
    from seoaudit.site.gathering.crawling import CrawlOutcome
    from seoaudit.site.gathering.pool import ReadingPool
    from seoaudit.site.store.store import Store
    from seoaudit.sources.crawl.found import Found

# The share of requests that may fail before a crawl is said to be incomplete.
MOST_FAILED = 0.01


def read_crawl(plan: Plan, store: Store, pool: ReadingPool) -> Gathered:
    """Ask for the pages of a site, or of a list, and return what that came to."""
    from seoaudit.sources.crawl.crawler import everything

    return crawl_rest(plan, store, pool, {}, 0, everything)


def crawl_rest(
    plan: Plan,
    store: Store,
    pool: ReadingPool,
    stopped: Mapping[str, str],
    missing: int,
    asks: Callable[[str], bool],
) -> Gathered:
    """Ask for what of a crawl is not in the store, of the origins that it `asks`.

    `stopped` are the hosts that are asked no more, with the reasons. `missing` pages are left that
    are told of otherwise.
    """
    from seoaudit.site.gathering.crawling import crawl
    from seoaudit.sources.crawl.found import By, Role
    from seoaudit.sources.crawl.scope import origin

    source, starts = plan.request.source, _starts(plan.request.source)
    with site_progress() as progress:
        outcome = crawl(
            store,
            starts,
            plan.crawl,
            pool,
            progress=progress,
            known=_known(plan),
            asks=lambda where: where not in stopped and asks(where),
        )
    outcome = replace(outcome, stopped={**stopped, **outcome.stopped})
    cut = [Note("site_cut", {"count": outcome.cut})] if outcome.cut else []
    start = normal(f"{source.rstrip('/')}/") if urlsplit(source).path in ("", "/") else source
    if starts[0].by is By.LIST or starts[0].role is Role.SITEMAP:
        start = f"{origin(starts[0].url)}/"
    lacking = _lacking(outcome, missing)
    return Gathered(start, (*lacking, *cut), signal=outcome.signal)


def is_list(source: str) -> bool:
    """Whether a source is a list whose first line is the address of a page."""
    from seoaudit.document.source_name import is_archive
    from seoaudit.sources.source_list import lines

    if not source.startswith("@"):
        return False
    first = next(lines(source.removeprefix("@")), None)
    return isinstance(first, str) and is_url(first) and not is_archive(first)


def listed_addresses(source: str) -> Iterator[str]:
    """Yield the addresses of a list; raises SourceError, or UsageError for what is none."""
    from seoaudit.sources.source_list import lines

    for each in lines(source.removeprefix("@")):
        if isinstance(each, SourceError):
            raise each
        if not isinstance(each, str) or not is_url(each):
            raise UsageError("{source}: {each} is no address", source=source, each=each)
        yield normal(each)


def _starts(source: str) -> list[Found]:
    from seoaudit.sources.crawl.found import By, Found, Role

    if source.startswith("@"):
        return [Found(url, By.LIST) for url in listed_addresses(source)]
    if urlsplit(source).path.lower().endswith((".xml", ".xml.gz", ".txt")):
        return [Found(normal(source), By.START, Role.SITEMAP)]
    return [Found(normal(source), By.START)]


def _lacking(outcome: CrawlOutcome, missing: int) -> Iterator[Note]:
    for host, reason in outcome.stopped.items():
        yield Note("site_host_stopped", {"host": host, "reason": str(reason)})
    left = outcome.left - missing
    if outcome.signal is not None:
        yield Note("site_interrupted", {"count": outcome.left})
    elif left > 0:
        yield Note("site_limit_hit", {"count": left})
    if outcome.failed > MOST_FAILED * outcome.asked:
        numbers = {"count": outcome.failed, "total": outcome.asked}
        yield Note("site_many_failed", numbers)


def _known(plan: Plan) -> Iterator[str]:
    """Yield the pages of the earlier run; a list asks for what it names, and for nothing else."""
    if plan.earlier and plan.crawl.follows:
        yield from plan.earlier.indexable()
