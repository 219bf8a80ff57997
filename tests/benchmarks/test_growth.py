"""The measurement by hand tells what grows faster than its length from what does not."""

import pytest

from benchmarks.growth import __main__ as command
from benchmarks.growth.kinds import Kind, Repeated, exponents, in_body
from seoaudit.document.document import Document


def test_a_piece_is_repeated_with_its_number() -> None:
    assert "<p>0<p>1<p>2" in str(in_body(9, "<p>№").make(3).document.body)


def test_a_square_has_the_exponent_two() -> None:
    assert exponents([1, 4, 8]) == [2, 1]


def test_what_grows_faster_than_its_length_is_marked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = {"pears": 1, "squares": 2}

    def measured(_: object, kind: Kind, size: int) -> tuple[float, int]:
        return size ** clock[str(kind.make(1).document.body)] / 1e6, size

    monkeypatch.setattr(command, "_seconds", measured)
    pages = {name: Repeated(Document(name)) for name in clock}
    kinds = {name: Kind(10, {1: each}.__getitem__) for name, each in pages.items()}
    monkeypatch.setattr(command, "KINDS", kinds)
    assert command.main(["--seconds", "0.01"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("pears")
    assert said[1].endswith("squares  <--")
    assert said[2].startswith("1 kinds")
    assert command.main(["pear", "--seconds", "0.01"]) == 0
