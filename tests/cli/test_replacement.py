"""A file is replaced whole or not at all, and keeps what it has besides its content."""

import os
import stat
import sys
from pathlib import Path

import pytest

from seoaudit.cli import replacement
from seoaudit.cli.replacement import replace_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="other permissions and owners")


def saved(content: bytes = b"old") -> Path:
    file = Path("file")
    file.write_bytes(content)
    return file.resolve()


def names() -> list[str]:
    return sorted(each.name for each in Path().iterdir())


def test_what_was_saved_meanwhile_is_not_written_over() -> None:
    file = saved(b"saved by an editor")
    with pytest.raises(OSError, match="changed since it was read"):
        replace_file(file, [b"new"], known=b"old")
    assert file.read_bytes() == b"saved by an editor"
    assert names() == ["file"]
    replace_file(file, [b"new"], known=b"saved by an editor")
    assert file.read_bytes() == b"new"


def test_a_file_deleted_meanwhile_does_not_come_back() -> None:
    file = saved()
    file.unlink()
    with pytest.raises(FileNotFoundError):
        replace_file(file, [b"new"], known=b"old")
    assert names() == []


@posix
def test_a_read_only_file_is_left_alone() -> None:
    file = saved()
    file.chmod(0o444)
    with pytest.raises(PermissionError, match="read-only"):
        replace_file(file, [b"new"])
    assert file.read_bytes() == b"old"
    assert names() == ["file"]


def test_further_names_of_a_file_get_the_new_text_too() -> None:
    file = saved(b"a longer text")
    Path("other").hardlink_to(file)
    replace_file(file, [b"new"])
    assert Path("other").read_bytes() == b"new"
    assert Path("other").samefile(file)
    assert names() == ["file", "other"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_the_owner_stays() -> None:
    file = saved()
    os.chown(file, 1234, 1235)
    file.chmod(0o640)
    replace_file(file, [b"new"])
    status = file.stat()
    assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (1234, 1235, 0o640)
    assert file.read_bytes() == b"new"


@posix
def test_a_file_whose_owner_a_new_one_cannot_have_is_written_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = saved()
    number = file.stat().st_ino

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(replacement, "_copy_attributes", refuse)
    replace_file(file, [b"new"])
    assert (file.stat().st_ino, file.read_bytes()) == (number, b"new")
    assert names() == ["file"]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes")
def test_extended_attributes_stay() -> None:
    file = saved()
    try:
        os.setxattr(file, "user.note", b"keep")
    except OSError:
        pytest.skip("not on this file system")
    replace_file(file, [b"new"])
    assert os.getxattr(file, "user.note") == b"keep"
    assert file.read_bytes() == b"new"


def test_an_interruption_while_writing_over_leaves_the_old_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = saved(b"the old text")
    Path("other").hardlink_to(file)
    interrupted = iter([True])
    fill = replacement._fill

    def stopped(file: Path, content: bytes) -> None:
        fill(file, content[:3])
        if next(interrupted, False):
            raise KeyboardInterrupt
        fill(file, content)

    monkeypatch.setattr(replacement, "_fill", stopped)
    with pytest.raises(KeyboardInterrupt):
        replace_file(file, [b"the new text"])
    assert file.read_bytes() == b"the old text"
    assert names() == ["file", "other"]
