from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.page.rendering.by_script import internal_links, links_by_script

URL = "https://example.com/pruning"
LINKS = "".join(f'<li><a href="/tools/{name}">The {name}</a>' for name in "saw axe knife".split())


class LinksNeedScripts(Rule):
    """Send the links to other pages of the site in the HTML of the page.

    ## Why it matters
    Google takes links from the HTML as sent, and later from the page as scripts leave it. Pages
    that only such links lead to are found later, and not at all if the scripts fail. Other crawlers
    mostly run none.

    ## How to fix it
    Render menus and lists of pages on the server, as `<a href="…">`. A list that grows while
    readers scroll needs pages of its own that it links to.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading
    """

    id = "rendering/links-need-scripts"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4
    follows = ("rendering/redirect-by-script",)

    max_percent = option(
        30, "Maximum percentage of the internal links that only scripts bring.", minimum=0
    )
    min_links = option(
        3, "Number of such links from which it matters; a notice on cookies has two.", minimum=1
    )
    missing = message(
        "{links} of {total} internal links are there only once scripts have run, such as “{link}”.",
        advice="Send them in the HTML, as <a href>.",
        per="page",
    )

    examples = (
        good(f"<ul>{LINKS}</ul>", url=URL, rendered=f"<ul>{LINKS}</ul>"),
        good(
            f"<ul>{LINKS}</ul>",
            url=URL,
            rendered=f'<ul>{LINKS}</ul><div>Cookies? <a href="/privacy">More</a></div>',
        ),
        bad("<ul></ul>", "missing", url=URL, rendered=f"<ul>{LINKS}</ul>"),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None and any(internal_links(page.rendered))

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None:
            return
        found = links_by_script(page, page.rendered)
        total = len({link.href for link in internal_links(page.rendered)})
        share = min(1.0, len(found) / max(1, total))
        if len(found) >= self.min_links and 100 * share > self.max_percent:
            yield self.missing.at(
                page.tree.body or page.head.place,
                cost=share,
                links=len(found),
                total=total,
                link=shorten(found[0].shown_as),
            )
