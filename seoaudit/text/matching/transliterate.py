"""Keyphrases in URLs, which are often in Latin letters even if the text is not."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from unicodedata import normalize
from urllib.parse import unquote

from seoaudit.text.languages.records import language_of
from seoaudit.text.matching.find import IndexedText, Phrase, PhraseWord
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise, unaccented
from seoaudit.text.segments.words import spelled_words

_SEPARATORS = dict.fromkeys(map(ord, "-‐‑.,'’+&"), " ")
_SHORT_VOWEL = "(?:[aeiou]|ou|oo|ee|ai|ei)?"
_ARTICLE = "(?:al|el|ul|il|l|a[dnrstz]|e[dnrstz]|ash|ad[hd]|ath|ech|esh)?"
# French, Italian and Catalan words that lose their vowel before another, with what may follow.
# Pronouns of one letter but j' are left out: "sale" and "mange" are words of their own.
_ELIDED = tuple("l d j qu dell nell sull dall all un quest quell".split())
_AFTER_ELIDED = frozenset("aeiouyh")
# Letters that are or may represent vowels, and those among them that are also consonants.
_VOWELS = frozenset("اويةىءعאהויע")
_GLIDES = frozenset("ويו")
# Maximum Latin letters per letter of a word, so that matching a long word stays cheap.
# A guard, more than any spelling takes.
_MAX_SPELLING_LENGTH = 6


@cache
def _spellings() -> dict[str, tuple[str, str]]:
    """Map each letter to its script and its Latin spellings, as alternatives of a pattern."""
    lines = (line.split() for line in read_lines("latin_spellings.txt"))
    return {
        letter: (script, "|".join(option.replace("-", "") for option in options))
        for script, letter, *options in lines
    }


def _script(letter: str) -> str:
    return _spellings().get(letter, ("", ""))[0]


def slug_words(path: str) -> list[str]:
    """Return the words of a path or file name in order, percent-decoded, split at punctuation."""
    return spelled_words(unquote(path).translate(_SEPARATORS))


def phrase_in_slug(phrase: Phrase, path: str) -> bool:
    """Whether every content word of `phrase` is in `path`.

    The words may be in any order, inflection and customary transliteration into Latin letters.
    """
    words = slug_words(path)
    if not words or not phrase.words:
        return False
    if language_of(phrase.language).elides:
        words += [rest for word in words for rest in _behind_elided(word)]
    text = IndexedText(" ".join(words), phrase.language)
    # "abd-allah" is "abdallah", "al-riyadh" is "alriyadh".
    latin = [normalise(word) for word in words if word.isascii()]
    latin += [first + second for first, second in pairwise(latin)]
    return any(
        all(_is_in(word, text, latin) for word in reading if not word.optional)
        for reading in phrase.readings
    )


def _is_in(word: PhraseWord, text: IndexedText, latin: list[str]) -> bool:
    if text.spellings(word.keys):
        return True
    parts = spelled_words(word.written.translate(_SEPARATORS))  # "at&t" is "at-t"
    if len(parts) > 1 and all(normalise(part) in latin for part in parts):
        return True
    if len(parts) > 1 and unaccented(normalise("".join(parts))) in latin:
        return True  # "dont" is "don't", "dagua" is "d'água"
    if word.text.isascii():
        return f"{word.text}s" in latin  # "davoss" is "Davos's"
    bare = _without_article(word.text.replace("'", ""))
    pattern = _latin_spellings(bare)
    longest = _MAX_SPELLING_LENGTH * len(bare)
    return pattern is not None and any(
        len(candidate) <= longest and pattern.fullmatch(candidate) for candidate in latin
    )


def _behind_elided(word: str) -> Iterator[str]:
    """Yield the word that a slug has joined to an article: "haricot" in "lharicot"."""
    for article in _ELIDED:
        rest = word.removeprefix(article)
        if rest != word and len(rest) > 1 and unaccented(rest[0]) in _AFTER_ELIDED:
            yield rest


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=256)
def _latin_spellings(word: str) -> re.Pattern[str] | None:
    """Return a pattern of the Latin spellings of `word`, or None if one of its letters has none."""
    options = [option for letter in word if (option := _options(letter)) is not None]
    if len(options) < len(word):
        return None
    script = _script(word[0])
    if script in {"arabic", "hebrew"}:
        return re.compile(_ARTICLE + _with_vowels(word, options))
    # Cyrillic and Greek words may be in another grammatical case than in the keyphrase.
    inflected = script in {"cyrillic", "greek"} and len(word) > 4
    ending = f"(?:{options[-1]})[a-z]?|[a-z]{{0,2}}" if inflected else options[-1]
    return re.compile("".join(f"(?:{option})" for option in options[:-1]) + f"(?:{ending})")


def _with_vowels(word: str, options: list[str]) -> str:
    """Return a pattern: consonants may be doubled and followed by an unwritten short vowel."""
    if word.startswith("عبدال") and len(word) > 6:  # the article is heard: abderrahman, abdullah
        return f"abd{_ARTICLE}{_with_vowels(word[5:], options[5:])}"
    last = len(word) - 1
    return "".join(
        f"(?:{option})" + (_SHORT_VOWEL if letter in _GLIDES and place < last else "")
        if letter in _VOWELS or place == last
        else f"(?:{option}){{1,2}}{_SHORT_VOWEL}"
        for place, (letter, option) in enumerate(zip(word, options, strict=True))
    )


def _options(letter: str) -> str | None:
    """Return the alternatives for one normalised letter, without its accent if need be, or None."""
    plain = normalize("NFD", letter)[0]
    for known in (letter, plain):
        if known in _spellings():
            return _spellings()[known][1]
    return plain if plain.isascii() and plain.isalnum() else None
