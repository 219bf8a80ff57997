"""Full stops behind abbreviations, initials and numbers, which may not end a sentence."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.resources import DATA, read_lines
from seoaudit.text.segments.function_words import function_words

# After an abbreviation that may end a sentence, a capital shows that it does; but in English and
# German one of these words must follow, as a capital may be that of a name or a noun.
_OPENING_WORDS = frozenset(
    "the a an this that these those he she it we they i you his her its our my their there here"
    " in on at as but and so if when while after before since however for to no not some many"
    " most what why how everyone everything nobody nothing somebody people all each both several"
    " other another with without by then later today yesterday now even still once because"
    " although despite instead meanwhile only also from during until under over one two"
    " der die das ein eine er sie es wir ich dies diese dieser dieses im in"
    " am auf bei mit nach doch aber und auch so wenn als da dann man nur hier mehr alle viele"
    " weitere zum zur vor seit durch aus bis ob was wer wie wo warum heute gestern jetzt dort"
    " unser ihre seine kein keine trotz während le la les un une il elle nous".split()
)
# Function words that also begin the second part of a family name: "J. De Vries".
_IN_NAMES = frozenset(
    "al af av da das de del della den der des di do dos du el la las le les los of ten ter van von"
    " y zu".split()
)
# Letters of each part of an abbreviation written in two: "EE. UU.".
_LONGEST_PART = 2
_DIGITS_OF_ORDINAL = 2
_WITH_CAPITALS = frozenset({"en", "de"})
_VOWELS = "aeiouyàèìòùáéíóúäöüåøæœаеиоуыэюяёіїє"


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    """Return the lists of data/abbreviations.txt by name: "*", "en", "en+", "3."."""
    return kept_table(_read, f"{DATA}/abbreviations.txt")


def _read(file: Path) -> dict[str, frozenset[str]]:
    lines = (line.partition(":") for line in read_lines(file.name))
    return {name: frozenset(words.split()) for name, _, words in lines}


@cache
def _abbreviations(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the abbreviations that never end a sentence, and those that may.

    They are in lower case, without the last full stop.
    """
    table = _listed()
    never = table["*"] | table.get(language, frozenset())
    return never - table.get(f"{language}+", frozenset()), table.get(f"{language}+", frozenset())


def is_abbreviation(token: str, language: str) -> bool:
    """Whether a token without its full stop is listed for the language."""
    never, maybe = _abbreviations(language)
    return token.lower() in never or token.lower() in maybe


def is_exclaimed_name(token: str) -> bool:
    """Whether a token is a name that has an exclamation mark: "Yahoo"."""
    return token.lower() in _listed()["!"]


def ends_sentence(token: str, before: str, following: str, language: str) -> bool:
    """Whether the full stop behind `token` ends a sentence.

    `before` is the text before the token, as much of it as two words take; `following` the next
    word.
    """
    if is_word(token, language):
        return True
    if token.isdecimal():
        may_be_ordinal = language in _listed()["3."] and len(token) <= _DIGITS_OF_ORDINAL
        is_counted = before.rstrip().endswith(".")  # "kl. 10.", no ordinal
        return not may_be_ordinal or (is_counted and opens_sentence(following, language))
    _, maybe = _abbreviations(language)
    bare = _as_listed(token, language)
    parted = f"{before.rstrip()[-3:].rpartition(' ')[2].lower()}{bare}"
    if parted in maybe and len(bare) <= _LONGEST_PART:  # "и т. п.", "EE. UU."
        return following[0].isupper()
    if bare in maybe and not (len(token) == 1 and token.isupper()):
        has_capitals = language in _WITH_CAPITALS
        return following.lower() in _OPENING_WORDS if has_capitals else following[0].isupper()
    return _ends_behind(token, bare, before, following, language)


@lru_cache(maxsize=4_096)
def is_word(token: str, language: str) -> bool:
    """Whether a token is surely a word: of several letters alone, and not listed."""
    if len(token) < 2 or not token.isalpha():
        return False
    never, maybe = _abbreviations(language)
    bare = _as_listed(token, language)
    return bare not in never and bare not in maybe


def _ends_behind(token: str, bare: str, before: str, following: str, language: str) -> bool:
    """Whether a sentence may end behind a token, listed as `bare`, that ends none by itself."""
    never, _ = _abbreviations(language)
    is_unit = any(word[-1].isdecimal() for word in before.split()[-2:])  # "30 мин.", "11 млн т."
    if bare in never or all(part in never for part in bare.split(".")):
        return is_unit and opens_sentence(following, language)
    if _is_initial(token):
        is_alone = len(token) == 1 < len(following)
        return is_alone and opens_sentence(following, language)
    # Single consonants abbreviate words that no list has: "f." for "fallecido".
    return is_unit or len(bare) > 1 or not bare.islower() or bare in _VOWELS


def opens_sentence(following: str, language: str) -> bool:
    """Whether a capital shows that `following` is the first word of a sentence, not a name."""
    word = following.lower()
    return following[0].isupper() and word in function_words(language) and word not in _IN_NAMES


def _as_listed(token: str, language: str) -> str:
    """Return `token` in lower case, of a compound its last part: "str" of "Parkstr", "Bahn-Str"."""
    bare = token.lower().rstrip(".").replace("’", "'").rpartition("'")[2]
    first, hyphen, last = bare.rpartition("-")
    if hyphen and len(last) > 1 and first.isalpha():
        return last
    ends = _listed().get(f"{language}-", frozenset())
    return next((end for end in ends if bare.endswith(end)), bare)


def _is_initial(token: str) -> bool:
    """Whether `token` is single letters for a name or a title: "J", "J.K", "J.-P", "د", "أ.د"."""
    parts = token.rstrip(".").replace(".-", ".").split(".")
    if not all(len(part) == 1 and part.isalpha() for part in parts):
        return False
    return token[0].isupper() or not token[0].islower()
