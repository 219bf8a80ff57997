"""Detection of the language of a text: by script, then by letters, then by function words."""

from collections import Counter
from functools import cache

from seoaudit.text.languages.records import LANGUAGES, language_of
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.segments.words import spelled_words

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
_URDU_LETTERS = frozenset("ٹڈڑںےھہ")
_PERSIAN_LETTERS = frozenset("پچژگیک\u200c")
_ARABIC_LETTERS = frozenset("ةىأإؤيك")
_OTHER_ARABIC_SCRIPT = frozenset("ۇۆېڭۈۋډڼښړځڅۍێڵڕڤۊ")
_DETECTED = {code: language for code, language in LANGUAGES.items() if language.is_detected}
# The languages that `detect` recognizes; a text in another may be mistaken for one of them.
KNOWN = frozenset(_DETECTED)
_LATIN = tuple(code for code, language in _DETECTED.items() if language.script == "latin")
# Scripts that only one widely used language is written in.
_OWN_SCRIPT = {
    str(language.script): code
    for code, language in _DETECTED.items()
    if language.script not in {"arabic", "cyrillic", "latin"}
}
# Letters of languages in Latin script that are not detected: Danish, Czech, Vietnamese and others.
_OTHER_LATIN = frozenset(
    letter
    for language in LANGUAGES.values()
    if language.script == "latin" and not language.is_detected
    for letter in language.telling_letters
).difference(*(LANGUAGES[code].telling_letters for code in _LATIN))
# Weight of a word with a telling letter of a language, relative to one of its function words.
# Swept: right answers .921 at 0.175, .921 at 0.2625, .925 at 0.4375, .925 at 0.525.
LETTER_WEIGHT = 0.35

# Minimum votes for a language: a single word shared with other languages proves little.
# Swept: right answers .931 at 0.65, .931 at 0.975, .913 at 1.625, .894 at 1.95.
MIN_VOTES = 1.3

# Minimum ratio of the votes for the first language to the second's: it must lead clearly.
# Swept: right answers .925 at 1.075, .925 at 1.1125, .925 at 1.1875, .923 at 1.225.
MIN_LEAD = 1.15

# Maximum words of a text that is too short for the share below to apply.
# Swept: no page of 156 changes from 6 to 18.
FEW_WORDS = 12

# Minimum ratio of the votes for the first language to the words of the text.
# Swept: right answers .926 at 0.04, .925 at 0.06, .921 at 0.1, .921 at 0.12.
MIN_SHARE = 0.08

# Share of function words from which a text is surely in a language: texts have more of their own
# and fewer of any other language (0.34 French in Spanish, 0.13 Urdu in Persian, measured on
# passages of 240 pages).
# Swept: right answers .923 at 0.2, .925 at 0.3, .925 at 0.5, .925 at 0.6.
SURE_IN_LATIN = 0.4
# Swept: as many right answers from 0.08 to 0.24 (1 of 156 pages changes).
SURE = 0.16

_UKRAINIAN = frozenset("іїєґ")
_OTHER_CYRILLIC = frozenset("ўђћџљњјѓќѕәғқңөұүһ")


def detect(text: str) -> str | None:
    """Return the ISO 639 code of the language of `text`; None if it cannot be determined.

    Only the languages in `KNOWN` are detected, from the first `SAMPLE` characters.
    """
    sample = text[:SAMPLE]
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
        return _latin_script(sample)
    return _OWN_SCRIPT[script]


def is_surely(language: str, text: str) -> bool:
    """Whether a short text is certainly in `language`: many of its words are function words.

    Faster than `detect`; False means only that it is not certain.
    """
    least = SURE_IN_LATIN if language_of(language).script == "latin" else SURE
    return function_word_share(language, text) >= least


def function_word_share(language: str, text: str) -> float:
    """Return the share of the words of a text that are function words of the language."""
    words = _words(text)
    known = function_words(language)
    return sum(word in known for word in words) / len(words) if words else 0.0


def _words(sample: str) -> list[str]:
    return spelled_words(normalise(sample))


def _count_scripts(sample: str) -> Counter[str]:
    """Count the letters of each script in `sample`."""
    scripts: Counter[str] = Counter()
    for character, times in Counter(sample).items():
        if character.isalpha() and (script := _script(ord(character))):
            scripts[script] += times
    return scripts


@cache
def _script(code: int) -> str | None:
    return next((script for first, last, script in _BLOCKS if first <= code <= last), None)


def _arabic_script(sample: str) -> str | None:
    letters = Counter(sample)
    if any(letters[letter] for letter in _OTHER_ARABIC_SCRIPT):
        return None
    if any(letters[letter] for letter in _URDU_LETTERS):
        return "ur"
    words = _words(sample)
    # A word with the article counts as much as two letters that Persian lacks; not swept.
    arabic = sum(letters[letter] for letter in _ARABIC_LETTERS) + 2.0 * sum(
        word.startswith("ال") and len(word) > 4 for word in words
    )
    persian = float(sum(letters[letter] for letter in _PERSIAN_LETTERS))
    votes = _votes(words, ("ar", "fa"))
    arabic, persian = arabic + votes["ar"], persian + votes["fa"]
    if arabic == persian:
        return None
    return "ar" if arabic > persian else "fa"


def _cyrillic_script(sample: str) -> str | None:
    letters = set(sample.lower())
    if letters & _UKRAINIAN:
        return None if "ў" in letters or letters & set("ыэёъ") else "uk"
    if letters & _OTHER_CYRILLIC:
        return None
    words = _words(sample)
    return "ru" if letters & set("ыэё") or _votes(words, ("ru",))["ru"] else None


def _latin_script(sample: str) -> str | None:
    if not _OTHER_LATIN.isdisjoint(sample.lower()):
        return None
    words = _words(sample)
    votes = _votes(words, _LATIN)
    present = {letter for letter in sample if not letter.isascii()}
    for language in _LATIN:
        found = present.intersection(LANGUAGES[language].telling_letters)
        telling = sum(letter in word for letter in found for word in words)
        votes[language] += telling * LETTER_WEIGHT
    (most, first), (next_most, _) = sorted(
        ((vote, name) for name, vote in votes.items()), reverse=True
    )[:2]
    is_clear = most >= MIN_VOTES and most >= next_most * MIN_LEAD
    is_carried = len(words) <= FEW_WORDS or most >= len(words) * MIN_SHARE
    return first if is_clear and is_carried else None


def _votes(words: list[str], languages: tuple[str, ...]) -> dict[str, float]:
    """Count for each language its function words among `words`; shared ones count less."""
    votes = dict.fromkeys(languages, 0.0)
    owners_of = _owners(languages)
    for word, times in Counter(words).items():
        for language in (owners := owners_of.get(word, ())):
            votes[language] += times * (1 + 1 / len(owners)) / 2
    return votes


@cache
def _owners(languages: tuple[str, ...]) -> dict[str, list[str]]:
    """Map each function word to the languages that it belongs to."""
    owners: dict[str, list[str]] = {}
    for language in languages:
        for word in function_words(language):
            owners.setdefault(word, []).append(language)
    return owners
