"""Detecting text that is not a page: data, feeds, style sheets, source code.

What the text holds decides; where that says nothing, the extension does. A file with any extension
is a page if HTML begins it, and one with an unknown extension if there is HTML in it.
"""

import json
from contextlib import suppress
from pathlib import PurePath

from seoaudit.document.markup import (
    HTML,
    MARKDOWN,
    TEXT,
    begins_with_html,
    has_html,
    markup_seen,
)
from seoaudit.errors import Phrase

NOT_A_PAGE = Phrase("not a page: name the HTML of the article")
REPORT = Phrase("a report of seoaudit")

# Where a report of ours says what it is, and how much of it is looked at.
MARKS_OF_REPORTS = (b'<meta name="generator" content="seoaudit ', b"<!-- seoaudit -->\n")
HEAD = 4096

# By the name of the outermost element.
XML_KINDS = {
    "rss": Phrase("a feed"),
    "feed": Phrase("a feed"),
    "rdf:RDF": Phrase("a feed"),
    "urlset": Phrase("a sitemap"),
    "sitemapindex": Phrase("a sitemap"),
    "opml": Phrase("a list of feeds"),
    "svg": Phrase("an SVG image"),
}

KINDS_BY_ENDING = {
    Phrase("a style sheet"): "css scss sass less styl",
    Phrase("a script"): "js mjs cjs jsx ts mts cts tsx coffee",
    Phrase("JSON data"): "json json5 jsonc jsonl ndjson jsonld geojson webmanifest map ipynb har",
    Phrase("an XML document"): "xml xsl xslt xsd dtd plist wsdl",
    Phrase("a feed"): "rss atom",
    Phrase("an SVG image"): "svg",
    Phrase("a table of data"): "csv tsv",
    Phrase("a configuration file"): "toml yaml yml ini cfg conf properties env lock editorconfig",
    Phrase("source code"): (
        "py pyi rb java kt scala c h cc cpp hpp cs go rs swift pl lua r sh bash zsh ps1 bat sql"
    ),
    Phrase("a reStructuredText document"): "rst",
    Phrase("an AsciiDoc document"): "adoc asciidoc",
    Phrase("a LaTeX document"): "tex bib",
    Phrase("a list of translations"): "po pot",
    Phrase("subtitles"): "srt vtt",
    Phrase("a log"): "log",
}
ENDINGS = {f".{end}": kind for kind, ends in KINDS_BY_ENDING.items() for end in ends.split()}

# Further endings that no page has: what they hold is told by its bytes.
BINARY = (
    "png jpg jpeg gif webp avif heic ico bmp tif tiff pdf zip gz tgz bz2 xz 7z tar rar woff woff2"
    " ttf otf eot mp3 mp4 m4a webm ogg wav mov avi psd ai xls xlsx ppt pptx doc odt db sqlite pyc"
)
NEVER_PAGES = {*ENDINGS, *(f".{end}" for end in BINARY.split())}

# Text files of a site or project that are for programs.
NAMES = {
    "robots.txt": Phrase("a robots.txt file"),
    "llms.txt": Phrase("a file for language models"),
    "llms-full.txt": Phrase("a file for language models"),
    "ads.txt": Phrase("an ads.txt file"),
    "app-ads.txt": Phrase("an ads.txt file"),
    "humans.txt": Phrase("a humans.txt file"),
    "security.txt": Phrase("a security.txt file"),
    "requirements.txt": Phrase("a list of packages"),
}

NO_HTML = Phrase(
    "no HTML or Markdown in it: name the article itself; a draft in Markdown ends in .md"
)


def text_problem(text: bytes, name: str) -> str | None:
    """Return what a text is that is not a page, as words to follow its name; None for a page.

    `text` begins with its first character that is no space. `name` is "" for what has none.
    """
    ending = PurePath(name).suffix.lower()
    if kind := _kind(text, ending, PurePath(name).name.lower()):
        return Phrase("{kind}, {problem}", kind=kind, problem=NOT_A_PAGE)
    if not name or ending in (*HTML, *MARKDOWN, *TEXT) or has_html(text):
        return None
    return None if not ending and markup_seen(text) == "markdown" else NO_HTML


def is_for_programs(text: bytes, path: str) -> bool:
    """Whether a text that was sent as HTML is a sitemap, a feed or a robots.txt all the same.

    `text` begins with its first character that is no space; `path` is that of its address.
    """
    is_named = PurePath(path).name.lower() in NAMES and not begins_with_html(text)
    return is_named or _root(text) in XML_KINDS


def is_never_page(name: str) -> bool:
    """Whether a name alone, one of many found, tells that a file is not a page."""
    path = PurePath(name)
    return path.suffix.lower() in NEVER_PAGES or path.name.lower() in NAMES


def is_report(text: bytes) -> bool:
    """Whether the beginning of a file is that of a report seoaudit wrote, as HTML or Markdown."""
    html, markdown = MARKS_OF_REPORTS
    return html in text[:HEAD] or text.startswith(markdown)


def _kind(text: bytes, ending: str, name: str) -> str | None:
    if is_report(text):
        return REPORT
    if ending not in MARKDOWN and _is_json(text):
        return Phrase("JSON data")
    root = _root(text)
    if root in XML_KINDS:
        return XML_KINDS[root]
    if root not in (None, "html") and ending and ending not in HTML:
        return Phrase("an XML document")
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
    from xml.parsers import expat

    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: found.append(name)
    with suppress(expat.ExpatError):  # what is cut off, or in an odd encoding, may have begun well
        parser.Parse(text[:HEAD])
    return found[0] if found else None
