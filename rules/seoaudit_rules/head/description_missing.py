from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message


class DescriptionMissing(Rule):
    """Describe the page in a sentence or two for search results.

    ## Why it matters
    Search engines may show this text below the title. Without it they pick some lines of the page,
    which need not be the ones that would bring a reader.

    ## How to fix it
    Write `<meta name="description" content="…">` in the head: what the reader will learn or get,
    in one or two sentences for this page alone.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 5

    missing = message(
        "The page has no meta description.",
        advice='Add <meta name="description" content="…"> with one or two sentences on this page.',
    )
    empty = message(
        "The meta description is empty.",
        advice="Write one or two sentences on what the reader will find on this page.",
    )

    examples = (
        good('<head><meta name="description" content="When and how to cut, in six steps."></head>'),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<head><meta name="description" content=" "></head>', "empty"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        if page.description is not None:
            return
        written = [meta for meta in page.head.named("description") if meta.attribute == "name"]
        if written:
            yield self.empty.at(written[0].value)
        else:
            yield self.missing.at(page.head.place)
