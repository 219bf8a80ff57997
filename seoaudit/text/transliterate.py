"""Keyphrases in addresses, which are often in Latin letters when the text is not."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from unicodedata import normalize
from urllib.parse import unquote

from seoaudit.text.matching import IndexedText, Phrase, PhraseWord
from seoaudit.text.normalise import normalise
from seoaudit.text.words import split_words

# Customary Latin spellings, as alternatives of a regular expression. Short vowels are not written in Arabic
# and Hebrew, so one may stand behind each consonant; a doubled consonant is common.
_ARABIC = {
    "ا": "aa?|e|ee|i|o|u", "ب": "b|p", "ت": "t", "ث": "th|s|t", "ج": "j|g|dj|dg", "ح": "h|7", "خ": "kh|7|x|5",
    "د": "d", "ذ": "dh|th|z|d", "ر": "r", "ز": "z", "س": "s|ss|c", "ش": "sh|ch|sch", "ص": "s|ss",
    "ض": "d|dh|z", "ط": "t", "ظ": "z|dh|th", "ع": "a|aa|e|i|o|u|3|", "غ": "gh|g|r", "ف": "f|ph|v",
    "ق": "q|k|c|g|9", "ك": "k|c|ck", "ل": "l", "م": "m", "ن": "n", "ه": "h|", "و": "w|u|ou|oo|o|v|au|aw|ow",
    "ي": "iyy|yy|y|i|ee|ii|ie|ei|ai|ay|ey|iy|e|a", "ة": "ah?|eh?|at|et|ath", "ء": "a|e|i|u|o|2|", "پ": "p", "چ": "ch|tch",
    "ژ": "j|zh", "گ": "g|gu", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ے": "e|ay|ai",
}  # fmt: skip
_HEBREW = {
    "א": "a|e|i|o|u|", "ב": "b|v", "ג": "g|j", "ד": "d", "ה": "h|ah|a|e|eh|", "ו": "v|w|o|u|oo", "ז": "z", "ח": "ch|h|kh",
    "ט": "t", "י": "y|i|ee|ei|e|", "כ": "k|ch|kh|c", "ך": "kh|ch|k", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n",
    "ס": "s", "ע": "a|e|i|o|u|", "פ": "p|f|ph", "ף": "f|ph", "צ": "ts|tz|z", "ץ": "ts|tz", "ק": "k|q|c", "ר": "r",
    "ש": "sh|s", "ת": "t|th",
}  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v|w", "г": "g|h|v", "ґ": "g", "д": "d", "е": "e|ye|je", "ё": "yo|e|jo|io|ye", "є": "ye|ie|e",
    "ж": "zh|j|z", "з": "z|s", "и": "i|y", "і": "i", "ї": "yi|i|ji", "й": "y|i|j|", "к": "k|c", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s|ss", "т": "t", "у": "u|ou", "ф": "f|ph", "х": "kh|h|x|ch",
    "ц": "ts|c|tz|cz", "ч": "ch|c|tch", "ш": "sh|s|sch", "щ": "shch|sch|sh|shh|sc", "ъ": "", "ы": "y|i", "ь": "y|j|",
    "э": "e|eh", "ю": "yu|iu|ju|u", "я": "ya|ia|ja|a",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v|b", "γ": "g|gh|y", "δ": "d|dh", "ε": "e", "ζ": "z", "η": "i|h|e", "θ": "th|8", "ι": "i", "κ": "k|c",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "x|ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "υ": "y|u|i|v|f",
    "φ": "f|ph", "χ": "ch|x|h|kh", "ψ": "ps", "ω": "o|w",
}  # fmt: skip
_LATIN = {
    "ä": "a|ae", "ö": "o|oe", "ü": "u|ue", "å": "a|aa", "æ": "ae|a", "ø": "o|oe", "œ": "oe|o", "ł": "l", "đ": "d|dj",
    "ð": "d", "þ": "th", "ı": "i", "ñ": "n|ny",
}  # fmt: skip
_SPELLINGS = {**_ARABIC, **_HEBREW, **_CYRILLIC, **_GREEK, **_LATIN}
_SEPARATORS = dict.fromkeys(map(ord, "-‐‑.,'’+&"), " ")
_SHORT_VOWEL = "(?:[aeiou]|ou|oo|ee|ai|ei)?"
_ARTICLE = "(?:al|el|ul|il|l|a[dnrstz]|e[dnrstz]|ash|ad[hd]|ath|ech|esh)?"
# Letters that are vowels, or may stand for one: no short vowel needs to follow.
_VOWELS = frozenset("اويةىءعאהויע")


def slug_words(path: str) -> list[str]:
    """The words of a path, query or file name, in order: percent-decoded, parted wherever no letter or digit is."""
    return [word.text for word in split_words(unquote(path).translate(_SEPARATORS))]


def phrase_in_slug(phrase: Phrase, path: str) -> bool:
    """Whether every content word of `phrase` is in `path`, in any order, form and customary transliteration."""
    words = slug_words(path)
    if not words or not phrase.words:
        return False
    text = IndexedText(" ".join(words), phrase.language)
    # "abd-allah" is "abdallah", "al-riyadh" is "alriyadh".
    latin = [normalise(word) for word in words if word.isascii()]
    latin += [first + second for first, second in pairwise(latin)]
    return any(
        all(_is_in(word, text, latin) for word in reading if not word.optional)
        for reading in phrase.readings
    )


def _is_in(word: PhraseWord, text: IndexedText, latin: list[str]) -> bool:
    if any(key in text.forms for key in word.keys):
        return True
    if word.text.isascii():
        return False
    pattern = _latin_spellings(_without_article(word.text))
    return pattern is not None and any(pattern.fullmatch(candidate) for candidate in latin)


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=256)
def _latin_spellings(word: str) -> re.Pattern[str] | None:
    """What `word` may look like in Latin letters; None when it holds a letter we have no spelling for."""
    options = [_options(letter) for letter in word]
    if None in options:
        return None
    if word[0] in _ARABIC or word[0] in _HEBREW:
        return re.compile(_ARTICLE + "".join(_with_vowels(word, options)))
    # Cyrillic and Greek words may stand in another case than in the keyphrase.
    inflected = word[0] in _CYRILLIC or word[0] in _GREEK
    stem, last = options[:-1], options[-1]
    ending = f"(?:{last})[a-z]?|[a-z]{{0,2}}" if inflected and len(word) > 4 else f"(?:{last})"
    return re.compile("".join(f"(?:{option})" for option in stem) + f"(?:{ending})")


def _with_vowels(word: str, options: list[str | None]) -> Iterator[str]:
    """Letters of an alphabet without short vowels, each consonant single or doubled, with a vowel or none."""
    for place, (letter, option) in enumerate(zip(word, options, strict=True)):
        if letter in _VOWELS or place + 1 == len(word):
            yield f"(?:{option})"
        else:
            yield f"(?:{option}){{1,2}}{_SHORT_VOWEL}"


def _options(letter: str) -> str | None:
    """Alternatives for one normalised letter; an accent may be left out."""
    if letter in _SPELLINGS:
        return _SPELLINGS[letter]
    plain = normalize("NFD", letter)[0]
    if plain in _SPELLINGS:
        return _SPELLINGS[plain]
    return plain if plain.isascii() and plain.isalnum() else None
