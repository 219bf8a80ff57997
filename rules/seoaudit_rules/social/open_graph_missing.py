from collections.abc import Iterator, Mapping, Sequence

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.page.addresses import urls
from seoaudit_rules.article_pages import is_article
from seoaudit_rules.new_markup import added_to_head, attribute
from seoaudit_rules.site_names import without_site_name

NAMES = ("og:title", "og:type", "og:url")
# What is copied at most, in characters. A longer title lacks its end tag and holds what follows it;
# these are no limits of a search engine.
MAX_LENGTH = {"og:title": 300, "og:type": 300, "og:url": 2_000}


class OpenGraphMissing(Rule):
    """Set title, type and URL for shared links (Open Graph).

    ## Why it matters
    Facebook, WhatsApp, LinkedIn and others build the preview of a shared link from Open Graph tags.
    Without them they guess, and count the shares of one page under several URLs. The protocol
    requires four tags on every page; the fourth, og:image, is checked by social/image-missing.

    ## How to fix it
    Make the template write `<meta property="og:title" content="…">` with the headline, og:type with
    article, and og:url with the canonical URL.

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
        "The page lacks Open Graph tags for link previews: {names}.",
        advice='Add the missing tags to the head, such as <meta property="og:type" '
        'content="article">.',
        fix="Add {written} from the page's own metadata",
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
        declared = {meta.name for meta in page.head.named(*NAMES) if meta.text}
        names = [name for name in NAMES if name not in declared]
        if names:
            known = known_elsewhere(page, names)
            yield self.missing.at(
                page.head.place,
                cost=len(names) / len(NAMES),
                fix=from_head(page, known),
                names=", ".join(names),
                written=", ".join(known),
            )


def known_elsewhere(page: Page, names: Sequence[str]) -> Mapping[str, str]:
    """What the page declares in other places, by the names it is missing under."""
    title = without_site_name(page, page.title) if page.title else ""
    known = {"og:title": title, "og:type": kind(page), "og:url": own_url(page)}
    return {name: known[name] for name in names if 0 < len(known[name]) <= MAX_LENGTH[name]}


def from_head(page: Page, known: Mapping[str, str]) -> Fix | None:
    """Add what is known. Unsafe: the title of a page may be written for search only."""
    metas = [
        f'<meta property="{name}" {attribute("content", value)}>' for name, value in known.items()
    ]
    edits = added_to_head(page, metas)
    return Fix(edits, Safety.UNSAFE) if edits else None


def kind(page: Page) -> str:
    """The value of og:type; empty if the page declares that it is not an article."""
    if urls.is_front_page(page.url):
        return "website"
    return "article" if is_article(page, min_words=0) else ""


def own_url(page: Page) -> str:
    """The canonical URL, or else the URL of the audited page."""
    candidates = [c.url for c in page.canonicals if c.counts] or [page.document.url]
    return next((url for url in candidates if url and urls.is_web(url)), "")
