from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.page.tree import Element


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
        pictured = any(not image.is_tracking_pixel for image in page.article_images)
        if not pictured and not shows_media(page):
            yield self.missing.at(page.article.element, count=page.text.words)


MEDIA = ("amp-img", "audio", "canvas", "embed", "iframe", "object", "svg", "video")
POSTS = frozenset(("instagram-media", "tiktok-embed", "twitter-tweet", "twitter-video"))
"""Quotations that a script of the network they come from turns into a post with its picture."""


def shows_media(page: Page) -> bool:
    """Whether the article shows a video, a drawing, a player or a post of a social network."""
    holds = page.article.holds
    if any(holds(element) and is_shown(element) for element in page.tree.by_tag(*MEDIA)):
        return True
    quotations = page.tree.by_tag("blockquote")
    return any(holds(quoted) and not POSTS.isdisjoint(quoted.classes) for quoted in quotations)


def is_shown(element: Element) -> bool:
    """Whether there is something to look at; an svg is an icon unless it has the role img."""
    if element.tag == "svg":
        return element.get("role").lower() == "img"
    return element.get("width") not in ("0", "1")
