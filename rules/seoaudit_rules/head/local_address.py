from collections.abc import Callable, Iterator, Sequence
from functools import partial

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, JsonLd, Span, shorten
from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.local_address import is_local

# The attribute with the URL of each tag that a template writes.
ADDRESSES = {"base": "href", "link": "href", "meta": "content", "script": "src"}

# Most values of a JSON-LD block that are read, in its order.
MAX_VALUES = 1000


# A URL, and what tells its place: few are ever asked for.
Named = tuple[str, Callable[[], Span]]


class LocalAddress(Rule):
    """Do not publish a page built for your own computer.

    ## Why it matters
    A site generator started for a preview writes the address of the preview everywhere: canonical
    URL, Open Graph, styles, scripts. Published like this, the page asks search engines to index an
    address on each reader's own computer, and its styles and pictures load for nobody but you.

    ## How to fix it
    Build the site again with its public address, such as `hugo --baseURL https://…` or
    `JEKYLL_ENV=production jekyll build`, and publish that.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    - https://www.rfc-editor.org/rfc/rfc1918
    - https://www.rfc-editor.org/rfc/rfc6761
    """

    id = "head/local-address"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 1

    built_locally = message(
        "The page was built for your own computer or network: {count} addresses outside its text "
        "lead there, such as {href}.",
        one="The page names an address that works only on your own computer or network: {href}.",
        advice="Build the page again with the public address of the site.",
        per="page",
    )

    examples = (
        good('<head><link rel="canonical" href="https://example.com/apple-trees"></head>'),
        good(
            '<head><link rel="canonical" href="http://localhost:1313/apple-trees"></head>',
            url="http://localhost:1313/apple-trees",
        ),
        bad(
            '<head><link rel="canonical" href="http://localhost:1313/apple-trees"></head>',
            "built_locally",
        ),
    )

    def applies(self, page: Page) -> bool:
        """An audit of the preview itself finds its address in it, as it should."""
        return not is_local(page.document.url) and any(True for _ in named(page))

    def check(self, page: Page) -> Iterator[Finding]:
        leaked = [(locate(), url) for url, locate in named(page) if is_local(url)]
        if leaked:
            place, url = min(leaked)
            yield self.built_locally.at(place, count=len(leaked), href=shorten(urls.readable(url)))


def named(page: Page) -> Iterator[Named]:
    """Every absolute URL that the template names: in links, metas, scripts and JSON-LD."""
    for element in page.tree.by_tag(*ADDRESSES):
        url = urls.clean(element.get(ADDRESSES[element.tag]))
        if "//" not in url:  # as in most of the many metas
            continue
        if urls.is_web(url):
            yield url, partial(place_of, element)
        elif "=" in url and is_refresh(element) and (found := REFRESHED.search(url)):
            yield found[1], partial(place_of, element)
    for block in page.json_ld:
        yield from in_json(block)


# The address in <meta http-equiv="refresh" content="5; url=https://…">.
REFRESHED = late_pattern(r"(?i)\burl\s*=\s*[\"']?(https?://[^\"'\s]+)")


def is_refresh(element: Element) -> bool:
    """Whether a meta sends its readers to another page."""
    return element.tag == "meta" and element.get("http-equiv").strip().lower() == "refresh"


def place_of(element: Element) -> Span:
    """The attribute with the URL, or the tag if the parser moved it."""
    return element.attribute_span(ADDRESSES[element.tag]) or element.start_tag


def in_json(block: JsonLd) -> Iterator[Named]:
    """Every absolute URL of a JSON-LD block."""
    waiting: list[tuple[Sequence[str | int], object]] = [((), block.data)]
    for _ in range(MAX_VALUES):
        if not waiting:
            return
        path, value = waiting.pop()
        if isinstance(value, str):
            if "//" in value and urls.is_web(value):
                yield value, partial(block.span, path)
        elif isinstance(value, dict):
            waiting += [((*path, str(name)), one) for name, one in value.items()]
        elif isinstance(value, list):
            waiting += [((*path, number), one) for number, one in enumerate(value)]
