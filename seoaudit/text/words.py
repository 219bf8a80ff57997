"""Words as readers count them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

# Combining marks of the scripts in use (general categories Mn, Mc and Me), which Python's \w leaves out.
_MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    r"\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711-\u07f3\u0816-\u082d"
    r"\u0859-\u085b\u0898-\u08e1\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63"
    r"\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63\u0d81-\u0df3"
    r"\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc"
    r"\u102b-\u103e\u1056-\u109d\u135d-\u135f\u1712-\u1734\u17b4-\u17d3\u180b-\u180d"
    r"\u1a17-\u1a1b\u1ab0-\u1aff\u1b00-\u1b44\u1cd0-\u1cd2\u1cd4-\u1cf9\u1dc0-\u1dff\u20d0-\u20f0"
    r"\u3099\u309a\ua66f\ua674-\ua67d\ua802-\ua827\ua880\ua881\ua8b4-\ua8c5\ufb1e\ufe20-\ufe2f"
)
# Invisible characters that stand inside words: soft hyphen, joiners, directional marks, byte order mark.
_INVISIBLE = r"\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_IDEOGRAPHS = r"\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Kept apart: a class of characters within and beyond the first 65,536 takes four times as long to compile.
_RARE_IDEOGRAPHS = r"\U00020000-\U0003ffff"
_KANA = r"\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_MAINLAND = r"\u0e01-\u0e46\u0e81-\u0eb0\u0eb2-\u0ec6\u1000-\u102a\u1780-\u17b3"
_MAINLAND_MARKS = (
    r"\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u1056-\u109d\u17b4-\u17d3\u3099\u309a"
)
_UNSPACED = _IDEOGRAPHS + _KANA + _MAINLAND

# Letters per word: measured by us: 1.67-1.78 for Chinese, 1.76-1.80 for
# Japanese and 3.8-4.6 for Thai on hand-segmented sentences.
_CHINESE_LETTERS = 1.7
_JAPANESE_LETTERS = 1.75
_THAI_LETTERS = 4.0


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: `text[start:end]`, as it is written."""

    text: str
    start: int
    end: int


@cache
def _word_pattern() -> re.Pattern[str]:
    """A letter or digit of an unspaced script with its marks, or a run of them in any other script.

    Apostrophes, hyphens and invisible characters join letters; full stops and commas join digits,
    initials (U.S.) and lower-case Latin (example.com); a quotation mark joins Hebrew acronyms.
    """
    letter = rf"[^\W_{_UNSPACED}]"
    part = rf"(?:{letter}|[{_MARKS}])+"
    joint = (
        rf"[{_INVISIBLE}]+"
        rf"|['’ʼ‛׳·‐‑-][{_INVISIBLE}]*"
        r"|(?<=\d)[.,٫٬](?=\d)"
        r"|(?<![^\W_][^\W_])(?<=[^\W\d_])\.(?=[^\W\d_](?![^\W_]))"
        r"|(?<=[a-z0-9])\.(?=[a-z0-9])"
        r"|(?<=[א-ת])[\"”״](?=[א-ת])"
        r"|(?<=[A-Z])&(?=[A-Z])"
    )
    suffix = r"(?:(?<=[A-Za-z])(?:\+\+?|\#)(?![^\W_]))?"
    return re.compile(
        rf"(?:[{_UNSPACED}]|[{_RARE_IDEOGRAPHS}])[{_MAINLAND_MARKS}]*"
        rf"|{letter}(?:(?:{joint})?{part})*{suffix}"
    )


@cache
def _unspaced_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"((?:[{_IDEOGRAPHS}{_KANA}]|[{_RARE_IDEOGRAPHS}])+)|([{_MAINLAND}][{_MAINLAND}{_MAINLAND_MARKS}]*)"
    )


def split_words(text: str) -> list[Word]:
    """The words of `text`, in order.

    A compound with hyphens or apostrophes is one word, a decimal number is one. Chinese, Japanese,
    Thai, Lao, Khmer and Burmese are written without spaces and would need a dictionary: there each
    letter with its marks is an entry of its own, and `count_words` says how many words they make.
    """
    return [
        Word(match.group(), match.start(), match.end()) for match in _word_pattern().finditer(text)
    ]


def count_words(text: str) -> int:
    """How many words `text` has; scripts written without spaces are estimated by their letters."""
    if text.isascii() or not _has_unspaced(text):
        return sum(1 for _ in _word_pattern().finditer(text))
    spaced = _unspaced_pattern().sub(" ", text)
    return sum(1 for _ in _word_pattern().finditer(spaced)) + max(1, round(sum(_estimates(text))))


@cache
def _any_unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]|[{_RARE_IDEOGRAPHS}]")


def _has_unspaced(text: str) -> bool:
    return _any_unspaced().search(text) is not None


def _estimates(text: str) -> Iterator[float]:
    """The share of words that each unspaced run of `text` contributes."""
    for run in _unspaced_pattern().finditer(text):
        letters = sum(character.isalnum() for character in run.group())
        if run.group(2):
            yield letters / _THAI_LETTERS
        elif _has_kana(run.group()):
            yield letters / _JAPANESE_LETTERS
        else:
            yield letters / _CHINESE_LETTERS


def _has_kana(run: str) -> bool:
    return any(
        "\u3041" <= character <= "\u30ff" or "\uff66" <= character <= "\uff9f" for character in run
    )
