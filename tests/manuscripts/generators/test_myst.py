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
