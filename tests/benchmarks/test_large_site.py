"""A made site of any size has the faults that it says, and rules find these and no other."""

from pathlib import Path

import pytest

from benchmarks.large_site import __main__ as command
from benchmarks.large_site.plan import FANOUT, FAULTS, LargeSite
from benchmarks.large_site.truth import differences, planted
from benchmarks.large_site.wording import phrase
from benchmarks.large_site.writing import write_site

ARTICLES = 2_100


def test_rules_find_what_was_planted_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([str(tmp_path / "site"), str(ARTICLES)]) == 0, capsys.readouterr().out
    told = capsys.readouterr().out
    assert "missed: 0\nfalse: 0\n" in told
    assert f"findings: {len(list(planted(LargeSite(ARTICLES))))}\n" in told


def test_what_is_missing_in_the_store_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_site(LargeSite(FANOUT), tmp_path, command.REQUEST).close()
    assert command.main([str(tmp_path), str(ARTICLES)]) == 1
    assert "links/broken https://large.example/gone/997" in capsys.readouterr().out


def test_a_site_has_each_fault() -> None:
    made = LargeSite(5_100)
    assert {made.fault(number) for number in range(made.count)} == {None, *FAULTS}


def test_phrases_are_all_different() -> None:
    numbers = range(0, 1_000_000, 7)
    assert len({phrase(number) for number in numbers}) == len(numbers)


def test_what_was_missed_and_what_is_false_is_told_apart() -> None:
    one, other = ("links/broken", frozenset("a")), ("links/broken", frozenset("b"))
    told = differences([one, one], [one, other])
    assert told == {"missed": {one: 1}, "false": {other: 1}}
