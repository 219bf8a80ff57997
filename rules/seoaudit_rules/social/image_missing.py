from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Meta

OPEN_GRAPH = ("og:image", "og:image:url", "og:image:secure_url")
TWITTER = ("twitter:image", "twitter:image:src")
# The cost of an image that some networks do not show, or show small.
PARTIAL_COST = 0.5


class ImageMissing(Rule):
    """Set a social preview image (og:image).

    ## Why it matters
    A shared link with a large image gets noticed; one without is a line of text. Networks that find
    no og:image use any image from the page, perhaps a logo, or none. Each network defines its own
    minimum size and changes it; 600 pixels is Facebook's minimum for a large preview.

    ## How to fix it
    Add `<meta property="og:image" content="https://…">` with the image of the article, ideally 1200
    pixels wide and 630 high, and its og:image:width and og:image:height.

    ## References
    - https://ogp.me/#structured
    - https://developers.facebook.com/docs/sharing/webmasters/images/
    """

    id = "social/image-missing"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 2
    judges_template = True

    min_width = option(600, "Minimum width of an image for a large preview, in pixels.", minimum=0)

    missing = message(
        "The page has no social preview image (og:image).",
        advice='Add <meta property="og:image" content="https://…"> with the image of the article.',
    )
    only_twitter = message(
        "The page has a social preview image for X (Twitter) only; other networks ignore it.",
        advice="Add og:image with the same image: X reads it too.",
    )
    small = message(
        "The social preview image is {width} px wide, too small for a large preview "
        "({min_width} px or more).",
        advice="Use a larger image, ideally 1200 × 630 px.",
    )

    examples = (
        good('<meta property="og:image" content="https://example.com/apple.jpg">'),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<meta name="twitter:image" content="https://example.com/a.jpg">', "only_twitter"),
        bad(
            '<meta property="og:image" content="https://example.com/apple.jpg">'
            '<meta property="og:image:width" content="200">',
            "small",
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        shared = [meta for meta in page.head.named(*OPEN_GRAPH) if meta.text]
        tweeted = [meta for meta in page.head.named(*TWITTER) if meta.text]
        widest = widest_of(page.head.named("og:image:width"))
        if not shared and not tweeted:
            yield self.missing.at(page.head.place)
        elif not shared:
            yield self.only_twitter.at(tweeted[0], cost=PARTIAL_COST)
        elif widest and widest[0] < self.min_width:
            yield self.small.at(widest[1].value, cost=PARTIAL_COST, width=widest[0])


def widest_of(metas: Sequence[Meta]) -> tuple[int, Meta] | None:
    """The largest declared width in pixels, and its meta tag."""
    texts = [(meta.text.removesuffix("px"), meta) for meta in metas]
    widths = [(int(text), meta) for text, meta in texts if text.isdecimal() and int(text)]
    return max(widths, key=lambda found: found[0], default=None)
