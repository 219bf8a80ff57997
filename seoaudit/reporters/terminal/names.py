"""Names of pages that are too long for their column, shortened so that no two look alike."""

from collections import Counter
from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.terminal.cells import cell_len

ELLIPSIS = "…"

# Folders from the start that a shortened name may keep.
MOST_BEFORE = 2


class Ends(NamedTuple):
    """A form that keeps parts of a path, or letters, at the start and at the end of a name."""

    before: int
    after: int
    of_letters: bool = False

    def form(self, name: str) -> str:
        """Return the name in this form."""
        if self.of_letters:
            return f"{name[: self.before]}{ELLIPSIS}{name[len(name) - self.after :]}"
        parts = name.split("/")
        if len(parts) <= self.before + self.after:
            return name
        kept = [*parts[: self.before], ELLIPSIS, *parts[len(parts) - self.after :]]
        return "/".join(kept)


class Middle(NamedTuple):
    """A form that keeps the last part of a path, and the end of the part `back` parts before it."""

    back: int
    letters: int

    def form(self, name: str) -> str:
        """Return the name in this form."""
        parts = name.split("/")
        if len(parts) <= self.back:
            return name
        part = parts[-1 - self.back]
        kept = part[max(len(part) - self.letters, 0) :]
        slash = "/" if len(kept) == len(part) else ""
        return f"{ELLIPSIS}{slash}{kept}/{ELLIPSIS}/{parts[-1]}"


class ShortNames:
    """The names of some pages, each in at most `width` cells if that leaves it recognisable.

    The end of a path is kept, and what tells it from the others. A name that cannot be shortened
    without looking like another one stays whole.
    """

    def __init__(self, names: Sequence[str], width: int) -> None:
        self._names = tuple(dict.fromkeys(names))
        self._width = width
        self._forms: dict[Ends | Middle, Counter[str]] = {}

    def of(self, name: str) -> str:
        """Return the form of one of the names that is still its own."""
        if cell_len(name) <= self._width:
            return name
        fitting = (
            form
            for shape in self._shapes(name)
            if cell_len(form := shape.form(name)) <= self._width and self._is_alone(shape, form)
        )
        return next(fitting, name)

    def _shapes(self, name: str) -> Iterator[Ends | Middle]:
        """Yield the possible forms, those first that keep whole folders and most of the end."""
        parts = name.split("/")
        for after in range(len(parts) - 1, 0, -1):
            for before in range(min(MOST_BEFORE, len(parts) - 1 - after) + 1):
                yield Ends(before, after)
        room = self._width - cell_len(f"{ELLIPSIS}/{ELLIPSIS}/{parts[-1]}")
        if room > 0:
            yield from (Middle(back, room) for back in range(2, len(parts)))
        most = min(self._width, len(name)) - len(ELLIPSIS)
        for quarter in range(4):
            before = most * quarter // 4
            yield Ends(before, most - before, of_letters=True)

    def _is_alone(self, shape: Ends | Middle, form: str) -> bool:
        """Whether no other name looks like this in the same form."""
        if shape not in self._forms:
            self._forms[shape] = Counter(map(shape.form, self._names))
        return self._forms[shape][form] == 1
