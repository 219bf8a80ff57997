"""Which pages are articles, as far as the page itself shows it."""

from seoaudit import Page
from seoaudit.page.addresses import urls
from seoaudit.page.publication.page_kind import PageKind

# Values of og:type, up to the dot, of pages that are not articles: https://ogp.me/#types "website"
# is not among them, because many sites use it on every page.
OTHER_SHARED_TYPES = (
    "book",
    "business",
    "music",
    "place",
    "product",
    "profile",
    "restaurant",
    "video",
)

# Types of https://schema.org/ for pages that are not articles.
OTHER_TYPES = frozenset(
    "AboutPage Book CheckoutPage CollectionPage ContactPage Course Dataset Event FAQPage HowTo "
    "JobPosting LocalBusiness Movie Product ProfilePage QAPage Recipe RealEstateListing "
    "SearchResultsPage SoftwareApplication".split()
)


def is_article(page: Page, min_words: int) -> bool:
    """Whether the page has at least `min_words` of running text and does not declare another type.

    A front page is a list of articles; tables, lists and short texts in boxes do not count.
    """
    if urls.is_front_page(page.url) or page.kind is not PageKind.ARTICLE:
        return False
    shared = (meta.text.lower() for meta in page.head.named("og:type"))
    if any(kind.partition(".")[0] in OTHER_SHARED_TYPES for kind in shared):
        return False
    if any(not item.uses for item in page.structured_data.typed(OTHER_TYPES)):
        return False
    return page.text.running_words >= min_words
