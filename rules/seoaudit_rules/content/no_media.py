from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, takewhile

from seoaudit import Basis, Finding, Meanwhile, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element
from seoaudit.page.article.boilerplate import NEVER_ARTICLE, role_of
from seoaudit.page.article.headline import is_small
from seoaudit.page.elements.symbols import is_symbol
from seoaudit.page.tree.declared_size import declared_width


class NoMedia(Rule):
    """Add an image or a video.

    ## Why it matters
    An image, a video or a chart explains faster than a paragraph, gives the eye a rest in a long
    text, and can be found in image search on its own. That an article should have one is a best
    practice.

    ## How to fix it
    Add an image or a video that illustrates the text, close to the words it belongs to, with alt
    text.

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "content/no-media"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3
    judges_article = True
    follows = ("content/too-short",)
    meanwhile = Meanwhile.JUDGED

    min_words = option(
        300, "Minimum words of an article that should have an image or video.", minimum=0
    )

    missing = message(
        "The article has {count} words but no image or video.",
        advice="Add an image or video that illustrates the text.",
    )

    examples = (
        good(f'{"<p>Prune in winter.</p>" * 100}<img src="saw.jpg" alt="A pruning saw">'),
        good("<p>A short note without a picture.</p>"),
        bad(f"<p>{'Prune in winter. ' * 100}</p>", "missing"),
    )

    def applies(self, page: Page) -> bool:
        return page.text.words >= max(1, self.min_words)

    def check(self, page: Page) -> Iterator[Finding]:
        known = chain((image.element for image in page.article_images), page.article.featured)
        if not any(is_media(page, element) for element in known) and not has_media_around(page):
            yield self.missing.at(page.article.element, count=page.text.words)


# Elements that are media, and those that scripts turn into media.
MEDIA_TAGS = frozenset(
    "amp-img amp-video audio blockquote canvas div embed figure iframe img object picture svg "
    "video".split()
)

# What a <figure> may contain instead of an image.
QUOTED = frozenset(("blockquote", "code", "pre", "table"))

# Classes of quotations that a social network's script turns into an embedded post.
POSTS = frozenset(("instagram-media", "tiktok-embed", "twitter-tweet", "twitter-video"))

# Words in the class or id of an empty element or placeholder that a script fills with media.
FILLED_LATER = ("player", "video", "slider", "gallery", "carousel")

# Words in the name of an element that HTML does not know, which a script or a site's own component
# fills with media: <lite-youtube>, <mux-player>, <YouTubeIframe>.
COMPONENTS = (
    "audio carousel chart diagram embed gallery illustration image img lightbox lottie photo "
    "picture player podcast slider slideshow video vimeo youtube".split()
)


def has_media_around(page: Page) -> bool:
    """Whether there is media between the headline and the end of the article.

    Galleries and videos in boxes outside the article's text count too, except in boxes beside it
    that say that they are no part of one.
    """
    article = page.article
    anchors = [e for e in (article.headline, article.element) if e is not None]
    first = min(e.index for e in anchors)
    whole = around(page, anchors)
    start, end = (whole.index, whole.last) if whole else (first, article.element.last)

    def is_apart(element: Element) -> bool:
        # Asked in this order, since the article holds most elements.
        is_beside = not article.holds(element) and not any(e in element for e in anchors)
        return is_beside and role_of(element) in NEVER_ARTICLE

    for element in page.tree.elements[start : end + 1]:
        if first <= element.index <= article.element.last:
            may_be = element.tag in MEDIA_TAGS or is_component(element.tag)
        else:
            may_be = element.tag == "figure" and not any(e.tag == "li" for e in element.ancestors)
        if may_be and is_media(page, element):
            boxes = takewhile(lambda e: e.index >= start, (element, *element.ancestors))
            if not any(map(is_apart, boxes)):
                return True
    return False


def around(page: Page, anchors: Sequence[Element]) -> Element | None:
    """The <article> that headline and text stand in, with its figures above and below them."""
    whole = next((e for e in page.article.element.ancestors if e.tag == "article"), None)
    return whole if whole and all(anchor in whole for anchor in anchors) else None


@lru_cache(maxsize=512)  # tags, of which a page has few
def is_component(tag: str) -> bool:
    """Whether the name of an element that HTML does not know says that it shows or plays media."""
    return ":" not in tag and any(word in tag for word in COMPONENTS)


def is_media(page: Page, element: Element) -> bool:
    """Whether an element shows or plays something, perhaps with the help of a script.

    An svg is an icon unless it has the role img; narrow images are portraits or logos.
    """
    match element.tag:
        case "div":
            name = f"{element.get('class')} {element.get('id')}".lower()
            is_player = any(word in name for word in FILLED_LATER)
            return is_player and ("placeholder" in name or not element.text.strip())
        case "blockquote":
            return not POSTS.isdisjoint(element.classes)
        case "svg":
            return element.get("role").lower() == "img"
        case "figure":
            return not any(inside.tag in QUOTED for inside in element.descendants)
        case "img":
            return not is_small(page.shown_width(element)) and not is_symbol(element)
        case _:
            width = declared_width(element) if element.tag == "iframe" else None
            return width is None or width > 1
