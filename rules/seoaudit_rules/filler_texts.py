"""Text that only fills a place: lorem ipsum, and what editors show before anyone has written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

# Letters by which texts that count at the beginning are looked up.
SAMPLE = 5


def fillers(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each filler text, at most one per block."""
    anywhere, at_start = filler_texts()
    lower = text.lower()
    start = 0
    present = [filler for filler in anywhere if filler in lower]
    for block in text.split("\n"):
        opening = block.lstrip(" [({<«\"'")[:60].lower()
        begun = at_start.get(opening[:SAMPLE], ())
        sought = [filler for filler in begun if opening.startswith(filler.rstrip("$"))]
        if present:
            sought = [filler for filler in present if filler in block.lower()] + sought
        if sought:
            places = (re.search(pattern_of(filler), block, re.IGNORECASE) for filler in sought)
            if found := next((place for place in places if place), None):
                yield start + found.start(), start + found.end()
        start += len(block) + 1


def pattern_of(filler: str) -> str:
    """A pattern that matches a filler, and where it ends with $ only if nothing of it follows."""
    return re.escape(filler.rstrip("$")) + (ALONE if filler.endswith("$") else r"(?!\w)")


# Signs and numbers up to the end, or a dash or bar before the name of a site.
ALONE = r"(?=[\W\d]*\Z|\s*[-–—|·]\s)"


@cache
def filler_texts() -> tuple[Sequence[str], Mapping[str, Sequence[str]]]:
    """The fillers that count anywhere, and those that count at the beginning, by first letters."""
    listed = Path(__file__).with_name("filler_texts.txt").read_text("utf-8")
    lines = [line for line in listed.splitlines() if line and not line.startswith("#")]
    at_start: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("^"):
            at_start.setdefault(line[1 : 1 + SAMPLE], []).append(line[1:])
    return [line for line in lines if not line.startswith("^")], at_start
