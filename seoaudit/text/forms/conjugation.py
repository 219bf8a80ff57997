"""Tenses of a verb that a keyphrase has in its infinitive: "perder peso", "Geld sparen".

They are made for the keyphrase, so that a text costs nothing more. What is no verb gets forms that
no text has.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.late_pattern import late_pattern
from seoaudit.text.resources import DATA, listed, read_lines
from seoaudit.text.segments.normal_lists import normal_rows
from seoaudit.text.segments.normalise import normalise

# Vowels of a stem that change where they are stressed.
_DIPHTHONGS = {"es": (("e", "ie"), ("o", "ue"), ("e", "i")), "pt": (("e", "i"),)}
# Consonants spelled otherwise before another vowel, each with the verbs that have it.
_SPELLINGS = {
    "es": (("c", "qu"), ("g", "gu"), ("z", "c"), ("c", "zc"), ("g", "j"), ("gu", "g")),
    "pt": (("c", "qu"), ("g", "gu"), ("ç", "c"), ("g", "j"), ("c", "ç")),
    "it": (("c", "ch"), ("g", "gh"), ("ci", "c"), ("gi", "g")),
    "fr": (("g", "ge"), ("c", "ç")),
}
# Prefixes that German and Dutch verbs part from: "einsparen", "eingespart".
_PREFIXES = tuple(
    "ab an auf aus bei durch ein fest her hin mit nach um vor weg zu zurück zusammen"
    " aan af in op uit over terug toe voor door bij".split()
)
_UNSTRESSED = ("be", "ge", "er", "ver", "ent", "zer", "emp", "miss", "her", "ont")
# Minimum letters of a stem; shorter words that end like an infinitive are nouns. Not swept.
_MIN_STEM = 3


@lru_cache(maxsize=1_024)
def conjugated(word: str, language: str) -> frozenset[str]:
    """Return the tenses of the verb whose infinitive `word` is; empty if it does not end like one.

    In German a word with a capital is a noun.
    """
    if language == "de" and word[:1].isupper():
        return frozenset()
    plain = _without_pronoun(normalise(word), language)
    found = set(_irregular_forms(plain, language))
    if language in _BY_PATTERN:
        return frozenset(found.union(_BY_PATTERN[language](plain)))
    for infinitive, endings in _endings().get(language, {}).items():
        stem = plain.removesuffix(infinitive)
        if stem != plain and len(stem) >= _MIN_STEM:
            found |= {form + ending for form in _stems(stem, language) for ending in endings}
            if language in {"de", "nl"}:
                found |= set(_germanic(stem, language))
    return frozenset(found)


def _without_pronoun(verb: str, language: str) -> str:
    """Return a reflexive verb without its pronoun: inscrire for s'inscrire, lavar for lavarse."""
    verb = verb.rpartition("'")[2].removesuffix("-se")
    if language == "es" and verb.endswith(("arse", "erse", "irse")):
        return verb[:-2]
    if language == "it" and verb.endswith(("arsi", "ersi", "irsi")):
        return f"{verb[:-2]}e"
    return verb


# Arabic verbal nouns, each with the stem of the imperfect and of the perfect; none where that is
# spelled like a noun. Forms II, III, IV, V, VII, VIII, X, and I where it ends in ة.
_ARABIC = (
    (late_pattern("ت(.)(.)ي(.)"), r"\1\2\3", r"\1\2\3"),
    (late_pattern("م(.)ا(.)(.)ة"), r"\1ا\2\3", r"\1ا\2\3"),
    (late_pattern("ا([^سن])([^ت])ا(.)"), r"\1\2\3", r"ا\1\2\3"),
    (late_pattern("انتا(.)"), r"نت\1", r"انت\1"),
    (late_pattern("ت([^اي])([^اي])([^اية])"), r"ت\1\2\3", ""),
    (late_pattern("ان(.)([^ت])ا(.)"), r"ن\1\2\3", r"ان\1\2\3"),
    (late_pattern("ا(.)ت(.)ا(.)"), r"\1ت\2\3", r"ا\1ت\2\3"),
    (late_pattern("است(.)(.)ا(.)"), r"ست\1\2\3", r"است\1\2\3"),
    (late_pattern("([^م])(.)ا(.)ة"), r"\1\2\3", ""),
)


# Hebrew infinitives, each with the stems of the present, of the past in the third person and in
# the others, and of the future: paʿal of stems in ה, hifʿil, hitpaʿel, paʿal, piʿel.
_HEBREW = (
    ("ל([^ה])(.)ות", r"\1ו\2ה", r"\1\2ה", r"\1\2י", r"\1\2ה"),
    ("לה([^ת])(..?)י(.)", r"מ\1\2י\3", r"ה\1\2י\3", r"ה\1\2\3", r"\1\2י\3"),
    ("להת(.)(.)(.)", r"מת\1\2\3", r"הת\1\2\3", r"הת\1\2\3", r"ת\1\2\3"),
    ("ל([^ה])(.)ו(.)", r"\1ו\2\3", r"\1\2\3", r"\1\2\3", r"\1\2ו\3"),
    ("ל([^ה])(.)(.)", r"מ\1\2\3", r"\1י\2\3", r"\1י\2\3", r"\1\2\3"),
)
_HEBREW_FINALS = str.maketrans("ךםןףץ", "כמנפצ")


def _hebrew(infinitive: str) -> Iterator[str]:
    """Yield the tenses of a verb: חוסך, חסכתי and יחסוך for לחסוך."""
    for pattern, *stems in _HEBREW:
        shape = re.fullmatch(pattern, infinitive.translate(_HEBREW_FINALS))
        if shape:
            present, past, other_past, future = map(shape.expand, stems)
            yield from (present.removesuffix("ה") + end for end in ("ה", "ת", "ים", "ות"))
            yield from (past.removesuffix("ה") + end for end in ("ה", "ו", "תה"))
            yield from (other_past + end for end in ("תי", "ת", "נו", "תם"))
            yield from (present, past, other_past.removesuffix("נ") + "נו")
            yield from (person + future for person in "יתאנ")
            yield f"י{future.removesuffix('ה')}ו"
            return


def _persian(infinitive: str) -> Iterator[str]:
    """Yield the tenses of a verb: خرید, خریدم, می‌خرد and خریده for خریدن."""
    if not infinitive.endswith(("دن", "تن")):
        return
    past = infinitive[:-1]
    persons = ("م", "ی", "یم", "ید", "ند")
    yield from (before + past + end for before in ("", "می", "ن") for end in ("", "ه", *persons))
    for present in _irregular("fa").get(infinitive, ()):
        yield from (
            before + present + end for before in ("می", "نمی", "ب", "") for end in (*persons, "د")
        )


def _arabic(noun: str) -> Iterator[str]:
    """Yield the verbs of a verbal noun: يوفر and وفرت for توفير."""
    for pattern, imperfect, perfect in _ARABIC:
        if shape := pattern.fullmatch(noun):
            stem = shape.expand(imperfect)
            yield from (f"{person}{stem}{end}" for person in "يتنا" for end in ("", "ون", "وا"))
            if perfect:
                yield from (shape.expand(perfect) + end for end in ("", "ت", "وا", "نا"))
            return


# Languages whose verbs are made by patterns of letters rather than endings of an infinitive.
_BY_PATTERN: Mapping[str, Callable[[str], Iterator[str]]] = {
    "ar": _arabic,
    "fa": _persian,
    "he": _hebrew,
}


def _irregular_forms(verb: str, language: str) -> Iterator[str]:
    """Yield the listed forms of a verb, or of the one it is made of: compris for comprendre."""
    known = _irregular(language)
    for start in range(max(1, len(verb) - _MIN_STEM)):
        if verb[start:] in known:
            yield from (verb[:start] + form for form in known[verb[start:]])
            return


@cache
def _endings() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the endings by language and by the ending of the infinitive."""
    return kept_table(_read_endings, f"{DATA}/verb_endings.txt")


def _read_endings(file: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in map(normalise, read_lines(file.name)):
        names, _, endings = line.partition(":")
        language, infinitive = names.split()
        found.setdefault(language, {})[infinitive] = tuple(endings.split())
    return found


@cache
def _irregular(language: str) -> Mapping[str, tuple[str, ...]]:
    if language not in listed("irregular_verbs"):
        return {}
    rows = normal_rows(f"irregular_verbs/{language}.txt")
    return {verb: tuple(forms) for verb, *forms in rows}


def _stems(stem: str, language: str) -> set[str]:
    """Return the stem, also with the vowels and consonants that change in some of its forms."""
    found = {stem}
    for vowel, other in _DIPHTHONGS.get(language, ()):
        before, has_vowel, after = stem.rpartition(vowel)
        if has_vowel and len(after) <= _MIN_STEM:
            found.add(before + other + after)
    for last, other in _SPELLINGS.get(language, ()):
        found |= {form.removesuffix(last) + other for form in found if form.endswith(last)}
    return found


def _germanic(stem: str, language: str) -> Iterator[str]:
    """Yield participles, and the stem alone as Dutch has it: gespart, eingespart, bespaard."""
    bare = [stem]
    if language == "nl":
        from seoaudit.text.forms.snowball.germanic import bare_forms

        bare = [form for form in bare_forms(f"{stem}en", "nl") if form != f"{stem}en"]
        yield from (
            form + ending for form in bare for ending in ("", "t", "te", "ten", "de", "den")
        )
    for form in bare:
        for last in ("t", "et", "d"):
            if stem.startswith(_UNSTRESSED):
                yield form + last
            yield f"ge{form}{last}"
            for prefix in _PREFIXES:
                if form.startswith(prefix):
                    yield f"{prefix}ge{form.removeprefix(prefix)}{last}"
