"""Where sentences begin and end in one block of text."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from seoaudit.text.resources import read_lines
from seoaudit.text.tags import primary

_CLOSERS = "\"'”’»›)\\]}】」』）〉》*_\u200e\u200f\u061c\u2069\u202c"
_OPENERS = "\"'“‘«‹(\\[{¿¡„「『*_\u200e\u200f\u061c\u2066\u2067\u2068\u202a\u202b"
# ؛ and ; part clauses, not sentences; the Greek question mark (U+037E) looks like ; and does end
# one.
_ALWAYS = "!?؟۔‼⁇⁈⁉।॥։።፧\u037e"
_WIDE = "。！？｡．"
_LINE_ENDS = "\\n\\r\u2028\u2029"
# After an abbreviation that may end a sentence, a capital decides, except where every noun has one.
_OPENING_WORDS = frozenset(
    "the a an this that these those he she it we they i you his her its our their there here"
    " in on at as but and so if when while after before since however for to no not some many"
    " most what why how der die das ein eine er sie es wir ich dies diese dieser dieses im in"
    " am auf bei mit nach doch aber und auch so wenn als da dann man nur hier le la les un une"
    " il elle nous".split()
)
# Two sentences whose writer forgot the space: "انتهى.وقال", "ended.Then".
_NO_SPACE = r"(?<=[؀-ۿ]{3}\.)[؀-ۿ]{3}|(?<=[a-zà-ÿ]{3}\.)[A-ZÀ-Þ][a-z]"
_MIDDLE_OF_QUOTE = "とって"
# What a text that is a sentence ends with, before whatever closes: a colon announces what follows.
_CLOSED_BY = frozenset(".!?…؟۔。！？।։:")
_AFTER_THE_END = "\"'”’»›)]}】」』\u200e\u200f\u2069 "


@cache
def _boundary_pattern(always: str) -> re.Pattern[str]:
    """A mark that may end a sentence, with what closes behind it; or a line break."""
    return re.compile(
        rf"(?P<mark>[{_WIDE}]+)[{_CLOSERS}]*"
        rf"|(?P<dots>…+|\.{{2,}}…*)[{always}]*[{_CLOSERS}]*(?=\s|$|[{_OPENERS}])"
        rf"|(?P<always>[{always}][{always}.…]*)[{_CLOSERS}]*(?=\s|$|[^\W\d_])"
        rf"|(?P<stop>\.)[{_CLOSERS}]*(?=\s|$|{_NO_SPACE})"
        rf"|[{_LINE_ENDS}]\s*"
    )


@cache
def _opening_pattern(always: str) -> re.Pattern[str]:
    """Any character that a boundary may begin with; looked for alone, it is found at once."""
    return re.compile(f"[{_WIDE}{always}.…{_LINE_ENDS}]")


def _boundaries(text: str, always: str) -> Iterator[re.Match[str]]:
    """Every place where a sentence may end."""
    opening, boundary = _opening_pattern(always), _boundary_pattern(always)
    found = opening.search(text)
    while found:
        mark = boundary.match(text, found.start())
        if mark:
            yield mark
        found = opening.search(text, mark.end() if mark else found.end())


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    """What data/abbreviations.txt has by name: "*", "en", "en+", "3."."""
    lines = (line.partition(":") for line in read_lines("abbreviations.txt"))
    return {name: frozenset(words.split()) for name, _, words in lines}


@cache
def _abbreviations(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Abbreviations, lower-case without the last full stop: that never end a sentence, that may."""
    table = _listed()
    never = table["*"] | table.get(language, frozenset())
    return never - table.get(f"{language}+", frozenset()), table.get(f"{language}+", frozenset())


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Spans of the sentences of `text`, one block of an article, without the white space around
    them.

    A full stop behind an abbreviation, an initial, an ordinal or a number that opens the block does
    not end a sentence, nor does the two-dot pause of Arabic headlines ("بالصور.. زيارة"); a line
    break does. Languages without sentence marks (Thai) give one span.
    """
    language = primary(language)
    spans: list[tuple[int, int]] = []
    start = 0
    always = _ALWAYS + ";" if language == "el" else _ALWAYS
    for mark in _boundaries(text, always):
        if mark.lastgroup is None or _ends(text, start, mark, language):
            _append(spans, text, start, mark.end())
            start = mark.end()
    _append(spans, text, start, len(text))
    return spans


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if not any(character.isalnum() for character in piece):
        if piece.strip() and spans:  # a lone closing mark belongs to what it closes
            spans[-1] = (spans[-1][0], start + len(piece.rstrip()))
        return
    spans.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))


def _ends(text: str, start: int, mark: re.Match[str], language: str) -> bool:
    """Whether the mark ends the sentence that began at `start`."""
    following = _next_word(text, mark.end())
    before = text[mark.start() - 1] if mark.start() > start else ""
    if not following:
        return True
    if before in "([（":  # "(!)", "(؟)": a mark about the words, not behind them
        return False
    kind = mark.lastgroup
    if kind == "mark":
        closed = mark.end() > mark.end("mark")
        return not (closed and text[mark.end()] in _MIDDLE_OF_QUOTE)
    if following[0].islower():
        return kind == "stop" and _stands_after_lowercase(text, start, mark, language)
    if kind == "dots":
        return mark["dots"] != ".." or following[0].isupper()
    return kind == "always" or _stop_ends(text, start, mark, following, language)


@cache
def _word_after() -> re.Pattern[str]:
    return re.compile(r"[^\w\n]*(\w[\w'’]*)")


def _next_word(text: str, position: int) -> str:
    following = _word_after().match(text, position)
    return following[1] if following else ""


@cache
def _up_to_token() -> re.Pattern[str]:
    return re.compile(r".*[\s(\[{«»“”„\"]", re.DOTALL)


def _token(text: str, start: int, mark: re.Match[str]) -> str:
    """What stands before the full stop, without white space: "Dr", "z.B", "2026", "مستمر"."""
    first = max(start, mark.start() - 40)
    before = _up_to_token().match(text, first, mark.start())
    token = text[before.end() if before else first : mark.start()]
    return token.lstrip("'‘¿¡").strip("\u200e\u200f\u061c")


def _stands_after_lowercase(text: str, start: int, mark: re.Match[str], language: str) -> bool:
    """A stop before a small letter: an abbreviation we may not know, unless the word is long."""
    token = _token(text, start, mark)
    never, maybe = _abbreviations(language)
    known = token.lower() in never or token.lower() in maybe
    return len(token) > 5 and token.isalpha() and not known


def _stop_ends(text: str, start: int, mark: re.Match[str], following: str, language: str) -> bool:
    token = _token(text, start, mark)
    if not token or not any(c.isalpha() for c in text[start : mark.start()]):
        return False  # "1." before the first word numbers it
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
    """ "J", "J.K", "د", "أ.د": single letters, which stand for a name or a title."""
    parts = token.rstrip(".").split(".")
    if not all(len(part) == 1 and part.isalpha() for part in parts):
        return False
    return token[0].isupper() or not token[0].islower()


def is_closed(text: str) -> bool:
    """Whether a mark that ends sentences stands at the end of `text`."""
    return text.rstrip(_AFTER_THE_END)[-1:] in _CLOSED_BY
