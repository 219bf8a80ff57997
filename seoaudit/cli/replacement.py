"""Replacing a file by another version of itself, whole or not at all."""

import os
import shutil
import stat
from collections.abc import Iterable
from contextlib import suppress
from errno import EACCES, ESTALE
from pathlib import Path


def replace_file(file: Path, pieces: Iterable[bytes], *, known: bytes | None = None) -> None:
    """Write a temporary file beside `file`, then put it in its place.

    Permissions and owner stay, on Linux extended attributes too; a file that has further names
    (hard links), or an owner that a new file cannot have, is written over instead. Raises
    PermissionError if it is read-only, OSError if its content is not `known`, that of the time it
    was read.
    """
    before = file.stat() if file.exists() else None
    if before and not (before.st_mode & 0o222 and os.access(file, os.W_OK)):
        raise PermissionError(EACCES, "the file is read-only")
    # Its name is known before it is there, so that a signal at any time leaves nothing behind.
    place = file.with_name(f".{file.name}.{os.urandom(8).hex()}")
    try:
        with open(place, "xb", opener=_private) as temporary:
            temporary.writelines(pieces)
        if known is not None:
            _confirm(file, known)
        if before is None:
            place.chmod(0o666 & ~_mask())
            place.replace(file)
        elif _takes_after(place, file, before):
            place.replace(file)
        else:
            _write_over(file, place.read_bytes())
            place.unlink()
    except BaseException:
        with suppress(OSError):
            place.unlink()
        raise


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _confirm(file: Path, known: bytes) -> None:
    if file.read_bytes() != known:
        raise OSError(ESTALE, "it has been changed since it was read: try again")


def _takes_after(new: Path, file: Path, before: os.stat_result) -> bool:
    """Give a new file what the old one has besides its content; return False if it cannot."""
    if before.st_nlink > 1:
        return False
    try:
        owner = (before.st_uid, before.st_gid)
        if (new.stat().st_uid, new.stat().st_gid) != owner:
            shutil.chown(new, *owner)
        new.chmod(stat.S_IMODE(before.st_mode))
        _copy_attributes(file, new)
    except OSError:
        return False
    return True


def _copy_attributes(file: Path, new: Path) -> None:
    if not hasattr(os, "listxattr"):
        return
    names: list[str] = []
    with suppress(OSError):  # the file system has none
        names = os.listxattr(file)
    for name in names:
        value = os.getxattr(file, name)
        if name not in os.listxattr(new) or os.getxattr(new, name) != value:
            os.setxattr(new, name, value)


def _write_over(file: Path, content: bytes) -> None:
    """Write into the file itself; if that fails or is interrupted, its old content stays."""
    old = file.read_bytes()
    try:
        _fill(file, content)
    except BaseException:
        _fill(file, old)
        raise


def _fill(file: Path, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.write(content)
        opened.truncate()
        opened.flush()
        os.fsync(opened.fileno())


def _mask() -> int:
    """Return the permissions that new files of this process do not get (umask)."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
