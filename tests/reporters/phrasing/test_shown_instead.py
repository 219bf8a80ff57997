"""What a search result shows instead of what a page lacks."""

import pytest

from seoaudit.engine.report_facts import facts_of
from seoaudit.reporters.phrasing.shown_instead import shown_instead
from seoaudit.rule.messages import Words
from seoaudit.testing import page

TITLE, DESCRIPTION = "<title>Apple trees</title>", '<meta name="description" content="How to.">'


@pytest.mark.parametrize(
    ("head", "lacking"),
    [
        (TITLE + DESCRIPTION, []),
        (TITLE, ["description"]),
        (DESCRIPTION, ["title"]),
        ("", ["title", "description"]),
    ],
)
def test_each_that_is_missing_is_told(head: str, lacking: list[str]) -> None:
    words = Words()
    said = list(shown_instead(facts_of(page(f"{head}<p>Text</p>")), words))
    assert said == [words.phrase(f"snippet_without_{name}") for name in lacking]
