"""Letters as Rank Math makes them comparable: quotation marks, diacritics, addresses."""

import re
import unicodedata
from functools import cache

_QUOTES = str.maketrans({**dict.fromkeys("‘’‛`", "'"), **dict.fromkeys("“”〝〞〟‟„", '"')})
_SPECIAL = {"ø": "oe", "æ": "ae", "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue"}
# WordPress leaves "ß" in addresses, and Rank Math looks for "ss" there.
_IN_ADDRESSES = {**_SPECIAL, "ø": "o", "ß": "ß", "œ": "oe", "ħ": "h", "ŧ": "t", "ĳ": "ij", "ŀ": "l"}


def straight_quotes(text: str) -> str:
    """Curly quotation marks and backticks made straight."""
    return text.translate(_QUOTES)


def comparable(text: str, language: str) -> str:
    """In lower case and without the diacritics of Latin letters; no other script is touched.

    German umlauts become two letters. Rank Math also writes Russian in other letters, both the
    keyphrase and the text, which changes no comparison between them.
    """
    return (text if text.isascii() else text.translate(_letters(language))).lower()


def length(text: str) -> int:
    """Characters as a browser's script counts them, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def slug(text: str) -> str:
    """What the slug cleaner of WordPress leaves: letters, digits, marks of no kind, hyphens."""
    plain = re.sub(r"[\s./]+", "-", text.translate(_address_letters()))
    plain = re.sub(r"&\S+?;", "", plain)
    plain = re.sub(r"[^\w-]+", "", plain).lower()
    return re.sub(r"-+", "-", plain).strip("-")


def keyphrase_slug(keyphrase: str) -> str:
    """The keyphrase as Rank Math expects it in an address."""
    plain = re.sub(r"[-_.]+", "-", keyphrase.lower().replace("'", ""))
    return slug(plain.strip("!?:;,-"))


def address_slug(address: str) -> str:
    """A whole address, scheme and host included, as the keyphrase is looked for in it."""
    return slug(address.replace("_", "-"))


@cache
def _letters(language: str) -> dict[int, str]:
    return _table({**_SPECIAL, **_GERMAN} if language == "de" else _SPECIAL)


@cache
def _address_letters() -> dict[int, str]:
    return _table(_IN_ADDRESSES)


def _table(special: dict[str, str]) -> dict[int, str]:
    """Latin letters with a diacritic to their plain letters; `special` ones as it says."""
    codes = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    table = {code: plain for code in codes if (plain := _plain(chr(code))) != chr(code)}
    for letter, plain in special.items():
        table[ord(letter)] = plain
        if letter.upper() != letter and len(letter.upper()) == 1 and letter != "ı":
            table[ord(letter.upper())] = plain.capitalize()
    return table


def _plain(letter: str) -> str:
    """The letter below its marks, where that is one of ASCII."""
    parts = unicodedata.normalize("NFD", letter)
    return parts[0] if parts[0].isascii() and all(map(unicodedata.combining, parts[1:])) else letter
