from collections.abc import Iterator

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.facts import Keyphrase
from seoaudit.rule.site import ExampleAnswer, article, redirect, site


def about(path: str, keyphrase: str, head: str = "", lang: str = "en") -> ExampleAnswer:
    """An article whose author named what it is about."""
    named = f'<meta name="keywords" content="{keyphrase}">{head}'
    return article(path, head=named, body=f"<p>{keyphrase}.</p>", lang=lang)


class CannibalisedKeyphrase(SiteRule[str]):
    """Let one page of the site be about a keyphrase.

    ## Why it matters
    Two pages for one search compete with each other: neither gets all the links and all the
    readers, and the search engine chooses which of them it shows.

    ## How to fix it
    Join the two, or give one a keyphrase of its own and link from it to the other.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "keyphrase/cannibalised"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5

    shared = message(
        "{count} pages have the keyphrase “{keyphrase}”.",
        advice="Join them, or give each a keyphrase of its own.",
        per="keyphrase",
    )

    examples = (
        site(about("/a", "brass kettle"), about("/b", "Brass kettles")).finds("shared", "/a", "/b"),
        site(about("/a", "غلاية النحاس", lang="ar"), about("/b", "غلايات نحاس", lang="ar")).finds(
            "shared", "/a", "/b", why="in another form"
        ),
        site(about("/a", "brass kettle"), about("/b", "brass kettle repair")).finds_nothing(
            "one is longer than the other"
        ),
        site(about("/a", "brass kettle"), redirect("/b", "/a")).finds_nothing("one is a redirect"),
        site(
            about("/a", "brass kettle"),
            about("/b", "brass kettle", '<link rel="canonical" href="/a">'),
        ).finds_nothing("one names the other as its canonical"),
    )

    def note(self, page: Page) -> str | None:
        """Keep the words of a named keyphrase, each in one form for all its forms."""
        named = page.named_keyphrases
        if not named or page.kind != "article":
            return None
        return f"{page.language.code} {forms_of(named[0])}"

    def check(self, site: Site[str]) -> Iterator[SiteFinding]:
        for pages in site.sharing_a_note():
            yield self.shared.on(*(page.url for page in pages), keyphrase=pages[0].keyphrase)


def forms_of(keyphrase: Keyphrase) -> str:
    """The content words, each by the shortest of the terms that stand for its forms."""
    words = keyphrase.phrase.content_words
    return " ".join(min(word.keys, key=lambda term: (len(term), term)) for word in words)
