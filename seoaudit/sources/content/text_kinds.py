"""Detecting text that is not a page: data, feeds, style sheets, source code.

What the text holds decides; where that says nothing, the extension does. A file with any extension
is a page if HTML begins it, and one with an unknown extension if there is HTML in it.
"""

import json
from contextlib import suppress
from pathlib import PurePath
from xml.parsers import expat

from seoaudit.document.markup import (
    HTML,
    MARKDOWN,
    TEXT,
    begins_with_html,
    has_html,
    markup_seen,
)

NOT_A_PAGE = "not a page: name the HTML of the article"
REPORT = "a report of seoaudit"

# Where a report of ours says what it is, and how much of it is looked at.
MARKS_OF_REPORTS = (b'<meta name="generator" content="seoaudit ', b"<!-- seoaudit -->\n")
HEAD = 4096

# By the name of the outermost element.
XML_KINDS = {
    "rss": "a feed",
    "feed": "a feed",
    "rdf:RDF": "a feed",
    "urlset": "a sitemap",
    "sitemapindex": "a sitemap",
    "opml": "a list of feeds",
    "svg": "an SVG image",
}

KINDS_BY_ENDING = {
    "a style sheet": "css scss sass less styl",
    "a script": "js mjs cjs jsx ts mts cts tsx coffee",
    "JSON data": "json json5 jsonc jsonl ndjson jsonld geojson webmanifest map ipynb har",
    "an XML document": "xml xsl xslt xsd dtd plist wsdl",
    "a feed": "rss atom",
    "an SVG image": "svg",
    "a table of data": "csv tsv",
    "a configuration file": "toml yaml yml ini cfg conf properties env lock editorconfig",
    "source code": (
        "py pyi rb java kt scala c h cc cpp hpp cs go rs swift pl lua r sh bash zsh ps1 bat sql"
    ),
    "a reStructuredText document": "rst",
    "an AsciiDoc document": "adoc asciidoc",
    "a LaTeX document": "tex bib",
    "a list of translations": "po pot",
    "subtitles": "srt vtt",
    "a log": "log",
}
ENDINGS = {f".{end}": kind for kind, ends in KINDS_BY_ENDING.items() for end in ends.split()}

# Text files of a site or project that are for programs.
NAMES = {
    "robots.txt": "a robots.txt file",
    "llms.txt": "a file for language models",
    "llms-full.txt": "a file for language models",
    "ads.txt": "an ads.txt file",
    "app-ads.txt": "an ads.txt file",
    "humans.txt": "a humans.txt file",
    "security.txt": "a security.txt file",
    "requirements.txt": "a list of packages",
}

NO_HTML = 'no HTML or Markdown in it: name the article itself; a draft in Markdown ends in ".md"'


def text_problem(text: bytes, name: str) -> str | None:
    """Return what a text is that is not a page, as words to follow its name; None for a page.

    `text` begins with its first character that is no space. `name` is "" for what has none.
    """
    ending = PurePath(name).suffix.lower()
    if kind := _kind(text, ending, PurePath(name).name.lower()):
        return f"{kind}, {NOT_A_PAGE}"
    if not name or ending in (*HTML, *MARKDOWN, *TEXT) or has_html(text):
        return None
    return None if not ending and markup_seen(text) == "markdown" else NO_HTML


def is_report(text: bytes) -> bool:
    """Whether the beginning of a file is that of a report seoaudit wrote, as HTML or Markdown."""
    html, markdown = MARKS_OF_REPORTS
    return html in text[:HEAD] or text.startswith(markdown)


def _kind(text: bytes, ending: str, name: str) -> str | None:
    if is_report(text):
        return REPORT
    if ending not in MARKDOWN and _is_json(text):
        return "JSON data"
    root = _root(text)
    if root in XML_KINDS:
        return XML_KINDS[root]
    if root not in (None, "html") and ending and ending not in HTML:
        return "an XML document"
    if begins_with_html(text) or root == "html":
        return None
    return NAMES.get(name) or ENDINGS.get(ending)


def _is_json(text: bytes) -> bool:
    if text[:1] not in (b"{", b"["):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _root(text: bytes) -> str | None:
    """Return the name of the outermost element of an XML document; None if it is none."""
    names = tuple(f"<{name}".encode() for name in XML_KINDS)
    if not text.startswith((b"<?xml", *names)):
        return None
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: found.append(name)
    with suppress(expat.ExpatError):  # what is cut off, or in an odd encoding, may have begun well
        parser.Parse(text[:HEAD])
    return found[0] if found else None
