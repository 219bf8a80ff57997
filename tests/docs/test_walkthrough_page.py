"""Following the report is worth it: no step lowers the score, and every advice can be followed."""

import pytest

from docs.walkthrough_page import Edit, Page, Step, Walk, steps, walks

WALKS = {walk.name: (walk, list(steps(walk))) for walk in walks()}
STEPS = [
    pytest.param(step, id=f"{name}-{step.advice.rule}")
    for name, (_, taken) in WALKS.items()
    for step in taken
]
every_walk = pytest.mark.parametrize(("walk", "taken"), WALKS.values(), ids=WALKS)


@pytest.mark.parametrize("step", STEPS)
def test_a_step_raises_the_score(step: Step) -> None:
    assert step.got > 0


@pytest.mark.parametrize("step", STEPS)
def test_a_step_brings_what_was_promised_less_what_new_findings_name(step: Step) -> None:
    assert step.got + step.new > step.promised - 1


@every_walk
def test_every_advice_is_followed_or_refused(walk: Walk, taken: list[Step]) -> None:
    left = {finding.rule for finding in taken[-1].after.findings}
    assert left == set(walk.refused)


@every_walk
def test_every_edit_is_asked_for(walk: Walk, taken: list[Step]) -> None:
    assert {step.edit for step in taken} == set(walk.edits)


@pytest.mark.parametrize("taken", [taken for _, taken in WALKS.values()], ids=WALKS)
def test_the_article_stays_an_article_of_its_author(taken: list[Step]) -> None:
    before, after = taken[0].before.facts, taken[-1].after.facts
    assert abs(after.words - before.words) < before.words / 10
    assert taken[-1].after.score >= 95


def test_an_edit_is_made_where_its_text_stands_once() -> None:
    page = Page("one two", "one", "https://example.com/one")
    assert Edit((), "", (("two", "three"),)).made(page).source == "one three"
    for old in ("four", "o"):
        with pytest.raises(ValueError, match="occurs"):
            Edit((), "", ((old, "five"),)).made(page)
