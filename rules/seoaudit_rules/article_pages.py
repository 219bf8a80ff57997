"""Which pages are articles, as far as the page itself shows it."""

from seoaudit import Page
from seoaudit.page.addresses import urls
from seoaudit.page.publication.dates import shows_date
from seoaudit.page.publication.names import is_dated
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


# Classes of <body> for pages that a content system keeps apart from its posts, such as "About":
# https://developer.wordpress.org/reference/functions/get_body_class/, and of Ghost and Drupal.
STATIC = ("page-template", "page-node-type-page", "node-type-page")
STATIC_NUMBER = "page-id-"


def is_article(page: Page, min_words: int) -> bool:
    """Whether the page has at least `min_words` of running text and does not declare another type.

    A front page is a list of articles; a page that its site keeps apart from its posts, or that
    has no date and says to be of the site, has no author. Tables, lists and short texts in boxes
    do not count.
    """
    if urls.is_front_page(page.url) or page.kind is not PageKind.ARTICLE:
        return False
    if is_static(page) or is_of_site(page):
        return False
    shared = (meta.text.lower() for meta in page.head.named("og:type"))
    if any(kind.partition(".")[0] in OTHER_SHARED_TYPES for kind in shared):
        return False
    if any(not item.uses for item in page.structured_data.typed(OTHER_TYPES)):
        return False
    return page.text.running_words >= min_words


def is_static(page: Page) -> bool:
    """Whether a content system says that the page is no post, and nothing that it is an article."""
    classes = page.tree.body.classes if page.tree.body else ()
    is_numbered = "page" in classes and any(name.startswith(STATIC_NUMBER) for name in classes)
    is_named = is_numbered or any(name in classes for name in STATIC)
    return is_named and not page.article_items


def is_of_site(page: Page) -> bool:
    """Whether a page declares to be of the website, and nothing on it is an article's.

    Many sites declare so of articles, too, but these show a date or an author.
    """
    shared = {meta.text.lower() for meta in page.head.named("og:type")}
    if shared != {"website"} or page.article_items or page.byline:
        return False
    dates = page.dates
    is_told = dates.published or dates.modified or is_dated(urls.path(page.url).replace("/", " "))
    return not is_told and not shows_date(page.tree, page.article)
