"""Sentence boundaries in one block of text."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from seoaudit.text.resources import read_lines
from seoaudit.text.tags import primary

_CLOSERS = "\"'”’»›)\\]}】」』）〉》*_\u200e\u200f\u061c\u2069\u202c"
_OPENERS = "\"'“‘«‹(\\[{¿¡„「『*_\u200e\u200f\u061c\u2066\u2067\u2068\u202a\u202b"
# ؛ and ; separate clauses, not sentences; the Greek question mark (U+037E) looks like ; but ends a
# sentence.
_ALWAYS = "!?؟۔‼⁇⁈⁉।॥։።፧\u037e"
_WIDE = "。！？｡．"
_LINE_ENDS = "\\n\\r\u2028\u2029"
# After an abbreviation that may end a sentence, a capital shows that it does; but in English and
# German one of these words must follow, as a capital may be that of a name or a noun.
_OPENING_WORDS = frozenset(
    "the a an this that these those he she it we they i you his her its our their there here"
    " in on at as but and so if when while after before since however for to no not some many"
    " most what why how der die das ein eine er sie es wir ich dies diese dieser dieses im in"
    " am auf bei mit nach doch aber und auch so wenn als da dann man nur hier le la les un une"
    " il elle nous".split()
)
# Two sentences without a space between them: "انتهى.وقال", "ended.Then".
_NO_SPACE = r"(?<=[؀-ۿ]{3}\.)[؀-ۿ]{3}|(?<=[a-zà-ÿ]{3}\.)[A-ZÀ-Þ][a-z]"
_MIDDLE_OF_QUOTE = "とって"
# Marks that end a sentence, before any closing mark; a colon too, as it announces what follows.
_CLOSED_BY = frozenset(".!?…؟۔。！？।։:")
_AFTER_THE_END = "\"'”’»›)]}】」』\u200e\u200f\u2069 "


@cache
def _boundary_pattern(always: str) -> re.Pattern[str]:
    """Return a pattern of sentence boundaries: a mark with any closing ones, or a line break."""
    return re.compile(
        rf"(?P<mark>[{_WIDE}]+)[{_CLOSERS}]*"
        rf"|(?P<dots>…+|\.{{2,}}…*)[{always}]*[{_CLOSERS}]*(?=\s|$|[{_OPENERS}])"
        rf"|(?P<always>[{always}][{always}.…]*)[{_CLOSERS}]*(?=\s|$|[^\W\d_])"
        rf"|(?P<stop>\.)[{_CLOSERS}]*(?=\s|$|{_NO_SPACE})"
        rf"|[{_LINE_ENDS}]\s*"
    )


@cache
def _opening_pattern(always: str) -> re.Pattern[str]:
    """Return a pattern of the first character of a boundary; much faster to search for alone."""
    return re.compile(f"[{_WIDE}{always}.…{_LINE_ENDS}]")


def _boundaries(text: str, always: str) -> Iterator[re.Match[str]]:
    """Yield every possible sentence boundary."""
    opening, boundary = _opening_pattern(always), _boundary_pattern(always)
    found = opening.search(text)
    while found:
        mark = boundary.match(text, found.start())
        if mark:
            yield mark
        found = opening.search(text, mark.end() if mark else found.end())


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    """Return the lists of data/abbreviations.txt by name: "*", "en", "en+", "3."."""
    lines = (line.partition(":") for line in read_lines("abbreviations.txt"))
    return {name: frozenset(words.split()) for name, _, words in lines}


@cache
def _abbreviations(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the abbreviations that never end a sentence, and those that may.

    They are in lower case, without the last full stop.
    """
    table = _listed()
    never = table["*"] | table.get(language, frozenset())
    return never - table.get(f"{language}+", frozenset()), table.get(f"{language}+", frozenset())


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences of `text`, one block, without surrounding white space.

    A full stop after an abbreviation, an initial, an ordinal or a number that begins the block is
    no sentence boundary, nor is the two-dot pause of Arabic headlines ("بالصور.. زيارة"); a line
    break is one. In a language without sentence marks (Thai) the block is one span.
    """
    language = primary(language)
    spans: list[tuple[int, int]] = []
    start = 0
    always = _ALWAYS + ";" if language == "el" else _ALWAYS
    letter = _first_letter(text, 0)
    for mark in _boundaries(text, always):
        if letter < start:
            letter = _first_letter(text, start)
        has_words = letter < mark.start()
        if mark.lastgroup is None or _ends(text, start, mark, language, has_words=has_words):
            _append(spans, text, start, mark.end())
            start = mark.end()
    _append(spans, text, start, len(text))
    return spans


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]")


def _first_letter(text: str, start: int) -> int:
    """Return where the first letter from `start` on is; the end of the text if there is none."""
    found = _letter().search(text, start)
    return found.start() if found else len(text)


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if not any(character.isalnum() for character in piece):
        if piece.strip() and spans:  # a lone closing mark belongs to what it closes
            spans[-1] = (spans[-1][0], start + len(piece.rstrip()))
        return
    spans.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))


def _ends(text: str, start: int, mark: re.Match[str], language: str, *, has_words: bool) -> bool:
    """Whether `mark` ends the sentence that begins at `start`; one without words it does not."""
    following = _next_word(text, mark.end())
    before = text[mark.start() - 1] if mark.start() > start else ""
    if not following:
        return True
    if before in "([（":  # "(!)", "(؟)": a comment on the words, not the end of a sentence
        return False
    kind = mark.lastgroup
    if kind == "mark":
        closed = mark.end() > mark.end("mark")
        return not (closed and text[mark.end()] in _MIDDLE_OF_QUOTE)
    if following[0].islower():
        return kind == "stop" and _stands_after_lowercase(text, start, mark, language)
    if kind == "dots":
        return mark["dots"] != ".." or following[0].isupper()
    # "1." before the first word numbers it.
    return kind == "always" or (has_words and _stop_ends(text, start, mark, following, language))


# Marks and spaces in which the next word of a sentence is looked for: a guard against lines of
# dots, more than any text has.
_MAX_MARKS = 200


@cache
def _word_after() -> re.Pattern[str]:
    return re.compile(rf"[^\w\n]{{0,{_MAX_MARKS}}}(\w[\w'’]*)")


def _next_word(text: str, position: int) -> str:
    following = _word_after().match(text, position)
    return following[1] if following else ""


@cache
def _up_to_token() -> re.Pattern[str]:
    return re.compile(r".*[\s(\[{«»“”„\"]", re.DOTALL)


def _token(text: str, start: int, mark: re.Match[str]) -> str:
    """Return the token before the full stop: "Dr", "z.B", "2026", "مستمر"."""
    first = max(start, mark.start() - 40)
    before = _up_to_token().match(text, first, mark.start())
    token = text[before.end() if before else first : mark.start()]
    return token.lstrip("'‘¿¡").strip("\u200e\u200f\u061c")


def _stands_after_lowercase(text: str, start: int, mark: re.Match[str], language: str) -> bool:
    """Whether a full stop before a lower-case letter ends a sentence: only after a long word.

    A shorter one may be an abbreviation that is not listed.
    """
    token = _token(text, start, mark)
    never, maybe = _abbreviations(language)
    known = token.lower() in never or token.lower() in maybe
    return len(token) > 5 and token.isalpha() and not known


def _stop_ends(text: str, start: int, mark: re.Match[str], following: str, language: str) -> bool:
    token = _token(text, start, mark)
    if not token:
        return False
    if token.isdecimal():
        return not (language in _listed()["3."] and len(token) <= 2)
    never, maybe = _abbreviations(language)
    bare = token.lower().rstrip(".")
    if bare in maybe:
        return (
            following.lower() in _OPENING_WORDS
            if language in {"en", "de"}
            else following[0].isupper()
        )
    if bare in never:
        return False
    return not _is_initial(token)


def _is_initial(token: str) -> bool:
    """Whether `token` is single letters for a name or a title: "J", "J.K", "د", "أ.د"."""
    parts = token.rstrip(".").split(".")
    if not all(len(part) == 1 and part.isalpha() for part in parts):
        return False
    return token[0].isupper() or not token[0].islower()


def is_closed(text: str) -> bool:
    """Whether `text` ends with a mark that ends a sentence, or a colon."""
    return text.rstrip(_AFTER_THE_END)[-1:] in _CLOSED_BY
