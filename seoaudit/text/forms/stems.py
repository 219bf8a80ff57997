"""Terms: what words of a text are indexed under, and what keyphrase words look up.

Two words are forms of one word if they share a term. The terms of a word in a text include
everything it may be an inflection of; a keyphrase word looks up little more than itself, so that
"زير" is not found in "وزير". Inflection counts (number, case, article, clitics, person), derivation
does not: "national" is not "nation", "versichern" is not "Versicherung".
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial

from seoaudit.text.languages.language import WordForms
from seoaudit.text.languages.records import language_of
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.segments.word_table import WordTable
from seoaudit.text.tags import primary

_Maker = Callable[[str], frozenset[str]]
# The functions for words of a text and for words of a keyphrase.
_Makers = tuple[_Maker, _Maker]

# Letters beyond which a run of them is no word that has forms: no dictionary has one of so many,
# and endings are looked for in ways that take the square of the length.
LONGEST = 100


@lru_cache(maxsize=32)
def term_indexer(language: str) -> Callable[[str], frozenset[str]]:
    """Return a cached version of `index_terms` for words in `language`."""
    code = primary(language)
    own, _ = _makers(code, in_arabic_script=False)

    def file(word: str) -> frozenset[str]:
        if len(word) > LONGEST:
            return _as_written(word)
        if _in_arabic_script(word):  # which few texts have, so that its functions stay unloaded
            return _makers(code, in_arabic_script=True)[0](word)
        return own(word)

    return WordTable(file).__getitem__


def index_terms(word: str, language: str) -> frozenset[str]:
    """Return the terms to index a word of a text under, given as written; never empty.

    Repeated calls are cheap.
    """
    return term_indexer(language)(word)


def query_terms(word: str, language: str) -> frozenset[str]:
    """Return the terms to look up for a word of a keyphrase, given as written; never empty."""
    if len(word) > LONGEST:
        return _as_written(word)
    return _makers(primary(language), in_arabic_script=_in_arabic_script(word))[1](word)


def following_terms(word: str, language: str) -> frozenset[str]:
    """Return the terms to look up for a keyphrase word that follows another.

    These are `query_terms`; in Arabic also the terms of the word without a proclitic conjunction,
    the noun of an adjective, and the adjectives of a place.
    """
    if not _is_arabic(word, language):
        return query_terms(word, language)
    from seoaudit.text.forms.arabic import compound_terms

    return compound_terms(word)


def phrase_terms(word: str, language: str, *, follows: bool) -> frozenset[str]:
    """Return the terms to look up for a word of a keyphrase of several words.

    These are `query_terms`, or `following_terms` if it `follows` another, and those of an adjective
    in the other forms that a noun may ask for, and of a verb in its tenses.
    """
    from seoaudit.text.forms.agreement import agreeing_forms
    from seoaudit.text.forms.conjugation import conjugated

    own = following_terms(word, language) if follows else query_terms(word, language)
    code = primary(language)
    others = agreeing_forms(word, code, follows=follows)
    if not (follows and code == "ar"):  # there the verb comes first: توفير المال
        others |= conjugated(word, code)
    return own.union(*(query_terms(other, language) for other in others))


def moves_its_verb(word: str, language: str) -> bool:
    """Whether `word`, last in a keyphrase, is a verb that stands before its object in a sentence.

    So it is in German and Dutch.
    """
    if primary(language) not in {"de", "nl"}:
        return False
    from seoaudit.text.forms.conjugation import conjugated

    return bool(conjugated(word, primary(language)))


def agreeing_terms(word: str, language: str) -> frozenset[str]:
    """Return the extra terms of a word if the noun before it differs in number from the keyphrase.

    Arabic adjectives change their gender then; in other languages there are none.
    """
    if not _is_arabic(word, language):
        return frozenset()
    from seoaudit.text.forms.arabic import agreeing_terms as arabic

    return arabic(word)


def agree_in_number(word: str, other: str) -> bool:
    """Whether two forms of an Arabic noun are both singular or both not."""
    from seoaudit.text.forms.arabic import is_inflected_for_number

    return is_inflected_for_number(word) == is_inflected_for_number(other)


def _is_arabic(word: str, language: str) -> bool:
    return len(word) <= LONGEST and primary(language) == "ar" and _in_arabic_script(word)


def _in_arabic_script(word: str) -> bool:
    return "\u0600" <= word[:1] <= "\u06ff" or "\ufb50" <= word[:1] <= "\ufefc"


def _as_written(word: str) -> frozenset[str]:
    return frozenset((normalise(word),))


@cache
def _makers(language: str, *, in_arabic_script: bool) -> _Makers:
    """Return the functions for the terms of words in `language`, loaded on first use.

    Words in Arabic script count as Arabic in a text in another script; words in other scripts have
    no other forms in a text in Arabic script.
    """
    record = language_of(language)
    is_arabic = record.script == "arabic" and record.word_forms != "as written"
    if in_arabic_script and not is_arabic:
        return _arabic()
    if is_arabic and not in_arabic_script:
        return _as_written, _as_written
    if record.word_forms.startswith("snowball"):
        return _stemmed(language)
    return _OWN[record.word_forms]()


def _stemmed(language: str) -> _Makers:
    from seoaudit.text.forms.snowball import stemmer

    return partial(stemmer.index_terms, language=language), partial(
        stemmer.query_terms, language=language
    )


def _arabic() -> _Makers:
    from seoaudit.text.forms.arabic import index_terms, query_terms

    return index_terms, query_terms


def _english() -> _Makers:
    from seoaudit.text.forms.english import index_terms, query_terms

    return index_terms, query_terms


def _greek() -> _Makers:
    from seoaudit.text.forms.greek import index_terms, query_terms

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


def _hindustani() -> _Makers:
    from seoaudit.text.forms.hindustani import index_terms, query_terms

    return index_terms, query_terms


def _ukrainian() -> _Makers:
    from seoaudit.text.forms.ukrainian import index_terms, query_terms

    return index_terms, query_terms


# By the `word_forms` of a record; those of "snowball" are not looked up here.
_OWN: Mapping[WordForms, Callable[[], _Makers]] = {
    "as written": lambda: (_as_written, _as_written),
    "arabic": _arabic,
    "english": _english,
    "greek": _greek,
    "hebrew": _hebrew,
    "indonesian": _indonesian,
    "korean": _korean,
    "persian": _persian,
    "turkish": _turkish,
    "ukrainian": _ukrainian,
    "hindustani": _hindustani,
}
