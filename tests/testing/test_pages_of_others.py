from collections.abc import Iterator
from itertools import count
from typing import Any

from seoaudit import Finding, Page
from seoaudit.testing.pages_of_others import (
    no_page_breaks_the_rule,
    the_same_page_gives_the_same_findings,
)
from tests.testing.conftest import Make


def test_a_rule_that_needs_what_a_page_may_lack_is_told(make: Make) -> None:
    def check(_rule: Any, page: Page) -> Iterator[Finding]:
        assert page.blocks[0].text
        yield from ()

    [found] = no_page_breaks_the_rule(make(check=check))
    assert found.startswith("fails on the page ''")
    assert "IndexError" in found


def test_a_rule_that_remembers_is_told(make: Make) -> None:
    seen = count()

    def check(rule: Any, page: Page) -> Iterator[Finding]:
        yield rule.loud.at(page.tree.root, word=str(next(seen)))

    found = list(the_same_page_gives_the_same_findings(make(check=check)))
    assert len(found) == 2
    assert "gives other findings when it is judged again" in found[0]


def test_a_pure_rule_passes(make: Make) -> None:
    assert list(no_page_breaks_the_rule(make())) == []
    assert list(the_same_page_gives_the_same_findings(make())) == []
