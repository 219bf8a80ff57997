"""Korean word forms: the particles joined to a noun (조사), the plural and the copula.

A particle has two forms, one after a consonant and one after a vowel (책은, 커피는); only the one
that fits is removed. The second parts of compounds (커피숍, 서울역) stay.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from seoaudit.text.resources import read_words
from seoaudit.text.segments.normalise import normalise

_BEHIND_CONSONANT = frozenset(
    "은 이 을 과 이나 이란 이라는 이라고 이라도 이랑 이며 이고 이지만 이다 이었다 이에요 이라면"
    " 으로 으로는 으로도 으로서 으로써 으로부터".split()
)
_BEHIND_VOWEL = frozenset(
    "는 가 를 와 나 란 라는 라고 라도 랑 며 고 지만 다 였다 예요 라면"
    " 로 로는 로도 로서 로써 로부터".split()
)
_BEHIND_ANY = frozenset(
    "의 에 도 만 에서 에서는 에서도 에서의 에서부터 에는 에도 에게 에게는 에게서 한테 께 께서"
    " 까지 까지는 부터 보다 보다는 처럼 마다 밖에 조차 마저 대로 이다 입니다 이에요 인데 과의 와의"
    " 만의 만은 만을 들".split()
)
_MAX_PARTICLE_LENGTH = max(map(len, _BEHIND_CONSONANT | _BEHIND_VOWEL | _BEHIND_ANY))
# After a single syllable these are more often the second syllable of a word: 도로, 국가, 나다.
_ONLY_BEHIND_LONGER = frozenset(
    "가 와 나 란 라는 랑 며 고 다 로 도 만 의 이나 이고 이다 대로 지만 보다".split()
)
_SYLLABLES = range(ord("가"), ord("힣") + 1)
# Syllables are ordered by 28 finals, the first of which is the absence of one.
_FINALS = 28

_RIEUL = 8
# Maximum of consecutive particles. Chosen by reading word forms, as the next number; not swept.
_MAX_PARTICLES = 3
# Minimum syllables of a noun that may be separated from another.
_MIN_PART = 2


@cache
def _whole() -> frozenset[str]:
    """Return words that only seem to end in a particle."""
    return read_words("whole_words/ko.txt", str)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word, and what remains as its particles are removed one by one."""
    found = {normalise(raw)}
    last = found
    for _ in range(_MAX_PARTICLES):
        last = {stem for word in last for stem in _without_particle(word)} - found
        found |= last
    return frozenset(found)


query_terms = index_terms


def spacings(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield other spacings of `words`: in Korean, consecutive nouns may be written as one."""
    for place, word in enumerate(words):
        before, after = words[:place], words[place + 1 :]
        if after:
            yield [*before, word + after[0], *after[1:]]
        for cut in range(_MIN_PART, len(word) - _MIN_PART + 1):
            yield [*before, word[:cut], word[cut:], *after]
    if len(words) > 2:
        yield ["".join(words)]


def _without_particle(word: str) -> set[str]:
    if word in _whole():
        return set()
    found: set[str] = set()
    for length in range(1, min(_MAX_PARTICLE_LENGTH, len(word) - 1) + 1):
        stem, particle = word[:-length], word[-length:]
        if _fits(stem, particle):
            found.add(stem)
    return found


def _fits(stem: str, particle: str) -> bool:
    if ord(stem[-1]) not in _SYLLABLES:  # a Latin name or a number: its pronunciation is unknown
        return particle in _BEHIND_ANY or particle in _BEHIND_CONSONANT or particle in _BEHIND_VOWEL
    if len(stem) == 1 and particle in _ONLY_BEHIND_LONGER:
        return False
    final = (ord(stem[-1]) - _SYLLABLES.start) % _FINALS
    if particle in _BEHIND_ANY:
        return True
    if particle.startswith("로"):
        return particle in _BEHIND_VOWEL and final in {0, _RIEUL}
    return particle in (_BEHIND_CONSONANT if final else _BEHIND_VOWEL)
