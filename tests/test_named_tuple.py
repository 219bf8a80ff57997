"""Values are what those of `typing.NamedTuple` are."""

import pickle
import typing
from collections.abc import Callable

import pytest

from seoaudit import named_tuple


class Ours(named_tuple.NamedTuple):
    """A place."""

    line: int
    column: int = 1
    name: str = ""

    @property
    def is_named(self) -> bool:
        """Whether it has a name."""
        return bool(self.name)


class Theirs(typing.NamedTuple):
    """A place."""

    line: int
    column: int = 1
    name: str = ""


class Inherited(Ours):
    """A place with another way to be shown."""

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


ACTIONS: list[Callable[[typing.Any], object]] = [
    lambda made: made(3),
    lambda made: made(3, name="x"),
    lambda made: (made(3) == made(3, 1), hash(made(3)) == hash((3, 1, ""))),
    lambda made: made(3)._replace(column=7)._asdict(),
    lambda made: made._make([1, 2, "x"]),
    lambda made: (made._fields, made._field_defaults, made.__match_args__, made.__doc__),
    lambda made: (made(3).line, made(3, 4).column, made(3)[0], [*made(3)], len(made(3))),
    lambda made: sorted([made(3), made(2)]),
    typing.get_type_hints,
]


@pytest.mark.parametrize("action", ACTIONS)
def test_they_do_what_those_do(action: Callable[[typing.Any], object]) -> None:
    shown = repr(action(Theirs)).replace("Theirs", "Ours")
    assert repr(action(Ours)) == shown


WRONG: list[Callable[[typing.Any], object]] = [
    lambda made: made(),
    lambda made: made(1, 2, "x", 4),
    lambda made: made(1, nothing=2),
    lambda made: made._make([1]),
    lambda made: setattr(made(1), "line", 2),
    lambda made: setattr(made(1), "other", 2),
    lambda made: made(1)._replace(other=2),
]


@pytest.mark.parametrize("action", WRONG)
def test_they_refuse_what_those_refuse(action: Callable[[typing.Any], object]) -> None:
    refused = (TypeError, ValueError, AttributeError)
    with pytest.raises(refused):
        action(Theirs)
    with pytest.raises(refused):
        action(Ours)


def test_they_have_methods_and_cross_processes_and_can_be_matched() -> None:
    place = Ours(3, name="x")
    assert place.is_named
    assert pickle.loads(pickle.dumps(place)) == place
    assert type(pickle.loads(pickle.dumps(place))) is Ours
    match place:
        case Ours(line, column):
            assert (line, column) == (3, 1)


def test_a_class_may_inherit_from_one_of_them() -> None:
    place = Inherited(3, 4)
    assert str(place) == "3:4"
    assert type(place) is Inherited
    assert type(Ours(3)) is Ours
    assert type(place._replace(line=1)) is Inherited


class Before(named_tuple.NamedTuple):
    new: int
    tuple: int
    cls: int
    self: int


def test_a_field_may_have_any_name() -> None:
    assert Before(1, 2, self=4, cls=3) == (1, 2, 3, 4)
    assert Before(1, 2, 3, 4)._replace(self=5).self == 5


def test_a_value_takes_no_more_memory_than_a_tuple() -> None:
    assert not hasattr(Ours(3), "__dict__")
