"""The fault of a JSON text that cannot be parsed, and its position."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.structured_data.json_fault import Fault, FaultKind, find_fault


def fault(text: str) -> Fault:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    return find_fault(text, caught.value)


@pytest.mark.parametrize(
    ("json", "kind", "text"),
    [
        ("", "empty", ""),
        (" \n", "empty", " \n"),
        ('{"a": 1,}', "extra_comma", ","),
        ("[1, ]", "extra_comma", ","),
        ("[1,,2]", "extra_comma", ","),
        ("[,1]", "extra_comma", ","),
        ('{"a": 1 "b": 2}', "missing_comma", '"'),
        ('{"a": {}\n"b": 2}', "missing_comma", '"'),
        ("[{} {}]", "missing_comma", "{"),
        ("{'a': 1}", "wrong_quotes", "'"),
        ('{"a": ”b”}', "wrong_quotes", "”"),
        ('{"a": "b "c" d"}', "quote_inside", '"'),
        ('{"a "b"": 1}', "quote_inside", '"'),
        ("{a: 1}", "unquoted", "a"),
        ('{"a": undefined}', "unquoted", "undefined"),
        ('{"a": ثلاثة}', "unquoted", "ثلاثة"),
        ('{"a": }', "missing_value", "}"),
        ('{"a": , "b": 1}', "missing_value", ","),
        ('{"a": "b\nc"}', "control_character", "\n"),
        ('{"a": "b\tc"}', "control_character", "\t"),
        (r'{"a": "b\ c"}', "escape", "\\ "),
        (r'{"a": "\u00zz"}', "escape", "\\u"),
        ('{"a": 1 // why\n}', "comment", "// why"),
        ('{"a": 1} // why', "comment", "// why"),
        ('/* why */ {"a": 1}', "comment", '/* why */ {"a": 1}'),
        ('{"a": 1', "unfinished", "1"),
        ('{"a": "b', "unfinished", '"b'),
        ('{"a": 1};', "after_end", ";"),
        ('{"a": 1}{"b": 2}', "after_end", '{"b": 2}'),
        ('{"a": 01}', "other", "1"),
        ('{"a": [1}', "other", "}"),
    ],
)
def test_a_fault_is_named_in_plain_terms_and_placed(json: str, kind: str, text: str) -> None:
    found = fault(json)
    assert found.kind == kind
    assert json[found.place.start : found.place.end] == text


broken = st.lists(
    st.sampled_from(
        ["{", "}", "[", "]", '"', ":", ",", "1", "true", "مقال", "'", "\\", "\n", " ", "//"]
    ),
    max_size=12,
).map("".join)


@given(broken)
def test_whatever_is_wrong_has_a_kind_and_a_place_in_the_text(text: str) -> None:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        found = find_fault(text, error)
        assert found.kind in get_args(FaultKind)
        assert 0 <= found.place.start <= found.place.end <= len(text)
        assert found.kind == "empty" or found.place.start < found.place.end
