"""Examples of site rules: a few answers that make a site; run as tests, printed in the docs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from seoaudit.rule.example import OptionValue
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Trap

# Where the addresses of examples are.
BASE = "https://site.example"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class ExampleAnswer:
    """What the site of an example answers at a path."""

    path: str
    body: str = ""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", HTML),)
    failure: str | None = None
    first_byte_ms: int | None = None


@dataclass(frozen=True, slots=True)
class SiteExample:
    """A site, and what a rule finds on it: the message `key` at each of `urls`; None for nothing.

    `why` says what the example shows. `settings` are options of the rule. If not `is_complete`, the
    crawl was cut short. At `traps` it stopped. `made_up` came for an address that cannot be, and at
    `cookie_ends` circles of redirects end once cookies are kept. `before` is what an earlier run
    saw.
    """

    answers: tuple[ExampleAnswer, ...]
    key: str | None = None
    urls: tuple[str, ...] = ()
    why: str = ""
    settings: Mapping[str, OptionValue] = field(default_factory=dict)
    is_complete: bool = True
    traps: tuple[Trap, ...] = ()
    made_up: ExampleAnswer | None = None
    cookie_ends: tuple[str, ...] = ()
    before: tuple[ExampleAnswer, ...] = ()

    def finds(self, key: str, *paths: str, why: str = "", **settings: OptionValue) -> Self:
        """Return the example in which the rule finds this, in one finding or one each."""
        return replace(self, key=key, urls=tuple(map(absolute, paths)), why=why, settings=settings)

    def finds_nothing(self, why: str, **settings: OptionValue) -> Self:
        """Return the example in which the rule finds nothing, and why that is right."""
        return replace(self, why=why, settings=settings)

    def leading_on(self, pattern: str, path: str, count: int = 1) -> Self:
        """Return the same site, whose crawl stopped at addresses without end, `path` among them."""
        trap = Trap(pattern, absolute(path), count, LinkSource(""))
        return replace(self, traps=(*self.traps, trap))

    def answering_anything(self, made_up: ExampleAnswer) -> Self:
        """Return the same site, which answers so for an address that nobody ever made."""
        return replace(self, made_up=made_up)

    def ending_with_cookies(self, *paths: str) -> Self:
        """Return the same site, where redirects from there end for whoever keeps cookies."""
        return replace(self, cookie_ends=tuple(map(absolute, paths)))

    def after(self, *answers: ExampleAnswer) -> Self:
        """Return the same site, of which an earlier run saw these answers."""
        return replace(self, before=answers)

    def cut_short(self) -> Self:
        """Return the same site, of which only a part was seen."""
        return replace(self, is_complete=False)


def absolute(path: str) -> str:
    """Return the address of a path of the example's site; an address stays as it is."""
    return path if "://" in path else BASE + path


def site(*answers: ExampleAnswer | Sequence[ExampleAnswer]) -> SiteExample:
    """Declare a site by its answers; the front page is at "/", a sitemap at "/sitemap.xml"."""
    flat = (each if isinstance(each, Sequence) else (each,) for each in answers)
    return SiteExample(tuple(answer for group in flat for answer in group))


def page(
    path: str,
    html: str = "",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    first_byte_ms: int | None = None,
) -> ExampleAnswer:
    """Declare a page."""
    sent = {"Content-Type": HTML, **(headers or {})}
    return ExampleAnswer(path, html, status, tuple(sent.items()), first_byte_ms=first_byte_ms)


def redirect(path: str, to: str, status: int = 301) -> ExampleAnswer:
    """Declare a redirect."""
    return ExampleAnswer(path, "", status, (("Location", absolute(to)),))


def gone(path: str, status: int = 404) -> ExampleAnswer:
    """Declare an address where there is no page."""
    return ExampleAnswer(path, "<title>Not found</title>", status)


def failed(path: str, failure: str = "timeout") -> ExampleAnswer:
    """Declare an address from which no answer came."""
    return ExampleAnswer(path, "", 0, (), failure)


def file(path: str, body: str = "", content_type: str = "text/plain") -> ExampleAnswer:
    """Declare a file that is no page: an image, a style sheet, robots.txt."""
    return ExampleAnswer(path, body, 200, (("Content-Type", content_type),))


def sitemap(*entries: str | tuple[str, str], path: str = "/sitemap.xml") -> ExampleAnswer:
    """Declare a sitemap of addresses, or of addresses with their lastmod."""
    rows = "\n".join(_entry(*((each, "") if isinstance(each, str) else each)) for each in entries)
    head = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return file(path, f"{head}\n{rows}\n</urlset>\n", "application/xml")


def _entry(path: str, lastmod: str) -> str:
    date = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    return f"<url><loc>{absolute(path).replace('&', '&amp;')}</loc>{date}</url>"


def article(
    path: str, *, head: str = "", body: str = "", title: str = "", lang: str = "en", seed: str = ""
) -> ExampleAnswer:
    """Declare a sound page of some 120 words of its own, so that an example shows one fault alone.

    Its text follows from `seed`, by default the path: pages of one seed have the same text.
    """
    name = title or path.strip("/").rpartition("/")[2].replace("-", " ") or "home"
    html = (
        f'<!doctype html><html lang="{lang}"><head><title>{name}</title>{head}</head><body>'
        f"<main><article><h1>{name}</h1>{_paragraphs(seed or path)}{body}</article></main>"
        "</body></html>"
    )
    return page(path, html)


_NOUNS = "barrel bell bench bucket candle chair clock cradle drawer gate hinge kettle".split()
_PLACES = "attic barn cellar garden hall kitchen loft orchard pantry porch shed stable".split()
_VERBS = "carried cleaned found kept mended moved painted sold stored turned washed".split()


def _paragraphs(seed: str) -> str:
    """Return three paragraphs of sentences that differ from those of another seed."""
    number = int.from_bytes(seed.encode(), "big")
    sentences = []
    for step in range(12):
        number = (number * 6364136223846793005 + 1442695040888963407) % 2**64
        noun, verb = _NOUNS[(number >> 20) % len(_NOUNS)], _VERBS[(number >> 28) % len(_VERBS)]
        place, year = _PLACES[(number >> 36) % len(_PLACES)], 1900 + (number >> 44) % 99
        sentences.append(f"In {year} we {verb} number {step} of the old {noun} in the {place}.")
    return "".join(f"<p>{' '.join(sentences[at : at + 4])}</p>" for at in range(0, 12, 4))
