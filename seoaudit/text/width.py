"""How wide a line of text is on a results page, in pixels, without a browser.

Results pages are set in Arial. The table holds the advances of two free fonts made to the metrics
of Arial, and of Noto fonts for what those lack. docs/width.md says how it was made and how far it
was from a browser: within 1 % for titles in Latin, Greek, Cyrillic and Hebrew letters.

Kerning is left out. Arabic letters are measured in the form they take beside their neighbours:
as isolated letters, a title would come out about a quarter too wide.
"""

import json
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from seoaudit.text.resources import DATA

_TABLE = DATA / "widths.json"
# The advance of a character no font of the table has, in ems: about that of a Latin letter. Not
# measured.
_UNKNOWN = 0.6

_ZERO_WIDTH_JOINER = "\u200d"
# What is always drawn as one letter, and the character of that letter.
_LAM_ALEF = {"لآ": "\ufef5", "لأ": "\ufef7", "لإ": "\ufef9", "لا": "\ufefb"}


def width(text: str, size: float) -> float:
    """Return the width in pixels of `text` on one line, set in Arial of `size` pixels.

    White space counts as it stands: fold it first if the page would.
    """
    table = _table()
    if table.joining.keys().isdisjoint(text):
        units = sum(map(table.advances.__getitem__, text))
    else:
        units = sum(_joined(text, table))
    if _ZERO_WIDTH_JOINER in text:
        units -= sum(_hidden_emoji(text, table))
    return units * size / table.em


def fitting(text: str, pixels: float, size: float) -> int:
    """How many of the first characters of `text` have room in so many pixels."""
    lengths = range(1, len(text) + 1)
    return bisect_right(lengths, pixels, key=lambda length: width(text[:length], size))


def is_approximate(text: str) -> bool:
    """Whether part of `text` is in a script that Arial does not settle, such as Arabic or emoji.

    Its width then hangs on the reader's fonts; for Arabic, by a tenth and more.
    """
    return any(map(_hangs_on_font, text))


class _Runs:
    """Advances of neighbouring characters, looked up in the form the table keeps them in.

    A page needs some hundred of five thousand characters: spreading all out would take longest.
    """

    def __init__(self, runs: dict[str, list[int]]) -> None:
        self._starts = [int(first, 16) for first in runs]
        self._runs = list(runs.values())

    def get(self, char: str) -> int | None:
        run = bisect_right(self._starts, ord(char)) - 1
        if run < 0:
            return None
        offset = ord(char) - self._starts[run]
        return self._runs[run][offset] if offset < len(self._runs[run]) else None


class _Advances(dict[str, int]):
    """The advance of every character, found or worked out when it is first met."""

    def __init__(self, em: int, fonts: tuple[_Runs, ...]) -> None:
        self.em = em
        self._fonts = fonts

    def __missing__(self, char: str) -> int:
        found = (font.get(char) for font in self._fonts)
        in_font = next((advance for advance in found if advance is not None), None)
        advance = self[char] = self._without_font(char) if in_font is None else in_font
        return advance

    def _without_font(self, char: str) -> int:
        category = unicodedata.category(char)
        if char.isspace():
            return self[" "]
        if category in {"Mn", "Me", "Cf", "Cc"} or _merges_into_previous(char):
            return 0
        if "\U0001f1e6" <= char <= "\U0001f1ff":  # two of these letters make a flag
            return self.em // 2
        shape = unicodedata.east_asian_width(char)
        if shape in "WF" or category == "So":
            return self.em
        if shape == "H":
            return self.em // 2
        parts = unicodedata.normalize("NFKD", char)
        return round(self.em * _UNKNOWN) if parts == char else sum(self[part] for part in parts)


class _Table(NamedTuple):
    """Advances in units, `em` of them to an em."""

    em: int
    # Advances that are those of Arial.
    arial: _Runs
    advances: _Advances
    # Advances of a letter alone, joined to what is before, to what is after, to both.
    #
    # A letter that never joins has only the first, one that never joins what follows the first two.
    joining: dict[str, tuple[int, ...]]


@cache
def _table() -> _Table:
    data = json.loads(_TABLE.read_text(encoding="ascii"))
    arial = _Runs(data["arial"])
    advances = _Advances(data["em"], (arial, _Runs(data["other"])))
    joining = {chr(int(code, 16)): tuple(forms) for code, forms in data["joining"].items()}
    return _Table(data["em"], arial, advances, joining)


def _joined(text: str, table: _Table) -> Iterator[int]:
    """Advances of what is drawn, each Arabic letter in the form its neighbours ask for."""
    drawn = "".join(char for char in text if table.advances[char] or char in table.joining)
    for letters, ligature in _LAM_ALEF.items():
        drawn = drawn.replace(letters, ligature)
    reached = False  # whether the character before joins on to this one
    for char, following in pairwise(drawn + " "):
        forms = table.joining.get(char) or (table.advances[char],)
        reaches = len(forms) == 4 and len(table.joining.get(following, ())) > 1
        yield forms[reached + 2 * reaches]
        reached = reaches


def _hidden_emoji(text: str, table: _Table) -> Iterator[int]:
    """Advances of emoji that a joiner makes part of the one before, as in a family of three."""
    for before, char in pairwise(text):
        if before == _ZERO_WIDTH_JOINER and unicodedata.category(char) == "So":
            yield table.advances[char]


def _merges_into_previous(char: str) -> bool:
    """Whether `char` is drawn inside the one before: vowels and finals of Hangul, skin tones."""
    return "\u1160" <= char <= "\u11ff" or "\U0001f3fb" <= char <= "\U0001f3ff"


@cache
def _hangs_on_font(char: str) -> bool:
    table = _table()
    if table.arial.get(char) is not None or not table.advances[char]:
        return False
    return unicodedata.category(char) == "So" or unicodedata.east_asian_width(char) not in "WFH"
