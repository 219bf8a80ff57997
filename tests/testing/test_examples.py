import sys

import pytest

from seoaudit import bad, good
from seoaudit.testing.examples import every_example_gives_its_finding, named, verdict
from seoaudit.testing.pages import page
from tests.testing.conftest import Make


@pytest.mark.parametrize(
    ("example", "said"),
    [
        (good("<p>Now!!"), "example “<p>Now!!” gives loud instead of none"),
        (bad("<p>Now!", "loud"), "example “<p>Now!” gives no finding instead of one finding loud"),
        (bad("<p>a!!<p>b!!", "loud"), "gives loud, loud instead of one finding loud"),
    ],
)
def test_an_example_that_is_wrong_is_told(make: Make, example: object, said: str) -> None:
    [found] = every_example_gives_its_finding(make(examples=(example,)))
    assert said in found


def test_a_mistake_in_an_example_is_told(make: Make) -> None:
    rule = make(check=lambda _rule, _page: [5])
    assert "check() yielded an int" in next(every_example_gives_its_finding(rule))


def test_a_rule_may_neither_print_nor_exit_nor_fail_to_be_made(make: Make) -> None:
    here = page("<p>Now!!")
    assert "printed 'x'" in str(
        verdict(make(check=lambda _rule, _page: [sys.stdout.write("x")]), here)
    )
    assert "end the program" in str(verdict(make(check=lambda _rule, _page: sys.exit(0)), here))
    assert "cannot be made" in str(verdict(make(__init__=lambda _rule: 1 / 0), here))


def test_an_example_is_named_by_its_beginning() -> None:
    assert named(good("<p>Now\n  and   then")) == "“<p>Now and then”"
    assert len(named(good("<p>Now</p>" * 100))) <= 62
