"""Option values as a configuration file writes them."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.rule.toml_literal import toml_literal

scalars = st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(-1e300, 1e300)
texts = st.text(st.characters(codec="utf-8"))


@given(scalars | texts | st.lists(texts).map(tuple))
def test_toml_reads_what_is_written(value: object) -> None:
    read = tomllib.loads(f"key = {toml_literal(value)}")["key"]
    assert (tuple(read) if isinstance(read, list) else read) == value


def test_anything_else_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="NoneType"):
        toml_literal(None)
