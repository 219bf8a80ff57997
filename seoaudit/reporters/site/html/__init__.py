"""The report of a whole site to share: for screen, telephone and print, with a network or without.

The first screen says how the site stands. Below are all addresses, a list for each rule, what to
edit, and how the site is built. A site of many pages has its details in scripts beside the file.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from seoaudit.reporters.html.document import Assets, asset, closing, opening, page_assets
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.markup import Markup, element
from seoaudit.reporters.site.html.addresses import addresses_section, index_block
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.html.detail import OF_A_PART, details
from seoaudit.reporters.site.html.opportunities import opportunities_section
from seoaudit.reporters.site.html.overview import first_screen, header
from seoaudit.reporters.site.html.parts import Parts
from seoaudit.reporters.site.html.rules import rules_section
from seoaudit.reporters.site.html.structure import structure_section
from seoaudit.reporters.site.html.trend import trend_section
from seoaudit.reporters.style import Style
from seoaudit.site.audited import AuditedSite
from seoaudit.site.outline.addresses import Addresses

# Up to this many pages a report is one file, wherever it is written to.
MOST_IN_A_FILE = 2_000


def render(site: AuditedSite, style: Style) -> Iterator[str]:
    """Yield the report as HTML, part by part."""
    frame = Frame(style.words, gate=site.gate)
    context = Context(site, Addresses(site.store), frame)
    pages = sum(1 for _ in site.rows())
    parts = Parts(style.beside if pages > MOST_IN_A_FILE else None)
    assets = _assets(has_files=parts.folder is not None)
    host = urlsplit(site.report.start).netloc or site.report.source
    name = frame.words.labelled(host, f"{site.report.score.value} / 100")
    yield opening(name, frame, assets)
    yield from _sections(context, parts)
    yield from index_block(context)
    yield from details(context, parts)
    yield _dialog(context, parts)
    yield closing(site.report.profile, frame, assets)


def _sections(context: Context, parts: Parts) -> Iterator[Markup]:
    yield header(context)
    names = ("addresses", "rules", "opportunities", "structure")
    titles = {name: context.words.phrase(f"html_site_to_{name}") for name in names}
    opportunities, structure = opportunities_section(context), structure_section(context)
    missing = {
        "rules": context.site.report.findings,
        "opportunities": opportunities,
        "structure": structure,
    }
    shown = {name: title for name, title in titles.items() if missing.get(name, True)}
    yield from first_screen(context, context.frame.contents(shown))
    yield addresses_section(context)
    yield from rules_section(context, parts)
    yield opportunities or Markup()
    yield structure or Markup()
    yield trend_section(context) or Markup()


def _dialog(context: Context, parts: Parts) -> Markup:
    """Return where the details of an address are shown."""
    phrase = context.words.phrase
    buttons = (
        element("button", phrase(f"html_site_{name}"), type="button", class_=name)
        for name in ("previous", "next", "close")
    )
    return element(
        "dialog",
        element("div", *buttons, class_="buttons"),
        element("div", class_="detail"),
        id="details",
        aria_labelledby="title",
        data_folder=parts.folder,
        data_ending=parts.ending,
        data_size=OF_A_PART,
        data_lost=phrase("html_site_lost", folder=parts.folder or ""),
        data_copied=phrase("html_site_copied"),
    )


def _assets(*, has_files: bool) -> Assets:
    pages, here = page_assets(), __package__ or ""
    return Assets(
        pages.style + asset("site.css", here), pages.script + asset("site.js", here), has_files
    )
