from collections.abc import Iterator
from itertools import chain

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element
from seoaudit.page.article.boilerplate import Part, part
from seoaudit.page.article.declared_size import declared_width
from seoaudit.page.article.headline import is_small


class NoMedia(Rule):
    """Show something beside the words.

    ## Why it matters
    A picture, a video or a chart explains faster than a paragraph, rests the eye in a long text,
    and can be found in image search by itself. That an article should have one is custom.

    ## How to fix it
    Add a picture or a video that shows what the text says, near the words it belongs to, with an
    alternative text.

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "content/no-media"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3

    min_words = option(300, "Words from which an article should show something.", minimum=0)

    missing = message(
        "The article has {count} words and no picture or video.",
        advice="Add one that shows what the text says.",
    )

    examples = (
        good(f'{"<p>Prune in winter.</p>" * 100}<img src="saw.jpg" alt="A pruning saw">'),
        good("<p>A short note without a picture.</p>"),
        bad(f"<p>{'Prune in winter. ' * 100}</p>", "missing"),
    )

    def applies(self, page: Page) -> bool:
        return page.text.words >= max(1, self.min_words)

    def check(self, page: Page) -> Iterator[Finding]:
        media = chain((image.element for image in page.article_images), media_around(page))
        if not any(shows_something(page, element) for element in media):
            yield self.missing.at(page.article.element, count=page.text.words)


# Elements that show something, and those that scripts make into one that does.
SHOWING = frozenset(
    "amp-img amp-video audio blockquote canvas div embed figure iframe img object picture svg "
    "video".split()
)

# What a <figure> may show in place of a picture.
QUOTED = frozenset(("blockquote", "code", "pre", "table"))

# Quotations that a script of the network they come from turns into a post with its picture.
POSTS = frozenset(("instagram-media", "tiktok-embed", "twitter-tweet", "twitter-video"))

# Words in the names of elements that a script puts a film or pictures into: of empty ones, and of
# those named as its placeholder.
FILLED_LATER = ("player", "video", "slider", "gallery", "carousel")


def media_around(page: Page) -> Iterator[Element]:
    """What may show something, between the headline and the end of the article.

    Galleries and films stand in boxes that are no part of the text; they belong to it still.
    """
    article = page.article
    yield from article.featured
    named = [e for e in (article.headline, article.element) if e is not None]
    first, framed = min(e.index for e in named), -1
    for element in page.tree.elements[first : article.element.last + 1]:
        if element.index <= framed:
            continue
        is_around = any(e in element for e in named)
        if part(element) is Part.FRAME and not is_around and not article.holds(element):
            framed = element.last
        elif element.tag in SHOWING:
            yield element


def shows_something(page: Page, element: Element) -> bool:
    """Whether there is something to look at or to hear; a script may bring it.

    An svg is an icon unless it has the role img; a face or a logo is narrow.
    """
    match element.tag:
        case "div":
            name = f"{element.get('class')} {element.get('id')}".lower()
            is_empty = "placeholder" in name or not element.text.strip()
            return any(word in name for word in FILLED_LATER) and is_empty
        case "blockquote":
            return not POSTS.isdisjoint(element.classes)
        case "svg":
            return element.get("role").lower() == "img"
        case "figure":
            return not any(inside.tag in QUOTED for inside in element.descendants)
        case "img":
            return not is_small(page.shown_width(element))
        case _:
            width = declared_width(element) if element.tag == "iframe" else None
            return width is None or width > 1
