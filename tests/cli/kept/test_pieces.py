"""A piece is what it was when it was written, and nothing else is taken for one."""

import marshal
from pathlib import Path

import pytest

from seoaudit.cli.kept.pieces import KeptPieces, read_pieces, write_pieces


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A file with pieces of two kinds."""
    first, second = KeptPieces(), KeptPieces()
    first.add("oak", (1, 2), b"a tree")
    first.add("", None, b"")
    second.add(("oak", 0), "other", b"\0\xff")
    write_pieces(str(tmp_path / "pieces"), "me", [first, second])
    return str(tmp_path / "pieces")


def test_what_was_written_is_read(file: str) -> None:
    first, second = read_pieces(file, "me")
    assert (list(first), list(second)) == (["oak", ""], [("oak", 0)])
    assert (first.told("oak"), first.data("oak")) == ((1, 2), b"a tree")
    assert (first.told(""), first.data("")) == (None, b"")
    assert (second.told(("oak", 0)), second.data(("oak", 0))) == ("other", b"\0\xff")
    assert not first.has_more


def test_pieces_are_added_replaced_and_dropped(file: str) -> None:
    first, second = read_pieces(file, "me")
    first.add("oak", 3, b"an old tree")
    first.add("elm", 4, b"another")
    first.drop("")
    assert first.has_more
    assert len(first) == 2
    write_pieces(file, "me", [first, second])
    again, same = read_pieces(file, "me")
    assert {key: (again.told(key), again.data(key)) for key in again} == {
        "oak": (3, b"an old tree"),
        "elm": (4, b"another"),
    }
    assert same.data(("oak", 0)) == b"\0\xff"
    assert "" not in again


@pytest.mark.parametrize("key", ["ash", ("oak", 0)])
def test_what_is_not_there_is_a_key_error(file: str, key: object) -> None:
    first, _ = read_pieces(file, "me")
    assert key not in first
    with pytest.raises(KeyError):
        first.told(key)
    with pytest.raises(KeyError):
        first.data(key)


def test_pieces_of_another_writer_are_left_alone(file: str) -> None:
    assert read_pieces(file, "you") == []


@pytest.mark.parametrize(
    "content",
    [b"", b"\0", bytes(8), b"\xff" * 9, bytes(8) + marshal.dumps(("me", [])), b"no pieces at all"],
)
def test_a_file_of_something_else_has_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "pieces").write_bytes(content)
    assert read_pieces(str(tmp_path / "pieces"), "me") == []


def test_a_file_that_is_cut_short_has_none(file: str) -> None:
    whole = Path(file).read_bytes()
    for size in range(len(whole)):
        Path(file).write_bytes(whole[:size])
        assert read_pieces(file, "me") == []


def test_where_nothing_may_be_written_nothing_is(tmp_path: Path) -> None:
    folder = tmp_path / "bytecode"
    (folder / "pieces").mkdir(parents=True)
    pieces = KeptPieces()
    pieces.add("oak", None, b"a tree")
    write_pieces(str(folder / "pieces"), "me", [pieces])
    assert [each.name for each in folder.iterdir()] == ["pieces"]
