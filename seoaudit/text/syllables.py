"""How many syllables a word has, by the vowels it is written with.

Measured on the commonest words of each language against a pronouncing dictionary (English) and a
speech synthesiser (the others), these rules count more words right than hyphenation patterns do,
and need no data.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from seoaudit.text.tags import primary

# Languages in which every vowel letter is a syllable, or every group named first.
_NUCLEI = {
    "bg": "[аеиоуъюя]",
    "da": "ei|øj|au|eu|[aeiouyæøåéü]",
    "de": "ei|ai|au|äu|eu|ie|aa|ee|oo|ey|ay|[aeiouyäöüéèáàâ]",
    "fi": "ai|ei|oi|ui|yi|äi|öi|au|eu|iu|ou|ey|iy|äy|öy|ie|uo|yö|aa|ee|ii|oo|uu|yy|ää|öö|[aeiouyäöå]",
    "hu": "[aáeéiíoóöőuúüű]",
    "id": "ai(?![a-z])|au(?![a-z])|oi(?![a-z])|[aeiouéè]",
    "nl": "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|[aeiouyäëïöüéèêàáó]",
    "no": "ei|øy|au|eu|ai|[aeiouyæøåéèêòô]",
    "pl": "au|eu|i(?![aąeęoóu])|[aąeęoóuy]",
    "ru": "[аеёиоуыэюя]",
    "sv": "au|eu|[aeiouyåäöéàü]",
    "tr": "[aeıioöuüâîû]",
    "uk": "[аеєиіїоуюя]",
}
_VOWELS = "aeiouyáàâäãåéèêëíìîïóòôöõúùûüæœ"


def count_syllables(word: str, language: str) -> int:
    """The syllables of `word` as it is spoken in `language`, at least one.

    Every part of a compound with hyphens counts. A language without rules has its vowels counted.
    """
    return _count(word, primary(language))


@lru_cache(maxsize=32_768)
def _count(word: str, language: str) -> int:
    lower = word.lower().replace("\u0307", "")
    if language == "tr":
        lower = word.replace("I", "ı").replace("İ", "i").lower()
    counter = _COUNTERS.get(language)
    if counter is None:
        nuclei = _nuclei(_NUCLEI.get(language, f"[{_VOWELS}аеёиоуыэюяіїєαεηιουωάέήίόύώ]"))
        return max(1, len(nuclei.findall(lower)))
    return sum(max(1, counter(part)) for part in re.split("[-‐‑]", lower) if part) or 1


@cache
def _nuclei(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _german(word: str) -> int:
    apart = re.sub(r"^(be|ge)(?=[aeiou])|i(?=ell)", lambda found: f"{found[0]}-", word)
    return len(_nuclei(_NUCLEI["de"]).findall(apart.replace("qu", "k")))


def _english(word: str) -> int:
    """Groups of vowels, without silent e, with the groups that are read apart."""
    bare = word.replace("’", "'")
    contracted = bool(re.search(r"[ds]n't$", bare))
    letters = re.sub(r"'s$|n't$|'(?:ll|re|ve|d|m)$|'", "", bare) + ("n" if contracted else "")
    count = len(_nuclei("[aeiouy]+").findall(re.sub(r"^y(?=[aeiou])", "", letters)))
    count -= len(_english_silent().findall(letters))
    count += len(_english_apart().findall(letters)) + contracted
    return count


@cache
def _english_silent() -> re.Pattern[str]:
    return re.compile(
        r"(?<![aeiouy])(?<![^aeiouy]l)e$"  # make, not table
        r"|(?<=[^aeiouy][aeiouy]l)e$|(?<=[aeiouy][aeiouy]l)e$|^xxx"
        r"|(?<=[^aeiouytd])ed$|(?<![aeiouysxzcg])(?<!sh)(?<!ch)(?<![^aeiouy]l)es$"
        r"|(?<=[^aeiouy])e(?=(?:ly|less|ful|ness|ment|ments|some|ty|where|thing|body)$)"
    )


@cache
def _english_apart() -> re.Pattern[str]:
    return re.compile(
        r"(?<![tscg])i(?=[ao](?!u))|(?<=[aeiou])ing$|i(?=ety)|(?<=[^qg])u(?=[aio](?!i))"
        r"|e(?=o(?!u))|sm$|(?<=[^aeiouy])thm$|i(?=um)|^mc|e(?=a(?:te|tion|tive|tor))|ier$|iest$"
    )


def _french(word: str) -> int:
    """Groups of vowels; the last e is silent, as in -es and -aient."""
    bare = word.rpartition("'")[2].rpartition("’")[2].replace("qu", "k")
    bare = re.sub(r"gu(?=[eiéèê])", "g", bare)
    bare = re.sub(r"(?<=ai)ent$|(?<=oi)ent$", "", bare)
    count = len(_nuclei("(?:ou|[iuy])?[éèê]|[ëïü]|[aeiouyàâîôùûœæ]+").findall(bare))
    return count - bool(re.search(r"(?<![aeouyàâ])es?$|(?<=[éiu])es?$", bare) and count > 1)


def _spanish(word: str) -> int:
    bare = re.sub(r"y(?=[aeiouáéíóú])", "j", word.replace("qu", "k"))
    bare = re.sub(r"gu(?=[eiéí])", "g", bare)
    return len(_nuclei("[iuü]?[aeoáéó][iuy]?(?![iuíú])|[iuü]?[aeoáéó]|[iu][uiíúy]?|[íúüy]").findall(bare))


def _portuguese(word: str) -> int:
    bare = re.sub(r"gu(?=[aeioáéêí])", "g", word.replace("qu", "k"))
    if re.search("[áâéêíóôú].*i[ao]s?$", bare):
        bare = re.sub(r"i(?=[ao]s?$)", "", bare)
    return len(_nuclei("ã[eo]|õe|[aáàâeéêoóô][iu](?!nh)|ui|iu|[aáàâãeéêiíoóôõuúü]").findall(bare))


def _italian(word: str) -> int:
    bare = word.rpartition("'")[2].rpartition("’")[2]
    bare = re.sub(r"(?<=[cg])i(?=[aouàò])", "", bare.replace("qu", "k"))
    return len(_nuclei("[iu]?[aeoàèéò][iu]?|[iu]+|[ìù]").findall(bare))


_COUNTERS: dict[str, Callable[[str], int]] = {
    "de": _german,
    "en": _english,
    "es": _spanish,
    "fr": _french,
    "it": _italian,
    "pt": _portuguese,
}
