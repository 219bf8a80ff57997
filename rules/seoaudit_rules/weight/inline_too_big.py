from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element, Located
from seoaudit_rules.shares import in_shares

KILOBYTE = 1000
DATA = ";base64,"
# Attributes that may hold a file in place of its address.
EMBEDDING = {
    "img": ("src", "srcset"), "source": ("src", "srcset"), "link": ("href",), "input": ("src",),
    "video": ("src", "poster"), "audio": ("src",), "iframe": ("src",), "embed": ("src",),
    "object": ("data",), "svg:image": ("href", "xlink:href"),
}  # fmt: skip


class InlineTooBig(Rule):
    """Keep large scripts, styles and pictures in files of their own.

    ## Why it matters
    What is written into the page is sent with it every time, kept by no cache, and read before the
    text below it; a picture grows by a third. It also counts for the size at which Googlebot stops
    reading. The limit of 100 KB is a custom of this tool; small pieces are well placed in the page.

    ## How to fix it
    Put the script, the style or the picture into a file and link that. Data for scripts can be
    cut to what the first screen needs.

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
        100, "The most kilobytes of one script or style, and of all pictures together.", minimum=0
    )

    script = message(
        "A script of {size} KB is written into the page.",
        advice="Put it into a file of its own, or cut it down to what is needed at once.",
    )
    style = message(
        "A style sheet of {size} KB is written into the page.",
        advice="Put it into a file of its own.",
    )
    files = message(
        "Pictures or other files of {size} KB in all are written into the page; this is the "
        "largest.",
        advice="Link them as files.",
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
        sized = [(e, size_inside(e)) for e in page.tree.by_tag("script", "style")]
        large = [(element, bytes_) for element, bytes_ in sized if bytes_ > limit]
        for (element, bytes_), cost in in_shares(large, len(large)):
            chosen = self.script if element.tag == "script" else self.style
            yield chosen.at(element, cost=cost, size=bytes_ // KILOBYTE)
        files = embedded(page)
        total = sum(bytes_ for _, bytes_ in files)
        if total > limit:
            largest, _ = max(files, key=lambda file: file[1])
            yield self.files.at(largest, size=total // KILOBYTE)


def size(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def size_inside(element: Element) -> int:
    """Bytes of a script or style, which holds text alone."""
    return sum(size(child) for child in element.children if isinstance(child, str))


def embedded(page: Page) -> list[tuple[Located, int]]:
    """The attributes that hold a file, each with its size in bytes."""
    return [
        (element.attribute_span(name) or element, size(value))
        for tag, names in EMBEDDING.items()
        for element in page.tree.by_tag(tag)
        for name in names
        if DATA in (value := element.get(name))
    ]
