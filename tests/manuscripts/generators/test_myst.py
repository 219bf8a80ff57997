"""Targets that other dialects of Markdown write on a line of their own."""

import pytest

from seoaudit import Document, audit
from tests.manuscripts.generators.reading import false_alarms, text_of


@pytest.mark.parametrize(
    "target",
    ["(water-late)=\n## Late", "(water/x)=\n(water-late)=\n## Late",
     ".. _water-late:\n\n## Late", "[[water-late]]\n\n## Late",
     "[#water-late]\n\n## Late", "## Late [water-late]", "## Late {: #water-late }"],
)  # fmt: skip
def test_a_target_gives_its_id(target: str) -> None:
    page = f"---\ntitle: A\n---\n\nSee [the evening](#water-late) there.\n\n{target}\n\nText.\n"
    assert false_alarms(page) == []


@pytest.mark.parametrize("name", ["water-late", "water/late"])
def test_a_target_is_no_text(name: str) -> None:
    assert text_of(f"({name})=\n## Late\n\nText.").splitlines() == ["Late", "Text."]


def test_options_of_directives_and_names_of_roles_are_no_text() -> None:
    page = ":::{note}\n:class: dropdown\n:name: late\nWater {ref}`pots` late.\n:::\n\n:so: it is\n"
    assert text_of(page).splitlines() == ["Water pots late.", ":so: it is"]


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


@pytest.mark.parametrize(
    "sign",
    ["```{toctree}\nclay\n```", ":::{note}\nWater them.\n:::", "See {ref}`pots` there.", "(pots)="],
)  # fmt: skip
def test_values_and_names_of_links_are_filled(sign: str) -> None:
    page = "# Pots\n\nSee [](pots.md) for {{ version }} of them.\n\n"
    judged = ("content/placeholder-text", "links/empty-text")
    assert [rule for rule in rules_of(f"{page}{sign}\n") if rule in judged] == []
    assert {rule for rule in rules_of(f"{page}```{{r}}\n1 + 1\n```\n") if rule in judged} == set(
        judged
    )


def test_a_picture_without_a_text_names_no_link_there() -> None:
    assert "links/empty-text" in rules_of("# Pots\n\n(pots)=\n\n[![](pot.png)](pots.md)\n")


def rules_of(markdown: str) -> set[str]:
    report = audit(Document(markdown, source="pots.md", markup="markdown"))
    return {finding.rule for finding in report.findings}
