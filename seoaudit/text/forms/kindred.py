"""Terms that a word shares with words derived from it, for mentions that are weaker than a match.

An Arabic verb is found by its verbal noun and the other way round: "نزرع" for "زراعة". In languages
with a Snowball stemmer, words with the same whole stem are kin: "cultivar" for "cultivo".
"""

from functools import lru_cache

from seoaudit.text.languages.records import language_of
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.tags import primary

_WEAK = frozenset("اويىءئؤ")
_ARTICLES = ("وال", "بال", "كال", "فال", "ولل", "ال", "لل")
_VERB_ENDINGS = ("ونها", "ونه", "هما", "ون", "ين", "ان", "وا", "ها", "هم", "نا", "ه", "ن", "")
_VERBAL_NOUN_ENDINGS = ("اتها", "تها", "ات", "ته", "ها", "ة", "ه", "")


def kindred_index_terms(word: str, language: str) -> frozenset[str]:
    """Return the terms to index a word of a text under; empty where none are known."""
    return _terms(word, primary(language))


def kindred_query_terms(word: str, language: str) -> frozenset[str]:
    """Return the terms to look up for a word of a keyphrase.

    An Arabic noun looks up verbs alone: two nouns of one root may be two
    things, such as كتاب and مكتب.
    """
    terms = _terms(word, primary(language))
    if primary(language) != "ar":
        return terms
    sought = "vn" if any(term[0] == "v" for term in terms) else "v"
    return frozenset(kind + term[1:] for kind in sought for term in terms)


@lru_cache(maxsize=16_384)
def _terms(word: str, language: str) -> frozenset[str]:
    if language == "ar":
        plain = normalise(word)
        verbs = frozenset(f"v{root}" for root in _verb_roots(plain))
        return verbs | frozenset(f"n{root}" for root in _verbal_noun_roots(plain))
    if language_of(language).stemmer and word.isalpha():
        from seoaudit.text.forms.snowball.stemmer import whole_stem

        stem = whole_stem(word, language)
        return frozenset((stem,)) if len(stem) > 3 else frozenset()
    return frozenset()


def _is_root(letters: str) -> bool:
    return len(letters) == 3 and _WEAK.isdisjoint(letters)


def _verb_roots(word: str) -> set[str]:
    """Return the roots of an imperfect: نزرع, ويزرعونها, سيعالج, نستخدم."""
    bare = word[1:] if word[:1] in "وفلس" and word[1:2] in "ينتا" else word
    if bare[:1] not in "ينتا":
        return set()
    stem = bare[1:].removeprefix("ست") if len(bare) > 5 else bare[1:]
    found = {stem.removesuffix(ending) for ending in _VERB_ENDINGS if stem.endswith(ending)}
    found |= {one[0] + one[2:] for one in found if len(one) == 4 and one[1] == "ا"}
    return set(filter(_is_root, found))


def _verbal_noun_roots(word: str) -> set[str]:
    """Return the roots of a verbal noun: زراعة, تقليم, دخول, إصلاح, استخدام, معالجة."""
    article = next(filter(word.startswith, _ARTICLES), "")
    bare = word.removeprefix(article)
    stems = {bare.removesuffix(e) for e in _VERBAL_NOUN_ENDINGS if bare.endswith(e)}
    found = set(stems)
    for stem in stems:
        if len(stem) == 4 and stem[2] in "او":
            found.add(stem[:2] + stem[3])
        elif len(stem) == 5 and (stem[0], stem[3]) in {("ت", "ي"), ("ا", "ا")}:
            found.add(stem[1:3] + stem[4])
        elif len(stem) == 5 and (stem[0], stem[2]) == ("م", "ا"):
            found.add(stem[1] + stem[3:])
        elif len(stem) == 7 and stem.startswith("است") and stem[5] == "ا":
            found.add(stem[3:5] + stem[6])
    return set(filter(_is_root, found))
