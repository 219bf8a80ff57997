"""The standard streams: their encoding, and those that are closed."""

import io
import os
import sys
from contextlib import suppress
from errno import EBADF

# 128 plus the number of SIGPIPE, as other programs exit on a broken pipe.
EXIT_SIGPIPE = 141

# The number of the standard error, the last of the three.
STDERR = 2


def configure_streams() -> None:
    """Make streams write UTF-8, or a terminal's encoding, and escape what it cannot show."""
    _replace_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _replace_closed() -> None:
    """Put something in the place of closed streams, lest a file that is opened gets their numbers.

    Nothing can be written to the standard output; what goes to the standard error is lost.
    """
    if None not in (sys.stdin, sys.stdout, sys.stderr):
        return
    opened = [os.open(os.devnull, os.O_RDWR)]
    while opened[-1] <= STDERR:
        opened.append(os.open(os.devnull, os.O_RDWR))
    os.close(opened.pop())
    if sys.stdout is None:
        sys.stdout = ClosedOutput()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


class ClosedOutput(io.TextIOBase):
    """A standard output that was closed before the program began: whatever is written fails."""

    @property
    def buffer(self) -> "ClosedOutput":
        """The same for bytes."""
        return self

    def write(self, _: object) -> int:
        """Raise OSError."""
        raise OSError(EBADF, "closed, so nothing can be written to it")


def silence_stdout() -> int:
    """Discard further output, since standard output is closed."""
    with suppress(io.UnsupportedOperation):  # a stream that is no file has nothing left to write
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return EXIT_SIGPIPE
