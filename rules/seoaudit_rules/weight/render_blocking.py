from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element, shorten

JAVASCRIPT = frozenset(
    ("", "text/javascript", "application/javascript", "application/x-javascript")
)
# Attributes of scripts that modern browsers do not wait for.
FREE = ("async", "defer", "nomodule")
FULL_COST_COUNT = 10


class RenderBlocking(Rule):
    """Avoid render-blocking scripts in the head.

    ## Why it matters
    At a plain `<script src>` in the head, browsers stop: they show nothing until the file has been
    downloaded and run. Google measures how soon a page shows its main content. Accepting two such
    scripts is our own choice; ten cost all points.

    ## How to fix it
    Add `defer`, or `async` if the order does not matter, or move the tag to the end of the body.

    ## References
    - https://web.dev/learn/performance/optimize-resource-loading
    - https://developer.chrome.com/docs/lighthouse/performance/render-blocking-resources
    - https://developers.google.com/search/docs/appearance/core-web-vitals
    """

    id = "weight/render-blocking"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    judges_template = True

    max_scripts = option(2, "Maximum number of render-blocking scripts in the head.", minimum=0)

    blocking = message(
        "{count} render-blocking scripts in the head delay the page: {files}.",
        one="A render-blocking script in the head delays the page: {files}.",
        advice="Add defer to the script tags, or move them to the end of the body.",
        per="page",
    )

    examples = (
        good('<head><script src="a.js" defer></script><script async src="b.js"></script></head>'),
        bad(
            '<head><script src="a.js"></script><script src="b.js"></script>'
            '<script src="c.js"></script></head>',
            "blocking",
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(script.has("src") for script in page.tree.by_tag("script"))

    def check(self, page: Page) -> Iterator[Finding]:
        head = page.tree.head
        blocking = [e for e in page.tree.by_tag("script") if e in head and is_blocking(e)]
        count = len(blocking)
        if count > self.max_scripts:
            cost = min(1.0, count / max(FULL_COST_COUNT, self.max_scripts + 1))
            files = shorten(", ".join(file_name(script) for script in blocking), limit=120)
            yield self.blocking.at(blocking[0], cost=cost, count=count, files=files)


def is_blocking(script: Element) -> bool:
    """Whether browsers stop at the tag until the file is downloaded and run."""
    return (
        script.has("src")
        and script.get("type").strip().lower() in JAVASCRIPT
        and not any(script.has(name) for name in FREE)
    )


def file_name(script: Element) -> str:
    """The last part of the script's URL."""
    address = script.get("src").strip().partition("?")[0].partition("#")[0].rstrip("/")
    return address.rpartition("/")[2]
