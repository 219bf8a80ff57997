"""The checksum of a file is that of its content, whatever was kept of an earlier run."""

import os
from pathlib import Path
from zlib import crc32

import pytest

from seoaudit.runs.checksums import checksums


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two files with content."""
    made = [tmp_path / "a.py", tmp_path / "ب.py"]
    for number, file in enumerate(made):
        file.write_text(f"A = {number}\n", "utf-8")
    return made


def of(files: list[Path], kept: Path | None) -> list[int]:
    return list(checksums(map(str, files), kept))


def right(files: list[Path]) -> list[int]:
    return [crc32(file.read_bytes()) for file in files]


def test_they_are_the_same_with_and_without_what_was_kept(
    files: list[Path], tmp_path: Path
) -> None:
    kept = tmp_path / "new" / "kept.json"
    assert of(files, None) == of(files, kept) == of(files, kept) == right(files)
    assert of(files[::-1], kept) == right(files)[::-1]
    assert [each.name for each in kept.parent.iterdir()] == ["kept.json"]


def test_a_file_that_has_not_changed_is_not_read_again(files: list[Path], tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    before = of(files, kept)
    told = files[0].stat()
    files[0].write_text("B = 0\n", "utf-8")
    os.utime(files[0], ns=(told.st_atime_ns, told.st_mtime_ns))
    assert of(files, kept) == before  # nothing tells that it was written


@pytest.mark.parametrize("text", ["B = 0\n", "A = 0\n\n", ""])
def test_a_changed_file_is_read_again(files: list[Path], tmp_path: Path, text: str) -> None:
    kept = tmp_path / "kept.json"
    before = of(files, kept)
    files[0].write_text(text, "utf-8")
    os.utime(files[0], ns=(1, 1))
    assert of(files, kept) == right(files) != before
    assert of(files, kept) == right(files)


@pytest.mark.parametrize("damage", ["", "{", "[]", "[1]", '[["a", [1]]]', '{"a": 1}', "\ud800"])
def test_what_is_damaged_is_written_anew(files: list[Path], tmp_path: Path, damage: str) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(damage, "utf-8", "surrogatepass")
    assert of(files, kept) == right(files)
    assert files[0].name in kept.read_text("utf-8")


def test_where_nothing_can_be_kept_files_are_read(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", "utf-8")
    assert of(files, tmp_path / "taken" / "kept.json") == right(files)
    (tmp_path / "folder").mkdir()
    assert of(files, tmp_path / "folder") == right(files)


def test_a_file_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        checksums([str(tmp_path / "gone.py")], tmp_path / "kept.json")
