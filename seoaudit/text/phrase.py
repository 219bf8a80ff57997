"""A keyphrase made ready to be found."""

from collections.abc import Sequence
from dataclasses import dataclass

from seoaudit.text.function_words import function_words
from seoaudit.text.indexed_text import IndexedText
from seoaudit.text.normalise import normalise
from seoaudit.text.stems import phrase_keys

_NO_HYPHENS = dict.fromkeys(map(ord, "-‐‑"))


@dataclass(frozen=True, slots=True)
class PhraseWord:
    """One word of a keyphrase: normalised, the keys it looks up, and whether readers may pass over it."""

    text: str
    keys: frozenset[str]
    optional: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A keyphrase made ready to be found. `words` is empty when there is no word in it."""

    text: str
    language: str
    words: tuple[PhraseWord, ...]
    readings: tuple[tuple[PhraseWord, ...], ...]

    @property
    def content_words(self) -> tuple[PhraseWord, ...]:
        """The words that carry its subject; all of them where they are all function words."""
        return tuple(word for word in self.words if not word.optional)


def compile_phrase(text: str, language: str) -> Phrase:
    """The keyphrase `text`, ready to be found in texts of `language`."""
    indexed = IndexedText(text, language)
    units = indexed.units
    words = _phrase_words([unit.text for unit in units], language)
    readings = _readings(words, language)
    whole = [word.text.translate(_NO_HYPHENS) for word in indexed.words]
    if len(whole) < len(words):  # "e-mail" may be written "email"
        readings.append(_phrase_words(whole, language))
    return Phrase(text, language, words, tuple(readings))


def _phrase_words(units: Sequence[str], language: str) -> tuple[PhraseWord, ...]:
    """Function words before a content word are optional; behind the last one they are part of its sense.

    A word in capitals among others (US, IT) is a name, whatever it spells.
    """
    known = function_words(language)
    shouted = all(unit.isupper() for unit in units)
    light = [
        normalise(unit) in known and (shouted or not (unit.isupper() and len(unit) > 1))
        for unit in units
    ]
    last = max((place for place, is_light in enumerate(light) if not is_light), default=-1)
    return tuple(
        PhraseWord(normalise(unit), phrase_keys(unit, language), light[place] and place < last)
        for place, unit in enumerate(units)
    )


def _readings(words: tuple[PhraseWord, ...], language: str) -> list[tuple[PhraseWord, ...]]:
    """The phrase as it is, and with compound names in their other spelling: عبد الله and عبدالله."""
    readings = [words]
    for place, word in enumerate(words):
        if word.text == "عبد" and place + 1 < len(words):
            one = _phrase_words([word.text + words[place + 1].text], language)
            readings.append((*words[:place], *one, *words[place + 2 :]))
        elif word.text.startswith("عبدال") and len(word.text) > 6:
            two = _phrase_words(["عبد", word.text[3:]], language)
            readings.append((*words[:place], *two, *words[place + 1 :]))
    return readings
