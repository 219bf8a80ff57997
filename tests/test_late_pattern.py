"""Patterns of modules wait until they are used."""

import re

import pytest

from seoaudit.late_pattern import compile_by, late_pattern


def test_it_does_what_the_pattern_does() -> None:
    late, early = late_pattern("(a)b?", re.IGNORECASE), re.compile("(a)b?", re.IGNORECASE)
    for text in ("ab", "A b", "c"):
        assert late.findall(text) == early.findall(text)
        assert bool(late.fullmatch(text)) == bool(early.fullmatch(text))
    assert late.pattern == "(a)b?"
    assert late_pattern(b"a").sub(b"b", b"aa") == b"bb"


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = late_pattern("(")
    with pytest.raises(re.error):
        broken.search("")


def test_a_method_is_looked_up_once() -> None:
    late = late_pattern("a")
    assert late.search is late.search


def test_a_program_may_compile_them_by_a_way_of_its_own() -> None:
    compiled: list[tuple[str, int]] = []

    def compiler(written: str, flags: int) -> re.Pattern[str]:
        compiled.append((written, flags))
        return re.compile(written, flags)

    late = late_pattern("a", re.IGNORECASE)
    compile_by(compiler)
    try:
        assert late.search("A")
        assert late.match("A")
    finally:
        compile_by(re.compile)
    assert compiled == [("a", re.IGNORECASE)]
