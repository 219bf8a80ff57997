"""Word forms by look-up: keys that words of a text are filed under, and keyphrase words ask for.

Two words are forms of one when their keys meet. Keys of a text word name everything it may be an
inflection of; a keyphrase word asks for little more than itself, so that "زير" is not found in
"وزير". Inflection counts (number, case, article, clitics, person), derivation does not: "national"
is not "nation", "versichern" is not "Versicherung".
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial

from seoaudit.text.languages.language import WordForms
from seoaudit.text.languages.records import language_of
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.tags import primary

_Maker = Callable[[str], frozenset[str]]
# How keys are made: for words of a text and of a keyphrase.
_Makers = tuple[_Maker, _Maker]


@lru_cache(maxsize=32)
def term_indexer(language: str) -> Callable[[str], frozenset[str]]:
    """What files words of texts in `language`, as written, under their keys: see `index_terms`.

    A word that it has met is cheap to ask for again.
    """
    code = primary(language)
    own, _ = _makers(code, in_arabic_script=False)
    arabic, _ = _makers(code, in_arabic_script=True)

    @lru_cache(maxsize=16_384)
    def file(word: str) -> frozenset[str]:
        return arabic(word) if _in_arabic_script(word) else own(word)

    return file


def index_terms(word: str, language: str) -> frozenset[str]:
    """What the word `word` of a text, as written, is filed under; never empty, and cheap when asked
    again.
    """
    return term_indexer(language)(word)


def query_terms(word: str, language: str) -> frozenset[str]:
    """What the word `word` of a keyphrase, as written, looks up; never empty."""
    return _makers(primary(language), in_arabic_script=_in_arabic_script(word))[1](word)


def following_terms(word: str, language: str) -> frozenset[str]:
    """What a word that follows others in a keyphrase looks up: `query_terms`, and what it is behind
    a conjunction that Arabic writes onto it.
    """
    if not _is_arabic(word, language):
        return query_terms(word, language)
    from seoaudit.text.forms.arabic import compound_terms

    return compound_terms(word)


def agreeing_terms(word: str, language: str) -> frozenset[str]:
    """What a word looks up where the noun before it stands in another number than in the keyphrase.

    Arabic adjectives change their gender then; elsewhere there is nothing to add.
    """
    if not _is_arabic(word, language):
        return frozenset()
    from seoaudit.text.forms.arabic import agreeing_terms as arabic

    return arabic(word)


def agree_in_number(word: str, other: str) -> bool:
    """Whether two forms of an Arabic noun are both singular, or neither is."""
    from seoaudit.text.forms.arabic import is_inflected_for_number

    return is_inflected_for_number(word) == is_inflected_for_number(other)


def _is_arabic(word: str, language: str) -> bool:
    return primary(language) == "ar" and _in_arabic_script(word)


def _in_arabic_script(word: str) -> bool:
    return "\u0600" <= word[:1] <= "\u06ff" or "\ufb50" <= word[:1] <= "\ufefc"


def _as_written(word: str) -> frozenset[str]:
    return frozenset((normalise(word),))


@cache
def _makers(language: str, *, in_arabic_script: bool) -> _Makers:
    """How keys are made of words in `language`; each language is loaded when met.

    A word in the script of another language than its text is read as Arabic or taken as written.
    """
    record = language_of(language)
    is_arabic = record.script == "arabic" and record.word_forms != "as written"
    if in_arabic_script and not is_arabic:
        return _arabic()
    if is_arabic and not in_arabic_script:
        return _as_written, _as_written
    if record.stemmer:
        return _stemmed(language)
    return _OWN[record.word_forms]()


def _stemmed(language: str) -> _Makers:
    from seoaudit.text.forms import snowball

    return partial(snowball.index_terms, language=language), partial(
        snowball.query_terms, language=language
    )


def _arabic() -> _Makers:
    from seoaudit.text.forms.arabic import index_terms, query_terms

    return index_terms, query_terms


def _english() -> _Makers:
    from seoaudit.text.forms.english import index_terms, query_terms

    return index_terms, query_terms


def _hebrew() -> _Makers:
    from seoaudit.text.forms.hebrew import index_terms, query_terms

    return index_terms, query_terms


def _indonesian() -> _Makers:
    from seoaudit.text.forms.indonesian import index_terms, query_terms

    return index_terms, query_terms


def _korean() -> _Makers:
    from seoaudit.text.forms.korean import index_terms, query_terms

    return index_terms, query_terms


def _persian() -> _Makers:
    from seoaudit.text.forms.persian import index_terms, query_terms

    return index_terms, query_terms


def _turkish() -> _Makers:
    from seoaudit.text.forms.turkish import index_terms, query_terms

    return index_terms, query_terms


def _urdu() -> _Makers:
    from seoaudit.text.forms.urdu import index_terms, query_terms

    return index_terms, query_terms


# By what the record of a language names; a language that Snowball knows has its `stemmer`.
_OWN: Mapping[WordForms, Callable[[], _Makers]] = {
    "as written": lambda: (_as_written, _as_written),
    "arabic": _arabic,
    "english": _english,
    "hebrew": _hebrew,
    "indonesian": _indonesian,
    "korean": _korean,
    "persian": _persian,
    "turkish": _turkish,
    "urdu": _urdu,
}
