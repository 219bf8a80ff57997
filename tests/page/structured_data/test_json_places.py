"""The position of the value at a path in a JSON text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.structured_data.json_places import value_span

Json = object


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ('{"a": 1, "b": [true, {"c": "نعناع"}]}', ["b", 1, "c"], '"نعناع"'),
        ('{"a": 1, "b": [true, {"c": "نعناع"}]}', ["b"], '[true, {"c": "نعناع"}]'),
        (' \r\n\t{ "a" : [ ] } ', ["a"], "[ ]"),
        (' {"a": 1} ', [], '{"a": 1}'),
        ('{"a": 1, "a": 2}', ["a"], "2"),
        ('{"\\u0061": 3}', ["a"], "3"),
        ('{"": -1.5e3}', [""], "-1.5e3"),
        ('{"a": "x, \\"b\\": 2}"}', ["a"], '"x, \\"b\\": 2}"'),
        ('{"a": "two\nlines"}', ["a"], '"two\nlines"'),
        ("[[1, 2], [3, 4]]", [1, 0], "3"),
    ],
)
def test_a_value_is_found_by_keys_and_numbers(text: str, path: list[str | int], value: str) -> None:
    span = value_span(text, path)
    assert text[span.start : span.end] == value


@pytest.mark.parametrize(
    ("text", "path"),
    [('{"a": 1}', ["b"]), ("[1]", [1]), ("[1]", ["0"]), ('{"a": 1}', ["a", 0]), ("{}", [""])],
)
def test_a_path_that_leads_nowhere_is_a_key_error(text: str, path: list[str | int]) -> None:
    with pytest.raises(KeyError):
        value_span(text, path)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=3), inside),
    max_leaves=12,
)


def paths(value: Json) -> list[tuple[list[str | int], Json]]:
    """Return every path in a value, with the value at its end."""
    found: list[tuple[list[str | int], Json]] = [([], value)]
    members: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        members = list(value.items())
    elif isinstance(value, list):
        members = list(enumerate(value))
    for key, inside in members:
        found += [([key, *path], end) for path, end in paths(inside)]
    return found


@given(values, st.sampled_from([None, 1]), st.booleans())
def test_every_path_leads_to_the_json_of_its_value(
    value: Json, indent: int | None, ascii_only: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    for path, end in paths(value):
        span = value_span(text, path)
        assert json.loads(text[span.start : span.end]) == end
