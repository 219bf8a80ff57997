from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Meta

OPEN_GRAPH = ("og:image", "og:image:url", "og:image:secure_url")
TWITTER = ("twitter:image", "twitter:image:src")
# What a picture costs that some networks do not show, or show small.
PARTLY = 0.5


class ImageMissing(Rule):
    """Choose the picture that is shown when the page is shared.

    ## Why it matters
    A link with a large picture is seen; one without is a line of text. Networks that find no
    og:image take any picture of the page, a logo perhaps, or none. Which size is large enough is
    for each network to say and changes; 600 pixels is what Facebook names for a large preview.

    ## How to fix it
    Add `<meta property="og:image" content="https://…">` with the picture of the article, best 1200
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

    min_width = option(600, "Narrowest picture for a large preview, in pixels.", minimum=0)

    missing = message(
        "The page names no picture for previews of shared links.",
        advice='Add <meta property="og:image" content="https://…"> with the picture of the '
        "article.",
    )
    only_twitter = message(
        "The page names a picture for X (Twitter) only; other networks do not read it.",
        advice="Add og:image with the same picture: X reads it too.",
    )
    small = message(
        "The picture for previews of shared links is {width} pixels wide; from {min_width} on it "
        "is shown large.",
        advice="Name a larger picture, best 1200 × 630 pixels.",
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
            yield self.only_twitter.at(tweeted[0], cost=PARTLY)
        elif widest and widest[0] < self.min_width:
            yield self.small.at(widest[1].value, cost=PARTLY, width=widest[0])


def widest_of(metas: Sequence[Meta]) -> tuple[int, Meta] | None:
    """The largest of the widths that are told in pixels, and its meta."""
    texts = [(meta.text.removesuffix("px"), meta) for meta in metas]
    told = [(int(text), meta) for text, meta in texts if text.isdecimal() and int(text)]
    return max(told, key=lambda found: found[0], default=None)
