"""The facts of a page that its site keeps."""

from collections.abc import Sequence, Set
from hashlib import blake2b

from seoaudit.document.normal_address import normal
from seoaudit.page.addresses import urls
from seoaudit.page.article.boilerplate import PageRole, role_of
from seoaudit.page.page import Page
from seoaudit.page.publication.dates import DeclaredDate
from seoaudit.page.tree.element import Element
from seoaudit.report.report import PageReport
from seoaudit.rule.site.facts import LanguageLink, SitePage, TextUse

# The bots whose directives decide what a search engine shows; "*" stands for all.
SEARCH_BOTS = ("*", "googlebot")


def site_page(
    page: Page, report: PageReport | None, reads: Set[TextUse], *, was_noindexed: bool = False
) -> SitePage:
    """Return what is kept of a page; `report` is that of the page rules if they ran.

    What is not in `reads` is left empty. Of a page that a browser rendered, `page` is what its
    scripts leave; `was_noindexed` is whether it was sent so, which none of them takes back.
    """
    url = normal(page.document.url or page.url or "")
    keyphrase = page.keyphrase if TextUse.KEYPHRASE in reads else None
    reads_words = TextUse.WORDS in reads
    h1 = page.article.headline if reads_words else next(iter(page.tree.by_tag("h1")), None)
    return SitePage(
        url=url,
        title=page.shown_title,
        description=page.description.content if page.description else "",
        h1=h1.text if h1 else "",
        canonical=_canonical(page),
        is_noindexed=was_noindexed or is_noindexed(page),
        is_followed=not any(
            d.bot in SEARCH_BOTS and d.name in ("nofollow", "none") for d in page.robots
        ),
        language=page.language.code if reads_words else "",
        read_language=page.read_language if reads_words else None,
        words=page.text.words if reads_words else 0,
        kind=str(page.kind) if reads_words else "article",
        keyphrase=keyphrase.text if keyphrase else "",
        is_named=keyphrase is not None and bool(page.named_keyphrases),
        text_hash=_text_hash(page) if reads_words and has_own_text(page) else b"",
        modified=_date(page.dates.modified) if reads_words else None,
        published=_date(page.dates.published) if reads_words else None,
        score=report.exact_score if report else None,
        versions=_versions(page),
        source=page.document.source,
    )


def has_own_text(page: Page) -> bool:
    """Whether what is read there is the page's, and no footer: all that a page of links may have.

    Pages with the same footer have no text in common.
    """
    return not page.article.element.is_within(_is_of_the_template)


def _is_of_the_template(element: Element) -> bool:
    return role_of(element) is PageRole.NAVIGATION


def is_noindexed(page: Page) -> bool:
    """Whether directives keep a page out of search results."""
    return any(each.bot in SEARCH_BOTS and each.keeps_out() for each in page.robots)


def _canonical(page: Page) -> str | None:
    """Return the canonical in effect; None where none is, or where several disagree.

    One that is not on the web, such as a "file:" that a generator left, names nothing.
    """
    counting = (each.url for each in page.canonicals if each.counts)
    named = {normal(url) for url in counting if url and urls.is_web(url)}
    return named.pop() if len(named) == 1 else None


def _text_hash(page: Page) -> bytes:
    """Return the hash of the article's words, whatever is between them; empty without words."""
    words = page.text.index.words
    if not words:
        return b""
    joined = " ".join(map(str.casefold, words.texts))
    return blake2b(joined.encode("utf-8", "replace"), digest_size=16).digest()


def _date(declared: Sequence[DeclaredDate]) -> str | None:
    return declared[0].moment.earliest.isoformat() if declared else None


def _versions(page: Page) -> tuple[LanguageLink, ...]:
    named = (v for v in page.language_versions if v.counts and v.url and urls.is_web(v.url))
    return tuple(
        dict.fromkeys(LanguageLink(v.language.lower(), normal(v.url or "")) for v in named)
    )
