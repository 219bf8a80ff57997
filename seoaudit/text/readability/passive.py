"""Hints of the passive voice: "was built", "wurde gebaut", "تم بناء". They may be wrong.

The words are in data/passive, one file per language. Arabic, which uses set phrases rather than a
form of the verb, has its own module, `arabic_passive`.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import compress

from seoaudit.named_tuple import NamedTuple
from seoaudit.text.resources import listed, read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word
from seoaudit.text.segments.word_table import WordTable
from seoaudit.text.tags import primary

# Words searched for a participle after an auxiliary, by default, and for an agent after a
# participle. Chosen by reading sentences; not swept.
_REACH = 3
_REACH_OF_AGENT = 4
_ANYTHING = "*"
# Minimum letters of a word that is in the passive by its ending.
_MIN_LETTERS = 5
# Languages whose verb is in the passive by its form, in ways that no list of endings tells.
_BY_FORM = ("he", "tr")


class _Grammar(NamedTuple):
    """The words that form the passive in one language.

    A passive is an auxiliary and, within `reach` words, a participle, with only words of `between`
    in between; the participle may also stand right before an auxiliary of `inverted`. A participle
    is listed, or recognized by its beginning and ending. A word of `stops` begins another clause.
    `weak` auxiliaries, and `stative` participles, which may tell how something is ("open"), count
    only if an agent ("by whom") follows. After a `perfect` auxiliary, a participle that ends like
    those of `changes` tells where someone went or what became of something: "is uitgerukt".
    """

    auxiliaries: frozenset[str]
    weak: frozenset[str]
    agents: frozenset[str]
    before: frozenset[str]
    between: frozenset[str]
    between_endings: tuple[str, ...]
    stops: frozenset[str]
    reach: int
    participles: frozenset[str]
    endings: tuple[str, ...]
    starts: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    inverted: frozenset[str]
    # Words that may part the two then.
    particles: frozenset[str]
    # Endings and beginnings of words in the passive.
    whole: tuple[str, ...]
    whole_starts: tuple[str, ...]
    # Whether its passives are as usual as active verbs, and nothing to advise against.
    is_usual: bool
    # Endings of words that only look like one in the passive.
    other_whole: tuple[str, ...]
    excluded: frozenset[str]
    passives: frozenset[str]
    stative: frozenset[str]
    # Endings of words that only look like participles.
    other: tuple[str, ...]
    perfect: frozenset[str]
    changes: tuple[str, ...]

    def is_participle(self, word: str) -> bool:
        """Whether `word` is a participle, by the list or by its form."""
        if word in self.participles:
            return word not in self.excluded
        if len(word) < _MIN_LETTERS or not word.isalpha() or word in self.excluded:
            return False
        if self.other and word.endswith(self.other):
            return False
        return word.endswith(self.endings) or any(
            word.startswith(start) and word.endswith(end) for start, end in self.starts
        )

    def is_perfect(self, auxiliary: str, participle: str) -> bool:
        """Whether the two say what has happened by itself rather than been done."""
        is_listed = participle in self.participles
        return not is_listed and auxiliary in self.perfect and participle.endswith(self.changes)

    def is_passive(self, word: str) -> bool:
        """Whether `word` is by itself in the passive."""
        if word in self.passives:
            return True
        if len(word) < _MIN_LETTERS or word in self.excluded or word.endswith(self.other_whole):
            return False
        return word.endswith(self.whole) or word.startswith(self.whole_starts)

    def may_stand_between(self, word: str) -> bool:
        """Whether `word` may be between an auxiliary and its participle."""
        return word not in self.stops and (
            _ANYTHING in self.between
            or word in self.between
            or (bool(self.between_endings) and word.endswith(self.between_endings))
        )


def knows_passive(language: str) -> bool:
    """Whether passives in the language may be advised against: they are found, and not the rule."""
    code = primary(language)
    has_module = code == "ar" or code in _BY_FORM
    return code in listed("passive") and (has_module or not _grammar(code).is_usual)


def find_passive(words: Sequence[str], language: str) -> tuple[int, int] | None:
    """Return the positions of the first and last word of a sentence's first passive, or None.

    None also for a language without a list.
    """
    return next(find_passives([words], language))


def find_passives(
    sentences: Sequence[Sequence[str]], language: str
) -> Iterator[tuple[int, int] | None]:
    """Yield what `find_passive` returns for each sentence."""
    language = primary(language)
    if language == "ar":
        from seoaudit.text.readability.arabic_passive import find_arabic_passive

        yield from map(find_arabic_passive, sentences)
    elif language not in listed("passive"):
        yield from (None for _ in sentences)
    elif language in _BY_FORM:
        yield from (_passive_form(words, language) for words in sentences)
    else:
        known = _known_words(language)
        for words in sentences:
            yield _first_passive(words, known)


def _passive_form(words: Sequence[str], language: str) -> tuple[int, int] | None:
    from seoaudit.text.readability.hebrew_passive import is_hebrew_passive
    from seoaudit.text.readability.turkish_passive import is_turkish_passive

    for place, word in enumerate(words):
        if language == "he":
            found = is_hebrew_passive(word)
        else:
            found = is_turkish_passive(word, is_last=place == len(words) - 1)
        if found:
            return place, place
    return None


class _KnownWords(NamedTuple):
    """What is known of the words of a language, as they are written.

    `begins` says whether a passive may begin with one. `follows`, of a word behind an auxiliary,
    whether it is a participle; None if it ends the search for one.
    """

    grammar: _Grammar
    begins: WordTable[bool]
    follows: WordTable[bool | None]


def _first_passive(words: Sequence[str], known: _KnownWords) -> tuple[int, int] | None:
    for place in compress(range(len(words)), map(known.begins.__getitem__, words)):
        if found := _passive_at(place, words, known):
            return found
    return None


def _passive_at(place: int, words: Sequence[str], known: _KnownWords) -> tuple[int, int] | None:
    """Return the span of the passive of which the word at `place` may be the auxiliary, or None."""
    grammar = known.grammar
    word = normalise_word(words[place])
    if word not in grammar.auxiliaries and word not in grammar.weak:
        return place, place  # a single word in the passive
    if word in grammar.inverted:
        is_parted = place > 0 and normalise_word(words[place - 1]) in grammar.particles
        before = place - 1 - is_parted
        if _is_participle_at(before, words, grammar):
            return before, place
    end = _participle_behind(words, place, known)
    if end is None:
        return None
    participle = normalise_word(words[end])
    if grammar.is_perfect(word, participle):
        return None
    is_sure = word in grammar.auxiliaries and participle not in grammar.stative
    return (place, end) if is_sure or _has_agent(words, end, grammar) else None


@lru_cache(maxsize=32)
def _known_words(language: str) -> _KnownWords:
    grammar = _grammar(language)
    begins = WordTable(partial(_may_begin, grammar=grammar))
    return _KnownWords(grammar, begins, WordTable(partial(_follows, grammar=grammar)))


def _may_begin(word: str, grammar: _Grammar) -> bool:
    """Whether `word` is an auxiliary, or itself in the passive."""
    normal = normalise_word(word)
    if normal in grammar.auxiliaries or normal in grammar.weak:
        return True
    return grammar.is_passive(normal) and word[:1].islower()


def _follows(word: str, grammar: _Grammar) -> bool | None:
    """Whether a word behind an auxiliary is a participle; None if no participle may follow it."""
    normal = normalise_word(word)
    if not word[0].isupper() and grammar.is_participle(normal):
        return True
    return False if grammar.may_stand_between(normal) else None


def _is_participle_at(place: int, words: Sequence[str], grammar: _Grammar) -> bool:
    """Whether there is a participle at `place`; a word with a capital is a noun or a name."""
    is_inside = place >= 0 and (not place or not words[place][0].isupper())
    return is_inside and grammar.is_participle(normalise_word(words[place]))


def _participle_behind(words: Sequence[str], place: int, known: _KnownWords) -> int | None:
    if place and normalise_word(words[place - 1]) in known.grammar.before:
        return None
    for number in range(place + 1, min(len(words), place + 1 + known.grammar.reach)):
        if is_participle := known.follows[words[number]]:
            return number
        if is_participle is None:
            return None
    return None


def _has_agent(words: Sequence[str], place: int, grammar: _Grammar) -> bool:
    behind = map(normalise_word, words[place + 1 : place + 1 + _REACH_OF_AGENT])
    return any(word.partition("'")[0] in grammar.agents for word in behind)


@cache
def _grammar(language: str) -> _Grammar:
    named = (line.partition(":") for line in read_lines(f"passive/{language}.txt"))
    words = {name: tuple(normalise(rest).split()) for name, _, rest in named}
    starts = (("starting", "started ending"), ("starting weak", "weak ending"))
    # A "-" stands for no ending.
    endings = words.get("stem ending", ("-",))
    stems, changes = (
        tuple(stem + ending.strip("-") for stem in words.get(name, ()) for ending in endings)
        for name in ("stem", "change")
    )
    return _Grammar(
        auxiliaries=frozenset(words["auxiliary"]),
        weak=frozenset(words.get("weak", ())),
        agents=frozenset(words.get("agent", ())),
        before=frozenset(words.get("before", ())),
        between=frozenset(words["between"]),
        between_endings=words.get("between ending", ()),
        stops=frozenset(words.get("stop", ())),
        reach=int(words.get("reach", (_REACH,))[0]),
        participles=frozenset((*words.get("participle", ()), *stems)),
        endings=words.get("ending", ()),
        starts=tuple((words[first], words[last]) for first, last in starts if first in words),
        inverted=frozenset(words.get("inverted", ())),
        particles=frozenset(words.get("particle", ())),
        whole=words.get("passive ending", ()),
        whole_starts=words.get("passive start", ()),
        is_usual="usual" in words,
        other_whole=words.get("not passive ending", ()),
        passives=frozenset(words.get("passive", ())),
        stative=frozenset(words.get("stative", ())),
        excluded=frozenset(words["not"]),
        other=words.get("not ending", ()),
        perfect=frozenset(words.get("perfect", ())),
        changes=changes,
    )
