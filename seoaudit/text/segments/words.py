"""Segmentation into words, counted as readers would."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import overload

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.scripts import is_in_near_scripts
from seoaudit.text.segments.word_table import WordTable

# Combining marks of the scripts in use (general categories Mn, Mc, Me), which \w leaves out: those
# that a text in near scripts may have, see `is_in_near_scripts`, and the others.
_NEAR_MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    r"\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711-\u07f3\u20d0-\u20f0"
)
_FAR_MARKS = (
    r"\u0816-\u082d\u0859-\u085b\u0898-\u08e1\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75"
    r"\u0a81-\u0ae3\u0afa-\u0b63\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d"
    r"\u0d57-\u0d63\u0d81-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18\u0f19\u0f35"
    r"\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc\u102b-\u103e\u1056-\u109d\u135d-\u135f"
    r"\u1712-\u1734\u17b4-\u17d3\u180b-\u180d\u1a17-\u1a1b\u1ab0-\u1aff\u1b00-\u1b44"
    r"\u1cd0-\u1cd2\u1cd4-\u1cf9\u1dc0-\u1dff\u3099\u309a\ua66f\ua674-\ua67d\ua802-\ua827"
    r"\ua880\ua881\ua8b4-\ua8c5\ufb1e\ufe20-\ufe2f"
)
# Invisible characters within words: soft hyphen, joiners, directional marks, byte order mark.
_INVISIBLE = r"\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
# First and last code points of letters in scripts written without spaces between words.
_IDEOGRAPHS = ((0x3005, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF))
_RARE_IDEOGRAPHS = ((0x20000, 0x3FFFF),)
_KANA = (
    (0x3041, 0x3096), (0x309D, 0x309F), (0x30A1, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF),
    (0xFF66, 0xFF9F),
)  # fmt: skip
_MAINLAND = (
    (0x0E01, 0x0E30), (0x0E32, 0x0E33), (0x0E40, 0x0E46), (0x0E81, 0x0EB0), (0x0EB2, 0x0EB3),
    (0x0EBD, 0x0EC6), (0x1000, 0x102A), (0x1780, 0x17B3),
)  # fmt: skip
_UNSPACED = _IDEOGRAPHS + _RARE_IDEOGRAPHS + _KANA + _MAINLAND
_MAINLAND_MARKS = (
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    r"\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    r"\u17b4-\u17d3\u3099\u309a"
)

# Letters per word, fitted to the counts of dictionary segmenters on 28 pages of news and advice:
# ICU for Chinese (jieba counts a tenth less); ICU and MeCab for Japanese, where word length differs
# between kanji, hiragana and katakana; ICU and newmm for Thai, whose vowel signs count as letters.
_CHINESE_LETTERS = 1.66
_KANJI, _HIRAGANA, _KATAKANA = 1.72, 1.54, 3.5
_THAI_LETTERS = 4.3


class Word(NamedTuple):
    """One word as written: `text[start:end]` of the whole text."""

    text: str
    start: int
    end: int


class Words(Sequence[Word]):
    """The words of a text in order, kept as their spellings and where they start.

    Of thousands of words, few are asked for as a `Word`; to make them all takes as long as to find
    them.
    """

    __slots__ = ("starts", "texts")

    def __init__(self, texts: Sequence[str], starts: Sequence[int]) -> None:
        self.texts = texts
        self.starts = starts

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> "Words": ...
    def __getitem__(self, at: int | slice) -> "Word | Words":
        if isinstance(at, slice):
            return Words(self.texts[at], self.starts[at])
        text, start = self.texts[at], self.starts[at]
        return Word(text, start, start + len(text))

    def __iter__(self) -> Iterator[Word]:
        for text, start in zip(self.texts, self.starts, strict=True):
            yield Word(text, start, start + len(text))

    def __repr__(self) -> str:
        return f"<Words {list(self.texts)}>"


def _class(ranges: tuple[tuple[int, int], ...]) -> str:
    return "".join(rf"\U{first:08x}-\U{last:08x}" for first, last in ranges)


@cache
def _word_pattern(*, unspaced: bool, near: bool) -> re.Pattern[str]:
    """Return a pattern of words; in scripts written without spaces, of single letters with marks.

    Apostrophes, hyphens and invisible characters join letters; full stops and commas join digits,
    full stops also initials (U.S.) and lower-case Latin (example.com); a quotation mark joins the
    letters of Hebrew acronyms. Text without `unspaced` letters has its own pattern, and so
    has text in `near` scripts alone: the character classes of the others take 3 ms and 1 ms to
    compile.
    """
    letters = _class(_UNSPACED) if unspaced else ""
    letter = rf"[^\W_{letters}]"
    joint = (
        rf"[{_INVISIBLE}]+"
        rf"|['’ʼ‛׳·‐‑-][{_INVISIBLE}]*"
        r"|(?<=\d)[.,٫٬](?=\d)"
        r"|(?<![^\W_][^\W_])(?<=[^\W\d_])\.(?=[^\W\d_](?![^\W_]))"
        r"|(?<=[a-z0-9])\.(?=[a-z0-9])"
        r"|(?<=[א-ת])[\"”״](?=[א-ת])"
        r"|(?<=[A-Z])&(?=[A-Z])"
    )
    marks = _NEAR_MARKS if near else _NEAR_MARKS + _FAR_MARKS
    part = rf"(?:{letter}|[{marks}])+"
    suffix = r"(?:(?<=[A-Za-z])(?:\+\+?|\#)(?![^\W_]))?"
    word = rf"{letter}(?:(?:{joint})?{part})*{suffix}"
    if unspaced:
        return late_pattern(rf"(?=\w)[{letters}][{_MAINLAND_MARKS}]*|{word}")
    return late_pattern(rf"{_PLAIN_WORD}|{word}")


# Matches most words: nothing after them can join on. Twice as fast as the full pattern.
_PLAIN_WORD = r"[^\W_]+(?=[\s;:!?)\]»”…،؛؟]|[.,]\s|$)"


# Marks around words: without letters behind them they join nothing, and none is part of a word.
_AROUND_WORDS = ".,;:!?…()[]{}\"“”„«»'’‘*/–—-،؛؟"


@cache
def _unspaced_pattern() -> re.Pattern[str]:
    east_asian = _class(_IDEOGRAPHS + _RARE_IDEOGRAPHS + _KANA)
    mainland = _class(_MAINLAND)
    return late_pattern(rf"([{east_asian}]+)|([{mainland}][{mainland}{_MAINLAND_MARKS}]*)")


def has_unspaced(text: str) -> bool:
    """Whether `text` has letters of a script written without spaces, whose words are estimated."""
    if is_in_near_scripts(text):
        return False
    codes = [code for code in map(ord, set(text)) if code >= _MAINLAND[0][0]]
    return any(first <= code <= last for code in codes for first, last in _UNSPACED)


def split_words(text: str) -> Words:
    """Return the words of `text`, in order.

    A compound with hyphens or apostrophes is one word, and so is a decimal number. Chinese,
    Japanese, Thai, Lao, Khmer and Burmese are written without spaces, and segmenting them would
    need a dictionary: each letter with its marks is an item here, and `count_words` estimates the
    number of words.
    """
    if has_unspaced(text):
        found = list(_words_of_unspaced(text))
        return Words([word for word, _ in found], [start for _, start in found])
    texts: list[str] = []
    starts: list[int] = []
    start = 0
    # What stands at the ends of two lines together is in no table of words.
    for written in text.replace("\n", " ").split(" "):
        if written.isalnum():
            texts.append(written)
            starts.append(start)
        elif written:
            for word, first in _WORDS_WITHIN[written]:
                texts.append(word)
                starts.append(start + first)
        start += len(written) + 1
    return Words(texts, starts)


def spelled_words(text: str) -> list[str]:
    """Return the words of `text` as written, without their positions."""
    if has_unspaced(text):
        return [word for word, _ in _words_of_unspaced(text)]
    words: list[str] = []
    for written in text.split(" "):
        if written.isalnum():
            words.append(written)
        elif written:
            words += [word for word, _ in _WORDS_WITHIN[written]]
    return words


def _words_within(written: str) -> Sequence[tuple[str, int]]:
    """Return the words of a text between two spaces, such as "end,", and where they start in it."""
    bare = written.strip(_AROUND_WORDS)
    if bare.isalnum():
        return ((bare, written.index(bare)),)
    pattern = _word_pattern(unspaced=False, near=is_in_near_scripts(written))
    return [(found.group(), found.start()) for found in pattern.finditer(written)]


_WORDS_WITHIN = WordTable(_words_within)


def _words_of_unspaced(text: str) -> Iterator[tuple[str, int]]:
    """Yield the words of a text that has letters of scripts without spaces, and where they start.

    A text may quote a few, and its pattern takes ten times as long as what most words need.
    """
    pattern = _word_pattern(unspaced=True, near=False)
    start = 0
    for written in text.replace("\n", " ").split(" "):
        if written.isascii():
            for word, first in _WORDS_WITHIN[written]:
                yield word, start + first
        else:
            for found in pattern.finditer(written):
                yield found.group(), start + found.start()
        start += len(written) + 1


def count_words(text: str) -> int:
    """Return the number of words, estimated from the letters in scripts written without spaces."""
    if not has_unspaced(text):
        return len(spelled_words(text))
    spaced = _unspaced_pattern().sub(" ", text)
    return len(spelled_words(spaced)) + max(1, round(sum(_estimates(text))))


@cache
def _kana_letters() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of one letter of hiragana and one of katakana."""
    katakana = "[\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f]"
    return late_pattern("[\u3041-\u309f]"), late_pattern(katakana)


def _estimates(text: str) -> Iterator[float]:
    """Yield the estimated number of words in each unspaced run of `text`."""
    hiragana_letter, katakana_letter = _kana_letters()
    is_japanese = hiragana_letter.search(text) or katakana_letter.search(text)
    for run in _unspaced_pattern().finditer(text):
        letters = run.group()
        if run.group(2):
            yield len(letters) / _THAI_LETTERS
        elif is_japanese:
            hiragana = len(hiragana_letter.findall(letters))
            katakana = len(katakana_letter.findall(letters))
            kanji = len(letters) - hiragana - katakana
            yield kanji / _KANJI + hiragana / _HIRAGANA + katakana / _KATAKANA
        else:
            yield len(letters) / _CHINESE_LETTERS
