"""The folder of files beside a report of more than one: `site_files` beside `site.html`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seoaudit.cli.replacement import replace_file
from seoaudit.errors import OutputError, system_reason
from seoaudit.reporters.style import Beside

# The ending of the names of these files: those of an earlier report are told by it.
ENDING = ".part.js"


@contextmanager
def files_beside(file: Path | None) -> Iterator[Beside | None]:
    """Yield the place for files beside a report; None for one that goes to no file.

    At the end what an earlier report left there is removed, and nothing else.
    """
    if file is None or (file.exists() and not file.is_file()):
        yield None
        return
    folder = file.with_name(f"{file.stem}_files")
    written: set[str] = set()

    def write(name: str, text: str) -> None:
        written.add(f"{name}{ENDING}")
        _write(folder / f"{name}{ENDING}", text)

    yield Beside(folder.name, ENDING, write)
    _remove_others(folder, written)


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(exist_ok=True)
        replace_file(file, [text.encode("utf-8", "backslashreplace")])
    except OSError as error:
        raise OutputError(
            "{file}: could not write the report ({reason})", file=file, reason=system_reason(error)
        ) from error


def _remove_others(folder: Path, written: set[str]) -> None:
    if not folder.is_dir():
        return
    for each in folder.glob(f"*{ENDING}"):
        if each.name not in written:
            each.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()
