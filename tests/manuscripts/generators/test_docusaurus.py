"""A page of Docusaurus or React: Markdown that is MDX by what it says."""

import pytest

from seoaudit.testing import keys
from seoaudit_rules.head.meta_in_body import MetaInBody
from tests.manuscripts.generators.reading import false_alarms, manuscript, text_of

PAGE = """\
---
title: How to water a balcony in summer
---

import Tabs from '@theme/Tabs';
import Video from "./Video";

## Water in the morning {/*early*/}

## Water in the evening {#late}

:::warning[Not at noon]
Drops burn the leaves.
:::

<Tabs>
  <TabItem value="pots" label="Pots">

    Pots dry out fast.

  </TabItem>
</Tabs>

See [the morning](#early) and [the evening](#late).

<Video id="1" />
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []


def test_statements_ids_and_tags_are_no_text_and_what_is_in_components_is() -> None:
    text = text_of(PAGE)
    assert "Pots dry out fast." in text.splitlines()
    assert "Water in the morning\n" in text
    for mark in ("import", "early*", "{", "TabItem", "Video"):
        assert mark not in text


def test_a_component_with_text_is_a_block_of_its_own() -> None:
    text = text_of(
        '<Card name="A">\n    One waters.\n</Card>\n\n<Card>\n    Two waters.\n</Card>\n'
    )
    assert text.splitlines() == ["One waters.", "Two waters."]


def test_a_sentence_that_begins_with_import_is_text() -> None:
    said = "import duty from the valley is paid at the bridge.\n\nexport of honey is free."
    assert text_of(said).splitlines() == said.split("\n\n")


def test_a_fragment_that_no_heading_gives_is_broken() -> None:
    page = (
        "---\ntitle: A\n---\n\n## Water {/*early*/}\n\nSee [the evening](#late) and [it](#early).\n"
    )
    assert [rule for rule, _ in false_alarms(page)] == ["links/broken-fragment"]


@pytest.mark.parametrize("tag", ["head", "Head"])
def test_what_a_page_puts_into_its_head_is_there(tag: str) -> None:
    page = manuscript(
        f'---\ntitle: Pots\n---\n\n<{tag}>\n  <meta name="description" content="All pots." />\n'
        f"  <title>Clay pots</title>\n</{tag}>\n\n# Pots\n\nText.\n",
        "page.mdx",
    )
    assert keys(MetaInBody, page) == []
    assert page.description is not None
    assert page.description.text == "All pots."
    assert [title.text for title in page.head.titles] == ["Clay pots"]
    assert page.text.text.splitlines()[-1] == "Text."


def test_a_component_that_is_told_its_id_has_it() -> None:
    page = "---\ntitle: A\n---\n\n{}\n\nText.\n\n</TabItem>\n\nSee [it](#first).\n"
    assert false_alarms(page.format('<TabItem id="first">'), "page.mdx") == []
    assert false_alarms(page.format('<TabItem label="A" titleId="first">'), "page.mdx") == []
    assert false_alarms(page.format('<TabItem label="first">'), "page.mdx") != []


def test_a_remark_for_writers_is_no_note_that_was_left_in_the_text() -> None:
    text = "# Watering\n\nIn the morning. {}\n\n## Shade {{/*shade*/}}\n\nSee [it](#shade).\n"
    assert false_alarms(text.format("{/* TODO: a picture */}")) == []
    found = [rule for rule, _ in false_alarms(text.format("TODO: a picture"))]
    assert found == ["content/placeholder-text"]
