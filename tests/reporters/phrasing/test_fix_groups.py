"""What an editor would fix in one go, and what first."""

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import (
    FIRST,
    MAX_LINES_NAMED,
    choose,
    costliest,
    elsewhere,
    repairs,
)
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made


def cost(rule: str, *points: float, known: bool = False) -> PageReport:
    """A report of one rule with a finding for each number of points."""
    return made(*(found(rule, points=each, known=known) for each in points))


def every(*pages: PageReport, score: int = 70, **changes: object) -> PageReport:
    """The findings of all these on one page."""
    findings = [finding for page in pages for finding in page.findings]
    changes.setdefault("exact_score", float(score))
    return made(*findings, score=score, **changes)


def test_the_findings_of_a_rule_are_one_group_in_the_order_of_the_page() -> None:
    last, first = found(start=90, line=9), found(start=10, line=1)
    [repair] = repairs([last, first])
    assert repair.findings == (first, last)
    assert (repair.rule, repair.topic, repair.points) == ("images/alt-missing", "images", 4.0)
    assert not repair.known


def test_the_costliest_rule_comes_first_whatever_one_finding_costs() -> None:
    page = every(cost("head/title-length", 3), cost("images/alt-missing", 2, 2))
    assert [repair.rule for repair in repairs(page.findings)] == [
        "images/alt-missing",
        "head/title-length",
    ]


def test_rules_that_cost_the_same_come_in_the_order_of_the_alphabet() -> None:
    page = every(cost("url/too-long", 0.3), cost("links/too-many", 0.1, 0.1, 0.1))
    assert [repair.rule for repair in repairs(page.findings)] == [
        "links/too-many",
        "url/too-long",
    ]


def test_what_is_known_is_a_group_of_its_own_after_all_that_is_new() -> None:
    page = every(cost("images/alt-missing", 1), cost("images/alt-missing", 5, known=True))
    new, known = repairs(page.findings)
    assert (new.known, new.points) == (False, 1)
    assert (known.known, known.points) == (True, 5)
    assert costliest(page) == known


def test_nothing_worth_a_point_is_no_costliest() -> None:
    assert costliest(cost("images/alt-missing", 0, 0)) is None
    assert costliest(made()) is None


def test_a_part_of_a_point_is_worth_a_fix() -> None:
    page = cost("images/alt-missing", 0.1)
    [repair] = repairs(page.findings)
    assert costliest(page) == repair
    assert choose(page, [repair], None).repairs == (repair,)


def test_a_page_without_costly_findings_has_nothing_to_choose() -> None:
    page = cost("images/alt-missing", 0)
    for target in (None, 100):
        choice = choose(page, repairs(page.findings), target)
        assert (choice.phrase, choice.repairs) == ("nothing_wrong", ())


def test_without_a_target_the_costliest_groups_are_chosen() -> None:
    rules = ("head/title-length", "images/alt-missing", "links/too-many", "url/too-long")
    page = every(*(cost(rule, points) for points, rule in enumerate(rules, start=1)), score=90)
    choice = choose(page, repairs(page.findings), None)
    assert [repair.rule for repair in choice.repairs] == [
        "url/too-long",
        "links/too-many",
        "images/alt-missing",
    ]
    assert len(choice.repairs) == FIRST
    assert (choice.phrase, dict(choice.params)) == ("fix_first", {"count": 3, "score": 99})


def test_the_score_after_the_fixes_is_rounded_as_scores_are_and_never_above_100() -> None:
    half = cost("head/title-length", 4.5)
    choice = choose(half, repairs(half.findings), None)
    assert choice.params["score"] == 75
    beyond = cost("head/title-length", 40)
    assert choose(beyond, repairs(beyond.findings), None).params["score"] == 100


def test_the_score_after_fixes_starts_from_the_cap_of_a_capped_page() -> None:
    page = every(cost("head/title-missing", 65), score=30, exact_score=95.0, cap=30)
    assert choose(page, repairs(page.findings), None).params["score"] == 95


@pytest.mark.parametrize("target", [0, 69, 70])
def test_a_target_that_is_reached_needs_no_fix(target: int) -> None:
    page = cost("head/title-length", 5)
    choice = choose(page, repairs(page.findings), target)
    assert (choice.phrase, choice.repairs) == ("target_reached", ())


def test_a_target_is_reached_with_the_fewest_places() -> None:
    page = every(cost("head/title-length", 3, 3, 3), cost("images/alt-missing", 8))
    choice = choose(page, repairs(page.findings), 78)
    assert [repair.rule for repair in choice.repairs] == ["images/alt-missing"]
    assert (choice.phrase, dict(choice.params)) == (
        "reach_target",
        {"count": 1, "target": 78, "score": 78},
    )


def test_half_a_point_below_the_target_is_rounded_up_to_it() -> None:
    page = cost("head/title-length", 4.5)
    assert choose(page, repairs(page.findings), 75).phrase == "reach_target"
    assert choose(page, repairs(page.findings), 76).phrase == "target_out_of_reach"


def test_a_target_out_of_reach_says_how_far_all_fixes_lead() -> None:
    page = every(cost("head/title-length", 4), cost("images/alt-missing", 5))
    choice = choose(page, repairs(page.findings), 90)
    assert (choice.phrase, choice.repairs) == ("target_out_of_reach", ())
    assert dict(choice.params) == {"target": 90, "score": 79}


def at(*lines: int) -> str:
    [repair] = repairs([found(start=line, line=line) for line in lines])
    return elsewhere(repair, Words())


def failing(points: float) -> PageReport:
    return made(found("crawl/noindex", points=points, severity=Severity.ERROR))


def test_what_fails_the_gate_comes_first_whatever_it_is_worth() -> None:
    page = every(cost("head/title-length", 9), cost("images/alt-missing", 8), failing(0))
    choice = choose(page, repairs(page.findings), None, Gate())
    assert [repair.rule for repair in choice.repairs] == [
        "crawl/noindex",
        "head/title-length",
        "images/alt-missing",
    ]
    assert choice.params == {"count": 3, "score": 87}
    assert choose(page, repairs(page.findings), None).repairs[0].rule == "head/title-length"


def test_a_target_is_reached_with_what_fails_the_gate_and_the_fewest_others() -> None:
    page = every(cost("head/title-length", 5, 4), cost("images/alt-missing", 6), failing(3))
    choice = choose(page, repairs(page.findings), 79, Gate())
    assert choice.phrase == "pass_and_reach_target"
    assert [repair.rule for repair in choice.repairs] == ["crawl/noindex", "images/alt-missing"]
    assert choice.params == {"count": 2, "target": 79, "score": 79}


def test_a_target_that_is_reached_or_out_of_reach_leaves_what_fails_the_gate() -> None:
    page = every(cost("head/title-length", 2), failing(3))
    for target, phrase in ((70, "target_reached"), (99, "target_out_of_reach")):
        choice = choose(page, repairs(page.findings), target, Gate())
        assert choice.phrase == phrase
        assert [repair.rule for repair in choice.repairs] == ["crawl/noindex"]


def test_other_places_are_told_by_their_lines() -> None:
    assert at(4, 7) == "and in 1 more place: line 7"
    assert at(4, 7, 9) == "and in 2 more places: lines 7, 9"


def test_a_line_with_several_places_is_named_once() -> None:
    assert at(4, 7, 7, 9).endswith(": lines 7, 9")
    assert at(4, 4, 4) == "and in 2 more places: line 4"


def test_only_the_first_of_many_lines_are_named() -> None:
    lines = range(1, MAX_LINES_NAMED + 2)
    assert at(*lines).endswith(": lines 2, 3, 4, 5, 6, 7, 8, 9")
    assert at(*lines, 99).endswith(", 8, 9, …")


def test_other_places_are_told_in_arabic() -> None:
    [repair] = repairs([found(start=line, line=line) for line in (4, 7, 9)])
    said = elsewhere(repair, Words("ar"))
    assert "7, 9" in said
    assert not said.isascii()


def capped(*, noindex: float, other: float) -> PageReport:
    """A page that noindex holds at 30, of the points that it and another fault cost."""
    found = (cost("crawl/noindex", noindex), cost("head/title-missing", other))
    return every(*found, score=30, exact_score=100 - other - 1, cap=30)


def test_what_holds_the_score_down_comes_first_whatever_else_is_worth() -> None:
    page = capped(noindex=5, other=65)
    choice = choose(page, repairs(page.findings), None)
    assert [repair.rule for repair in choice.repairs] == ["crawl/noindex", "head/title-missing"]


def test_a_target_above_the_cap_takes_what_holds_the_score_down() -> None:
    page = capped(noindex=30, other=40)
    choice = choose(page, repairs(page.findings), 60)
    assert [repair.rule for repair in choice.repairs] == ["crawl/noindex"]
    assert choice.params["score"] == 60
    choice = choose(page, repairs(page.findings), 70)
    assert [repair.rule for repair in choice.repairs] == ["crawl/noindex", "head/title-missing"]
    assert choice.params["score"] == 100


def test_a_cap_that_holds_nothing_yet_does_so_once_the_score_reaches_it() -> None:
    found = (cost("crawl/noindex", 1), cost("head/title-missing", 74))
    page = every(*found, score=25, exact_score=25.0)
    choice = choose(page, repairs(page.findings), 50)
    assert [repair.rule for repair in choice.repairs] == ["crawl/noindex", "head/title-missing"]
