"""The languages of messages: how each counts, writes numbers and sets its spaces."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import TypeVar, cast

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE = "\u00a0", "\u202f"

Texts = TypeVar("Texts")


class MessageLanguage(NamedTuple):
    """How texts of one language are written.

    `plural` returns one of the `categories` for a number. `spaces` has the space before each mark,
    and after an opening one; translations have an ordinary space there. `day` writes a date that a
    translation asks for as {until:date}.
    """

    plural: Callable[[float], str]
    categories: tuple[str, ...] = ("one", "other")
    decimal_mark: str = "."
    thousands_mark: str = ""
    spaces: Mapping[str, str] = {}
    day: Callable[[date], str] = date.isoformat

    def number(self, written: str) -> str:
        """Return a number such as "-1234.5" with the marks of this language."""
        if not self.thousands_mark and self.decimal_mark == ".":
            return written
        whole, point, decimals = written.partition(".")
        grouped = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", self.thousands_mark, whole)
        return grouped + self.decimal_mark + decimals if point else grouped


def english(n: float) -> str:
    """Return the CLDR plural category of a number in English."""
    return "one" if n == 1 else "other"


def french(n: float) -> str:
    """Return the plural category of a number in French.

    CLDR has another one, for "1 000 000 de pages": whole millions, which no audit counts.
    """
    return "one" if 0 <= n < 2 else "other"


def arabic(n: float) -> str:
    """Return the CLDR plural category of a number in Arabic."""
    if n in (0, 1, 2):
        return ("zero", "one", "two")[int(n)]
    if n != int(n):
        return "other"
    rest = int(n) % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def french_day(day: date) -> str:
    """Return a day in French, such as "1er mars 2027", in one piece."""
    number = "1er" if day.day == 1 else day.day
    return NO_BREAK_SPACE.join((str(number), FRENCH_MONTHS[day.month - 1], str(day.year)))


FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip

# Spaces as in the Lexique of the Imprimerie nationale: narrow before high marks but the colon.
FRENCH_SPACES = {
    **dict.fromkeys("«»:%", NO_BREAK_SPACE),
    **dict.fromkeys(";?!", NARROW_NO_BREAK_SPACE),
}

# https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html and, for the
# marks of numbers, https://www.unicode.org/cldr/charts/latest/by_type/numbers.symbols.html
MESSAGE_LANGUAGES: Mapping[str, MessageLanguage] = {
    "en": MessageLanguage(english),
    "ar": MessageLanguage(arabic, ("zero", "one", "two", "few", "many", "other")),
    "fr": MessageLanguage(
        french,
        decimal_mark=",",
        thousands_mark=NARROW_NO_BREAK_SPACE,
        spaces=FRENCH_SPACES,
        day=french_day,
    ),
}


def typeset(texts: Texts, language: str) -> Texts:
    """Return a translation, or a dict of them by any keys, with the spaces of its language.

    Code in `backquotes` stays as it is.
    """
    if not MESSAGE_LANGUAGES[language].spaces:
        return texts
    if isinstance(texts, dict):
        return cast("Texts", {key: typeset(text, language) for key, text in texts.items()})
    if not isinstance(texts, str):
        return texts
    return cast("Texts", _plain_spaces(language).sub(lambda found: _space(found, language), texts))


def _space(found: re.Match[str], language: str) -> str:
    spoken = MESSAGE_LANGUAGES[language]
    if found["mark"]:
        return spoken.spaces[found["mark"]]
    if found["opening"]:
        return found["opening"] + spoken.spaces[found["opening"]]
    return found["code"] or spoken.thousands_mark


@cache
def _plain_spaces(language: str) -> re.Pattern[str]:
    """Match the spaces at the marks of a language and inside its numbers.

    A mark with more behind it, such as the "!" of "!important", is code.
    """
    spaces = MESSAGE_LANGUAGES[language].spaces
    marks = re.escape("".join(spaces))
    opening = re.escape("".join(mark for mark in spaces if unicodedata.category(mark) == "Pi"))
    before = rf" (?=(?P<mark>[{marks}])(?<![{opening}])(?![^\s.,)\]…{marks}]))"
    return late_pattern(
        rf"(?P<code>`[^`]*`)|{before}|(?P<opening>[{opening}]) |(?<=\d) (?=\d{{3}}\b)"
    )
