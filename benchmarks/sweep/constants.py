"""Named numbers of modules, and how to try others in their place."""

from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

# Sizes of caches do not affect results.
LEFT_OUT = ("_REMEMBERED",)

SHARES = (0.5, 0.75, 1.25, 1.5)

# Below this, a quarter of a whole number is too small a step.
FEW = 5

# Of factors above 1 and up to this, only the excess over 1 is varied.
MAX_FACTOR = 1.25


class Constant(NamedTuple):
    """A named number of a module, or the value under `key` of a table there."""

    module: str
    name: str
    key: Hashable = None

    def __str__(self) -> str:
        key = self.key.name if isinstance(self.key, Enum) else self.key
        entry = "" if key is None else f"[{key}]"
        return f"{self.module.rpartition('.')[2]}.{self.name}{entry}"

    @property
    def value(self) -> float:
        found = getattr(import_module(self.module), self.name)
        value: float = found if self.key is None else found[self.key]
        return value

    @contextmanager
    def set_to(self, value: float) -> Iterator[None]:
        """Set the number to `value` within the context, clearing the module's caches each time."""
        module = import_module(self.module)
        before = getattr(module, self.name)
        setattr(module, self.name, value if self.key is None else {**before, self.key: value})
        _forget(module)
        try:
            yield
        finally:
            setattr(module, self.name, before)
            _forget(module)


def constants(module: str) -> Iterator[Constant]:
    """Yield the numbers named in capitals in a module, and those in its tables."""
    for name, value in vars(import_module(module)).items():
        if not name.isupper() or name in LEFT_OUT:
            continue
        if _is_number(value):
            yield Constant(module, name)
        elif isinstance(value, dict) and value and all(map(_is_number, value.values())):
            yield from (Constant(module, name, key) for key in value)


def neighbours(value: float) -> Sequence[float]:
    """Return `value` less and more by a quarter and a half.

    For a small whole number, return the next two on each side, none negative.
    """
    if isinstance(value, int):
        if value < FEW:
            return [n for n in range(value - 2, value + 3) if n >= 0 and n != value]
        return [round(value * share) for share in SHARES]
    if 1 < value <= MAX_FACTOR:
        return [round(1 + (value - 1) * share, 4) for share in SHARES]
    return [round(value * share, 4) for share in SHARES]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _forget(module: ModuleType) -> None:
    for function in vars(module).values():
        if hasattr(function, "cache_clear") and function.__module__ == module.__name__:
            function.cache_clear()
