from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Judged, Standing, TextUse, article, page, site
from seoaudit_rules.changes.shown_before import has_shrunk, once_indexable


class ScoreFell(SiteRule[None]):
    """Look at the pages whose score fell.

    ## Why it matters
    A page that was in order has lost something: its title, its description, the text of its
    images. Nobody sees that who does not look at it.

    ## How to fix it
    See what is new on it with seoaudit check, and put back what was lost.

    ## References
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "changes/score-fell"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset({TextUse.WORDS})

    fell = message(
        "The score of {url} fell from {before} to {score}.",
        advice="See what is new on it, and put back what was lost.",
        per="url",
    )
    points = option(10, "How many points it must fall.", minimum=1)

    _sound = article(
        "/oak",
        title="The old oak in the yard",
        head='<meta name="viewport" content="width=device-width">'
        '<meta name="description" content="What a hundred years of weather did to an old oak, and '
        'how it was cut, propped and kept alive by the people of the yard.">'
        '<link rel="icon" href="/oak.png"><link rel="canonical" href="/oak">',
    )
    _bare = page("/oak", _sound.body.partition("</head>")[2].replace("h1>", "b>"))
    examples = (
        site(_bare).after(_sound).finds("fell", "/oak"),
        site(_sound).after(_bare).finds_nothing("it rose"),
        site(article("/oak")).after(_sound).finds_nothing("it fell by less"),
        site(page("/oak", "<p>The oak is old.</p>"))
        .after(_sound)
        .finds_nothing("it lost its text: changes/content-shrunk says it"),
        site(_bare).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        if site.before is None or not site.before.is_alike:
            return
        for change in once_indexable(site, Standing.INDEXABLE):
            then, now = change.before.score, change.now.score
            if then is None or now is None or has_shrunk(change):
                continue
            if then - now >= self.points:
                url = change.now.url
                yield self.fell.on(url, url=url, before=round(then), score=round(now))
