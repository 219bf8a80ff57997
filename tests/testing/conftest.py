"""A rule that keeps the contract, to be broken in one way or another."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from seoaudit import Edit, Finding, Fix, Page, Rule, bad, good, message, text_edit

Make = Callable[..., type[Rule]]


class Marks(Rule):
    """Write one exclamation mark.

    ## Why it matters
    Two shout.

    ## How to fix it
    Delete one.

    ## References
    - https://example.com/style
    """

    id = "testing/conftest"
    loud = message("{word} shouts.", advice="Delete a mark.", fix="Delete a mark")
    examples = (good("<p>Now!"), bad("<p>Now!!", "loud", fixed="<p>Now!"))

    def check(self, page: Page) -> Iterator[Finding]:
        for block in page.blocks:
            at = block.text.find("!!")
            if at >= 0:
                place = block.span(at, at + 2)
                edit = text_edit(page, place, "!")
                yield self.loud.at(place, word=block.text[:at], fix=Fix((edit,)) if edit else None)


@pytest.fixture
def make() -> Make:
    """A class of that rule with other attributes."""

    def made(**attributes: Any) -> type[Rule]:
        own = {"__doc__": Marks.__doc__, "__module__": __name__, **attributes}
        return type("Own", (Marks,), own)

    return made


def rewriting_all(rule: Any, page: Page) -> Iterator[Finding]:
    """Find marks in the source, whatever they are part of."""
    at = page.source.find("!!")
    if at >= 0:
        starts = [i for i in range(len(page.source)) if page.source.startswith("!!", i)]
        edits = tuple(Edit(start, start + 2, "!") for start in starts)
        yield rule.loud.at(page.select("p")[0], word="Now", fix=Fix(edits))
