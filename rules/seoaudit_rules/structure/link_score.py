from array import array
from collections.abc import Iterator
from statistics import median

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, Standing, Zone, article, site

_NAMED = '<meta name="keywords" content="{}">'


def _linking(path: str, *targets: str, head: str = "") -> ExampleAnswer:
    links = " ".join(f'<a href="{to}">the page {to}</a>' for to in targets)
    return article(path, head=head, body=f"<p>More is to be read elsewhere, on {links}.</p>")


class LinkScore(SiteRule[None]):
    """Link most to the pages that matter most.

    ## Why it matters
    Links of the site say which of its pages matter. A page that was given a keyphrase, as few were,
    but has fewer links than most, and a page that is kept out of the results, but is linked in text
    more than nearly all others, say that the links do not follow the plan.

    ## How to fix it
    Link to the page from texts on related matters; lead links away from what is not to be shown.

    ## References
    - https://research.google/pubs/the-anatomy-of-a-large-scale-hypertextual-web-search-engine/
    """

    id = "structure/link-score"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs_all = True

    min_pages = option(20, "Fewest pages of a site whose links are compared.", minimum=3)
    max_named = option(0.2, "Most of the pages that were given a keyphrase, if a choice, 0 to 1.")
    top = option(0.95, "Share of the pages that a hidden page has more links in text than, 0 to 1.")

    neglected = message(
        "{url} was given the keyphrase “{keyphrase}”, but more than half of the pages have better "
        "links.",
        advice="Link to {url} from texts on related matters.",
    )
    hidden = message(
        "{url} is kept out of the results, but the texts of {links} pages link to it, more than "
        "to nearly all other pages.",
        advice="Let {url} be shown, or link to a page that is.",
    )

    _ring = tuple(_linking(f"/{n}", f"/{(n + 1) % 20}", f"/{(n + 2) % 20}") for n in range(20))
    examples = (
        site(_ring, _linking("/", "/0", "/oak"), _linking("/oak", head=_NAMED.format("oak"))).finds(
            "neglected", "/oak"
        ),
        site(
            *(_linking(f"/{n}", f"/{(n + 1) % 20}", "/oak") for n in range(20)),
            article("/oak", head='<meta name="robots" content="noindex">'),
        ).finds("hidden", "/oak"),
        site(
            *(_linking(f"/{n}", f"/{(n + 1) % 20}", "/oak") for n in range(20)),
            _linking("/oak", head=_NAMED.format("oak")),
        ).finds_nothing("every page links to it"),
        site(
            *(
                _linking(f"/birch-{n}", f"/birch-{n - 1}", head=_NAMED.format("birch"))
                for n in range(20)
            ),
            _linking("/oak", head=_NAMED.format("oak")),
        ).finds_nothing("every page was given a keyphrase"),
        site(_linking("/", "/elm"), _linking("/oak", head=_NAMED.format("oak"))).finds_nothing(
            "a small site"
        ),
        site(
            *(
                article(f"/{n}", body='<footer><a href="/login">Log in</a></footer>')
                for n in range(20)
            ),
            article("/login", head='<meta name="robots" content="noindex">'),
        ).finds_nothing("it is linked in footers"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        counts = sorted(support.in_text for _, support in site.support())
        if len(counts) < self.min_pages:
            return
        yield from self._neglected(site)
        bound = counts[min(len(counts) - 1, int(self.top * len(counts)))]
        for each in site.pages_as(Standing.NOINDEX):
            links = {
                link.source.url
                for link in site.links_to(each.url)
                if link.zone is Zone.TEXT and link.is_followed and link.source.url != each.url
            }
            if len(links) > max(bound, 1):
                yield self.hidden.on(each.url, url=each.url, links=len(links))

    def _neglected(self, site: Site[None]) -> Iterator[SiteFinding]:
        scores = array("d", (score for _, score in site.link_scores()))
        named = sum(each.is_named and each.url != site.start for each in site.indexable)
        if not 0 < named <= self.max_named * len(scores):
            return
        middle = median(scores)
        below = {url for url, score in site.link_scores() if score < middle}
        for each in site.indexable:
            if each.is_named and each.url != site.start and each.url in below:
                yield self.neglected.on(each.url, url=each.url, keyphrase=each.keyphrase)
