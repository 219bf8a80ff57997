from collections.abc import Iterator
from dataclasses import replace

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.document.document import decode
from seoaudit.facts import Span

MEGABYTE = 1_000_000


class HtmlTooBig(Rule):
    """Keep the HTML small enough for Google to read it all.

    ## Why it matters
    For Google Search, Googlebot downloads the first 2 MB of an HTML file, counted before
    compression, and drops the rest; Google's other crawlers stop at 15 MB. Text and links beyond
    that are never seen, and no tool tells you.

    ## How to fix it
    Move data, styles and images that are embedded in the page to their own files, and split long
    lists over several pages.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/googlebot
    - https://developers.google.com/crawling/docs/crawlers-fetchers/overview-google-crawlers
    """

    id = "weight/html-too-big"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    max_megabytes = option(
        2.0, "Maximum size of the HTML, in megabytes of a million bytes.", minimum=0
    )

    article_cut = message(
        "The HTML is {size} MB; Google stops reading here, inside the article.",
        advice="Reduce it to under {max_megabytes} MB by moving scripts, styles and data to "
        "separate files.",
        per="page",
    )
    end_cut = message(
        "The HTML is {size} MB; Google stops reading here, below the article.",
        advice="Reduce it to under {max_megabytes} MB by moving scripts, styles and data to "
        "separate files.",
        per="page",
    )

    examples = (
        good("<article><p>An article about apple trees.</p></article>"),
        bad(
            "<article><p>An article about apple trees.</p></article><footer>A footer</footer>",
            "end_cut",
            settings={"max_megabytes": 0.00006},
        ),
        bad(
            "<article><p>An article.</p><p>It goes on about apple trees.</p></article>",
            "article_cut",
            settings={"max_megabytes": 0.00002},
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        body = page.document.body
        sent = body.encode("utf-8", "replace") if isinstance(body, str) else body
        limit = int(self.max_megabytes * MEGABYTE)
        if len(sent) > limit:
            read = replace(page.document, body=sent[:limit])
            cut = min(len(decode(read).text), len(page.source))
            in_article = any(block.element.start >= cut for block in page.blocks[-1:])
            chosen = self.article_cut if in_article else self.end_cut
            yield chosen.at(Span(cut, cut), size=round(len(sent) / MEGABYTE, 1))
