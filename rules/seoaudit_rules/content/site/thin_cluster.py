from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, article, page, site
from seoaudit_rules.siblings import MIN_SIBLINGS, articles, folder


def _brief(path: str) -> ExampleAnswer:
    text = f"The tree at {path} is old, and this is all that we say of it."
    return page(path, f"<title>{path}</title><article><h1>{path}</h1><p>{text}</p></article>")


class ThinCluster(SiteRule[None]):
    """Write as much on each subject as it takes.

    ## Why it matters
    Pages that say much less than those beside them were often begun and never finished, or made by
    a template. Search engines see them, and what they think of the site.

    ## How to fix it
    Finish them, put several together on one page, or give them noindex.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    """

    id = "content/thin-cluster"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5

    max_words = option(100, "Most words of a page that is called thin.", minimum=1)
    min_pages = option(3, "Fewest thin pages of one folder that are reported.", minimum=1)

    thin = message(
        "{count} pages in {folder} have {most} words or fewer; half of those there have {usual} "
        "or more.",
        advice="Finish these pages, put several together on one, or give them noindex.",
        per="folder",
    )

    _long = tuple(article(f"/trees/{number}") for number in range(12))
    _briefs = tuple(_brief(f"/trees/brief-{number}") for number in range(3))
    examples = (
        site(_long, _briefs).finds("thin", *(each.path for each in _briefs)),
        site(_long, _briefs[:2]).finds_nothing("two, as may happen"),
        site(_briefs, *map(_brief, ("/trees/a", "/trees/b", "/trees/c"))).finds_nothing(
            "all pages there are short, as those of a glossary"
        ),
        site(_long, *map(_brief, ("/tags/a", "/tags/b", "/tags/c"))).finds_nothing(
            "another folder, in which all are short"
        ),
        site(_long).finds_nothing("all are long"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        words: defaultdict[str, list[int]] = defaultdict(list)
        for each in articles(site):
            words[folder(each.url)].append(each.words)
        limits = {where: self._limit(found) for where, found in words.items()}
        thin: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for each in articles(site):
            if each.words < limits[where := folder(each.url)]:
                thin[where].append((each.url, each.words))
        for where, pages in sorted(thin.items()):
            if len(pages) >= self.min_pages:
                most, usual = max(count for _, count in pages), round(median(words[where]))
                urls = (url for url, _ in pages)
                yield self.thin.on(*urls, folder=where, most=most, usual=usual)

    def _limit(self, words: Sequence[int]) -> float:
        """Return the words below which a page is unlike its siblings: three deviations off.

        The median absolute deviation, as one long page would hide many short ones in the mean:
        https://en.wikipedia.org/wiki/Median_absolute_deviation
        """
        if len(words) < MIN_SIBLINGS:
            return 0
        usual = median(words)
        spread = median(abs(count - usual) for count in words)
        return min(self.max_words, usual - 3 * spread, usual / 2)
