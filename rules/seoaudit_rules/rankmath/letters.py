"""Rank Math's normalisation of text: quotation marks, diacritics, slugs."""

import re
import unicodedata
from functools import cache

_QUOTES = str.maketrans({**dict.fromkeys("‘’‛`", "'"), **dict.fromkeys("“”〝〞〟‟„", '"')})
_SPECIAL = {"ø": "oe", "æ": "ae", "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue"}
# WordPress keeps "ß" in URLs, but Rank Math searches for "ss" there.
_IN_URLS = {**_SPECIAL, "ø": "o", "ß": "ß", "œ": "oe", "ħ": "h", "ŧ": "t", "ĳ": "ij", "ŀ": "l"}


def straight_quotes(text: str) -> str:
    """The text with straight quotes in place of curly ones and backticks."""
    return text.translate(_QUOTES)


def comparable(text: str, language: str) -> str:
    """The text in lowercase, with Latin diacritics removed; other scripts stay as they are.

    German umlauts become two letters. Rank Math also transliterates Russian, both the keyphrase
    and the text, which makes no difference to comparisons.
    """
    return (text if text.isascii() else text.translate(_letters(language))).lower()


def length(text: str) -> int:
    """The length in UTF-16 code units, as JavaScript counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def slug(text: str) -> str:
    """The slug that WordPress makes: letters, digits and hyphens."""
    plain = re.sub(r"[\s./]+", "-", text.translate(_url_letters()))
    plain = re.sub(r"&\S+?;", "", plain)
    plain = re.sub(r"[^\w-]+", "", plain).lower()
    return re.sub(r"-+", "-", plain).strip("-")


def keyphrase_slug(keyphrase: str) -> str:
    """The keyphrase as Rank Math expects it in a URL."""
    plain = re.sub(r"[-_.]+", "-", keyphrase.lower().replace("'", ""))
    return slug(plain.strip("!?:;,-"))


def url_slug(url: str) -> str:
    """The whole URL, scheme and host included, in the form that is searched for the keyphrase."""
    return slug(url.replace("_", "-"))


@cache
def _letters(language: str) -> dict[int, str]:
    return _table({**_SPECIAL, **_GERMAN} if language == "de" else _SPECIAL)


@cache
def _url_letters() -> dict[int, str]:
    return _table(_IN_URLS)


def _table(special: dict[str, str]) -> dict[int, str]:
    """A table from Latin letters with a diacritic to plain ones, overridden by `special`."""
    codes = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    table = {code: plain for code in codes if (plain := _plain(chr(code))) != chr(code)}
    for letter, plain in special.items():
        table[ord(letter)] = plain
        if letter.upper() != letter and len(letter.upper()) == 1 and letter != "ı":
            table[ord(letter.upper())] = plain.capitalize()
    return table


def _plain(letter: str) -> str:
    """The letter without its marks, if that is an ASCII letter."""
    parts = unicodedata.normalize("NFD", letter)
    return parts[0] if parts[0].isascii() and all(map(unicodedata.combining, parts[1:])) else letter
