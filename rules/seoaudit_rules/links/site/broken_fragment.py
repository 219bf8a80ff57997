from collections.abc import Iterator
from itertools import groupby

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import SiteLink, article, page, site
from seoaudit_rules.links.fragments import exists, part_meant


class BrokenFragmentElsewhere(SiteRule[None]):
    """Link to parts of pages that are there.

    ## Why it matters
    A link to a part of another page that is not there leaves readers at its top, where they have to
    look for what was promised.

    ## How to fix it
    Give the heading the id that the link names, or correct what stands after the “#”.

    ## References
    - https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment
    - https://wicg.github.io/scroll-to-text-fragment/
    """

    id = "links/broken-fragment"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1.5
    reads = frozenset()

    broken = message(
        "{count} pages link to {target}, but nothing on that page has this id.",
        one="A link leads to {target}, but nothing on that page has this id.",
        advice="Add the id “{part}” to the part that is meant, or correct the link.",
        per="target",
    )

    _parts = article("/oak", body='<h2 id="bark">Bark</h2><a name="خشب"></a><p>Hard.</p>')
    examples = (
        site(page("/", '<p>On <a href="/oak#barks">bark</a>.</p>'), _parts).finds("broken", "/"),
        site(page("/", '<p>On <a href="/oak#bark">bark</a>.</p>'), _parts).finds_nothing(
            "the part is there"
        ),
        site(
            page("/", '<p>On <a href="/oak#%D8%AE%D8%B4%D8%A8">wood</a>.</p>'), _parts
        ).finds_nothing("the part is there by its name, percent-encoded in the link"),
        site(
            page(
                "/",
                '<p><a href="/oak#top">Top</a> <a href="/oak#">Here</a> '
                '<a href="/oak#:~:text=hard">A line</a> <a href="/oak#!/view">A view</a> '
                '<a href="/oak#/route">A route</a> <a href="/oak#page=2">A setting</a></p>',
            ),
            _parts,
        ).finds_nothing("the top, a text, and what a script reads"),
        site(
            page("/", '<p>On <a href="/app#barks">bark</a>.</p>'),
            page("/app", '<div id="root"></div><script src="/app.js"></script>'),
        ).finds_nothing("a script builds that page, and its ids"),
        site(page("/", '<p><a href="#barks">Bark</a></p>')).finds_nothing(
            "a part of the same page, of which the page's own audit speaks"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        elsewhere = (each for each in site.links_to_parts() if each.source.url != each.target)
        for (url, fragment), group in groupby(elsewhere, key=_goal):
            part = part_meant(fragment)
            places = site.fragments(url)
            if not part or places is None or exists(part, places):
                continue
            sources = [link.source for link in group]
            pages = dict.fromkeys(source.url for source in sources)
            yield self.broken.on(*pages, sources=sources, target=f"{url}#{part}", part=part)


def _goal(link: SiteLink) -> tuple[str, str]:
    return link.target, link.fragment
