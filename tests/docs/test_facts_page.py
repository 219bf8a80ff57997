"""The reference of facts leaves none out."""

import re

import pytest

from docs.facts_page import MORE, example_page, examples, facts, facts_page
from seoaudit import Page
from seoaudit import facts as published
from seoaudit.testing import page

# An enumeration, two protocols, and what needs no explanation beside its values.
SHOWN_BY_VALUES = {"LinkKind", "Located", "Selected", "Span"}


def test_it_has_every_public_attribute_of_a_page() -> None:
    shown = {fact.name.partition("(")[0] for fact in facts(example_page())}
    public = {name for name in dir(Page) if not name.startswith("_")}
    assert shown >= public


def test_it_has_every_class_that_rules_may_import() -> None:
    classes = {name for name in published.__all__ if isinstance(getattr(published, name), type)}
    assert classes - SHOWN_BY_VALUES <= {type(fact).__name__ for fact in examples().values()}


@pytest.mark.parametrize("name", examples())
def test_each_is_reached_as_it_is_called(name: str) -> None:
    places = [example_page(), page(MORE, url="https://tea.example/")]
    reached = []
    for each in places:
        try:
            reached.append(eval(name, {"page": each}))
        except IndexError:  # the other page has it
            continue
    assert type(examples()[name]) in [type(fact) for fact in reached]


def test_a_type_is_written_as_in_the_code_and_a_tag_is_no_html() -> None:
    written = facts_page()
    assert "ForwardRef" not in written
    assert not re.search(r"\| [^`|]*<[a-z]", written)
    assert "| `level` | `int` |" in written
