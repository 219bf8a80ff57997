"""What is a finding of a page, and what a rule may yield by mistake."""

import math
from typing import Any, cast

import pytest

from seoaudit import Edit, Finding, Fix, Page, Rule, Safety, message
from seoaudit.engine.validity import finding_problem
from seoaudit.testing import page


class Quotes(Rule):
    """Quote."""

    id = "desk/quotes"
    wrong = message("Wrong {mark}.", advice="Mend it.")
    odd = message("Odd {", advice="Mend it.")


FOUND = Finding("desk/quotes", "wrong", {"mark": "!"}, 2, 5)


def problem(**changes: Any) -> str | None:
    return finding_problem(FOUND._replace(**changes), Quotes(), length=9)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"cost": 0},
        {"cost": sum([0.1] * 10)},
        {"params": {"mark": 5, "more": 0.5}},
        {"start": 9, "end": 9},
        {"fix": Fix((Edit(0, 9, ""), Edit(9, 9, "x")), Safety.UNSAFE)},
        {"fix": Fix(())},
    ],
)
def test_a_finding_on_the_page_is_one(changes: dict[str, object]) -> None:
    assert problem(**changes) is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"rule": "desk/other"}, "a finding of desk/other wrong, which it does not have"),
        ({"key": "right"}, "desk/quotes right, which it does not have"),
        ({"key": "odd"}, "message 'odd': .*double a brace"),
        ({"params": {}}, r"message 'wrong' needs the param 'mark': pass it to at\(\)"),
        ({"params": {"mark": ["!"]}}, "param 'mark' is a list: pass a string or a number"),
        ({"params": {"mark": None}}, "param 'mark' is a NoneType"),
        ({"cost": "x"}, "cost must be a number from 0 to 1, not 'x'"),
        ({"cost": math.nan}, "cost must be"),
        ({"cost": math.inf}, "cost must be"),
        ({"cost": -0.1}, "cost must be"),
        ({"cost": 1.1}, "cost must be"),
        ({"start": None, "end": None}, r"page.select\(\).*page.soup have none"),
        ({"start": -1}, "outside the page, which has 9 characters"),
        ({"end": 10}, "outside the page"),
        ({"start": 6}, "outside the page"),
        ({"fix": "cut"}, "a fix must be Fix"),
        ({"fix": Fix((Edit(0, 1, ""),), cast("Safety", "safe and sound"))}, "a fix must be Fix"),
        ({"fix": Fix((cast("Edit", (0, 1, "")),))}, "consists of Edit.*not a tuple"),
        ({"fix": Fix((Edit(0, 10, ""),))}, "the edit 0 to 10 is outside the page"),
    ],
)
def test_anything_else_is_told_with_what_is_right(changes: dict[str, object], said: str) -> None:
    with pytest.raises(AssertionError, match=said):
        raise AssertionError(problem(**changes))


@pytest.mark.parametrize(
    ("thing", "kind"), [("wrong", "a str"), (5, "an int"), (None, "a NoneType")]
)
def test_what_is_no_finding_is_named(thing: object, kind: str) -> None:
    assert f"check() yielded {kind}, not a Finding" in str(finding_problem(thing, Quotes(), 9))


def test_an_element_of_the_soup_has_no_place() -> None:
    judged: Page = page("<p>x</p>")
    found = Quotes().wrong.at(cast("Any", judged.soup.p), mark="!")
    assert "page.soup have none" in str(finding_problem(found, Quotes(), 8))
