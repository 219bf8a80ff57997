"""How many columns of a terminal a text takes."""

from itertools import chain

# Letters, digits and signs of one column each, most of what is written in Latin, Greek and Cyrillic
# letters. A report of them does without `rich.cells`, which takes 2 % of a check of one page.
_CODES = chain(range(0x20, 0x7F), range(0xA0, 0xAD), range(0xAE, 0x300), range(0x370, 0x483))
_ONE_COLUMN = frozenset(map(chr, _CODES)).union("–—‘’“”„•…→≥≤−━─▲▼✖")


def cell_len(text: str) -> int:
    """Return how many columns `text` takes."""
    if _ONE_COLUMN.issuperset(text):
        return len(text)
    from rich.cells import cell_len as measured

    return measured(text)


def chop_cells(text: str, width: int) -> list[str]:
    """Return pieces of `text` of at most so many columns."""
    if _ONE_COLUMN.issuperset(text):
        return [text[start : start + width] for start in range(0, len(text), width)]
    from rich.cells import chop_cells as chopped

    return chopped(text, width)
