"""Hints of the passive voice in Arabic.

News forms it with a light verb, "was done", and a verbal noun (تم توقيع، يجري إعداد), by naming the
agent ("من قبل", "من طرف", "على يد"), by writing the vowel that marks the passive (يُستخدم), or by
verbs whose passive no active form is spelled like (يقام، شوهد). A damma alone proves nothing:
active verbs of three forms have one too (تُعزز).
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.resources import DATA, read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word

_DAMMA = "\u064f"
_OTHER_MARKS = dict.fromkeys((*range(0x064B, 0x064F), 0x0650, 0x0651, 0x0652, 0x0640))
# Verbal nouns of the derived forms, as normalised, with the enclitics they may have:
# تفعيل، تفعلة، إفعال، مفاعلة، افتعال and انفعال, استفعال, تفاعل, and التفعل.
_PATTERN = (
    r"(?:ت\w{2}ي\w|ت\w{2}ية|ت\w{2}ءة|ا\w{2}ا\w|م\wا\w{2}[ةت]|ا\w{2,3}ا[\wء]|است\w{1,2}ا[\wء]|ت\wا\w{2}"
    r"|ا\w{2}ا\wة|است\w{1,2}ا\wة)(?:ه|ها|هم|هما|ة|ته|تها|تهم)?|الت\w{3}"
)
# Kinds of words that are told by their vowel signs and hamzas, which normalising takes away.
_AS_SPELLED = frozenset(("spelled", "unmarked"))
# Maximum words after تم that are searched. Chosen by reading sentences; not swept.
_REACH = 3


class _Words(NamedTuple):
    """The lists of data/passive/ar.txt, normalised except `spelled` and `unmarked`."""

    done: frozenset[str]
    masdars: frozenset[str]
    times: frozenset[str]
    agents: tuple[tuple[str, ...], ...]
    after_agent: frozenset[str]
    spelled: frozenset[str]
    unmarked: frozenset[str]
    excluded: frozenset[str]


def find_arabic_passive(words: Sequence[str]) -> tuple[int, int] | None:
    """Return the positions of the first and last word of a sentence's first hint, or None."""
    places = [place for place, word in enumerate(words) if _may_begin(word)]
    if not places:
        return None
    known = _words()
    normal = list(map(normalise_word, words))
    for place in places:
        if _is_spelled(words[place], known):
            return place, place
        is_done = _without_and(normal[place]) in known.done
        end = (_verbal_noun_behind if is_done else _agent_behind)(normal, place, known)
        if end is not None:
            return place, end
    return None


@lru_cache(maxsize=32_768)
def _may_begin(written: str) -> bool:
    """Whether a hint may begin with this word."""
    known, word = _words(), normalise_word(written)
    begins = _without_and(word) in known.done or any(word == agent[0] for agent in known.agents)
    return begins or _is_spelled(written, known)


def _is_spelled(written: str, known: _Words) -> bool:
    """Whether the spelling is passive: by its damma, or because no active form is spelled so."""
    word = _without_and(written.translate(_OTHER_MARKS))
    if _DAMMA in word:
        return word in known.spelled
    return word in known.unmarked or (word[:1] == "س" and word[1:] in known.unmarked)


def _agent_behind(words: Sequence[str], place: int, known: _Words) -> int | None:
    """Return the position of the agent after "من قبل" and the like at `place`."""
    for agent in known.agents:
        end = place + len(agent)
        if tuple(words[place:end]) == agent and end < len(words):
            other = words[end] in known.after_agent or words[end][0] == "و"
            return None if other else end
    return None


def _without_and(word: str) -> str:
    return word[1:] if word[:1] in "وف" and len(word) > 2 else word


def _verbal_noun_behind(words: Sequence[str], place: int, known: _Words) -> int | None:
    for number in range(place + 1, min(len(words), place + 1 + _REACH)):
        if is_verbal_noun(words[number]):
            return number
        if words[number] not in known.times:
            return None
    return None


@lru_cache(maxsize=32_768)
def is_verbal_noun(word: str) -> bool:
    """Whether a normalised word looks like a verbal noun (توقيع), with or without article."""
    known = _words()
    if word in known.excluded:
        return False
    bare = word.removeprefix("ال")
    forms = {word, bare, re.sub("(?:ها|هم|ه)$", "", bare), re.sub("ت(?:ها|هم|ه)$", "ة", bare)}
    return not known.masdars.isdisjoint(forms) or any(map(_pattern().fullmatch, (word, bare)))


@cache
def _pattern() -> re.Pattern[str]:
    return late_pattern(_PATTERN)


@cache
def _words() -> _Words:
    listed = kept_table(_read, f"{DATA}/passive/ar.txt")
    sets = {name: frozenset(words) for name, words in listed.items()}
    return _Words(
        done=sets["done"],
        masdars=sets["masdar"],
        times=sets["time"],
        agents=tuple(tuple(agent.split()) for agent in listed["agent"]),
        after_agent=sets["after agent"],
        spelled=sets["spelled"],
        unmarked=sets["unmarked"],
        excluded=sets["not"],
    )


def _read(file: Path) -> dict[str, list[str]]:
    """Return the words and phrases of each kind, normalised but for those that are as spelled."""
    lines = (line.partition(":") for line in read_lines(f"passive/{file.name}"))
    written = {name: rest for name, _, rest in lines}
    plain = {name: normalise(rest) for name, rest in written.items() if name not in _AS_SPELLED}
    words = {name: rest.split() for name, rest in (written | plain).items()}
    return words | {"agent": plain["agent"].split("|")}
