"""A page of Hugo: shortcodes, attributes, definition terms."""

import pytest

from seoaudit.testing import keys
from seoaudit_rules.content.no_media import NoMedia
from seoaudit_rules.headings.empty import Empty
from seoaudit_rules.links.broken_fragment import BrokenFragment
from tests.manuscripts.generators.reading import false_alarms, manuscript, text_of

PAGE = """\
+++
title = "How to water a balcony in summer"
+++

## Water in the morning {#early .lead}

See [the morning](#early), [`potSize`](#potsize), [the soil]({{< relref "soil.md" >}}) and
[the pots](#pots-and-boxes).

{{< alert color="warning" >}}Never at noon.{{< /alert >}}

{{% details summary="Why?" %}}Drops burn the leaves.{{% /details %}}

`potSize`
: How large the pot is.

### Pots and boxes

A box holds {{< param "litres" >}} litres. The shortcode is written `{{</* note */>}}`.
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE) == []


def test_text_inside_shortcodes_is_text() -> None:
    text = text_of(PAGE)
    assert "Never at noon." in text
    assert "Drops burn the leaves." in text
    assert "alert" not in text
    assert "#early" not in text


@pytest.mark.parametrize(
    "call", ["{{< youtube abc >}}", "{{< vimeo 12 >}}", '{{< img src="a.png" alt="A" >}}']
)
def test_a_film_or_picture_of_a_shortcode_is_media(call: str) -> None:
    long = "Pots dry out faster than beds in the sun. " * 40
    assert keys(NoMedia, manuscript(f"{long}\n\n{call}\n\n{long}")) == []
    assert keys(NoMedia, manuscript(f"{long}\n\n{{{{< note >}}}}A{{{{< /note >}}}}\n\n{long}"))


@pytest.mark.parametrize("call", ['{{% include "soil.md" %}}', "{{< ours >}}"])
def test_ids_of_an_include_or_an_unknown_shortcode_are_not_missed(call: str) -> None:
    said = "Read about [the soil](#the-right-soil) first.\n\n"
    assert false_alarms("---\ntitle: Soil\n---\n\n" + said + call) == []
    assert false_alarms("---\ntitle: Soil\n---\n\n" + said) != []


@pytest.mark.parametrize("said", ['{{% heading "whatsnext" %}}', "{{ .Title }}", "{{< year >}}"])
def test_a_heading_that_a_shortcode_writes_is_not_empty_and_its_id_not_missed(said: str) -> None:
    page = manuscript(f"---\ntitle: A\n---\n\n## {said}\n\nSee [it](#whats-next).\n")
    assert keys(Empty, page) == []
    assert keys(BrokenFragment, page) == []


def test_an_empty_heading_without_one_is_told() -> None:
    assert keys(Empty, manuscript("---\ntitle: A\n---\n\nText.\n\n##\n\nText.\n")) == ["empty"]


@pytest.mark.parametrize(
    "remark",
    [
        "{{/* TODO: a note */}}",
        "{{- /* TODO: a note */ -}}",
        "{{< mermaid >}}\nA[TODO]\n{{< /mermaid >}}",
    ],
)
def test_remarks_and_diagrams_are_no_text(remark: str) -> None:
    assert text_of(f"Water early.\n\n{remark}\n\nAnd late.").split("\n") == [
        "Water early.", "And late."
    ]  # fmt: skip
