"""Normalisation: one spelling for all that readers take as the same word."""

import unicodedata

from seoaudit.late_pattern import late_pattern
from seoaudit.text.scripts import is_in_near_scripts, without_ascii
from seoaudit.text.segments.word_table import WordTable

_LETTERS = {
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    **dict.fromkeys("ىیېۍ", "ي"),
    **dict.fromkeys("ؤئ", "ء"),
    **dict.fromkeys("کڪګ", "ك"),
    **dict.fromkeys("ہھەۀۂ", "ه"),
    "ۃ": "ة",
    "ڤ": "ف",
    "ـ": None,
    "٫": ".",
    "٬": ",",
    **dict.fromkeys("’‘ʼ‛`´ʹ′׳", "'"),
    **dict.fromkeys("״”“„", '"'),
    **dict.fromkeys("‐‑", "-"),
}


class _Folding(dict[int, str | None]):
    """A translation table, each entry computed on first use.

    A full table of digits, marks and invisible characters would take longer to build than to use.
    """

    def __missing__(self, code: int) -> str | None:
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(character: str) -> str | None:
    if character in _LETTERS:
        return _LETTERS[character]
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf" or (category == "Mn" and _is_optional_mark(ord(character))):
        return None
    return character


def _is_optional_mark(code: int) -> bool:
    """Whether a mark is a Hebrew point, an Arabic vowel sign or a variation selector.

    So is an accent of its own, as no letter has it: the stress in Russian dictionaries, би́тва.
    """
    return (
        0x0300 <= code <= 0x0301
        or 0x0591 <= code <= 0x06ED
        or 0x08CA <= code <= 0x08FF
        or 0xFE00 <= code <= 0xFE0F
    )


_FOLDING = _Folding()
# Characters that show nothing: https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt
# (Default_Ignorable_Code_Point, without what is not assigned), and the empty cell of Braille.
_INVISIBLE_RANGES = (
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5),
    (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800),
    (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF9, 0xFFFB),
    (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F),
    (0xE0100, 0xE01EF),
)  # fmt: skip
_INVISIBLE = frozenset(
    chr(code) for first, last in _INVISIBLE_RANGES for code in range(first, last + 1)
)
_WITHOUT_INVISIBLE = dict.fromkeys(map(ord, _INVISIBLE))
_LONE_MARKS = dict.fromkeys(range(0xFE70, 0xFE80))
_FIRST_LONE_MARK = "\ufe70"
# Letters of Slavic alphabets: each has one spelling, and its small letter is its folded form.
_is_cyrillic = late_pattern("[\u0400-\u045f]+").fullmatch


def normalise(text: str) -> str:
    """Return `text` normalised for comparison: the spellings of one word give the same string.

    NFKC and case folding; without Arabic vowel signs, Hebrew points, tatweel and invisible
    characters; one form each of alef, yeh, kaf and hamza seats, but ة distinct from ه; ASCII
    digits, decimal point and apostrophe. Accents of Latin letters stay: whether they are optional
    depends on the language, see `stems`.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    if _is_cyrillic(text):
        return text.lower()
    if not is_in_near_scripts(text) and max(text) >= _FIRST_LONE_MARK:
        # NFKC would turn these lone vowel signs into a space and a sign.
        text = text.translate(_LONE_MARKS)
    folded = _spelled_alike(unicodedata.normalize("NFKC", text).casefold())
    # Turkish İ folds to i and a dot above; composing again joins letters that lost a sign between
    # them.
    return unicodedata.normalize("NFC", folded.replace("i\u0307", "i"))


def _spelled_alike(text: str) -> str:
    """Return a text with one spelling of each letter, digit and mark, by `_FOLDING`.

    Few of its different characters have another one, and what stands for these is changed no more:
    to replace them one by one takes a tenth of what it takes to translate all.
    """
    for character in set(without_ascii(text)):
        if (alike := _FOLDING[ord(character)]) != character:
            text = text.replace(character, alike or "")
    return text.replace("`", "'")


def unaccented(word: str, kept: str = "") -> str:
    """Return a normalised word without the accents of its Latin letters: "cafe" for "café".

    Letters in `kept` stay, as do those of all other scripts: й, Devanagari signs and Hangul
    syllables are no accented letters. Accents that stand alone are dropped.
    """
    if word.isascii():
        return word
    return "".join(letter if letter in kept else _bare(letter) for letter in word)


def _bare(letter: str) -> str:
    if "\u0300" <= letter < "\u0370":
        return ""
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isascii() else letter


_NORMAL_WORDS = WordTable(normalise)


def normalise_word(word: str) -> str:
    """Return `normalise(word)`, kept: most words of a text occur many times."""
    return _NORMAL_WORDS[word]


def fold_spaces(text: str) -> str:
    """Return `text` stripped, with each run of white space, also no-break, as one space.

    "" where nothing in it can be seen: site builders leave joiners and fillers in empty boxes.
    """
    line = text.strip().replace("\n", " ")
    # White space but for a space is not printable.
    is_folded = "  " not in line and line.isprintable()
    folded = line if is_folded else " ".join(text.split())
    if folded.isascii() or folded[0] not in _INVISIBLE:
        return folded
    return folded if folded.translate(_WITHOUT_INVISIBLE).strip() else ""
