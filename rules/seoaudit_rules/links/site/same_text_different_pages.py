from collections.abc import Iterator, Sequence

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.site import SitePage, TextUse, article, site
from seoaudit.text.recognition.generic_link_texts import is_generic

LETTERS = late_pattern(r"[^\W\d_]{2,}")


class SameTextDifferentPages(SiteRule[None]):
    """Let one link text mean one page.

    ## Why it matters
    Whoever reads the same words twice expects the same page, and what links say is what search
    engines think a page is about: the same words for two pages make them rivals.

    ## How to fix it
    Say in each link what that page has and the other has not, or let both lead to one page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html
    """

    id = "links/same-text-different-pages"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    reads = frozenset((TextUse.WORDS, TextUse.KEYPHRASE, TextUse.ZONES))

    max_pages = option(
        4, "Most pages of one link text: one with more is a phrase of the template.", minimum=2
    )

    same = message(
        "Links in running text that say “{text}” lead to {count} pages.",
        advice="Say in each link what its page has and the others have not.",
        per="text",
    )

    _around = "<p>One of our readers sent us a letter about <a href={}>{}</a> and its bark.</p>"
    _keys = '<meta name="keywords" content="{}">'
    _oak = article("/oak", head=_keys.format("old oak"), body="<p>The old oak stands.</p>")
    _elm = article("/elm", head=_keys.format("young elm"), body="<p>The young elm grows.</p>")
    examples = (
        site(
            article("/", body=_around.format("/oak", "the tree of the year")),
            article("/b", body=_around.format("/elm", "the tree of the year")),
            _oak,
            _elm,
        ).finds("same", "/elm", "/oak"),
        site(
            article("/", body=_around.format("/oak", "the old oak")),
            article("/b", body=_around.format("/elm", "the young elm")),
            _oak,
            _elm,
        ).finds_nothing("each page has its own text"),
        site(
            article("/", body=_around.format("/oak", "read more")),
            article("/b", body=_around.format("/elm", "read more")),
            _oak,
            _elm,
        ).finds_nothing("a text that names no page: links/generic-text says it"),
        site(
            article("/", body=_around.format("/oak", "3 May 2024")),
            article("/b", body=_around.format("/elm", "3 May 2024")),
            _oak,
            _elm,
        ).finds_nothing("a date"),
        site(
            article("/", body='<nav><a href="/oak">The trees</a></nav>'),
            article("/b", body='<nav><a href="/elm">The trees</a></nav>'),
            _oak,
            _elm,
        ).finds_nothing("menus"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for text, urls in site.targets_of_texts():
            if len(urls) > self.max_pages or not _names_a_page(text):
                continue
            pages = site.without_versions(filter(None, map(site.page, urls)))
            if len(_subjects(pages)) > 1:
                yield self.same.on(*(page.url for page in pages), text=text)


def _names_a_page(text: str) -> bool:
    """Whether a text of links is about something: two words, no date, no "read on"."""
    has_digits = any(character.isdigit() for character in text)
    return not has_digits and len(LETTERS.findall(text)) > 1 and not is_generic(text, None)


def _subjects(pages: Sequence[SitePage]) -> set[str]:
    return {page.keyphrase.casefold() for page in pages if page.keyphrase}
