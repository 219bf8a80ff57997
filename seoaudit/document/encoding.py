"""Detecting the encoding of a page as a browser does.

https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding Encodings
have their WHATWG names (https://encoding.spec.whatwg.org/#names-and-labels): what a page calls
ISO-8859-1 is windows-1252.
"""

import codecs
import re
from functools import cache
from typing import Literal

from seoaudit.document import html_parser

EncodingOrigin = Literal[
    "text", "bom", "http", "meta", "xml", "utf-8", "language", "content", "country", "windows-1252"
]

MARKS = ((b"\xef\xbb\xbf", "UTF-8"), (b"\xfe\xff", "UTF-16BE"), (b"\xff\xfe", "UTF-16LE"))

# What a parser takes a page for that declares nothing, or this.
UNDECLARED = "windows-1252"

# How many bytes a browser searches for a declaration before it starts to parse.
PRESCAN = 1024

# The encoding assumed for a page that only declares its language: the defaults of the HTML
# standard.
BY_LANGUAGE = {
    "ar": "windows-1256",
    "fa": "windows-1256",
    "ur": "windows-1256",
    "be": "windows-1251",
    "bg": "windows-1251",
    "ru": "windows-1251",
    "sr": "windows-1251",
    "uk": "windows-1251",
    "cs": "windows-1250",
    "hu": "ISO-8859-2",
    "pl": "ISO-8859-2",
    "el": "ISO-8859-7",
    "he": "windows-1255",
    "ja": "Shift_JIS",
    "ko": "EUC-KR",
    "th": "windows-874",
    "tr": "windows-1254",
    "vi": "windows-1258",
}

# Top-level domains under which a page is assumed to be Arabic without other evidence.
ARABIC_COUNTRIES = frozenset(
    {"ae", "bh", "eg", "iq", "jo", "kw", "ly", "om", "ps", "qa", "sa", "sd", "sy", "ye"}
)

# Languages in a non-Latin script: whole non-ASCII words cannot be mistaken for accents.
DETECTED = frozenset(
    {"Arabic", "Chinese", "Greek", "Hebrew", "Japanese", "Korean", "Russian", "Thai"}
)

# Too few non-ASCII bytes to detect a language.
DETECTABLE_BYTES = 16

_ASCII_ONLY = bytes(byte if byte < 0x80 else ord("?") for byte in range(256))
_HOST = r"(?i)https?://[^/?#]*?\.([A-Za-z]+|xn--[A-Za-z0-9-]+)\.?(?::\d*)?(?:[/?#]|$)"
_XML = rb"<\?xml[^>]*?encoding[\x00-\x20]*=[\x00-\x20]*([\"'])([^\"'>]+)\1"


# Python codecs that match the browser's encodings, except for a few rare characters.
MULTIBYTE = {
    "Big5": "big5hkscs",
    "EUC-JP": "euc_jp",
    "EUC-KR": "cp949",
    "GBK": "gb18030",
    "ISO-2022-JP": "iso2022_jp",
    "Shift_JIS": "cp932",
    "gb18030": "gb18030",
}


def byte_order_mark(body: bytes) -> tuple[bytes, str] | None:
    """Return the byte-order mark of `body` and its encoding."""
    return next((mark for mark in MARKS if body.startswith(mark[0])), None)


def encoding_of_label(label: str) -> str | None:
    """Return the encoding of a label such as "latin1"; None if no browser knows it."""
    try:
        return html_parser.parse(b"", encoding=label).encoding
    except LookupError:
        return None


def declared_encoding(body: bytes) -> str | None:
    """Return the encoding declared by a `<meta>` in the first 1024 bytes."""
    head = body[:PRESCAN].translate(_ASCII_ONLY)
    if b"charset" not in head.lower():
        return None
    if (declared := html_parser.parse(head).encoding) != UNDECLARED:
        return declared  # a tenth of the cost of the detector, which only few pages need
    # The detector does not say what moved it. Only a declaration gives the same answer
    # whether what follows is UTF-8 or cannot be, or calls UTF-8 what cannot be.
    if_broken = html_parser.parse(head + b"\xff", detect_encoding=True).encoding
    if if_broken == "UTF-8":
        return if_broken
    if_valid = html_parser.parse(head + b"\xc3\xa9", detect_encoding=True).encoding
    return if_valid if if_valid == if_broken else None


def encoding_declared_by_xml(body: bytes) -> str | None:
    """Return the encoding of an XML declaration at the very start."""
    found = re.match(_XML, body[:PRESCAN]) if body.startswith(b"<?xml") else None
    encoding = encoding_of_label(found[2].decode("ascii", "replace")) if found else None
    return "UTF-8" if encoding in {"UTF-16LE", "UTF-16BE"} else encoding


def is_utf8(body: bytes) -> bool:
    """Whether `body` is UTF-8, allowing fewer than one invalid character in ten.

    One bad byte, from truncation or pasting, must not turn a whole Arabic page into Latin letters.
    """
    try:
        body.decode()
    except UnicodeDecodeError:
        text = body.decode(errors="replace")
        broken = text.count("\ufffd")
        beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
        return beyond_ascii - broken > 10 * broken
    return True


def guessed(body: bytes, url: str | None) -> tuple[str, EncodingOrigin]:
    """Return the encoding of a page that declares none in time and is not UTF-8.

    In order: a late `<meta>`, the default of the declared language, detection from the bytes (the
    country in the URL helps), an Arab country in the URL, windows-1252.
    """
    page = html_parser.parse(body)
    if page.encoding not in {"windows-1252", None}:
        return page.encoding, "meta"
    root = page.select_one("html")
    language = str(root.attr("lang") or "") if root else ""
    if encoding := BY_LANGUAGE.get(language[:3].strip().partition("-")[0].lower()):
        return encoding, "language"
    domain = _top_level_domain(url)
    if len(body.translate(None, bytes(range(0x80)))) >= DETECTABLE_BYTES:
        from turbohtml.detect import Detection, detect

        match = detect(body, Detection(excluded=frozenset({"IBM866"}), tld=domain))
        if match.encoding and match.language in DETECTED:
            return match.encoding, "content"
    if domain in ARABIC_COUNTRIES:
        return "windows-1256", "country"
    return "windows-1252", "windows-1252"


def _top_level_domain(url: str | None) -> str | None:
    host = re.match(_HOST, url) if url else None
    return host[1].lower() if host else None


def codec(name: str) -> str:
    """Return Python's name of a legacy encoding, as browsers decode it."""
    import turbohtml.detect  # noqa: F401 - brings these codecs with it

    return f"whatwg-{name}"


def encode(text: str, name: str, errors: str = "strict") -> bytes:
    """Encode `text` so that a browser decodes it correctly; `errors` as in `str.encode`.

    Raises UnicodeEncodeError for a character the encoding does not have. In multi-byte encodings,
    the bytes may differ from those an author wrote.
    """
    if name.startswith("UTF-"):
        return text.encode(name, errors)
    if codec := MULTIBYTE.get(name):
        return text.encode(codec, errors)
    return codecs.charmap_encode(text, errors, _single_bytes(name))[0]


def encode_with_references(text: str, name: str) -> str:
    """Return `text` with character references for characters the encoding does not have."""
    if name.startswith("UTF-"):
        return text
    return encode(text, name, "xmlcharrefreplace").decode(codec(name))


@cache
def _single_bytes(name: str) -> dict[int, int]:
    """Return the byte of each character, as in browsers: Python's own tables lack some."""
    characters = bytes(range(256)).decode(codec(name))
    return {ord(char): byte for byte, char in enumerate(characters) if char != "\ufffd"}
