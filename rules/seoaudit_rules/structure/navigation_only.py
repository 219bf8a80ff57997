from collections import Counter, defaultdict
from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.site import article, page, site
from seoaudit_rules.siblings import MIN_SIBLINGS, folder

NUMBER = late_pattern(r"\d+")


class NavigationOnly(SiteRule[None]):
    """Link to an article from the text of another one.

    ## Why it matters
    Menus and lists lead to every page alike. A link in running text says what its page is about and
    that somebody who wrote on the subject thinks it worth reading.

    ## How to fix it
    Find pages that speak of the same subject, and link to it where they do.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "structure/navigation-only"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_menu_share = option(
        0.5,
        "Share of the pages above which a menu that names a page makes it a main page.",
        minimum=0,
    )
    usual_share = option(
        0.5,
        "Share of the articles of a folder above which they are told together: nobody links there.",
        minimum=0,
    )

    unnamed = message(
        "Only menus, footers and lists link to {url}, and no text of another page.",
        advice="Link to it where other pages speak of its subject.",
    )
    usual = message(
        "Only menus, footers and lists link to {count} of the {articles} articles in {folder}, and "
        "no text of another page.",
        advice="Let the articles link to each other where they speak of the same subjects.",
        per="folder",
    )

    _around = "<p>One of our readers sent us a letter about <a href={}>{}</a> and its bark.</p>"
    _year = tuple(article(f"/2024/{month}/oak") for month in range(1, 13))
    _lists = "".join(f'<ul><li><a href="{each.path}">{each.path}</a></ul>' for each in _year)
    _told = "".join(map(_around.format, [each.path for each in _year[1:]], "bcdefghijkl"))
    _list = '<ul><li><a href="/oak">The oak</a></li></ul>'
    examples = (
        site(article("/", body=_list), article("/elm", body=_list), article("/oak")).finds(
            "unnamed", "/oak"
        ),
        site(
            article("/", body=_list),
            article("/elm", body=_around.format("/oak", "the oak")),
            article("/oak"),
        ).finds_nothing("the text of another page links to it"),
        site(
            *(
                article(path, body='<footer><a href="/contact">Contact</a></footer>')
                for path in ("/", "/contact")
            )
        ).finds_nothing("a main page of the site: every page names it"),
        site(
            page("/", '<nav><a href="/news/">News</a></nav><h1>Home</h1>'),
            article("/news/", body='<nav><a href="/news/page/2/">2</a></nav>'),
            article("/news/page/2/", body='<nav><a href="/news/">1</a></nav>'),
        ).finds_nothing("the pages of a list"),
        site(
            article(
                "/",
                head='<link rel="alternate" hreflang="de" href="/de/">',
                body='<ul><li><a href="/de/">Deutsch</a></li></ul>',
            ),
            article("/de/"),
            article("/elm"),
        ).finds_nothing("the front page in another language"),
        site(article("/"), article("/oak")).finds_nothing("nothing links to it"),
        site(article("/", body=_lists), _year).finds("usual", *(each.path for each in _year)),
        site(article("/", body=_lists), article("/news", body=_told), _year).finds(
            "unnamed", "/2024/1/oak", why="the text of another page links to most of the others"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        total, lone, articles = 0, [], Counter[str]()
        for target, support in site.support():
            total += 1
            if target.kind == "article" and target.url != site.start and support.depth:
                articles[_folder(target.url)] += 1
                if support.followed and not support.in_text:
                    lone.append((target.url, support.in_menu))
        unnamed: defaultdict[str, list[str]] = defaultdict(list)
        for url, in_menu in lone:
            if in_menu > self.max_menu_share * (total - 1) or site.series(url):
                continue
            if site.start not in site.cluster(url):
                unnamed[_folder(url)].append(url)
        for where, urls in sorted(unnamed.items()):
            if len(urls) > self.usual_share * articles[where] and len(urls) >= MIN_SIBLINGS:
                yield self.usual.on(*urls, folder=where, articles=articles[where])
            else:
                yield from (self.unnamed.on(url, url=url) for url in urls)


def _folder(url: str) -> str:
    """Return the folder of a page, the numbers of years and months in it folded."""
    scheme, mark, rest = folder(url).partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host}{slash}{NUMBER.sub('#', path)}"
