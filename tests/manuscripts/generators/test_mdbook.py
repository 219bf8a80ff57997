"""A chapter of mdBook: calls in {{#…}}."""

import pytest

from tests.manuscripts.generators.reading import false_alarms, text_of


def test_calls_are_no_text() -> None:
    page = "# Pots\n\n{{#title Water}}\n\n{{#playground a.rs editable}}\n\nText.\n"
    assert text_of(page).splitlines() == ["Pots", "Text."] or text_of(page).strip() == "Text."
    assert false_alarms(page) == []


@pytest.mark.parametrize("call", ["include soil.md:2:10", "rustdoc_include a.rs:water"])
def test_ids_of_an_include_are_not_missed(call: str) -> None:
    page = "# Pots\n\n{}\n\nSee [the soil](#soil).\n"
    assert false_alarms(page.format("{{#" + call + "}}")) == []
    assert false_alarms(page.format("{{#title Soil}}")) != []


def test_a_call_that_is_shown_is_text() -> None:
    page = "# Pots\n\nWrite \\{{#include soil.md}} to include a file.\n"
    assert "{{#include soil.md}}" in text_of(page)
    assert false_alarms(page) == []


@pytest.mark.parametrize(
    "call",
    ["```rust\n{{#rustdoc_include pump.rs:here}}\n```", '<Listing number="1-2" caption="A pump">'],
)
def test_a_chapter_is_named_by_the_summary(call: str) -> None:
    page = "## The Pump\n\nIt turns.\n\n{}\n"
    assert false_alarms(page.format(call)) == []
    assert false_alarms(page.format("```rust\nfn main() {}\n```")) != []
