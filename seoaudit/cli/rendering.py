"""The browser that --render asks for."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from seoaudit.cli.program import print_note
from seoaudit.errors import SourceError, UsageError

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.sources.browser.limits import Manners
    from seoaudit.sources.browser.renderer import Renderer
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


def check_renderable(found: "Sequence[Target | SourceError]") -> None:
    """Raise UsageError if there are pages whose scripts are not there to be run."""
    for target in found:
        if not isinstance(target, SourceError) and target.kind in ("archive", "capture"):
            raise UsageError(
                "{name}: --render is for files and pages on the web: an archive does not hold all "
                "that scripts ask for",
                name=target.name,
            )
