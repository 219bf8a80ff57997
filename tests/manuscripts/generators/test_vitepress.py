"""A page of VitePress: containers, snippets of code, components, includes."""

import pytest

from tests.manuscripts.generators.reading import false_alarms, manuscript, text_of

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


@pytest.mark.parametrize("tag", ["script setup", "script", 'script lang="ts"'])
def test_a_script_in_markdown_makes_no_mdx_of_it(tag: str) -> None:
    page = manuscript(
        f"<{tag}>\nimport {{ ref }} from 'vue'\nconst litres = ref(2)\n</script>\n\n"
        "# Water for {{ $frontmatter.name }} pots\n\nTwo pots.\n\n"
        "<style module>\nimport 'a'\n</style>\n"
    )
    assert [each.text.split() for each in page.headings] == [["Water", "for", "pots"]]
    assert page.text.text.splitlines()[-1] == "Two pots."
    assert page.title is not None


def test_a_title_that_is_only_an_expression_is_not_missed() -> None:
    page = "---\nname: Pots\n---\n\n# {{ $frontmatter.name }}\n\nText.\n"
    assert false_alarms(page) == []
    assert false_alarms("---\nname: Pots\n---\n\nText.\n") != []
