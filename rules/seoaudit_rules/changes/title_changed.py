from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import ExampleAnswer, Judged, PageChange, Standing, TextUse, article, site
from seoaudit.text.recognition.dates import undated
from seoaudit_rules.changes.shown_before import once_indexable

# So many titles that changed in the same way are one change: of a template, of a name.
ALIKE = 3


def branded(name: str) -> Iterator[ExampleAnswer]:
    """Articles of a site with the name of the site in their titles."""
    trees = ("ash", "elm", "oak")
    return (article(f"/{tree}", title=f"{tree.title()} trees | {name}") for tree in trees)


class TitleChanged(SiteRule[None]):
    """Let titles change only on purpose.

    ## Why it matters
    The title is the line that people choose in the results. A change by accident, of a template
    or a plugin, costs visits before anybody sees it.

    ## How to fix it
    Read the new title as it will stand among the results. If nobody meant the change, put the old
    one back.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "changes/title-changed"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset({TextUse.WORDS})

    changed = message(
        "The title of {url} was “{before}” and is “{title}” now.",
        advice="Put the old one back, unless the change is meant.",
        per="url",
    )
    alike = message(
        "{count} titles changed in the same way, such as “{before}” to “{title}”.",
        advice="Put the old ones back, unless the change is meant.",
        per="before",
    )

    examples = (
        site(article("/oak", title="Elms"))
        .after(article("/oak", title="Oaks"))
        .finds("changed", "/oak"),
        site(*branded("New"))
        .after(*branded("Old"))
        .finds("alike", "/ash", "/elm", "/oak", why="the name of the site in each"),
        site(article("/oak", title=" OAKS  "))
        .after(article("/oak", title="Oaks"))
        .finds_nothing("only case and spaces differ"),
        site(article("/oak", title="Oak prices on Monday, 4 May 2026"))
        .after(article("/oak", title="Oak prices on Friday, 28 April 2026"))
        .finds_nothing("only its date is another"),
        site(article("/oak", title="أسعار السنديان اليوم الأحد 3 أيار 2026"))
        .after(article("/oak", title="أسعار السنديان اليوم السبت 25 نيسان 2026"))
        .finds_nothing("only its date is another"),
        site(article("/oak", title="All 128 oaks"))
        .after(article("/oak", title="All 127 oaks"))
        .finds_nothing("it counts"),
        site(article("/oak", title="The 128 elms of May"))
        .after(article("/oak", title="The 127 oaks of April"))
        .finds("changed", "/oak", why="more than numbers and dates"),
        site(article("/oak", title="Elms", head='<meta name="robots" content="noindex">'))
        .after(article("/oak", title="Oaks"))
        .finds_nothing("it is noindexed now: changes/noindex-appeared says it"),
        site(article("/oak", title="Oaks"))
        .after(article("/elm", title="Elms"))
        .finds_nothing("the page is new"),
        site(article("/oak", title="Oaks")).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        ways: dict[str, list[PageChange]] = {}
        for change in once_indexable(site, Standing.INDEXABLE):
            before, now = _words(change.before.title), _words(change.now.title)
            if before != now and undated(" ".join(before)) != undated(" ".join(now)):
                ways.setdefault(_way(before, now), []).append(change)
        for changes in ways.values():
            first, last = changes[0]
            if len(changes) >= ALIKE:
                urls = (each.now.url for each in changes)
                yield self.alike.on(*urls, before=first.title, title=last.title)
                continue
            for then, this in changes:
                yield self.changed.on(this.url, url=this.url, before=then.title, title=this.title)


def _words(title: str) -> list[str]:
    return title.casefold().split()


def _way(before: list[str], now: list[str]) -> str:
    """Return what was put in the place of what, without the words around it."""
    while before and now and before[0] == now[0]:
        before, now = before[1:], now[1:]
    while before and now and before[-1] == now[-1]:
        before, now = before[:-1], now[:-1]
    return f"{' '.join(before)} → {' '.join(now)}"
