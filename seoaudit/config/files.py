"""The locations of configuration files: the user's and the project's."""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from seoaudit.config import toml
from seoaudit.config.layer import display_path
from seoaudit.document.source_name import is_file

PROJECT_FILE = "seoaudit.toml"


def user_file() -> Path | None:
    """Return the user's configuration file; None if there is none."""
    file = _user_folder() / "seoaudit" / "config.toml"
    return file if file.is_file() else None


def _user_folder() -> Path:
    """Return %APPDATA% on Windows, elsewhere the XDG configuration folder.

    https://specifications.freedesktop.org/basedir-spec/
    """
    name = "APPDATA" if sys.platform == "win32" else "XDG_CONFIG_HOME"
    folder = Path(os.environ.get(name, ""))
    return folder if folder.is_absolute() else Path("~/.config").expanduser()


def project_file(sources: Sequence[str] = ()) -> Path | None:
    """Return the nearest file from the first source's folder upward; None if there is none."""
    folder = _folder(sources).resolve()
    return next(filter(_is_ours, _candidates((folder, *folder.parents))), None)


def _folder(sources: Sequence[str]) -> Path:
    """Return the folder of the first source; the working folder for URLs and standard input."""
    first = sources[0].removeprefix("@") if sources else ""
    if not first or not is_file(first):
        return Path()
    path = Path(first)
    while not _is_folder(path):  # nor is a pattern a folder
        if path == path.parent:
            break
        path = path.parent
    return path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _candidates(folders: Iterable[Path]) -> Iterable[Path]:
    return (folder / name for folder in folders for name in (PROJECT_FILE, "pyproject.toml"))


def _is_ours(file: Path) -> bool:
    """Whether the file exists and, if it is a pyproject.toml, has a [tool.seoaudit] table."""
    if not file.is_file():
        return False
    if file.name == PROJECT_FILE:
        return True
    text = toml.read(file, display_path(file))
    if "seoaudit" not in text:
        return False
    tool = toml.parse(text, display_path(file)).get("tool")
    return isinstance(tool, dict) and "seoaudit" in tool
