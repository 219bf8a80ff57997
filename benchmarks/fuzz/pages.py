"""Mutated pages: the same seed makes the same page."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from seoaudit.document.document import Document
from seoaudit.rule.registry import load_rules

ROOT = Path(__file__).parents[2]

MAX_CHANGES = 12
# Longer pieces are not copied many times: a page of megabytes is slow to audit and tells no more.
MAX_PIECE = 4_000
MAX_LENGTH = 120_000
# Longer documents are left out: a run tries more pages.
MAX_MARKDOWN = 8_000

# What breaks readers of HTML, Markdown and text.
TOKENS = (
    "<", ">", "</", "<!--", "-->", "<!", "<![CDATA[", "]]>", "<?", "&", "&#0;", "&#xD800;", "&amp",
    "&nbsp;", '"', "'", "`", "=", "/>", "\\", "\0", "\r", "\r\n", "\n\n", "\t", "\f", "\x1b[31m",
    "\u200b", "\u200f", "\u202e", "\u2066", "\u2028", "\ufeff", "\ufffd", "\ufdd0", "\u0301",
    "\u064b", "\u0640", "\u200c", "\u200d", "😀", "🇸🇦", "木", "ก", "나", "ß", "ﬁ", "İ", "ı", "Ａ",
    "١٢", "Ã©", "Ø§Ù„", "â€™", "،", "؟", "«", "».", "…", "...", ". . .", "1. 1. 1. ", "e.g. ",
    "<title>", "</title>", "</head>", "</body>", "</html>", "<body>", "<html lang=xx dir=rtl>",
    "<p>", "</p>", "<div>", "</div>", "<a href='", "<a href=//[>", "<img src=", "<img alt='x",
    "</a>",
    "<table>", "<tr><td>", "</table>", "<select>", "<option>", "<svg><title>", "<math>",
    "<plaintext>",
    "<textarea>", "<script>", "</script>", "<style>", "<template>", "<noscript>", "<frameset>",
    "<h1>", "<h6>", "<ul><li>", "<b><i>", "<form>", "<base href=':'>", "<base href='/x/'>", "<br>",
    "<meta name=description content='", "<meta name=robots content=noindex>",
    "<meta charset=utf-16>",
    "<link rel=canonical href='http://[::1'>", "<article>", "</article>", "<main>", "<nav>",
    "<p hidden>",
    '<script type="application/ld+json">{"@type":"Article","author":[', '{"@graph":[{"@id":"#a"}',
    "<div itemscope itemtype=https://schema.org/Article itemref=a>", "<time datetime=2020-13-45>",
    "<!-- seoaudit-ignore-start head -->", "<!-- seoaudit-ignore images/alt-missing until=x -->",
    "---\n", "+++\n", "title: [", "# ", "## ", "- ", "1. ", "> ", "```\n", "~~~", "![", "](",
    "[x]: <",
    "[^1]", "|---|---|\n", "| a | b\n", "{{ x", "{% if %}", "<X a={", "{/* ", "import x from 'y'\n",
    ":::note\n", "***", "__", "$$", "\\\n", "    code\n", "<details>\n", "***\n\n---\n",
)  # fmt: skip


class Case(NamedTuple):
    """A page with what it is audited with."""

    seed: int
    document: Document
    keyphrases: tuple[str, ...]


@cache
def sources() -> tuple[tuple[str, str], ...]:
    """Return the pages to begin with: those of the project, each with "html" or "markdown"."""
    folder = ROOT / "examples"
    whole = [(file.read_text("utf-8"), "html") for file in sorted(folder.rglob("*.html"))]
    files = sorted([*folder.glob("*.md"), *(ROOT / "docs").glob("*.md")])
    texts = [text for file in files if len(text := file.read_text("utf-8")) <= MAX_MARKDOWN]
    markdown = [(text, "markdown") for text in texts]
    examples = [(e.html, "html") for rule in load_rules().values() for e in rule.examples]
    half = len(examples) // 2  # a third of the pages is of each kind
    return (*whole * (half // len(whole)), *markdown * (half // len(markdown)), *examples)


def case(seed: int) -> Case:
    """Return the page of a seed."""
    random = Random(seed)
    text, markup = random.choice(sources())
    for _ in range(random.randint(1, MAX_CHANGES)):
        text = random.choice(CHANGES)(random, text)[:MAX_LENGTH]
    ending = "html" if markup == "html" else random.choice(("md", "mdx"))
    document = Document(
        _encoded(random, text),
        url=random.choice(
            (None, "https://example.com/garden/pear-tree/?a=b#c", "http://xn--a.b/%")
        ),
        source=f"{seed}.{ending}",
        markup="html" if markup == "html" else ("mdx" if ending == "mdx" else "markdown"),
        headers=random.choice(
            (
                (),
                (
                    ("X-Robots-Tag", "noindex, x:"),
                    ("Link", "<;"),
                ),
            )
        ),
    )
    words = text.split()
    phrases = (" ".join(random.sample(words, min(len(words), 2)))[:60],) if words else ()
    return Case(seed, document, random.choice(((), phrases)))


def _encoded(random: Random, text: str) -> bytes:
    encoding = random.choice(("utf-8",) * 8 + ("utf-16", "windows-1256", "shift_jis"))
    body = text.encode(encoding, "replace" if encoding != "utf-8" else "surrogatepass")
    if random.random() < 0.05:
        at = random.randrange(len(body) + 1)
        body = body[:at] + random.randbytes(3) + body[at:]
    return body


def _slice(random: Random, text: str) -> tuple[int, int]:
    start = random.randrange(len(text) + 1)
    return start, min(len(text), start + int(random.expovariate(1 / 60)))


def _delete(random: Random, text: str) -> str:
    start, end = _slice(random, text)
    return text[:start] + text[end:]


def _repeat(random: Random, text: str) -> str:
    start, end = _slice(random, text)
    piece = text[start:end]
    times = min(random.choice((2, 3, 20, 300)), MAX_PIECE // max(1, len(piece)) + 1)
    return text[:end] + piece * times + text[end:]


def _move(random: Random, text: str) -> str:
    start, end = _slice(random, text)
    piece, rest = text[start:end], text[:start] + text[end:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + piece + rest[at:]


def _insert(random: Random, text: str) -> str:
    at = random.randrange(len(text) + 1)
    token = random.choice(TOKENS) * random.choice((1, 1, 1, 2, 50, 400))
    return text[:at] + token[:MAX_PIECE] + text[at:]


def _splice(random: Random, text: str) -> str:
    other, _ = random.choice(sources())
    start, end = _slice(random, other)
    at = random.randrange(len(text) + 1)
    return text[:at] + other[start : end + 200] + text[at:]


def _cut(random: Random, text: str) -> str:
    return text[: random.randrange(len(text) + 1)] if random.random() < 0.2 else text


def _drop_tags(random: Random, text: str) -> str:
    mark = random.choice(("</p>", "</div>", "</a>", "</h2>", "</li>", ">", '"', "\n"))
    return text.replace(mark, "", random.randint(1, 5))


def _change_case(random: Random, text: str) -> str:
    start, end = _slice(random, text)
    return text[:start] + text[start:end].swapcase() + text[end:]


CHANGES: Sequence[Callable[[Random, str], str]] = (
    _delete, _repeat, _move, _insert, _insert, _insert, _splice, _cut, _drop_tags, _change_case,
)  # fmt: skip
