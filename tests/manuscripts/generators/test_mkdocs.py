"""A page of MkDocs Material: boxes, tabs, icons, keys, marks, snippets, abbreviations."""

import pytest

from seoaudit import Document
from seoaudit.page.page import Page
from tests.manuscripts.generators.reading import false_alarms, text_of

PAGE = """\
---
title: How to water a balcony in summer
---

# Water in summer { #summer }

!!! warning "Not at noon"

    Drops burn the leaves.

    !!! note
        Clouds help.

??? tip "In a hurry"
    Use a hose.

=== "Summer"

    Water twice a day:

    - early
    - late

=== "Winter"

    Water once a week.

Press ++ctrl+s++ to ==save the plan== :material-check: and see [the summer](#summer). The HTML page
says more.

*[HTML]: Hyper Text Markup Language

--8<-- "includes/pots.md"
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []


def test_the_text_has_the_words_and_none_of_the_marks() -> None:
    lines = text_of(PAGE).splitlines()
    for line in ("Not at noon", "Drops burn the leaves.", "Clouds help.", "In a hurry",
                 "Use a hose.", "Water twice a day:", "early", "Water once a week."):  # fmt: skip
        assert line in lines
    text = "\n".join(lines)
    assert "Press ctrl+s to save the plan" in text
    for mark in ("!!!", "???", "===", "==", "++", ":material", "--8<--", "*[HTML]", "warning"):
        assert mark not in text


@pytest.mark.parametrize(
    "line", ["Stop!!! The water is cold.", "a == b and c == d", "i++ and j++", "What??? Why?"]
)
def test_the_same_signs_in_a_sentence_stay(line: str) -> None:
    assert text_of(line).strip() == line


def test_a_line_of_equals_signs_still_makes_a_heading() -> None:
    assert [h.text for h in Page(Document("Water\n=====\n\nText", markup="markdown")).headings] == [
        "Water"
    ]


def test_places_in_a_box_are_those_of_the_file() -> None:
    text = '!!! note "Ohne Titel"\n\n    A [link](/soil) here.\n\n    ```\n    code\n    ```\n'
    page = Page(Document(text, markup="markdown"))
    [link] = page.links
    start, end = page.place(link.start, link.end)
    assert text[start:end].startswith("[link")


def test_code_in_a_box_stays_code() -> None:
    text = "!!! note\n\n    ```\n    !!! warning\n    ```\n\n    Text.\n"
    assert Page(Document(text, markup="markdown")).tree.select("pre code")[0].text.strip() == (
        "!!! warning"
    )


def test_what_is_written_from_docstrings_may_have_any_id() -> None:
    page = "---\ntitle: A\n---\n\n::: {}\n\nSee [it](#pots.Pot.water).\n"
    assert false_alarms(page.format("pots.Pot")) == []
    assert false_alarms(page.format("mkdocs-click\n    :module: pots.cli")) == []
    assert false_alarms(page.format("tip")) != []
