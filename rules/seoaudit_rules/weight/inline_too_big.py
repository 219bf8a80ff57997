from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element, Located
from seoaudit_rules.shared_cost import with_shared_cost

KILOBYTE = 1000
DATA = ";base64,"
# Attributes that may contain an embedded file instead of a URL.
EMBEDDING = {
    "img": ("src", "srcset"), "source": ("src", "srcset"), "link": ("href",), "input": ("src",),
    "video": ("src", "poster"), "audio": ("src",), "iframe": ("src",), "embed": ("src",),
    "object": ("data",), "svg:image": ("href", "xlink:href"),
}  # fmt: skip


class InlineTooBig(Rule):
    """Keep large scripts, styles and images in separate files.

    ## Why it matters
    Inline content is sent with the page every time, cannot be cached separately, and is read before
    the text below it; an image grows by a third. It also counts towards the size at which Googlebot
    stops reading. The limit of 100 KB is our own; small pieces are fine inline.

    ## How to fix it
    Move the script, the style or the image to a file and link to it. Cut data for scripts down to
    what the first screen needs.

    ## References
    - https://web.dev/learn/performance/optimize-resource-loading
    - https://developers.google.com/search/docs/crawling-indexing/googlebot
    """

    id = "weight/inline-too-big"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_template = True

    max_kilobytes = option(
        100,
        "Maximum size of one script or style, and of all images together, in kilobytes.",
        minimum=0,
    )

    script = message(
        "The page contains an inline script of {size} KB.",
        advice="Move it to a separate file, or reduce it to what is needed first.",
    )
    style = message(
        "The page contains an inline style sheet of {size} KB.",
        advice="Move it to a separate file.",
    )
    files = message(
        "The page embeds images or other files of {size} KB in total; this is the largest.",
        advice="Link to them as separate files.",
        per="page",
    )

    examples = (
        good("<script>let trees = 1;</script><p>An article.</p>"),
        bad("<script>let trees = 1;</script>", "script", settings={"max_kilobytes": 0}),
        bad("<style>p { color: green }</style>", "style", settings={"max_kilobytes": 0}),
        bad(
            '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Trees">',
            "files",
            settings={"max_kilobytes": 0},
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        limit = self.max_kilobytes * KILOBYTE
        sizes = [(e, size_inside(e)) for e in page.tree.by_tag("script", "style")]
        large = [(element, bytes_) for element, bytes_ in sizes if bytes_ > limit]
        for (element, bytes_), cost in with_shared_cost(large, len(large)):
            chosen = self.script if element.tag == "script" else self.style
            yield chosen.at(element, cost=cost, size=bytes_ // KILOBYTE)
        files = embedded(page)
        total = sum(bytes_ for _, bytes_ in files)
        if total > limit:
            largest, _ = max(files, key=lambda file: file[1])
            yield self.files.at(largest, size=total // KILOBYTE)


def size(text: str) -> int:
    """The size of a text in UTF-8, in bytes."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def size_inside(element: Element) -> int:
    """The size of a script or style, in bytes."""
    return sum(size(child) for child in element.children if isinstance(child, str))


def embedded(page: Page) -> list[tuple[Located, int]]:
    """The attributes with an embedded file, each with its size in bytes."""
    return [
        (element.attribute_span(name) or element, size(value))
        for tag, names in EMBEDDING.items()
        for element in page.tree.by_tag(tag)
        for name in names
        if DATA in (value := element.get(name))
    ]
