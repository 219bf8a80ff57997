from collections.abc import Iterator
from dataclasses import replace

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.document.document import decode
from seoaudit.facts import Span

MEGABYTE = 1_000_000


class HtmlTooBig(Rule):
    """Keep the HTML small enough for Google to read to its end.

    ## Why it matters
    For Google Search, Googlebot fetches the first 2 MB of an HTML file, counted before compression,
    and drops the rest; Google's other crawlers stop at 15 MB. Text and links behind that are never
    seen, and nothing says so.

    ## How to fix it
    Move data, styles and pictures that are written into the page to files of their own, and split
    long lists over several pages.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/googlebot
    - https://developers.google.com/crawling/docs/crawlers-fetchers/overview-google-crawlers
    """

    id = "weight/html-too-big"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    max_megabytes = option(2.0, "The most megabytes of HTML, of a million bytes each.", minimum=0)

    article_cut = message(
        "The HTML is {size} MB, and Google stops reading at this place, inside the article.",
        advice="Move what is not text out of the page, until it is under {max_megabytes} MB.",
        per="page",
    )
    end_cut = message(
        "The HTML is {size} MB, and Google stops reading at this place, below the article.",
        advice="Move what is not text out of the page, until it is under {max_megabytes} MB.",
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
