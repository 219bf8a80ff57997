"""Detection of the language of a text: by script, then by letters, then by function words."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from seoaudit.late_pattern import late_pattern
from seoaudit.text.languages.latin_detection import latin_script
from seoaudit.text.languages.records import LANGUAGES, language_of
from seoaudit.text.languages.votes import votes, words
from seoaudit.text.scripts import without_ascii
from seoaudit.text.segments.function_words import function_words

# The numbers below were chosen by reading texts, and swept on 28 November 2026 on 156 texts in many
# languages. Of four questions on each (its first 60 characters, all of it, both ends, whether it is
# surely in no other language) .925 are answered right; the comment on each number gives the results
# of its neighbours.
# To measure again: python -m benchmarks.sweep

# Characters of a text that are analysed; more only cost time.
# Swept: no page of 156 changes from 1000 to 3000.
SAMPLE = 2_000

# Minimum letters of a text.
# Swept: no page of 156 changes from 3 to 9.
MIN_LETTERS = 6

# Minimum letters in Chinese, Japanese and Korean, whose words have one or two.
# Swept: no page of 156 changes from 0 to 4.
MIN_WIDE_LETTERS = 2

# First and last code point of each block, and its script; common letters in Latin blocks count as
# "latin".
_BLOCKS = (
    (0x0041, 0x024F, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x077F, "arabic"),
    (0x08A0, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0E00, 0x0E7F, "thai"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1100, 0x11FF, "hangul"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0x3040, 0x30FF, "kana"),
    (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "hangul"),
    (0xFB1D, 0xFB4F, "hebrew"),
    (0xFB50, 0xFEFC, "arabic"),
    (0xFF66, 0xFF9F, "kana"),
)
_NO_LETTERS = bytes(code for code in range(0x80) if not chr(code).isalpha())
_URDU_LETTERS = frozenset("ٹڈڑںےھہ")
_PERSIAN_LETTERS = frozenset("پچژگیک\u200c")
_ARABIC_LETTERS = frozenset("ةىأإؤيك")
_OTHER_ARABIC_SCRIPT = frozenset("ۇۆېڭۈۋډڼښړځڅۍێڵڕڤۊ")
_DETECTED = {code: language for code, language in LANGUAGES.items() if language.is_detected}
# The languages that `detect` recognizes; a text in another may be mistaken for one of them.
KNOWN = frozenset(_DETECTED)
# Scripts that only one widely used language is written in.
_OWN_SCRIPT = {
    str(language.script): code
    for code, language in _DETECTED.items()
    if language.script not in {"arabic", "cyrillic", "latin"}
}
# Share of the letters of a text from which letters of another language than its words count: a
# quoted title or a name has some. Not swept.
MAX_FOREIGN_LETTERS = 0.01
# Share of function words from which a text is surely in a language: texts have more of their own
# and fewer of any other language (0.34 French in Spanish, 0.13 Urdu in Persian, measured on
# passages of 240 pages).
# Swept: right answers .923 at 0.2, .925 at 0.3, .925 at 0.5, .925 at 0.6.
SURE_IN_LATIN = 0.4
# Swept: as many right answers from 0.08 to 0.24 (1 of 156 pages changes).
SURE = 0.16

_UKRAINIAN = frozenset("іїєґ")
_RUSSIAN = frozenset("ыэёъ")
_MACEDONIAN = frozenset("ѓќѕ")
_SERBIAN = frozenset("ђћ")
_SERBIAN_AND_MACEDONIAN = frozenset("јљњџ")
_OTHER_CYRILLIC = frozenset("әғқңөұүһ")
# Minimum ratio of what speaks for one of Russian, Ukrainian and Belarusian to the next. Not swept.
_LEAD_IN_CYRILLIC = 1.5


def detect(text: str) -> str | None:
    """Return the ISO 639 code of the language of `text`; None if it cannot be determined.

    Only the languages in `KNOWN` are detected, from the first `SAMPLE` characters.
    """
    sample = _without_quotations(text[:SAMPLE])
    scripts = _count_scripts(sample)
    # Customary shares, not swept: Chinese characters with a tenth as many kana are Japanese; the
    # script of a text has at least half of its letters.
    if scripts["kana"] and scripts["kana"] * 10 >= scripts["han"]:
        scripts["kana"] += scripts.pop("han", 0)
    if not scripts:
        return None
    script, letters = scripts.most_common(1)[0]
    wide = script in {"han", "kana", "hangul"}
    if letters < (MIN_WIDE_LETTERS if wide else MIN_LETTERS) or letters * 2 < scripts.total():
        return None
    if script == "arabic":
        return _arabic_script(sample)
    if script == "cyrillic":
        return _cyrillic_script(sample)
    if script == "latin":
        return latin_script(words(sample))
    return _OWN_SCRIPT[script]


# One begins each quotation.
_QUOTATION_MARKS = '«„“"'


@cache
def _quotation() -> re.Pattern[str]:
    return late_pattern('«[^«»]{2,80}»|„[^“”„]{2,80}[“”]|“[^“”]{2,80}”|"[^"\n]{2,80}"')


def _without_quotations(sample: str) -> str:
    """Return a text without what it quotes, such as a title in another language, if it is short."""
    if not any(mark in sample for mark in _QUOTATION_MARKS):
        return sample
    rest = _quotation().sub(" ", sample)
    return rest if len(rest) * 2 >= len(sample) else sample


def is_surely(language: str, text: str) -> bool:
    """Whether a short text is certainly in `language`: many of its words are function words.

    Faster than `detect`; False means only that it is not certain.
    """
    least = SURE_IN_LATIN if language_of(language).script == "latin" else SURE
    return function_word_share(language, text) >= least


def function_word_share(language: str, text: str) -> float:
    """Return the share of the words of a text that are function words of the language."""
    spoken = words(text)
    known = function_words(language)
    return sum(map(known.__contains__, spoken)) / len(spoken) if spoken else 0.0


def _count_scripts(sample: str) -> Counter[str]:
    """Count the letters of each script in `sample`, in the order of their first letters."""
    scripts: Counter[str] = Counter()
    others = without_ascii(sample)
    latin = [character for character in set(others) if _script(character) == "latin"]
    if any(_script(character) not in {None, "latin"} for character in set(others)):
        for character, times in Counter(sample).items():
            if script := _script(character):
                scripts[script] += times
    elif letters := _ascii_letters(sample) + sum(map(others.count, latin)):
        scripts["latin"] = letters
    return scripts


def _ascii_letters(sample: str) -> int:
    """Return the number of letters in ASCII, which nearly all letters of many texts are."""
    return len(sample.encode("ascii", "ignore").translate(None, _NO_LETTERS))


@cache
def _script(character: str) -> str | None:
    """Return the script of a letter; None if it is none, or in no block known."""
    if not character.isalpha():
        return None
    code = ord(character)
    return next((script for first, last, script in _BLOCKS if first <= code <= last), None)


def _arabic_script(sample: str) -> str | None:
    letters = Counter(sample)
    total = sum(times for letter, times in letters.items() if letter.isalpha())

    def share(of: frozenset[str]) -> float:
        return sum(letters[letter] for letter in of) / total

    if share(_OTHER_ARABIC_SCRIPT) > MAX_FOREIGN_LETTERS:
        return None
    spoken = words(sample)
    articles = sum(word.startswith("ال") and len(word) > 4 for word in spoken)
    # An Arabic text may have a name from Pakistan, but one in Urdu has few Arabic articles.
    urdu = sum(letters[letter] for letter in _URDU_LETTERS)
    if urdu > articles:
        return "ur"
    # A word with the article counts as much as two letters that Persian lacks; not swept.
    arabic = sum(letters[letter] for letter in _ARABIC_LETTERS) + 2.0 * articles
    persian = float(sum(letters[letter] for letter in _PERSIAN_LETTERS))
    found = votes(spoken, ("ar", "fa"))
    arabic, persian = arabic + found["ar"], persian + found["fa"]
    if arabic == persian:
        return None
    return "ar" if arabic > persian else "fa"


def _cyrillic_script(sample: str) -> str | None:
    letters = Counter(sample.lower())
    total = sum(times for letter, times in letters.items() if letter.isalpha())

    def has(of: frozenset[str]) -> bool:
        return sum(letters[letter] for letter in of) > total * MAX_FOREIGN_LETTERS

    if has(_OTHER_CYRILLIC):
        return None
    spoken = words(sample)
    if has(_SERBIAN) or has(_MACEDONIAN) or has(_SERBIAN_AND_MACEDONIAN):
        return _south_slavic(spoken, letters)
    if has(_UKRAINIAN):
        return _east_slavic(spoken)
    if letters["ы"] + letters["э"] + letters["ё"]:
        return "ru"
    found = votes(spoken, ("ru", "uk", "bg", "mk"))
    found["bg"] += letters["ъ"]  # a vowel there, and rare in Russian
    first = max(found, key=lambda code: (found[code], code == "ru"))
    return first if found[first] else None


def _south_slavic(spoken: Sequence[str], letters: Counter[str]) -> str | None:
    """Return the one of Serbian and Macedonian that a text is in, by its letters and words."""
    found = votes(spoken, ("sr", "mk"))
    found["sr"] += sum(letters[letter] for letter in _SERBIAN)
    found["mk"] += sum(letters[letter] for letter in _MACEDONIAN)
    if found["sr"] == found["mk"]:
        return None
    return "sr" if found["sr"] > found["mk"] else "mk"


def _east_slavic(spoken: Sequence[str]) -> str | None:
    """Return the language of a text with Ukrainian letters, which a quoted name may have too.

    Words count that have a letter of one language alone, and function words.
    """
    found = votes(spoken, ("ru", "uk", "be"))
    for code, of in (("ru", _RUSSIAN), ("uk", _UKRAINIAN), ("be", frozenset("ў"))):
        found[code] += sum(not of.isdisjoint(word) for word in spoken)
    first, second = sorted(found, key=lambda code: -found[code])[:2]
    return first if found[first] >= _LEAD_IN_CYRILLIC * found[second] else None
