import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, SitePage, article, site

# What stands between the name of a page and that of its site.
_BETWEEN = re.compile(r"\s+[|–—·•»:-]\s+|\s*[|·•»]\s*")


def _titled(path: str, title: str, lang: str = "en") -> ExampleAnswer:
    return article(path, title=title, lang=lang)


class TitleOutlier(SiteRule[None]):
    """End all titles with the name of the site, or none.

    ## Why it matters
    Readers know a site in the results by the name that its titles share. A page without it has
    mostly lost it by mistake: a template of its own, a title written by hand.

    ## How to fix it
    Let the template add the name of the site to this title as to the others.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "content/title-outlier"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    min_share = option(0.8, "Share of the titles that have the name, if all are meant to, 0 to 1.")
    min_pages = option(10, "Fewest pages of a language that are compared.", minimum=3)

    nameless = message(
        "The title of {url} lacks “{name}”, which {share} % of the titles have.",
        advice="Add “{name}” to the title as on the other pages.",
    )

    _trees = tuple(_titled(f"/{n}", f"Tree {n} | The Grove") for n in range(11))
    examples = (
        site(_trees, _titled("/oak", "An oak")).finds("nameless", "/oak"),
        site(
            *(_titled(f"/{n}", f"الشجرة {n} - البستان", "ar") for n in range(11)),
            _titled("/oak", "السنديانة", "ar"),
        ).finds("nameless", "/oak"),
        site(_trees, _titled("/", "Welcome to the trees")).finds_nothing("the front page"),
        site(_trees, _titled("/oak", "The Grove: an oak")).finds_nothing("it stands before"),
        site(_trees[:5], _titled("/oak", "An oak")).finds_nothing("too few pages to compare"),
        site(*(_titled(f"/{n}", f"Tree {n}") for n in range(12))).finds_nothing("no name"),
        site(_trees[:6], *(_titled(f"/{n}", f"Leaf {n}") for n in "abcdef")).finds_nothing(
            "half of the titles have it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        by_language: defaultdict[str, list[SitePage]] = defaultdict(list)
        for each in site.indexable:
            if each.title and each.url != site.start:
                by_language[each.language].append(each)
        for _, pages in sorted(by_language.items()):
            yield from self._compared(pages)

    def _compared(self, pages: Sequence[SitePage]) -> Iterator[SiteFinding]:
        if len(pages) < self.min_pages:
            return
        names = Counter(name for each in pages for name in _ends(each.title))
        name, count = next(iter(names.most_common(1)), ("", 0))
        if not name or count < self.min_share * len(pages):
            return
        share = round(100 * count / len(pages))
        for each in pages:
            if name.casefold() not in each.title.casefold():
                yield self.nameless.on(each.url, url=each.url, name=name, share=share)


def _ends(title: str) -> set[str]:
    """Return the first and the last part of a title of several parts."""
    parts = [part.strip() for part in _BETWEEN.split(title)]
    return {part for part in (parts[0], parts[-1]) if part} if len(parts) > 1 else set()
