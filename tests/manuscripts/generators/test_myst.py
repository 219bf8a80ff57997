"""Targets that other dialects of Markdown write on a line of their own."""

import pytest

from tests.manuscripts.generators.reading import false_alarms, text_of


@pytest.mark.parametrize(
    "target",
    ["(water-late)=\n## Late", ".. _water-late:\n\n## Late", "[[water-late]]\n\n## Late",
     "[#water-late]\n\n## Late", "## Late [water-late]", "## Late {: #water-late }"],
)  # fmt: skip
def test_a_target_gives_its_id(target: str) -> None:
    page = f"---\ntitle: A\n---\n\nSee [the evening](#water-late) there.\n\n{target}\n\nText.\n"
    assert false_alarms(page) == []


def test_a_target_is_no_text() -> None:
    assert text_of("(water-late)=\n## Late\n\nText.").splitlines() == ["Late", "Text."]


@pytest.mark.parametrize(
    "target",
    ["```{figure} can.png\n:name: water-late\n```", ":::{math}\n:label: water-late\na\n:::",
     "$$\na = b\n$$ (water-late)", "```{include} late.md\n```", "```{py:module} late\n```",
     "```{eval-rst}\n.. automodule:: late\n```"],
)  # fmt: skip
def test_a_directive_gives_its_id_or_brings_those_of_others(target: str) -> None:
    page = f"---\ntitle: A\n---\n\nSee [the evening](#water-late) there.\n\n{target}\n\nText.\n"
    assert false_alarms(page) == []


def test_remarks_and_breaks_between_blocks_are_no_text() -> None:
    page = 'Water.\n\n% TODO: say when\n% and why\n\nMuch.\n\n+++ {"part": "a"}\n\n100\n% of it.\n'
    assert text_of(page).splitlines() == ["Water.", "Much.", "100 % of it."]
