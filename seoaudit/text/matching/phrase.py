"""Keyphrases compiled for matching."""

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.text.forms.stems import (
    agreeing_terms,
    moves_its_verb,
    phrase_terms,
    query_terms,
)
from seoaudit.text.languages.traits import uses_latin_script
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.segments.function_words import function_words, particles
from seoaudit.text.segments.normalise import normalise_word

# First words of names, written separately or joined to the next word: عبد الله, أبوظبي.
_NAME_OPENINGS = ("عبد", "ابو")
# Minimum letters of each of two words that may be joined. Chosen by reading matches; not swept.
_MIN_PART_LENGTH = 3
_NO_HYPHENS = dict.fromkeys(map(ord, "-‐‑"))


class PhraseWord(NamedTuple):
    """One word of a keyphrase: the normalised `text` and the terms to look up, `keys`.

    `written` is the word as given. `agreeing` are terms that match only if the noun before it
    differs in number from the keyphrase. `optional`: a match may omit it. `name`: it matches only
    in capitals, as do "IT" and "US", which are otherwise function words. `dotted`: it matches only
    behind a full stop that begins the word, as in ".NET".
    """

    text: str
    written: str
    keys: frozenset[str]
    agreeing: frozenset[str]
    optional: bool
    name: bool
    dotted: bool = False


# A space in a phrase of a language written without spaces; a text may have a particle there.
SPACE = PhraseWord(" ", " ", frozenset(), frozenset(), optional=True, name=False)


class Phrase(NamedTuple):
    """A compiled keyphrase.

    `readings` are the sequences of words that match it, such as other spacings of a name. `words`
    is empty if `text` has no word.
    """

    text: str
    language: str
    words: tuple[PhraseWord, ...]
    readings: tuple[tuple[PhraseWord, ...], ...]

    @property
    def content_words(self) -> tuple[PhraseWord, ...]:
        """The words that carry its meaning; all of them if all are function words."""
        return tuple(word for word in self.words if not word.optional)

    @property
    def terms(self) -> frozenset[str]:
        """All terms that a text is asked for, to find the phrase in it."""
        words = [word for reading in self.readings for word in reading]
        return frozenset().union(*(word.keys | word.agreeing for word in words))


def compile_phrase(text: str, language: str) -> Phrase:
    """Return the keyphrase `text`, compiled for matching texts in `language`."""
    indexed = IndexedText(text, language)
    tokens = indexed.tokens
    words = tuple(
        word._replace(dotted=indexed.is_dotted(place))
        for place, word in enumerate(_phrase_words(tokens.texts, language))
    )
    readings = _readings(words, language)
    if particles(language):
        readings = [_spaced(words, indexed)]
    readings += _as_one_word(words, language)
    if len(words) == 2 and moves_its_verb(words[1].written, language):
        readings.append(words[::-1])  # "Geld sparen": er spart Geld
    whole = [word.text.translate(_NO_HYPHENS) for word in indexed.words]
    if len(whole) < len(words):  # "e-mail" may be written "email"
        readings.append(_phrase_words(whole, language))
    return Phrase(text, language, words, tuple(readings))


def _phrase_words(tokens: Sequence[str], language: str) -> tuple[PhraseWord, ...]:
    """Return the words; function words are optional, except after the last content word.

    A function word in capitals (US, IT) is a name, unless the whole phrase is in capitals.
    """
    known = function_words(language)
    shouted = len(tokens) > 1 and all(token.isupper() for token in tokens)
    listed = [normalise_word(token) in known for token in tokens]
    names = [
        is_listed and token.isupper() and len(token) > 1 and not shouted
        for token, is_listed in zip(tokens, listed, strict=True)
    ]
    light = [is_listed and not is_name for is_listed, is_name in zip(listed, names, strict=True)]
    last = max((place for place, is_light in enumerate(light) if not is_light), default=-1)
    return tuple(
        PhraseWord(
            text=normalise_word(token),
            written=token,
            keys=phrase_terms(token, language, follows=place > 0)
            if len(tokens) > 1
            else query_terms(token, language),
            agreeing=agreeing_terms(token, language) if place else frozenset(),
            optional=light[place] and place < last,
            name=names[place],
        )
        for place, token in enumerate(tokens)
    )


def _spaced(words: tuple[PhraseWord, ...], phrase: IndexedText) -> tuple[PhraseWord, ...]:
    """Return the letters of a phrase in Chinese or Japanese, with a `SPACE` for each space."""
    spaced: list[PhraseWord] = []
    end = 0
    for word, token in zip(words, phrase.tokens, strict=True):
        if spaced and phrase.text[end : token.start].isspace():
            spaced.append(SPACE)
        spaced.append(word)
        end = token.end
    return tuple(spaced)


def _as_one_word(words: tuple[PhraseWord, ...], language: str) -> Iterator[tuple[PhraseWord, ...]]:
    """Yield a phrase of two words as one word: "web site" may be "website"."""
    if len(words) != 2 or not uses_latin_script(language):
        return
    long = all(word.text.isalpha() and len(word.text) >= _MIN_PART_LENGTH for word in words)
    if long and not any(word.optional for word in words):
        yield _phrase_words(["".join(word.written for word in words)], language)


def _spacings(words: Sequence[str], language: str) -> Iterator[list[str]]:
    """Yield the words with other spacings, in languages that allow them."""
    if language == "ko":
        from seoaudit.text.forms.korean import spacings
    elif language == "fa":
        from seoaudit.text.forms.persian import spacings
    else:
        return
    yield from spacings(words)


def _readings(words: tuple[PhraseWord, ...], language: str) -> list[tuple[PhraseWord, ...]]:
    """Return the phrase as given and in other spacings, also of names: عبد الله and عبدالله."""
    readings = [words]
    spaced = _spacings([word.written for word in words], language)
    readings += [_phrase_words(tokens, language) for tokens in spaced]
    for place, word in enumerate(words):
        if word.text in _NAME_OPENINGS and place + 1 < len(words):
            one = _phrase_words([word.text + words[place + 1].text], language)
            readings.append((*words[:place], *one, *words[place + 2 :]))
        opening = next(filter(word.text.startswith, _NAME_OPENINGS), word.text)
        if len(word.text) > len(opening) + 2 and (opening != "عبد" or word.text[3:5] == "ال"):
            two = _phrase_words([opening, word.text.removeprefix(opening)], language)
            readings.append((*words[:place], *two, *words[place + 1 :]))
    return readings
