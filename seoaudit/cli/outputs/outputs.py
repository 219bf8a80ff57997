"""Several reports in one run: pairing formats with files, and writing them."""

import os
import sys
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path

from seoaudit.cli.options.order import FORMAT, OUTPUT
from seoaudit.errors import OutputError, Phrase, UsageError, system_reason
from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.registry import format_of, formats, index_of

STANDARD_OUTPUT = "-"
# What every report in a folder says near its beginning, in this many bytes.
GENERATOR, OPENING = b'<meta name="generator" content="seoaudit ', 2_000
# Names the file for the summary of a job.
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"


class Output(NamedTuple):
    """One report to write; `file` is None for standard output. `adds` appends to the file."""

    format: str
    file: Path | None = None
    adds: bool = False


def pair(names: Sequence[str], files: Sequence[str], order: Iterable[str]) -> tuple[Output, ...]:
    """Return the reports requested by --format and --output.

    Equal numbers of both are paired in order. With fewer files than formats, a file belongs to the
    preceding format in `order`, or to the following one if none precedes it; a format without a
    file goes to standard output. Raises UsageError if the pairing is ambiguous, OutputError if a
    file cannot be written.
    """
    even = len(files) == len(names)
    places = dict(enumerate(files)) if even else _nearest(files, order)
    if len(places) < len(files) or max(places, default=0) >= len(names):
        raise UsageError("each --output must follow its own --format")
    found = [Output(format_, _file(places.get(i), format_)) for i, format_ in enumerate(names)]
    for output in found:
        if [other.file for other in found].count(output.file) > 1:
            place = output.file or Phrase("standard output")
            raise UsageError(
                "two reports cannot both go to {place}: give each its own --output", place=place
            )
    return tuple(found)


def by_ending(files: Sequence[str], otherwise: str) -> tuple[Output, ...]:
    """Return the reports for files given without --format: each in the format of its ending."""
    return pair([_format(file) or otherwise for file in files], files, ())


def _format(file: str) -> str | None:
    """Return the format that a file is named after; a folder is one for what has a front page."""
    if file == STANDARD_OUTPUT:
        return None
    if is_folder(file):
        return next((name for name in formats() if index_of(name)), None)
    return format_of(file)


def is_folder(name: str) -> bool:
    """Whether a report is asked for in a folder, which may not be there yet."""
    return name.endswith(("/", os.sep))


def _nearest(files: Sequence[str], order: Iterable[str]) -> dict[int, str]:
    """Map the index of each format that has a file to that file."""
    found: dict[int, str] = {}
    waiting: deque[str] = deque()
    left = iter(files)
    current = -1
    for name in order:
        if name == FORMAT:
            current += 1
            if waiting:
                found[current] = waiting.popleft()
        elif name == OUTPUT and (current < 0 or current in found):
            waiting.append(next(left))
        elif name == OUTPUT:
            found[current] = next(left)
    return found


def _file(name: str | None, format_: str) -> Path | None:
    if name is None or name == STANDARD_OUTPUT:
        return None
    file = Path(name)
    if is_folder(name) and (index := index_of(format_)):
        return _in_folder(file, index)
    if not name or file.is_dir():
        raise OutputError(
            "{name}: is a folder: name a file for the report", name=name or "--output"
        )
    if not file.parent.is_dir():
        raise OutputError(
            "{name}: folder {folder} not found: create it first", name=name, folder=file.parent
        )
    return file


def _in_folder(folder: Path, index: str) -> Path:
    """Return the file of a report in a folder of its own; that of somebody else is left alone."""
    file = folder / index
    try:
        folder.mkdir(exist_ok=True)
        known = file.read_bytes()[:OPENING] if file.exists() else GENERATOR
    except OSError as error:
        raise OutputError(
            "{file}: could not write the report ({reason})", file=file, reason=system_reason(error)
        ) from error
    if GENERATOR not in known:
        raise OutputError("{file}: is no report: name another folder, or a file", file=file)
    return file


def step_summary(outputs: Iterable[Output]) -> tuple[Output, ...]:
    """Return the Markdown report for the job summary, if there are annotations for GitHub Actions.

    https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
    """
    summary = os.environ.get(STEP_SUMMARY)
    if not summary or not any(output.format == "github" for output in outputs):
        return ()
    return (Output("markdown", Path(summary), adds=True),)


def write(pieces: Iterable[str], file: Path | None, *, adds: bool = False) -> None:
    """Write a report piece by piece; a file is replaced completely or not at all.

    With `adds`, the report is appended.
    """
    if file is None:
        for piece in pieces:
            sys.stdout.write(piece)
            sys.stdout.flush()
        return
    written = (piece.encode("utf-8", "backslashreplace") for piece in pieces)
    try:
        if adds or (file.exists() and not file.is_file()):
            with file.open("ab") as end:  # a device or a pipe is written to, never replaced
                end.writelines(written)
        else:
            from seoaudit.cli.replacement import replace_file

            replace_file(file.resolve(), written)
    except OSError as error:
        raise OutputError(
            "{file}: could not write the report ({reason})", file=file, reason=system_reason(error)
        ) from error
