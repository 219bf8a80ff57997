"""The browser that --render asks for."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

from seoaudit.cli.program import print_note
from seoaudit.errors import SourceError, UsageError

if TYPE_CHECKING:
    from typer import Context

    from seoaudit.config.settings import Settings
    from seoaudit.site.gathering.pool import ReadingPool
    from seoaudit.site.gathering.rendering import Rendering
    from seoaudit.site.run import SiteRequest
    from seoaudit.sources.browser.limits import Manners
    from seoaudit.sources.browser.renderer import Renderer
    from seoaudit.sources.browser.turns import Turns
    from seoaudit.sources.content.outcome import Loaded
    from seoaudit.sources.crawl.settings import CrawlSettings
    from seoaudit.sources.target import Target

# Pages at once, whatever the machine: a browser works with many processes of its own.
AT_ONCE = 4


@contextmanager
def open_renderer(
    settings: "Settings", manners: "Manners | None" = None, *, patience: float | None = None
) -> "Iterator[Renderer]":
    """Open the browser, and close it at the end; raise UsageError if there is none.

    `patience` is how many seconds a page may take, if that is more than usual.
    """
    from seoaudit.cli.running import cpu_count
    from seoaudit.sources.browser.limits import RenderLimits
    from seoaudit.sources.browser.renderer import Renderer

    seconds = min(settings.max_seconds, patience or RenderLimits().seconds)
    limits = RenderLimits(
        seconds=seconds, at_once=min(cpu_count(), AT_ONCE), allow_private=settings.allow_private
    )
    renderer = Renderer(limits, manners)
    if not renderer.is_sandboxed:
        print_note("the browser runs without its sandbox, which this system does not allow")
    try:
        yield renderer
    finally:
        renderer.close()


@contextmanager
def open_pool(
    request: "SiteRequest", crawl: "CrawlSettings", jobs: int, *, renders: bool
) -> "Iterator[ReadingPool]":
    """Open what reads the pages of a site, with a browser if they are to be rendered."""
    from seoaudit.site.gathering.pool import ReadingPool
    from seoaudit.site.sampling.sample import Sample

    work, seconds = request.visitor, request.settings.max_seconds
    sample = Sample(request.sample) if request.sample and work.audits else None
    with ExitStack() as opened:
        rendering = opened.enter_context(_rendering(request, crawl)) if renders else None
        pool = ReadingPool(work, jobs, seconds, rendering, sample=sample)
        yield opened.enter_context(closing(pool))


@contextmanager
def _rendering(request: "SiteRequest", crawl: "CrawlSettings") -> "Iterator[Rendering]":
    from seoaudit.site.gathering.rendering import Rendering
    from seoaudit.sources.browser.turns import Turns

    turns = Turns(crawl.rate)
    manners = _manners(request.source, crawl, turns)
    with open_renderer(
        request.settings, manners, patience=request.settings.max_seconds
    ) as renderer:
        yield Rendering(renderer, turns)


def _manners(source: str, crawl: "CrawlSettings", turns: "Turns") -> "Manners":
    """Return how the hosts of a site are asked for what its pages need: as for the pages."""
    from seoaudit.site.robots_reading import ROBOTS_READER
    from seoaudit.sources.browser.limits import Manners
    from seoaudit.sources.crawl.scope import origin

    own = origin(source)
    return Manners(
        reader=ROBOTS_READER if crawl.obey_robots else None,
        turns=turns,
        headers=crawl.headers,
        is_own=lambda url: origin(url) == own,
        user_agent=crawl.user_agent,
    )


def rendered(
    context: "Context",
    settings: "Settings",
    found: "Sequence[Target | SourceError]",
    pages: "Iterable[Loaded]",
) -> "Iterator[Loaded]":
    """Return the pages that were found as scripts leave them; the browser is open till the end.

    Raises UsageError if there is no browser, or if scripts of a page are not there to be run.
    """
    check_renderable(found)
    return context.with_resource(open_renderer(settings)).pages(pages)


def check_renderable(found: "Sequence[Target | SourceError]") -> None:
    """Raise UsageError if there are pages whose scripts are not there to be run."""
    for target in found:
        if not isinstance(target, SourceError) and target.kind in ("archive", "capture"):
            refuse_archive(target.name)


def refuse_archive(name: str) -> None:
    """Raise UsageError about the pages of an archive that are to be rendered."""
    raise UsageError(
        "{name}: --render is for files and pages on the web: an archive does not hold all that "
        "scripts ask for",
        name=name,
    )
