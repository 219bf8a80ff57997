"""A page of VitePress: containers, snippets of code, components, includes."""

from tests.manuscripts.generators.reading import false_alarms, text_of

PAGE = """\
---
title: How to water a balcony in summer
---

# Water in summer {#summer}

[[toc]]

::: tip Early
Water in the morning.
:::

<<< @/snippets/pots.js{2}

## Schöne Töpfe

See [the summer](#summer) and [the pots](#schone-topfe), new <Badge type="tip" text="2.0" />.

> [!NOTE]
> Clouds help.

<!--@include: ./parts/soil.md-->
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []


def test_snippets_and_components_are_no_text() -> None:
    text = text_of(PAGE)
    assert "Water in the morning." in text
    assert "Clouds help." in text
    for mark in (":::", "<<<", "Badge", "[!NOTE]", "[[toc]]"):
        assert mark not in text
