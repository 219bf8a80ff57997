import pytest

from seoaudit.page.position import CarriageReturns, Lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_start_at_one(end: str) -> None:
    source = f"ab{end}{end}ي😀c"
    lines = Lines(source)
    assert lines.at(0) == (1, 1)
    assert lines.at(source.index("b")) == (1, 2)
    assert lines.at(source.index("ي")) == (3, 1)
    assert lines.at(source.index("c")) == (3, 3)
    assert lines.at(len(source)) == (3, 4)


def test_a_line_and_column_lead_back_to_the_offset() -> None:
    source = "one\ntwo\r\nthree"
    lines = Lines(source)
    assert all(lines.offset(*lines.at(offset)) == offset for offset in range(len(source)))


def test_an_empty_source_has_one_line() -> None:
    assert Lines("").at(0) == (1, 1)


def test_folded_line_ends_are_counted_again() -> None:
    source = "a\r\nb\r\n\rc"
    parsed = source.replace("\r\n", "\n")
    folded = CarriageReturns(source)
    for offset, character in enumerate(parsed):
        if character != "\n":
            assert source[folded.offset(offset)] == character
    assert folded.offset(len(parsed)) == len(source)
