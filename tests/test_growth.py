"""What a page costs grows with its length, whatever it repeats.

Work is counted in calls, the same on every machine; time is only looked at where a page takes so
long that it tells something. A cost that grows as the square has the exponent 2.
"""

import time
from collections.abc import Callable
from math import log2

import pytest

from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from tests.growth import calls

MOST = 1.3
# Calls that any page costs.
FIXED = 3_000
# Seconds of CPU below which a time says nothing.
SLOW = 0.6

Kind = Callable[[int], str]

SENTENCE = "The old pear by the wall bore more fruit than we could carry. "
ARABIC = "أثمرت شجرة الكمثرى القديمة قرب الجدار أكثر مما نستطيع حمله. "


def page(body: str, head: str = "") -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>A pear by the wall</title>{head}</head><body><article><h1>A pear by the wall</h1>"
        f"<p>{SENTENCE}</p>{body}</article></body></html>"
    )


def repeated(piece: str, before: str = "", after: str = "") -> Kind:
    return lambda n: page(before + piece * n + after)


def numbered(piece: str, before: str = "", after: str = "") -> Kind:
    return lambda n: page(before + "".join(piece.replace("#", str(i)) for i in range(n)) + after)


def in_head(piece: str) -> Kind:
    return lambda n: page("", "".join(piece.replace("#", str(i)) for i in range(n)))


def nested(tag: str, text: str = "") -> Kind:
    return lambda n: page(f"<{tag}>{text}" * n + f"</{tag}>" * n)


def json_ld(before: str, piece: str, after: str) -> Kind:
    script = '<script type="application/ld+json">'
    return lambda n: page("", f"{script}{before}{','.join([piece] * n)}{after}</script>")


HTML: dict[str, tuple[int, Kind]] = {
    **{f"{tag} nested": (150, nested(tag)) for tag in "div span b a blockquote table svg".split()},
    **{
        f"{tag} nested with text": (100, nested(tag, "A few words. "))
        for tag in "div section span blockquote ul".split()
    },
    **{
        f"{tag} never closed": (300, repeated(f"<{tag}>some words "))
        for tag in "div p b a font li td h2 button form".split()
    },
    **{
        f"{tag} side by side": (300, repeated(f"<{tag}>some words</{tag}>"))
        for tag in "p li td h2 dd nav aside figure option template script style svg".split()
    },
    "headings": (200, numbered("<h2>Step #</h2><p>Some words on step #.</p>")),
    "headings that are the same": (200, repeated("<h2>The same step</h2>")),
    "images": (300, numbered('<p><img src="/pear-#.jpg" alt="pear number #">')),
    "images without a text": (300, numbered('<img src="/IMG_#.jpg">')),
    "images with a caption": (
        150,
        numbered('<figure><img src="/#.jpg" alt="pear #"><figcaption>pear #</figcaption></figure>'),
    ),
    "sources of an image": (300, numbered("/#.jpg #w, ", '<img src=a.jpg srcset="', '">')),
    "links": (300, numbered('<p><a href="/pear-#">about pear #</a></p>')),
    "links to one page": (300, repeated('<a href="/pear">here</a> ')),
    "links to other sites": (300, numbered('<a href="https://pear#.example/">pear #</a> ')),
    "links to places on the page": (300, numbered('<p id=a#><a href="#a#">x</a>')),
    "links to places that are missing": (300, numbered('<a href="#gone#">x</a>')),
    "metas": (300, in_head('<meta name="description" content="pears #">')),
    "metas for robots": (300, in_head('<meta name="robots" content="noindex, max-snippet:#">')),
    "metas for sharing": (300, in_head('<meta property="og:image" content="/#.png">')),
    "titles": (300, in_head("<title>Pear #</title>")),
    "canonicals": (300, in_head('<link rel="canonical" href="https://example.com/#">')),
    "languages": (300, in_head('<link rel="alternate" hreflang="en" href="https://example.com/#">')),
    "style sheets": (300, in_head('<link rel="stylesheet" href="/#.css">')),
    "JSON-LD scripts": (
        100,
        in_head('<script type="application/ld+json">{"@type":"Article","headline":"#"}</script>'),
    ),
    "JSON-LD graph": (
        200,
        json_ld('{"@context":"https://schema.org","@graph":[', '{"@type":"Article"}', "]}"),
    ),
    "JSON-LD authors": (
        200,
        json_ld('{"@type":"Article","author":[', '{"@type":"Person","name":"Ada"}', "]}"),
    ),
    "JSON-LD with a fault": (300, json_ld('{"@type":"Article",', '"a":1', ",}")),
    "items": (150, repeated("<div itemscope itemtype='https://schema.org/Org'><i itemprop=name>")),
    "comments": (500, repeated("<!-- pear -->")),
    "comments that ignore": (100, repeated("<!-- seoaudit-ignore head -- why -->")),
    "comments that are not closed": (500, repeated("<!-- ")),
    "attributes": (400, numbered(" a#=1", "<p", ">x")),
    "classes": (500, numbered("c# ", '<p class="', '">x')),
    "styles": (500, repeated("display:none;", '<p style="', '">x')),
    "rows": (200, repeated("<tr><td>a pear</td><td>two</td></tr>", "<table>", "</table>")),
    "text in a table": (200, repeated("<p>text that a table throws out", "<table>", "</table>")),
    "tags that cross": (100, repeated("<b><p>x</b>")),
    "labels": (200, numbered("<p id=l#>word</p>", '<a href="/x" aria-labelledby="l1 l2"></a>')),
    "breaks": (300, repeated("some words<br>", "<p>")),
    "sentences": (150, repeated(SENTENCE, "<p>")),
    "Arabic sentences": (150, repeated(ARABIC, "<p lang=ar dir=rtl>")),
    "paragraphs": (150, repeated(f"<p>{SENTENCE}</p>")),
    "words that differ": (1000, numbered("pear# ", "<p>")),
    "words without a stop": (1500, repeated("pear ", "<p>")),
    "a title": (800, lambda n: page("").replace("A pear by", "pear " * n, 1)),
    "a title that is not closed": (
        500,
        lambda n: page("").replace("</title>", " pear â€™ tree" * n, 1),
    ),
    "an address": (800, repeated("a/", '<a href="/', '">pears</a>')),
    "an address in percents": (800, repeated("%D9%85", '<a href="/', '">pears</a>')),
    "an image in the page": (2000, repeated("A", '<img alt="a" src="data:image/png;base64,', '">')),
}  # fmt: skip

PIECES = (
    ". ! ? , - \" « ( () / \\ &amp; &lt; 😀 🇸🇦 \u0301 a\u0301 \u064b \u0640 \u200c 木 ก 나 1 ٣ "
    "a. a- a' Ã© Ø§Ù [ {{ aم ﷺ Ａ $ * _ ;"
).split()  # fmt: skip
PHRASES = ("1. ", ". ", "A. ", "e.g. ", "a: ", "a@b.c ", "12/12/2020 ", "what? ", "lorem ipsum ",
           "TODO ", "http://x.y/ ", " ", "\n", "\r", "\u00a0", "\u3000")  # fmt: skip

CHARACTERS: dict[str, tuple[int, Kind]] = {
    repr(piece): (1500, repeated(piece, "<p>", "</p>")) for piece in (*PIECES, *PHRASES)
}

MARKDOWN: dict[str, tuple[int, Kind]] = {
    name: (size, lambda n, piece=piece: "# A pear by the wall\n\n" + piece * n)  # type: ignore[misc]
    for name, size, piece in (
        ("headings", 200, "## A step\n\nSome words.\n\n"),
        ("items", 300, "- a pear\n"),
        ("items in items", 60, "- a pear\n\n    - "),
        ("numbers", 300, "1. a pear\n"),
        ("quotes", 80, "> "),
        ("quotes side by side", 200, "> a pear\n\n"),
        ("links", 200, "[a pear](/pear) "),
        ("links that are not closed", 500, "[a"),
        ("images", 200, "![a pear](/pear.png)\n\n"),
        ("images that are not closed", 300, "!["),
        ("references", 200, "[a]: /pear\n"),
        ("footnotes", 200, "[^1] "),
        ("stars", 500, "*a"),
        ("underscores", 500, "_a_"),
        ("backticks", 500, "`a"),
        ("fences", 200, "```\ncode\n```\n\n"),
        ("fences that are not closed", 300, "~~~ a\n"),
        ("code", 300, "    code\n"),
        ("rows", 200, "| a | b |\n"),
        ("rules", 300, "---\n\n"),
        ("HTML", 200, "<div>\n\nwords\n\n</div>\n\n"),
        ("entities", 500, "&amp;"),
        ("backslashes", 800, "\\"),
        ("addresses", 300, "<https://example.com/> "),
        ("template tags", 200, "{{ pear }} "),
        ("template tags that are not closed", 400, "{% if "),
        ("paragraphs", 150, SENTENCE + "\n\n"),
        ("attributes", 200, "a pear {.wide}\n\n"),
    )
}  # fmt: skip

MDX: dict[str, tuple[int, Kind]] = {
    name: (size, lambda n, piece=piece: "# A pear by the wall\n\n" + piece * n)  # type: ignore[misc]
    for name, size, piece in (
        ("components", 200, "<Pear size={2} />\n\n"),
        ("components in components", 60, "<Pear>\n\n"),
        ("braces", 300, "{pear} "),
        ("braces that are not closed", 300, "<X a={"),
        ("comments", 200, "{/* a pear */}\n\n"),
        ("comments that are not closed", 300, "<!-- "),
        ("imports", 200, "import a from 'b'\n\n"),
    )
}

KINDS = [
    pytest.param(markup, size, kind, id=f"{markup}-{name}")
    for markup, kinds in (
        ("html", HTML),
        ("html", CHARACTERS),
        ("markdown", MARKDOWN),
        ("mdx", MDX),
    )
    for name, (size, kind) in kinds.items()
]


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    auditor = Auditor(load({}, search=False))
    auditor.outcome(Document(page(SENTENCE)))
    return auditor


@pytest.mark.parametrize(("markup", "size", "kind"), KINDS)
def test_the_cost_of_a_page_grows_with_its_length(
    auditor: Auditor, markup: str, size: int, kind: Kind
) -> None:
    def audit(times: int) -> object:
        return auditor.outcome(Document(kind(times * size), markup=markup))  # type: ignore[arg-type]

    one, four = calls(lambda: audit(1)), calls(lambda: audit(4))
    assert exponent(one + FIXED, four + FIXED) <= MOST
    if (took := seconds(lambda: audit(4))) > SLOW:
        before = min(seconds(lambda: audit(1)) for _ in range(2))
        after = min(took, *(seconds(lambda: audit(4)) for _ in range(2)))
        assert exponent(before, after) <= MOST


def exponent(one: float, four: float) -> float:
    """Return the power of the length that a cost grows with, from those of n and 4 n."""
    return log2(four / one) / 2


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
