"""Which reporter shows a site in which format."""

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from seoaudit.reporters.registry import load_reporter
from seoaudit.reporters.site.as_run import site_as_run
from seoaudit.reporters.style import Style
from seoaudit.site.audited import AuditedSite

RenderSite = Callable[[AuditedSite, Style], Iterator[str]]

# The formats that show the site itself.
OWN: Sequence[str] = ("terminal", "json", "html", "markdown")


def load_site_reporter(name: str) -> RenderSite:
    """Return the reporter of a format; raise UsageError if there is none of this name."""
    if name in OWN:
        render: RenderSite = import_module(f"seoaudit.reporters.site.{name}").render
        return render
    shown = load_reporter(name)
    return lambda site, style: shown(site_as_run(site), style)
