"""`typing.NamedTuple`, whose classes are made in a fifth of the time.

A check of one page makes 115 of them, and `typing` takes a ninth of the check for that: it examines
the type of each field and compiles a constructor for each class. Here types are left to the type
checker, which sees the one of `typing`, and classes with as many fields share what is compiled for
the first value of one of them.

A plain class serves better what is made or read hundreds of times for each page: its values are
made in half the time, and an attribute is read in a third.
"""

import sys
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

if TYPE_CHECKING or sys.version_info >= (3, 14):  # whose class bodies have no annotations
    from typing import NamedTuple
else:
    from _collections import _tuplegetter
    from functools import cache
    from itertools import count
    from types import CodeType, FunctionType

    @cache
    def _getter(place: int) -> Any:
        """Return what reads the value at a place."""
        return _tuplegetter(place, "")

    @cache
    def _constructor(length: int) -> CodeType:
        """Return the constructor of a class with so many fields, which has yet to name them."""
        names = "".join(f"_{place}, " for place in range(length))
        made: FunctionType = eval(f"lambda _cls, {names}: _new(_cls, ({names}))", {})  # noqa: S307
        return made.__code__

    class _Values(tuple):
        """What values of all classes have in common."""

        __slots__ = ()

        def __new__(cls, /, *values: Any, **named: Any) -> Any:
            """Make the constructor that is called from here on, and call it."""
            code = _constructor(len(cls._fields)).replace(co_varnames=("_cls", *cls._fields))
            made = FunctionType(code, {"_new": tuple.__new__, "__builtins__": {}})
            made.__defaults__ = tuple(cls._field_defaults.values())
            made.__qualname__ = f"{cls.__qualname__}.__new__"
            cls.__new__ = staticmethod(made)
            return made(cls, *values, **named)

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            shown = (f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({', '.join(shown)})"

        @classmethod
        def _make(cls, values: Any) -> Any:
            """Return a value of these, as many as there are fields."""
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, not {len(made)}")
            return made

        def _replace(self, /, **changed: Any) -> Any:
            """Return the value with other values in some fields."""
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"{type(self).__name__} has no fields {sorted(changed)}")
            return made

        def _asdict(self) -> dict[str, Any]:
            """Return the values by field."""
            return dict(zip(self._fields, self, strict=True))

    class _Maker(type):
        """Makes a class of `NamedTuple` from its body."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            own = dict(zip(fields, map(_getter, count()), strict=False))
            own |= {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            others = [base for base in bases if base is not NamedTuple]
            return type(name, (_Values, *others), body | own | {"__slots__": ()})

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})
