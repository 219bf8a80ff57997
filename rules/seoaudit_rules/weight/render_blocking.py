from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element, shorten

JAVASCRIPT = frozenset(
    ("", "text/javascript", "application/javascript", "application/x-javascript")
)
# Attributes of scripts that browsers of today do not wait for.
FREE = ("async", "defer", "nomodule")

WORST = 10


class RenderBlocking(Rule):
    """Let the text appear before the scripts have come.

    ## Why it matters
    At a plain `<script src>` in the head browsers stop: nothing is shown until the file has been
    fetched and run. Google counts how soon a page shows its main content. That two such scripts
    pass is a custom of this tool; ten cost the whole weight.

    ## How to fix it
    Add `defer`, or `async` where the order does not matter, or move the tag to the end of the body.

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

    max_scripts = option(2, "The most scripts in the head that browsers wait for.", minimum=0)

    blocking = message(
        "Browsers show nothing until {count} scripts in the head have come: {files}.",
        one="Browsers show nothing until a script in the head has come: {files}.",
        advice="Add defer to their tags, or move them to the end of the body.",
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
            cost = min(1.0, count / max(WORST, self.max_scripts + 1))
            files = shorten(", ".join(file_name(script) for script in blocking), limit=120)
            yield self.blocking.at(blocking[0], cost=cost, count=count, files=files)


def is_blocking(script: Element) -> bool:
    """Whether browsers stop at the tag until the file has come and run."""
    return (
        script.has("src")
        and script.get("type").strip().lower() in JAVASCRIPT
        and not any(script.has(name) for name in FREE)
    )


def file_name(script: Element) -> str:
    """The end of the address, by which the author knows the file."""
    address = script.get("src").strip().partition("?")[0].partition("#")[0].rstrip("/")
    return address.rpartition("/")[2]
