"""A second profile beside the first: its score, and what counts in one of the two alone."""

import pytest
from rich.cells import cell_len

from seoaudit.report.parts import Comparison
from seoaudit.reporters.terminal.comparison import (
    MAX_RULES_NAMED,
    MIN_TITLE_WIDTH,
    comparison_lines,
)
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_rules, rule_of
from tests.reporters.terminal.conftest import shown, style

NONE = Comparison("rankmath", 80, (), ())
TITLE, ALT = "head/title-length", "images/alt-missing"


def lines(compared: Comparison, **changes: object) -> list[str]:
    return shown(comparison_lines(compared, style(**changes), "bold"))  # type: ignore[arg-type]


def test_two_profiles_that_judge_alike_differ_in_the_score_alone() -> None:
    empty, score = lines(NONE)
    assert empty == ""
    assert "rankmath" in score
    assert "80" in score


def test_the_score_has_the_look_that_is_asked_for() -> None:
    _, score = comparison_lines(NONE, style(), "bold green")
    assert {look for _, look in score.pieces} == {"bold green"}


def test_what_counts_in_the_other_profile_comes_first() -> None:
    _, _, there, other, here, own = lines(
        NONE._replace(only_here=((TITLE, 1.2),), only_there=((ALT, 12.0),)), width=200
    )
    words = Words()
    assert (there, here) == (words.phrase("only_there"), words.phrase("only_here"))
    assert other.startswith(f"   +12.0 {ALT}  ")
    assert own.startswith(f"    +1.2 {TITLE}  ")


def test_what_would_be_shown_as_no_points_is_left_out() -> None:
    assert len(lines(NONE._replace(only_here=((TITLE, 0.049),)))) == 2
    assert len(lines(NONE._replace(only_here=((TITLE, 0.05),)))) == 4


RULES = tuple((rule, 9.0 - number) for number, rule in enumerate(list(load_rules())[:8]))


def test_beyond_the_first_rules_only_their_number_and_points_are_told() -> None:
    few = lines(NONE._replace(only_here=RULES[:MAX_RULES_NAMED]), width=200)
    assert len(few) == 3 + MAX_RULES_NAMED
    many = lines(NONE._replace(only_here=RULES), width=200)
    assert len(many) == 3 + MAX_RULES_NAMED + 1
    assert "3" in many[-1]
    assert "+9.0" in many[-1]  # 4 + 3 + 2
    assert not any(RULES[-1][0] in each for each in many)


def test_every_rule_is_named_when_asked_for() -> None:
    every = lines(NONE._replace(only_here=RULES), width=200, verbose=True)
    assert len(every) == 3 + len(RULES)
    assert all(any(rule in each for each in every) for rule, _ in RULES)


def test_titles_are_left_out_where_there_is_no_room_for_them() -> None:
    prefix = len(f"    +1.2 {TITLE}  ")
    narrow = lines(NONE._replace(only_here=((TITLE, 1.2),)), width=prefix + MIN_TITLE_WIDTH - 1)
    assert narrow[-1] == f"    +1.2 {TITLE}"
    wide = lines(NONE._replace(only_here=((TITLE, 1.2),)), width=prefix + MIN_TITLE_WIDTH)
    assert Words().title(rule_of(TITLE)).startswith(wide[3].removeprefix(f"    +1.2 {TITLE}  "))
    assert wide[3] != narrow[-1]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [60, 80])
def test_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    compared = NONE._replace(only_here=RULES, only_there=RULES)
    assert max(map(cell_len, lines(compared, language=language, width=width))) <= width
