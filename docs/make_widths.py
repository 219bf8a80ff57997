"""Make seoaudit/text/data/widths.json from free fonts; see docs/width.md.

Only needed to change the table. Requires fontTools and the Debian packages fonts-liberation,
fonts-croscore and fonts-noto-core.

    python docs/make_widths.py [FONTS] > seoaudit/text/data/widths.json

FONTS is the folder of the fonts (default: /usr/share/fonts/truetype).
"""

import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-not-found, import-untyped, unused-ignore]

# Units per em of the table: Arial's, so that its advances stay exact.
EM = 2048

# Fonts with Arial's advances; the second has characters missing in the first, mainly Hebrew.
ARIAL = ("liberation/LiberationSans-Regular.ttf", "croscore/Arimo-Regular.ttf")

ARABIC = "noto/NotoNaskhArabic-Regular.ttf"
ARABIC_BLOCKS = [
    (0x0600, 0x06FF),
    (0x0750, 0x077F),
    (0x08A0, 0x08FF),
    (0xFDF0, 0xFDFF),
    (0xFE70, 0xFEFE),
]
LAM_ALEF = {"\ufef5": "\ufef6", "\ufef7": "\ufef8", "\ufef9": "\ufefa", "\ufefb": "\ufefc"}
TATWEEL, NON_JOINER, JOINER = "\u0640", "\u200c", "\u200d"

# Names of Noto Sans fonts, and the block each is used for.
OTHER_SCRIPTS = [
    ("Armenian", 0x0530, 0x058F),
    ("Devanagari", 0x0900, 0x097F),
    ("Bengali", 0x0980, 0x09FF),
    ("Gurmukhi", 0x0A00, 0x0A7F),
    ("Gujarati", 0x0A80, 0x0AFF),
    ("Oriya", 0x0B00, 0x0B7F),
    ("Tamil", 0x0B80, 0x0BFF),
    ("Telugu", 0x0C00, 0x0C7F),
    ("Kannada", 0x0C80, 0x0CFF),
    ("Malayalam", 0x0D00, 0x0D7F),
    ("Sinhala", 0x0D80, 0x0DFF),
    ("Thai", 0x0E00, 0x0E7F),
    ("Lao", 0x0E80, 0x0EFF),
    ("Myanmar", 0x1000, 0x109F),
    ("Georgian", 0x10A0, 0x10FF),
    ("Khmer", 0x1780, 0x17FF),
]

# Categories without a width of their own: marks, controls, private use, line endings.
LEFT_OUT = {"Mn", "Me", "Cf", "Cc", "Co", "Zl", "Zp"}

# Characters that fonts draw as an empty box of any width.
PLACEHOLDERS = "\u205f\ufffc"


class Font:
    """The advances of one font, in units of the table."""

    def __init__(self, path: Path) -> None:
        self._font = TTFont(path)
        self._glyphs: dict[int, str] = self._font.getBestCmap()
        self._scale: float = EM / self._font["head"].unitsPerEm

    def advance(self, char: str) -> int:
        return self._advance_of_glyph(self._glyphs[ord(char)])

    def _advance_of_glyph(self, glyph: str) -> int:
        in_font: int = self._font["hmtx"][glyph][0]
        return round(in_font * self._scale)

    def characters(self, first: int, last: int) -> Iterator[str]:
        """Yield the characters of a block that the font has and that have a width."""
        for code in range(first, last + 1):
            char = chr(code)
            weightless = unicodedata.category(char) in LEFT_OUT or char in PLACEHOLDERS
            if code in self._glyphs and not weightless:
                yield char

    def form(self, char: str, feature: str) -> int | None:
        """Return the advance of a letter's form (fina, init or medi); None if it has none."""
        glyph = self._substitutions(feature).get(self._glyphs[ord(char)])
        return None if glyph is None else self._advance_of_glyph(glyph)

    def _substitutions(self, feature: str) -> dict[str, str]:
        table = self._font["GSUB"].table
        lookups = {
            index
            for record in table.FeatureList.FeatureRecord
            if record.FeatureTag == feature
            for index in record.Feature.LookupListIndex
        }
        mapping: dict[str, str] = {}
        for index in sorted(lookups):
            for subtable in table.LookupList.Lookup[index].SubTable:
                mapping |= getattr(subtable, "ExtSubTable", subtable).mapping
        return mapping


def arial(fonts: Path) -> dict[str, int]:
    advances: dict[str, int] = {}
    for name in reversed(ARIAL):
        font = Font(fonts / name)
        advances |= {char: font.advance(char) for char in font.characters(0x20, 0xFFFD)}
    return advances


def other(fonts: Path) -> dict[str, int]:
    advances: dict[str, int] = {}
    for script, first, last in OTHER_SCRIPTS:
        font = Font(fonts / f"noto/NotoSans{script}-Regular.ttf")
        advances |= {char: font.advance(char) for char in font.characters(first, last)}
    font = Font(fonts / ARABIC)
    for first, last in ARABIC_BLOCKS:
        advances |= {char: font.advance(char) for char in font.characters(first, last)}
    return advances


def joining(fonts: Path) -> dict[str, list[int]]:
    """Return the advances of each Arabic letter's isolated, final, initial and medial form.

    One number: it never joins. Two: it joins the preceding letter. Four: it joins on both sides.
    """
    font = Font(fonts / ARABIC)
    forms = {NON_JOINER: [0], JOINER: [0] * 4, TATWEEL: [font.advance(TATWEEL)] * 4}
    for alone, final in LAM_ALEF.items():
        forms[alone] = [font.advance(alone), font.advance(final)]
    for first, last in ARABIC_BLOCKS[:3]:
        for char in font.characters(first, last):
            if unicodedata.category(char) == "Lo":
                joined = [font.form(char, feature) for feature in ("fina", "init", "medi")]
                forms[char] = [font.advance(char), *(form for form in joined if form is not None)]
    return forms


def runs(advances: dict[str, int]) -> dict[str, list[int]]:
    """Return runs of advances by the hexadecimal code point of the first character."""
    found: dict[str, list[int]] = {}
    before, start = -2, ""
    for char in sorted(advances):
        if ord(char) != before + 1:
            start = f"{ord(char):04X}"
            found[start] = []
        found[start].append(advances[char])
        before = ord(char)
    return found


def main() -> None:
    fonts = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype")
    exact = arial(fonts)
    estimated = {char: advance for char, advance in other(fonts).items() if char not in exact}
    table = {
        "about": "Advances of characters; docs/width.md says how they were made.",
        "em": EM,
        "arial": runs(exact),
        "other": runs(estimated),
        "joining": {f"{ord(char):04X}": forms for char, forms in joining(fonts).items()},
    }
    # One run a line: still small, and a change shows where it is.
    print(json.dumps(table, separators=(",", ":")).replace("],", "],\n"))


if __name__ == "__main__":
    main()
