"""Sentence boundaries in one block of text."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain

from seoaudit.late_pattern import late_pattern
from seoaudit.text.segments.abbreviations import (
    ends_sentence,
    is_abbreviation,
    is_exclaimed_name,
    is_word,
    opens_sentence,
)
from seoaudit.text.segments.places import places_of
from seoaudit.text.tags import primary

_CLOSERS = "\"'”’»›)\\]}】」』）〉》*_\u200e\u200f\u061c\u2069\u202c"
# “, ‘ and « close what „, ‚ and » opened; where they open, a space stands before them, but for
# Chinese.
_SPACED_CLOSERS = f"{_CLOSERS}“‘«"
# What follows a full stop within a number, an address or "Jr.,".
_GOES_ON = frozenset("0123456789abcdefghijklmnopqrstuvwxyz,")
# Characters before a full stop in which the token that it belongs to is looked for.
_LONGEST_TOKEN = 40
# What may stand between the last word and the full stop.
_BEFORE_STOP = "\"'“”’«»›)]}】」』*_\u200e\u200f\u061c\u2069\u202c \u00a0\u202f"
# A space may stand before a closing mark: « Partez ! », „Ga weg. ”
# Behind them may be the number of a note: "ended.[1]".
_CLOSED = rf"[{_SPACED_CLOSERS}]*(?:\[\d{{1,3}}\])*(?:[ \u00a0\u202f]+[”»]+(?=\s|$))?"
_OPENERS = "\"'“‘«‹(\\[{¿¡„「『*_\u200e\u200f\u061c\u2066\u2067\u2068\u202a\u202b"
# ؛ and ; separate clauses, not sentences; the Greek question mark (U+037E) looks like ; but ends a
# sentence.
_ALWAYS = "!?؟۔‼⁇⁈⁉।॥։።፧\u037e"
_WIDE = "。！？｡．"
_LINE_ENDS = "\\n\\r\u2028\u2029"
# Two sentences without a space between them: "انتهى.وقال", "ended.Then".
_NO_SPACE = r"(?<=[؀-ۿ]{3}\.)[؀-ۿ]{3}|(?<=[a-zà-ÿ]{3}\.)[A-ZÀ-Þ][a-z]"
_MIDDLE_OF_QUOTE = "とって"
_SAID = frozenset(
    "אמר אמרה אמרו שאל שאלה קרא קראה קראו ענה ענתה قال قالت قالوا سأل سألت گفت".split()
)
# Marks that end a sentence, before any closing mark; a colon too, as it announces what follows.
_CLOSED_BY = frozenset(".!?…؟۔。！？।։:")
_AFTER_THE_END = "\"'”’“‘«»›)]}】」』\u200e\u200f\u2069 "


@cache
def _boundary_pattern(always: str) -> re.Pattern[str]:
    """Return a pattern of sentence boundaries: a mark with any closing ones, or a line break."""
    return late_pattern(
        rf"(?P<mark>[{_WIDE}]+)[{_CLOSERS}]*"
        rf"|(?P<dots>…+|\.{{2,}}…*)[{always}]*{_CLOSED}(?=\s|$|[{_OPENERS}])"
        rf"|(?P<always>[{always}][{always}.…]*){_CLOSED}(?=\s|$|[^\W\d_])"
        rf"|(?P<stop>\.){_CLOSED}(?=\s|$|{_NO_SPACE})"
        r"|(?P<pause>;)(?=\s)"
        rf"|[{_LINE_ENDS}]\s*"
    )


def _openings(text: str, always: str) -> Sequence[int]:
    """Return where a boundary may begin, in order.

    To look for one character after the other takes a fraction of the time of a pattern of all.
    """
    marks = f"\n\r{always}.…;{_WIDE}\u2028\u2029"
    if text.isascii():
        marks = "\n\r!?.;"
    return sorted(chain.from_iterable(places_of(mark, text) for mark in marks if mark in text))


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences of `text`, one block, without surrounding white space.

    A full stop after an abbreviation, an initial, an ordinal or a number that begins the block is
    no sentence boundary, nor is the two-dot pause of Arabic headlines ("بالصور.. زيارة"); a line
    break is one. In a language without sentence marks (Thai) the block is one span.
    """
    language = primary(language)
    spans: list[tuple[int, int]] = []
    always = _ALWAYS + ";" if language == "el" else _ALWAYS
    start = done = 0
    letter = -1
    for first in _openings(text, always):
        if first < done:
            continue
        end = _plain_end(text, start, first, language)
        if end is None:
            mark = _boundary_pattern(always).match(text, first)
            if mark is None:
                continue
            done = mark.end()
            if letter < start:
                letter = _first_letter(text, start)
            is_end = mark.lastgroup is None or _ends(
                text, start, mark, language, has_words=letter < first
            )
            end = _end_of_quotation(text, start, done) if is_end else 0
        if end:
            _append(spans, text, start, end)
            start = end
    _append(spans, text, start, len(text))
    return spans


def _plain_end(text: str, start: int, first: int, language: str) -> int | None:
    """Return the end of the sentence at a mark with nothing special about it; 0 if it ends none.

    None if only all the rules tell: this answers what they would answer, for most marks of most
    texts in a fifth of the time. A line break ends a sentence, as does a mark before it. So does a
    full stop behind a word that is no abbreviation, and one space and a capital behind it; before a
    lower-case letter it does so behind a long word.
    """
    mark, behind = text[first], text[first + 1 : first + 3]
    if mark == "\n":
        return first + 1 if behind and not behind[0].isspace() else None
    if mark in ".?!" and (not behind or (behind[0] == "\n" and behind[1:] != '"')):
        return first + 1
    if mark != "." or behind[0] != " ":
        return 0 if mark == "." and behind[0] in _GOES_ON else None
    word_start = text.rfind(" ", max(start, first - _LONGEST_TOKEN), first) + 1
    word = text[word_start:first]
    if not (word_start and word.isalpha() and behind[1:].isalpha()):
        return None
    if behind[1].islower():
        return first + 1 if _is_long(word, language) else 0
    return first + 1 if is_word(word, language) else None


def _end_of_quotation(text: str, start: int, end: int) -> int:
    """Return the end of a sentence with the quotation mark behind it: 'Nous partons. " Puis'.

    Such a mark between spaces closes what one in the same sentence opened.
    """
    behind = text[end : end + 3]
    if behind[1:2] != '"' or not behind[0].isspace() or not behind[2:].isspace():
        return end
    return end + 2 if text.count('"', start, end) % 2 else end


@cache
def _letter() -> re.Pattern[str]:
    return late_pattern(r"[^\W\d_]")


def _first_letter(text: str, start: int) -> int:
    """Return where the first letter from `start` on is; the end of the text if there is none."""
    found = _letter().search(text, start)
    return found.start() if found else len(text)


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end].strip()
    if not piece:
        return
    first = text.index(piece[0], start)
    last = first + len(piece)
    if piece[0].isalnum() or any(map(str.isalnum, piece)):
        spans.append((first, last))
    elif spans:  # a lone closing mark belongs to what it closes
        spans[-1] = (spans[-1][0], last)


def _ends(text: str, start: int, mark: re.Match[str], language: str, *, has_words: bool) -> bool:
    """Whether `mark` ends the sentence that begins at `start`; one without words it does not."""
    first, end = mark.span()
    following = _next_word(text, end)
    # "(!)", "(؟)": a comment on the words, not the end of a sentence.
    is_comment = first > start and text[first - 1] in "([（"
    # "Halt!" said he, in a script without capitals.
    is_spoken = following in _SAID and text[end - 1] in "\"”»'"
    if is_comment or is_spoken or not following:
        return not following
    kind = mark.lastgroup
    if kind == "mark":
        return not (end > mark.end("mark") and text[end] in _MIDDLE_OF_QUOTE)
    if following[0].islower():
        return kind == "stop" and _stands_after_lowercase(text, start, mark, language)
    if kind == "dots":
        return mark["dots"] != ".." or language == "ko" or following[0].isupper()
    if kind == "always" and mark[0] != "!":
        return True
    return _is_behind_end(text, start, mark, following, language, has_words=has_words)


def _is_behind_end(
    text: str, start: int, mark: re.Match[str], following: str, language: str, *, has_words: bool
) -> bool:
    """Whether the word before a full stop, a semicolon or an exclamation mark allows an end."""
    before, token = _token(text, start, mark)
    if mark[0] == ";" or (mark[0] == "!" and is_exclaimed_name(token)):
        return has_words and opens_sentence(following, language)
    # "1." before the first word numbers it.
    is_end = has_words and bool(token) and ends_sentence(token, before, following, language)
    return is_end or mark.lastgroup == "always"


# Marks and spaces in which the next word of a sentence is looked for: a guard against lines of
# dots, more than any text has.
_MAX_MARKS = 200


@cache
def _word_after() -> re.Pattern[str]:
    return late_pattern(rf"[^\w\n]{{0,{_MAX_MARKS}}}(\w[\w'’]*)")


def _next_word(text: str, position: int) -> str:
    following = _word_after().match(text, position)
    return following[1] if following else ""


@cache
def _up_to_token() -> re.Pattern[str]:
    # A quotation mark between letters is that of a Hebrew acronym: ארה"ב.
    return late_pattern(r".*(?:[\s(\[{«»“”„]|(?<!\w)\")", re.DOTALL)


def _token(text: str, start: int, mark: re.Match[str]) -> tuple[str, str]:
    """Return the text before the token at the full stop, and it: "Dr", "z.B", "2026", "l'art".

    Marks that close a quotation or brackets before the full stop are no part of it: 'a "plan".'
    """
    first = max(start, mark.start() - _LONGEST_TOKEN)
    last = first + len(text[first : mark.start()].rstrip(_BEFORE_STOP))
    after_space = text.rfind(" ", first, last) + 1
    if after_space and text[after_space:last].isalnum():  # as nearly always
        return text[first:after_space], text[after_space:last]
    before = _up_to_token().match(text, first, last)
    cut = before.end() if before else first
    return text[first:cut], text[cut:last].lstrip("'‘¿¡").strip("\u200e\u200f\u061c")


def _stands_after_lowercase(text: str, start: int, mark: re.Match[str], language: str) -> bool:
    """Whether a full stop before a lower-case letter ends a sentence: only after a long word.

    A shorter one may be an abbreviation that is not listed.
    """
    _, token = _token(text, start, mark)
    return _is_long(token, language)


def _is_long(token: str, language: str) -> bool:
    return len(token) > 5 and token.isalpha() and not is_abbreviation(token, language)


def is_closed(text: str) -> bool:
    """Whether `text` ends with a mark that ends a sentence, or a colon."""
    return text.rstrip(_AFTER_THE_END)[-1:] in _CLOSED_BY
