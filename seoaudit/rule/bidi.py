"""Keeping text of the other direction in place: https://www.unicode.org/reports/tr9/"""

import re
import unicodedata
from functools import cache

from seoaudit.late_pattern import late_pattern

FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT = ("R", "AL")
BRACKETS = {")": "(", "]": "[", "”": "“", "»": "«"}


def isolated(text: str) -> str:
    """Wrap `text` in marks that isolate its direction."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"


def runs_left(text: str) -> bool:
    """Whether any letter of the text is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in RIGHT_TO_LEFT for c in text)


@cache
def with_code_isolated(template: str) -> str:
    """Isolate each piece of code in a right-to-left template, such as <html> or lang="{code}".

    A placeholder inside becomes {code.plain}: the piece is isolated as a whole.
    """
    return _code().sub(_isolated_piece, template)


@cache
def isolate_code(text: str) -> str:
    """Isolate each piece of code in a finished right-to-left text."""
    escaped = text.replace("{", "\ue000").replace("}", "\ue001")
    found = _code().sub(_isolated_piece, escaped)
    return found.replace("\ue000", "{").replace("\ue001", "}")


def _isolated_piece(found: re.Match[str]) -> str:
    """Isolate a piece of code, without the brackets that belong to the sentence around it."""
    before, piece, after = "", found[0], ""
    while piece[:1] in BRACKETS.values() and _closing(piece[0]) not in piece:
        before, piece = before + piece[0], piece[1:]
    while piece[-1:] in BRACKETS and BRACKETS[piece[-1]] not in piece:
        piece, after = piece[:-1], piece[-1] + after
    plain = re.sub(r"\{(\w+)(?!\.plain)", r"{\1.plain", piece)
    return f"{before}{isolated(plain)}{after}"


def _closing(bracket: str) -> str:
    return next(close for close, open_ in BRACKETS.items() if open_ == bracket)


@cache
def _code() -> re.Pattern[str]:
    """Match ASCII words and "…" with a letter, and {placeholders} in code: <{tag}>, {file}:{line}.

    A value in quotation marks after code belongs to it; a final full stop does not. Days such as
    2027-03-01 are code too: beside Arabic their parts would change places.
    """
    part = r"(?:[!-z|~…\ue000\ue001]|\{[^{}]*\})"
    value = r"\{[^{}]*\}"
    word = rf"{part}*[A-Za-z]{part}*"
    joined = rf"{value}(?:[:/=#-]+{value})+"
    marked = rf"[<\[#/@&=]+{value}[>\]/;]*|{value}(?:://|[>\]/])+"
    quoted = rf"[\"']{value}{part}*|="
    day = r"\d+(?:-\d+)+"
    begun = rf"{word}|{joined}|{marked}|{day}|[\ue000\ue001]+"
    more = rf"(?: (?:{begun}|{quoted}))*"
    return late_pattern(rf"(?<![!-~…])(?:{begun}){more}(?<![.,:;!?…])(?![{{}}])")
