"""A program may keep tables; without one, each is read from its file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from seoaudit.kept_table import keep_by, kept_table


def lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


def test_a_table_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "table").write_text("a\nb", "utf-8")
    assert kept_table(lines, str(tmp_path / "table")) == ["a", "b"]


def test_a_program_may_know_a_table(tmp_path: Path) -> None:
    asked: list[tuple[Callable[[Path], Any], str]] = []

    def keeper(read: Callable[[Path], Any], file: str) -> list[str]:
        asked.append((read, file))
        return ["kept"]

    keep_by(keeper)
    try:
        assert kept_table(lines, str(tmp_path / "nothing")) == ["kept"]
    finally:
        keep_by()
    assert asked == [(lines, str(tmp_path / "nothing"))]
