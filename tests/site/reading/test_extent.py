from typing import Any

import pytest

from seoaudit import Page, SiteRule
from seoaudit.rule.site import TextUse
from seoaudit.site.reading.extent import EVERYTHING, Extent


class Links(SiteRule[None]):
    """Read no text."""

    id = "test/links"
    reads = frozenset()


class Titles(SiteRule[str]):
    """Note the title."""

    id = "test/titles"
    reads = frozenset((TextUse.WORDS,))

    def note(self, page: Page) -> str | None:
        return page.title.text if page.title else None


class Anything(SiteRule[None]):
    """Say nothing of what is read."""

    id = "test/anything"


def test_a_run_reads_what_its_rules_use() -> None:
    assert Extent.of([Links()]) == Extent(frozenset(), frozenset())
    both = Extent(frozenset((TextUse.WORDS,)), frozenset(("test/titles",)))
    assert Extent.of([Links(), Titles()]) == both
    assert Extent.of([Anything()]).uses == frozenset(TextUse)


@pytest.mark.parametrize(
    ("rule", "ran", "is_covered"),
    [
        (Links(), [], True),
        (Titles(), [Titles()], True),
        (Titles(), [Anything()], False),
        (Anything(), [Titles()], False),
        (Anything(), [Links(), Anything()], True),
    ],
)
def test_a_rule_can_judge_what_was_read_for_it(
    rule: SiteRule[Any], ran: list[SiteRule[Any]], is_covered: bool
) -> None:
    assert Extent.of(ran).covers(rule) is is_covered


@pytest.mark.parametrize("extent", [EVERYTHING, Extent.of([Titles()]), Extent.of([])])
def test_a_store_keeps_it_as_text(extent: Extent) -> None:
    assert Extent.read(extent.written()) == extent
