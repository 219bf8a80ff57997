"""A page of Zola: calls in braces, and slugs of its own."""

from tests.manuscripts.generators.reading import false_alarms, text_of

PAGE = """\
+++
title = "How to water a balcony in summer"
+++

## `pots --water --early`

See [the command](#pots-water-early), [the second one](#pots-water-early-1) and
[the sun](#sunny-the-sun).

{{ youtube(id="abc", class="wide") }}

{% quote(author="Ida") %}
Water early.
{% end %}

## `pots --water --early`

## ☀️ The sun

Pots dry out in the sun.
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []


def test_calls_are_no_text_and_what_they_quote_is() -> None:
    text = text_of(PAGE)
    assert "Water early." in text
    assert "youtube" not in text
    assert "quote" not in text
