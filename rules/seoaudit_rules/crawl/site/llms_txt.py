from collections.abc import Iterator
from urllib.parse import urljoin

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.document.normal_address import normal
from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls
from seoaudit.rule.site import Judged, article, file, gone, site
from seoaudit_rules.statuses import is_gone

PATH = "/llms.txt"

# A link of Markdown, in which such a file is written: https://llmstxt.org/
_LINK = late_pattern(r"\]\(\s*<?([^\s)>]+)")


class LlmsTxt(SiteRule[None]):
    """Let llms.txt name pages that are there.

    ## Why it matters
    A site may have an /llms.txt, a list of its pages for language models. No search engine asks for
    one, and a site without one lacks nothing; but a list of pages that are gone helps nobody.

    ## How to fix it
    Correct or remove these links, or the whole file.

    ## References
    - https://llmstxt.org/
    """

    id = "crawl/llms-txt"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.SITE

    lost = message(
        "llms.txt names {count} pages that are not there, as {target}.",
        one="llms.txt names a page that is not there: {target}.",
        advice="Correct or remove these links in llms.txt.",
        per="page",
    )

    examples = (
        site(file(PATH, "# Trees\n\n- [Oak](/oak): old\n- [Elm](/elm)"), gone("/oak")).finds(
            "lost", PATH
        ),
        site(file(PATH, "# Trees\n\n- [Oak](/oak): old"), article("/oak")).finds_nothing(
            "the pages are there"
        ),
        site(article("/"), gone(PATH)).finds_nothing("no such file: nothing is missing"),
        site(file(PATH, "# Trees\n\n- [Oak](/oak): old")).finds_nothing("nobody asked for it"),
        site(
            file(PATH, "# Trees\n\n- [Oak](https://oak.example/)"), gone("https://oak.example/")
        ).finds_nothing("a page of another site"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        text = site.text_file(PATH)
        if text is None:
            return
        own = normal(urljoin(site.start, PATH))
        named = (urls.resolve(own, written) for written in _LINK.findall(text))
        targets = dict.fromkeys(normal(url) for url in named if url and site.is_own(url))
        lost = [url for url in targets if is_gone(site.answer(url))]
        if lost:
            yield self.lost.on(own, count=len(lost), target=lost[0])
