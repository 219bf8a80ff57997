"""Persian word forms: plurals, indefinite and linking ی, pronouns, comparison; no derivation."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from seoaudit.text.resources import read_irregular_forms
from seoaudit.text.segments.normal_lists import normal_words
from seoaudit.text.segments.normalise import normalise

# Endings as normalised, ی as ي, ک as ك, no joiners, each with the minimum length of the rest.
_ENDINGS = (
    ("هايشان", 2), ("هايمان", 2), ("هايتان", 2), ("هايش", 2), ("هايم", 2), ("هايت", 2), ("هايي", 2),
    ("هاي", 2), ("ها", 2), ("ترين", 3), ("تر", 3), ("اي", 4), ("يي", 3), ("ات", 4),
    ("اني", 4), ("اتي", 4), ("ان", 4), ("ين", 4), ("جات", 2), ("ي", 3),
)  # fmt: skip
_NOT_OF_NUMBER = frozenset({"ترين", "تر", "ين", "ي"})
_ENDINGS_OF_NUMBER = tuple(rule for rule in _ENDINGS if rule[0] not in _NOT_OF_NUMBER)
# Stems behind which a last ی makes another word rather than "a".
_NO_ARTICLE = ("ان", "گذار", "گر", "گير", "ساز", "باز", "پرداز", "كار", "دار")
_PRONOUNS = ("شان", "مان", "تان", "ش", "م")
# Letters before a pronoun: those of کتابم and خرسش. Shorter rests are rarely nouns. Not swept.
_MIN_BEFORE_PRONOUN = 3
_JOINER = "\u200c"
# Pronouns after a written vowel: خانه‌اش, گوشی‌ام.
_BEHIND_VOWEL = ("اش", "ام", "ات")


@cache
def _whole() -> frozenset[str]:
    """Return words whose first or last letters only look like a prefix or an ending."""
    return normal_words("whole_words/fa.txt")


@cache
def _irregular() -> dict[str, str]:
    """Map the broken plurals that Persian took from Arabic to their singulars."""
    return read_irregular_forms("fa", normalise)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word and the words that it may be an inflection of."""
    word = normalise(raw)
    return _with_singulars({word} | _stems(word))


@lru_cache(maxsize=1_024)
def query_terms(raw: str) -> frozenset[str]:
    """Return the word and its singular; a last ی stays, which may make an adjective of a noun."""
    word = normalise(raw)
    found = {word} | _stems(word, _ENDINGS_OF_NUMBER)
    if word.endswith(("اي", "وي")) and len(word) >= 4 and word not in _whole():
        found.add(word[:-1])  # خودروی برقی
    return _with_singulars(found)


def _with_singulars(found: set[str]) -> frozenset[str]:
    return frozenset(found | {_irregular()[form] for form in found if form in _irregular()})


def spacings(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield other spacings of a phrase: اصلاح طلبان may be اصلاح‌طلبان, with a joiner."""
    for place in range(len(words) - 1):
        yield [*words[:place], words[place] + words[place + 1], *words[place + 2 :]]
    parted = [part for word in words for part in word.split(_JOINER) if part]
    endings = {ending for ending, _ in _ENDINGS}
    if len(parted) > len(words) and endings.isdisjoint(map(normalise, parted)):
        yield parted


def _stems(word: str, endings: Sequence[tuple[str, int]] = _ENDINGS) -> set[str]:
    if word in _whole():
        return set()
    found: set[str] = set()
    for ending, least in endings:
        stem = word.removesuffix(ending)
        # ایرانی and جهانی are adjectives of their own, not "an Iran", "a world"; شکارگری is what a
        # شکارگر does.
        if (
            stem != word
            and len(stem) >= least
            and (ending != "ي" or not stem.endswith(_NO_ARTICLE))
        ):
            found |= {stem} | _behind(stem, ending)
    for stem in _owned(word):
        found |= {stem} | _singulars_of_owned(stem)
    for ending in _BEHIND_VOWEL:
        stem = word.removesuffix(ending)
        if stem != word and stem[-1:] in {"ه", "ي"} and len(stem) >= 3:
            found.add(stem)
    for prefix in ("مي", "نمي"):
        if word.startswith(prefix) and len(word) >= len(prefix) + 3:
            found.add(word[len(prefix) :])
    return found


def _owned(word: str) -> Iterator[str]:
    """Yield the nouns that `word` may be with a pronoun behind a consonant: خرس for خرسش."""
    for pronoun in _PRONOUNS:
        noun = word.removesuffix(pronoun)
        is_noun = noun != word and len(noun) >= _MIN_BEFORE_PRONOUN and word not in _whole()
        # Behind a vowel a ی stands before the pronoun: صدایش, گیسویم.
        if is_noun and (not noun.endswith(("ا", "و")) or noun.endswith("او")):
            yield noun


def _singulars_of_owned(noun: str) -> set[str]:
    """Return the singulars of a plural in ان that a pronoun follows: دوستانشان."""
    if not noun.endswith("ان") or len(noun) < 5 or noun in _whole():
        return set()
    return {noun[:-2], *_before_plural(noun[:-2])}


def _behind(stem: str, ending: str) -> set[str]:
    """Return the words that `stem` may itself be a form of, after `ending` has been removed."""
    if ending == "جات":
        return {stem + "ه"}  # کارخانجات
    return _before_plural(stem) if ending == "ان" else set()


def _before_plural(stem: str) -> set[str]:
    """Return the singular of a plural in ان: نویسنده for نویسندگان, دانشجو for دانشجویان."""
    if stem.endswith("گ"):
        return {stem[:-1] + "ه"}
    return {stem[:-1]} if stem.endswith(("وي", "اي")) else set()
