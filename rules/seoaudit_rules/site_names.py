"""The names of the site of a page, and its title without them."""

from seoaudit import Page
from seoaudit.facts import Title
from seoaudit.page.addresses import sites, urls
from seoaudit.page.head.head import SEPARATORS
from seoaudit.page.tree.element_text import element_text
from seoaudit.text import normalise

EDGES = " .,:;!?-–—_|()[]{}<>«»\"'"


def comparable(text: str) -> str:
    """The title without differences in case, surrounding punctuation and Arabic spelling."""
    return normalise(text).strip(EDGES)


def site_names(page: Page) -> set[str]:
    """The names of the site: the declared ones, and its host with and without the domain ending."""
    named = page.head.named("og:site_name", "application-name", "apple-mobile-web-app-title")
    host = urls.host(page.url)
    site = sites.site(page.url).partition(".")[0]
    names = {meta.text for meta in named} | {host, f"www.{host}", host.rpartition(".")[0], site}
    return {comparable(name) for name in names} - {""}


def without_site_name(page: Page, title: Title) -> str:
    """The title up to its last separator, if a site name follows it; else all of it.

    What the headline says too is no site name, nor is what begins with a small letter.
    """
    kept = title.without_brand
    last = title.text[len(kept) :].strip(EDGES)
    if not last or comparable(last) in site_names(page):
        return kept
    headline = page.article.headline
    said = comparable(element_text(headline)) if headline is not None else ""
    return title.text if last[0].islower() or comparable(last) in said else kept


def title_parts(title: str) -> list[str]:
    """The parts of a title between its separators."""
    for separator in SEPARATORS:
        title = title.replace(separator, SEPARATORS[0])
    return title.split(SEPARATORS[0])
