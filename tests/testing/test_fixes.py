from collections.abc import Iterator
from typing import Any

import pytest

from seoaudit import Edit, Finding, Fix, Page, Safety, bad, good
from seoaudit.testing.fixes import (
    every_fix_gives_what_the_example_shows,
    safe_fixes_leave_the_rest_alone,
)
from tests.testing.conftest import Make, rewriting_all


def changing_the_end(rule: Any, page: Page) -> Iterator[Finding]:
    """Find marks at the start, and change the last character of the page."""
    if "!!" in page.source:
        end = len(page.source)
        edit = Edit(end - 1, end, "")
        yield rule.loud.at(page.select("p")[0], word="Now", fix=Fix((edit,)))


@pytest.mark.parametrize(
    ("examples", "said"),
    [
        ((good(""), bad("<p>Now!!", "loud")), "gives '<p>Now!', and there is no fixed="),
        ((bad("<p>Now!!", "loud", fixed="<p>Now"),), "gives '<p>Now!', not fixed="),
        ((bad("<p>a!!!", "loud", fixed="<p>a!!"),), "still finds something in example"),
    ],
)
def test_a_fix_gives_what_is_shown_and_then_rests(
    make: Make, examples: tuple[object, ...], said: str
) -> None:
    assert said in next(every_fix_gives_what_the_example_shows(make(examples=examples)))


def test_a_fix_has_a_title_and_a_title_a_fix(make: Make) -> None:
    silent = make(check=lambda _rule, _page: [])
    found = list(every_fix_gives_what_the_example_shows(silent))
    assert any("has a title for a fix, and no example brings one" in each for each in found)


def test_a_fix_that_also_rewrites_comments_is_told(make: Make) -> None:
    [found] = safe_fixes_leave_the_rest_alone(make(check=rewriting_all))
    assert "also changes comments or scripts" in found
    assert "text_edit()" in found


def test_a_fix_of_what_the_finding_is_not_about_is_told(make: Make) -> None:
    examples = (bad("<p>Now!!</p><div>x</div>", "loud"),)
    rule = make(check=changing_the_end, examples=examples)
    [found] = safe_fixes_leave_the_rest_alone(rule)
    assert "replaces what its finding is not about" in found


def test_an_unsafe_fix_may_do_so(make: Make) -> None:
    def check(rule: Any, page: Page) -> Iterator[Finding]:
        for found in rewriting_all(rule, page):
            assert found.fix
            yield found._replace(fix=found.fix._replace(safety=Safety.UNSAFE))

    assert list(safe_fixes_leave_the_rest_alone(make(check=check))) == []


def test_text_edits_leave_the_rest_alone(make: Make) -> None:
    assert list(safe_fixes_leave_the_rest_alone(make())) == []
    assert list(every_fix_gives_what_the_example_shows(make())) == []
