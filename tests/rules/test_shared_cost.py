import pytest

from seoaudit_rules.shared_cost import with_shared_cost


def test_each_failing_item_takes_its_share_of_all() -> None:
    assert list(with_shared_cost(["a", "b"], 4)) == [("a", 0.25), ("b", 0.25)]


def test_nothing_that_fails_costs_nothing() -> None:
    assert list(with_shared_cost([], 0)) == []


def test_the_first_twenty_carry_the_cost_of_the_rest() -> None:
    shared = list(with_shared_cost(range(100), 200))
    assert [item for item, _ in shared] == list(range(20))
    assert sum(cost for _, cost in shared) == pytest.approx(0.5)
