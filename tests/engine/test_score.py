import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.engine.score import ScoredRule, cheapest_fixes, points, score

# None so small that half of it is nothing, as of the smallest numbers there are.
weights = st.just(0.0) | st.floats(0.001, 10)

costs = st.lists(st.floats(0, 1), max_size=4).map(tuple)
rules = st.lists(
    st.builds(
        ScoredRule,
        st.uuids().map(str),
        weights,
        costs,
        st.none() | st.integers(0, 100),
        follows=st.none(),
    ),
    max_size=8,
)


def test_all_pass_is_100_and_all_fail_is_0() -> None:
    assert score([ScoredRule("a", 3, ()), ScoredRule("b", 1, ())]).value == 100
    assert score([ScoredRule("a", 3, (1,)), ScoredRule("b", 1, (1,))]).value == 0


def test_weights_decide_how_much_a_failure_takes() -> None:
    assert score([ScoredRule("a", 3, (1,)), ScoredRule("b", 1, ())]).value == 25
    assert score([ScoredRule("a", 3, ()), ScoredRule("b", 1, (1,))]).value == 75


def test_costs_add_up_to_the_whole_weight_and_no_more() -> None:
    assert score([ScoredRule("a", 1, (0.25, 0.25))]).value == 50
    assert score([ScoredRule("a", 1, (1, 1, 1))]).value == 0


def test_half_a_point_is_rounded_up() -> None:
    assert score([ScoredRule("a", 199, ()), ScoredRule("b", 1, (1,))]).value == 100
    assert score([ScoredRule("a", 197, ()), ScoredRule("b", 3, (1,))]).value == 99


def test_a_failing_cap_holds_the_page_and_a_passing_one_does_not() -> None:
    held = score([ScoredRule("a", 9, ()), ScoredRule("gate", 1, (1,), cap=30)])
    assert (held.value, held.cap, held.exact) == (30, 30, 90)
    assert score([ScoredRule("a", 9, ()), ScoredRule("gate", 1, (), cap=30)]).value == 100


def test_a_cap_above_the_score_is_not_reported() -> None:
    assert score([ScoredRule("a", 9, (1,)), ScoredRule("gate", 1, (1,), cap=30)]).cap is None


def test_nothing_judged_is_nothing_earned() -> None:
    assert score([]).value == 0


def test_what_a_cap_takes_falls_whole_on_the_smallest_of_costs() -> None:
    least = 5e-324
    judged = [ScoredRule("a", 9, ()), ScoredRule("gate", 1, (least,), cap=30)]
    [cost] = points(judged, score(judged))["gate"]
    assert cost == pytest.approx(70)


def test_what_a_rule_costs_that_follows_another_is_charged_to_that_one() -> None:
    judged = [
        ScoredRule("cause", 2, (0.25, 0.75)),
        ScoredRule("open", 3, (1,), follows="cause"),
        ScoredRule("granted", 4, (), follows="cause"),
        ScoredRule("other", 1, (1,)),
    ]
    total = score(judged)
    assert total.value == 40
    assert points(judged, total) == {
        "cause": (12.5, 37.5),
        "open": (),
        "granted": (),
        "other": (10,),
    }


def test_rules_that_cap_the_page_alike_share_what_the_cap_takes() -> None:
    gates = [ScoredRule(name, 0, (1,), cap=30) for name in ("a", "b")]
    judged = [*gates, ScoredRule("c", 1, ())]
    assert points(judged, score(judged)) == {"a": (35,), "b": (35,), "c": ()}


@given(rules)
def test_every_point_is_accounted_for(judged: list[ScoredRule]) -> None:
    total = score(judged)
    if not total.possible:
        return
    held = total.exact if total.cap is None else total.cap
    spent = sum(cost for found in points(judged, total).values() for cost in found)
    assert held + spent == pytest.approx(100, abs=1e-6)


@given(rules, st.integers(0, 7))
def test_mending_a_rule_never_lowers_the_score(judged: list[ScoredRule], index: int) -> None:
    if index < len(judged):
        rule = judged[index]
        mended = [
            *judged[:index],
            ScoredRule(rule.rule, rule.weight, (), rule.cap),
            *judged[index + 1 :],
        ]
        assert score(mended).exact >= score(judged).exact - 1e-9
        assert score(mended).value >= score(judged).value


def test_the_cheapest_way_takes_the_fewest_places() -> None:
    gains = [(4.0, 1), (3.0, 1), (2.0, 1), (9.0, 5)]
    assert cheapest_fixes(gains, 6.5) == (0, 1)
    assert cheapest_fixes(gains, 9.0) == (0, 1, 2)
    assert cheapest_fixes(gains, 17.0) == (3, 0, 1, 2)
    assert cheapest_fixes(gains, 18.1) is None
    assert cheapest_fixes(gains, 0) == ()
