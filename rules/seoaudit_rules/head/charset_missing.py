from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.document.encoding import PRESCAN, declared_encoding, encoding_declared_by_xml
from seoaudit.facts import shorten


class CharsetMissing(Rule):
    """Declare the character encoding at the top of the page.

    ## Why it matters
    Without it browsers and crawlers guess, and a wrong guess garbles Arabic and accented letters.
    They look for the encoding in the HTTP header, in a byte order mark, and in the first 1,024
    bytes of the page.

    ## How to fix it
    Make `<meta charset="utf-8">` the first line of the head, and save the page as UTF-8.

    ## References
    - https://html.spec.whatwg.org/multipage/semantics.html#charset
    - https://developers.google.com/search/docs/crawling-indexing/special-tags
    """

    id = "head/charset-missing"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5
    judges_template = True

    missing = message(
        "The page does not declare its character encoding.",
        advice='Make <meta charset="utf-8"> the first line of the head.',
    )
    too_late = message(
        "The character encoding is declared too late: browsers only check the first {bytes} bytes.",
        advice='Move <meta charset="utf-8"> to the first line of the head.',
    )
    unknown = message(
        "The page declares a character encoding that browsers do not know: {encoding}.",
        advice='Save the page as UTF-8 and write <meta charset="utf-8">.',
    )

    examples = (
        good('<head><meta charset="utf-8"><title>Apple trees</title></head>'),
        good(
            "<head><title>Apple trees</title></head>",
            headers=(("Content-Type", "text/html; charset=utf-8"),),
        ),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad(f'<head><!--{"-" * 1024}--><meta charset="utf-8"></head>', "too_late"),
        bad('<head><meta charset="utf8mb4"></head>', "unknown"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        if is_declared(page):
            return
        element = next(iter(page.head.charsets), None)
        if element is None:
            yield self.missing.at(page.head.place)
        elif len(page.source[: element.end].encode(errors="replace")) > PRESCAN:
            yield self.too_late.at(element, bytes=PRESCAN)
        else:
            encoding = element.get("charset") or element.get("content").rpartition("=")[2]
            yield self.unknown.at(element, encoding=shorten(encoding) or '""')


def is_declared(page: Page) -> bool:
    """Whether a browser knows the encoding before it starts to parse."""
    body = page.document.body
    if isinstance(body, str):
        sent = page.document.header("Content-Type")
        body = body[:PRESCAN].encode(errors="replace")
        return any("charset=" in value.lower() for value in sent) or bool(declared_encoding(body))
    if page.decoded.origin in ("bom", "http"):
        return True
    # Not all that was decoded by what it declares does so in time.
    return bool(declared_encoding(body) or encoding_declared_by_xml(body))
