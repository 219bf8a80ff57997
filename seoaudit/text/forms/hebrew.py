"""Hebrew word forms: prefixed letters, pronouns, and the endings of number and construct state."""

from functools import cache, lru_cache

from seoaudit.text.resources import read_irregular_forms, read_words
from seoaudit.text.segments.normalise import normalise

# Final letters become ordinary ones, so that a stem is spelled the same inside a word and at its
# end.
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
# Prefixed letters with the minimum length of the rest: many words begin with מ or ש themselves.
_MIN_REST = {"ה": 2, "ו": 3, "ב": 2, "ל": 2, "כ": 4, "ש": 4, "מ": 5}
# Abstract nouns in ות, whose plural it is not, and "news", which is none of "new".
_ONLY_PLURAL = frozenset(
    "חדשות שירות ספרות סוכנות עיתונות מנהיגות מלכות דמות טעות רשות זכות שטות כמות איכות תרבות"
    " אמנות אומנות סמכות תחרות אחריות חירות תיירות נגרות בדידות חקלאות קמעונאות אדריכלות"
    " שותפות שכנות ידידות יהדות נצרות אזרחות שגרירות התנהגות התפתחות השתתפות".split()
)
# Pronouns suffixed to a noun, in ordinary letters, with the minimum length of the rest.
_PRONOUNS = (("יהמ", 3), ("יהנ", 3), ("ינו", 3), ("יכמ", 3), ("יו", 3), ("נו", 4), ("ו", 3))
# Pronouns behind the ת of a feminine noun: הצלחתה, עבודתי.
_AFTER_FEMININE = ("תה", "תמ", "תנ", "תי", "תכ", "תכמ", "תכנ", "תנו")
_MIN_WORD = 3
_BEFORE_ARTICLE = ("וה", "שה", "מה", "כשה", "ושה", "וב", "ול", "ומה", "בה", "לה", "כה")


@cache
def _whole() -> frozenset[str]:
    """Return words whose first or last letters only look like a prefix or an ending."""
    return read_words("whole_words/he.txt", _plain)


@cache
def _irregular() -> dict[str, str]:
    return read_irregular_forms("he", _plain)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word without its prefixes, article and endings, with all intermediate forms."""
    word = _plain(raw)
    found: set[str] = set()
    for base in _unprefixed(word):
        found |= {base} | _singulars(base) | _without_pronoun(base)
    return frozenset(found | {_irregular()[form] for form in found if form in _irregular()})


@lru_cache(maxsize=1_024)
def query_terms(raw: str) -> frozenset[str]:
    """Return the word and its singular, with and without the article."""
    word = _plain(raw)
    found = {word}
    if word[0] == "ה" and len(word) >= 4 and word not in _whole():
        found.add(word[1:])
    found |= {one for form in found for one in _singulars(form)}
    return frozenset(found | {_irregular()[form] for form in found if form in _irregular()})


def _plain(raw: str) -> str:
    return normalise(raw).translate(_FINALS)


def _unprefixed(word: str) -> set[str]:
    found = {word}
    if word in _whole() or not _singulars(word).isdisjoint(_whole()):
        return found
    if word[0] in _MIN_REST and len(word) > _MIN_REST[word[0]]:
        rest = word[1:]
        found.add(rest.removeprefix("ו") if rest.startswith("וו") else rest)  # הוועדה
        if word[0] in "ושב" and rest not in _whole() and rest[0] in "הבלמכש" and len(rest) > 3:
            found.add(rest[1:])
    for prefix in _BEFORE_ARTICLE:
        if word.startswith(prefix) and len(word) >= len(prefix) + 3:
            found.add(word[len(prefix) :])
    found |= {form[1:] for form in found if form.startswith("וו") and len(form) > _MIN_WORD}
    return found


def _without_pronoun(base: str) -> set[str]:
    """Return the noun of `base` if it ends in "his", "their" and so on: ממשלתו, ספריהם."""
    if base in _whole():
        return set()
    found: set[str] = set()
    for pronoun in _AFTER_FEMININE:
        stem = base.removesuffix(pronoun)
        if stem != base and len(stem) >= _MIN_WORD:
            found |= {f"{stem}ה", f"{stem}ת"}
    if base[-1] == "מ" and len(base) > _MIN_WORD and base[-2] not in "יו":
        found.add(base[:-1])  # משקלם
    for pronoun, least in _PRONOUNS:
        stem = base.removesuffix(pronoun)
        if stem == base or len(stem) < least:
            continue
        if stem.endswith("י") and len(stem) > least:
            found.add(stem[:-1])
        if stem.endswith("ת"):
            found |= {stem[:-1] + "ה"} | ({stem} if stem.endswith(("ית", "ות")) else set())
            if pronoun[0] == "י":  # only after a plural: ממשלותיהם
                found |= _singulars(stem)
        else:
            found.add(stem)
    return found


def _singulars(base: str) -> set[str]:
    """Return the words whose plural, dual or construct state `base` may be."""
    if base in _ONLY_PLURAL:
        return set()
    found: set[str] = set()
    stem, ending = base[:-2], base[-2:]
    if ending == "ימ" and len(stem) >= 2:
        found |= {stem, stem + "ה"}
        if stem.endswith("י"):
            found |= {stem[:-1], stem[:-1] + "ה"}
    elif ending == "ות" and len(stem) >= 2:
        found |= {stem + "ה", stem + "ת"}
        if len(stem) >= 3:
            found.add(stem)
        if stem.endswith("וי") and len(stem) >= 4 and stem[-3] != "ו":  # חנויות, but not חוויות
            found.add(stem[:-1] + "ת")
    if base.endswith("ת") and len(base) >= 4 and not base.endswith(("ות", "ית")):
        found.add(base[:-1] + "ה")
    elif base.endswith("י") and len(base) >= 4:
        found.add(base[:-1])
    return found
