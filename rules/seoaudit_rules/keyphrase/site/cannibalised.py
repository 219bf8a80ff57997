from collections.abc import Iterator, Sequence
from itertools import islice, product

from seoaudit import Basis, Page, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import ExampleAnswer, Standing, article, redirect, site

# Ways to write a keyphrase, one term for each word, that are compared: one of four words with four
# terms each has as many.
MOST_WAYS = 256

# Places in which ways are counted: two of them in one place cost time, and change nothing.
SLOTS = 1 << 24


def about(path: str, keyphrase: str, head: str = "", lang: str = "en") -> ExampleAnswer:
    """An article whose author named what it is about."""
    named = f'<meta name="keywords" content="{keyphrase}">{head}'
    return article(path, head=named, body=f"<p>{keyphrase}.</p>", lang=lang)


class CannibalisedKeyphrase(SiteRule[list[Sequence[str]]]):
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
        site(about("/a", "copper vase"), about("/b", "copper vases")).finds(
            "shared", "/a", "/b", why="the plural alone could be that of “vas”"
        ),
        site(about("/a", "guest houses"), about("/b", "guest house")).finds("shared", "/a", "/b"),
        site(about("/a", "brass kettle"), about("/b", "brass kettle repair")).finds_nothing(
            "one is longer than the other"
        ),
        site(about("/a", "brass kettle"), redirect("/b", "/a")).finds_nothing("one is a redirect"),
        site(
            about("/a", "brass kettle"),
            about("/b", "brass kettle", '<link rel="canonical" href="/a">'),
        ).finds_nothing("one names the other as its canonical"),
    )

    def note(self, page: Page) -> list[Sequence[str]] | None:
        """Keep the language, and for each word of a named keyphrase the terms of its forms."""
        named = page.named_keyphrases
        if not named or page.kind != "article":
            return None
        return [[page.language.code], *(sorted(w.keys) for w in named[0].phrase.content_words)]

    def check(self, site: Site[list[Sequence[str]]]) -> Iterator[SiteFinding]:
        said = bytearray(SLOTS)
        for _, words in site.notes():
            for slot in {hash(way) % SLOTS for way in _ways(words)}:
                said[slot] = min(2, said[slot] + 1)
        groups: dict[str, list[str]] = {}
        first_of: dict[tuple[str, ...], str] = {}
        for page, words in site.notes():
            # Of a million pages, what no other page says would fill the memory.
            ways = [way for way in _ways(words) if said[hash(way) % SLOTS] > 1]
            if not ways or site.standing(page.url) is not Standing.INDEXABLE:
                continue
            first = next((first_of[way] for way in ways if way in first_of), page.url)
            groups.setdefault(first, []).append(page.url)
            if first == page.url:
                first_of |= dict.fromkeys(ways, first)
        for urls in groups.values():
            pages = site.without_versions(filter(None, map(site.page, urls)))
            if len(pages) > 1:
                yield self.shared.on(*(p.url for p in pages), keyphrase=pages[0].keyphrase)


def _ways(words: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    return islice(product(*words), MOST_WAYS)
