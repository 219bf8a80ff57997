"""A kind reads, names and describes the same values."""

import pytest
from jsonschema import Draft202012Validator

from seoaudit.config import kinds
from seoaudit.config.kinds import Kind
from seoaudit.rule.finding import Basis, Severity


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (kinds.TEXT, "a", " "),
        (kinds.TEXTS, ["a", "b"], [3]),
        (kinds.TEXTS, "a", ""),
        (kinds.FLAG, False, 0),
        (kinds.PERCENT, 100, 101),
        (kinds.WEIGHT, 0.5, -1),
        (kinds.WEIGHT, 999_999, 1_000_000),
        (kinds.SEVERITY, "info", "fatal"),
        (kinds.BASES, ["standard"], ["custom"]),
        (kinds.BASES, "standard", "custom"),
        (kinds.TAG, "pt-BR", "p"),
        (kinds.ADDRESS, "https://example.com/", "example.com"),
        (kinds.one_of(("a", "b")), "b", "c"),
    ],
)
def test_the_schema_takes_what_is_read_and_nothing_else(
    kind: Kind, good: object, bad: object
) -> None:
    validator = Draft202012Validator(kind.schema)
    kind.read(good)
    assert validator.is_valid(good)
    with pytest.raises(ValueError):
        kind.read(bad)
    assert not validator.is_valid(bad)


def test_a_severity_is_read_as_one() -> None:
    assert kinds.SEVERITY.read("warning") is Severity.WARNING
    assert kinds.SEVERITY.words == 'one of "error", "warning", "info"'
    assert kinds.BASES.read("standard") == (Basis.STANDARD,)
