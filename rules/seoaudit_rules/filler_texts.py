"""Text that only fills a place: lorem ipsum, and what editors show before anyone has written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from seoaudit.kept_table import kept_table

# Letters by which texts that count at the beginning are looked up.
SAMPLE = 5


def fillers(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each filler text, at most one per block."""
    anywhere, at_start = filler_texts()
    lower = text.lower()
    start = 0
    # A long text is searched once for what many begin with, and for no letters that it lacks.
    begun_so = [o for o in anywhere if o[0] in lower and o in lower]
    present = [filler for o in begun_so for filler in anywhere[o] if filler in lower]
    for block, lowered in zip(text.split("\n"), lower.split("\n"), strict=True):
        opening = lowered.lstrip(" [({<«\"'")
        begun = at_start.get(opening[:SAMPLE], ())
        if begun or present:
            sought = [filler for filler in present if filler in lowered]
            sought += [filler for filler in begun if opening.startswith(filler.rstrip("$"))]
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
def filler_texts() -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    """The fillers that count anywhere, by their first two words, and at the start, by letters."""
    return kept_table(read_fillers, f"{Path(__file__).parent}/filler_texts.txt")


def read_fillers(file: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What the file lists."""
    listed = file.read_text("utf-8")
    lines = [line for line in listed.splitlines() if line and not line.startswith("#")]
    anywhere: dict[str, list[str]] = {}
    at_start: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("^"):
            at_start.setdefault(line[1 : 1 + SAMPLE], []).append(line[1:])
        else:
            anywhere.setdefault(" ".join(line.split()[:2]), []).append(line)
    return anywhere, at_start
