"""The width in pixels of a line of text on a results page, without a browser.

Results pages are set in Arial. The table holds the advances of two free fonts that are metrically
compatible with Arial, and of Noto fonts for characters those lack. docs/width.md says how it was
made and how close it is to a browser: within 1 % for titles in Latin, Greek, Cyrillic and Hebrew
letters.

Kerning is ignored. Arabic letters are measured in their contextual forms: in isolated forms, a
title would be about a quarter too wide.
"""

import json
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from seoaudit.kept_table import kept_table
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.resources import DATA

_TABLE = f"{DATA}/widths.json"
# The advance in ems of a character that no font of the table has: about that of a Latin letter. Not
# measured.
_UNKNOWN = 0.6

_ZERO_WIDTH_JOINER = "\u200d"
# Pairs of letters that are always drawn as a ligature, and the code point of the ligature.
_LAM_ALEF = {"لآ": "\ufef5", "لأ": "\ufef7", "لإ": "\ufef9", "لا": "\ufefb"}


def width(text: str, size: float) -> float:
    """Return the width in pixels of `text` on one line, set in Arial of `size` pixels.

    White space counts as given: fold it first if the page would.
    """
    table = _table()
    if text.isascii() or table.joining.keys().isdisjoint(text):
        units = sum(map(table.advances.__getitem__, text))
    else:
        units = _joined(text, table)
    if _ZERO_WIDTH_JOINER in text:
        units -= sum(_hidden_emoji(text, table))
    return units * size / table.em


def fitting(text: str, pixels: float, size: float) -> int:
    """Return how many of the first characters of `text` fit in `pixels`."""
    table = _table()
    if _ZERO_WIDTH_JOINER not in text and table.joining.keys().isdisjoint(text):
        ends = list(accumulate(map(table.advances.__getitem__, text)))
        return bisect_right(ends, pixels, key=lambda units: units * size / table.em)
    lengths = range(1, len(text) + 1)
    return bisect_right(lengths, pixels, key=lambda length: width(text[:length], size))


def is_approximate(text: str) -> bool:
    """Whether `text` has characters whose width depends on the reader's fonts: Arabic, emoji.

    Arial does not determine their width; for Arabic, fonts differ by a tenth and more.
    """
    return any(map(_hangs_on_font, text))


class _Runs:
    """Advances of runs of consecutive code points, looked up as stored in the table.

    A page needs about a hundred of five thousand characters: expanding them all would take longer.
    """

    def __init__(self, runs: dict[int, list[int]]) -> None:
        self._starts = list(runs)
        self._runs = list(runs.values())

    def get(self, char: str) -> int | None:
        run = bisect_right(self._starts, ord(char)) - 1
        if run < 0:
            return None
        offset = ord(char) - self._starts[run]
        return self._runs[run][offset] if offset < len(self._runs[run]) else None


class _Advances(dict[str, int]):
    """The advance of every character, found or computed on first use."""

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


class _Forms(dict[str, tuple[int, ...]]):
    """The advances of the forms of every character, one for those that never join."""

    def __init__(self, advances: _Advances, joining: dict[str, tuple[int, ...]]) -> None:
        super().__init__(joining)
        self._advances = advances

    def __missing__(self, char: str) -> tuple[int, ...]:
        forms = self[char] = (self._advances[char],)
        return forms


class _Drawn(dict[int, int | None]):
    """A translation that leaves out what has no width and joins nothing, such as vowel signs."""

    def __init__(self, advances: _Advances, joining: dict[str, tuple[int, ...]]) -> None:
        super().__init__()
        self._advances = advances
        self._joining = joining

    def __missing__(self, code: int) -> int | None:
        char = chr(code)
        is_drawn = char in self._joining or self._advances[char] != 0
        kept = self[code] = code if is_drawn else None
        return kept


class _Table(NamedTuple):
    """Advances in font units, `em` of them to the em."""

    em: int
    # Advances identical to those of Arial.
    arial: _Runs
    advances: _Advances
    # Advances of the isolated, final, initial and medial form of a letter.
    #
    # A letter that never joins has only the first, one that never joins the next letter the first
    # two.
    joining: dict[str, tuple[int, ...]]
    drawn: _Drawn
    forms: _Forms


def _read(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text(encoding="ascii"))
    for font in ("arial", "other"):
        found[font] = {int(first, 16): advances for first, advances in found[font].items()}
    joining = found["joining"].items()
    return found | {"joining": {chr(int(code, 16)): tuple(forms) for code, forms in joining}}


@cache
def _table() -> _Table:
    data = kept_table(_read, _TABLE)
    arial = _Runs(data["arial"])
    advances = _Advances(data["em"], (arial, _Runs(data["other"])))
    joining = data["joining"]
    drawn, forms = _Drawn(advances, joining), _Forms(advances, joining)
    return _Table(data["em"], arial, advances, joining, drawn, forms)


def _joined(text: str, table: _Table) -> int:
    """Return the advance of the glyphs drawn, with Arabic letters in their contextual forms."""
    drawn = text.translate(table.drawn)
    for letters, ligature in _LAM_ALEF.items():
        drawn = drawn.replace(letters, ligature)
    units = 0
    reached = False  # whether the previous character joins this one
    for forms, following in pairwise(map(table.forms.__getitem__, drawn + " ")):
        reaches = len(forms) == 4 and len(following) > 1
        units += forms[reached + 2 * reaches]
        reached = reaches
    return units


def _hidden_emoji(text: str, table: _Table) -> Iterator[int]:
    """Yield the advances of emoji that a joiner merges into the previous one, as in a family."""
    for before, char in pairwise(text):
        if before == _ZERO_WIDTH_JOINER and unicodedata.category(char) == "So":
            yield table.advances[char]


def _merges_into_previous(char: str) -> bool:
    """Whether `char` is drawn inside the previous one: Hangul vowels and finals, skin tones."""
    return "\u1160" <= char <= "\u11ff" or "\U0001f3fb" <= char <= "\U0001f3ff"


@cache
def _hangs_on_font(char: str) -> bool:
    table = _table()
    if table.arial.get(char) is not None or not table.advances[char]:
        return False
    return unicodedata.category(char) == "So" or unicodedata.east_asian_width(char) not in "WFH"
