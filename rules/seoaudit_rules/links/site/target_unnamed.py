from collections.abc import Iterator
from functools import partial

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TextUse, article, page, site
from seoaudit.text.recognition.generic_link_texts import is_generic


class TargetUnnamed(SiteRule[None]):
    """Name a page in at least one link to it.

    ## Why it matters
    What links say tells readers and search engines what the page behind them is about. “Read more”
    and “here” say nothing, and if every link to a page does, nothing on the site names it.

    ## How to fix it
    Put the link on the words that name the page: its title or its subject.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "links/target-unnamed"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    reads = frozenset((TextUse.WORDS,))

    unnamed = message(
        "{count} pages link to {url}, but no link says more than “{text}”.",
        one="A page links to {url}, but says no more than “{text}”.",
        advice="Put one of the links on words that name the page.",
    )

    examples = (
        site(
            page("/", '<p>To prune an oak, <a href="/oak">click here</a>.</p>'),
            article("/elm", body='<p>On oaks. <a href="/oak">Read more</a></p>'),
            article("/oak"),
        ).finds("unnamed", "/oak"),
        site(
            page("/", '<p>عن تقليم البلوط: <a href="/oak">اقرأ المزيد</a></p>'),
            page(
                "/oak",
                '<html lang="ar"><title>البلوط</title><article><h1>تقليم البلوط</h1>'
                "<p>يُقلّم البلوط في الشتاء حين تسقط أوراقه وتهدأ عصارته.</p></article></html>",
            ),
        ).finds("unnamed", "/oak"),
        site(
            page("/", '<p>To prune an oak, <a href="/oak">click here</a>.</p>'),
            article("/elm", body='<p>On <a href="/oak">pruning an oak</a></p>'),
            article("/oak"),
        ).finds_nothing("one link names it"),
        site(
            page("/", '<a href="/oak"><img src="/oak.png" alt="An oak in winter"></a>'),
            article("/elm", body='<p>On oaks. <a href="/oak">Read more</a></p>'),
            article("/oak"),
        ).finds_nothing("the alt text of an image names it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in site.targets_saying_only(partial(is_generic, language=None)):
            target = site.page(url)
            links = [link for link in site.links_to(url) if link.source.url != url]
            language = (target and target.language) or None
            if all(link.text and is_generic(link.text, language) for link in links):
                sources = (link.source for link in links)
                yield self.unnamed.on(url, sources=sources, url=url, text=links[0].text or "")
