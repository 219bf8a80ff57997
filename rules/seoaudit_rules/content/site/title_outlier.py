import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Set

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, SitePage, article, site

# What stands between the name of a page and that of its site.
_BETWEEN = re.compile(r"\s+[|–—·•»:-]\s+|\s*[|·•»]\s*")


# Names that are counted at once: one that more than one title in two thousand has is never lost.
MOST_NAMES = 4096


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
        totals: Counter[str] = Counter()
        names: defaultdict[str, FrequentNames] = defaultdict(FrequentNames)
        for each in _titled_pages(site):
            totals[each.language] += 1
            names[each.language].add(_ends(each.title))
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for each in _titled_pages(site):
            counts[each.language].update(_ends(each.title) & names[each.language].counts.keys())
        for language, found in sorted(counts.items()):
            name = max(found, key=lambda name: (found[name], name), default="")
            count, total = found[name], totals[language]
            if total < self.min_pages or not name or count < self.min_share * total:
                continue
            share = round(100 * count / total)
            for each in _titled_pages(site):
                if each.language == language and name.casefold() not in each.title.casefold():
                    yield self.nameless.on(each.url, url=each.url, name=name, share=share)


class FrequentNames:
    """The names that many titles have: all of those, and some others, in little memory.

    Misra and Gries, "Finding repeated elements", 1982:
    https://doi.org/10.1016/0167-6423(82)90012-0
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def add(self, names: Set[str]) -> None:
        """Count the names of a title."""
        self.counts.update(names)
        if len(self.counts) > MOST_NAMES:
            self.counts = Counter({name: n - 1 for name, n in self.counts.items() if n > 1})


def _titled_pages(site: Site[None]) -> Iterator[SitePage]:
    return (each for each in site.indexable if each.title and each.url != site.start)


def _ends(title: str) -> set[str]:
    """Return the first and the last part of a title of several parts."""
    parts = [part.strip() for part in _BETWEEN.split(title)]
    return {part for part in (parts[0], parts[-1]) if part} if len(parts) > 1 else set()
