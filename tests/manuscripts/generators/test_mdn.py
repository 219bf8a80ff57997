"""A page of MDN Web Docs: macros, and descriptions in lists."""

import pytest

from tests.manuscripts.generators.reading import false_alarms, text_of


@pytest.mark.parametrize(
    "macro", ["Compat", "Specifications", "experimental_inline", "deprecated_header", "HTMLSidebar"]
)
def test_a_macro_is_no_gap(macro: str) -> None:
    page = "# Water\n\n- `liters` {}\n  - : How many, at noon.\n"
    assert false_alarms(page.format("{{" + macro + "}}")) == []
    assert false_alarms(page.format("{{liters}}")) != []


def test_a_description_has_no_colon_and_its_term_has_an_id() -> None:
    assert text_of("# Water\n\n- `liters`\n  - : How many.\n").split("\n") == [
        "liters",
        "How many.",
    ]
