from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.page.addresses import urls
from seoaudit_rules.article_pages import is_article
from seoaudit_rules.new_markup import added_to_head, attribute

NAMES = ("og:title", "og:type", "og:url")


class OpenGraphMissing(Rule):
    """Name title, type and address for those who share the page.

    ## Why it matters
    Facebook, WhatsApp, LinkedIn and others build the preview of a shared link from Open Graph
    metas. Without them they guess, and count the shares of one page under several addresses. The
    protocol asks for four on every page; the fourth, og:image, is judged by social/image-missing.

    ## How to fix it
    Let the template write `<meta property="og:title" content="…">` with the headline, og:type with
    article, and og:url with the canonical address.

    ## References
    - https://ogp.me/#metadata
    - https://developers.facebook.com/docs/sharing/webmasters/
    """

    id = "social/open-graph-missing"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5
    judges_template = True

    missing = message(
        "For previews of shared links, the page lacks {names}.",
        advice='Add to the head what is missing, as in <meta property="og:type" '
        'content="article">.',
        fix="Add what the head of the page tells of {names}",
    )

    examples = (
        good(
            '<meta property="og:title" content="Pruning apple trees">'
            '<meta property="og:type" content="article">'
            '<meta property="og:url" content="https://example.com/apple-trees">'
        ),
        bad("<p>How to prune an apple tree.</p>", "missing"),
        bad(
            "<head><title>Pruning apple trees | Green Fingers</title>"
            '<link rel="canonical" href="https://example.com/apple-trees"></head>',
            "missing",
            fixed="<head><title>Pruning apple trees | Green Fingers</title>"
            '<link rel="canonical" href="https://example.com/apple-trees">'
            '<meta property="og:title" content="Pruning apple trees">'
            '<meta property="og:type" content="article">'
            '<meta property="og:url" content="https://example.com/apple-trees"></head>',
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        told = {meta.name for meta in page.head.named(*NAMES) if meta.text}
        names = [name for name in NAMES if name not in told]
        if names:
            cost = len(names) / len(NAMES)
            fix = from_head(page, names)
            yield self.missing.at(page.head.place, cost=cost, fix=fix, names=", ".join(names))


def from_head(page: Page, names: Sequence[str]) -> Fix | None:
    """Add what the page tells elsewhere. Unsafe: a title may be worded for search results alone."""
    known = {"og:title": title(page), "og:type": kind(page), "og:url": address(page)}
    metas = [
        f'<meta property="{name}" {attribute("content", known[name])}>'
        for name in names
        if known[name]
    ]
    edits = added_to_head(page, metas)
    return Fix(edits, Safety.UNSAFE) if edits else None


def title(page: Page) -> str:
    """The title without the name of the site."""
    return page.title.without_brand if page.title else ""


def kind(page: Page) -> str:
    """What the page is, as far as it does not say that it is another thing."""
    if urls.is_front_page(page.url):
        return "website"
    return "article" if is_article(page, min_words=0) else ""


def address(page: Page) -> str:
    """The canonical address, else the one the page is audited at."""
    written = [c.url for c in page.canonicals if c.counts] or [page.document.url]
    return next((url for url in written if url and urls.is_web(url)), "")
