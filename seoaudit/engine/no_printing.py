"""Keeping standard output, where a report is written, from rules that print."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

from seoaudit.errors import PluginError


class ClosedToRules(io.TextIOBase):
    """A standard output that refuses what is printed, so that the rule that prints is named."""

    def write(self, text: str) -> int:
        """Raise PluginError."""
        raise PluginError(
            "printed {text!r} into the report: a rule may print to sys.stderr", text=text
        )


@contextmanager
def no_printing() -> Iterator[None]:
    """Refuse what is printed to standard output meanwhile.

    Of nested uses, and of several threads, the first decides.
    """
    if isinstance(sys.stdout, ClosedToRules):
        yield
        return
    with redirect_stdout(ClosedToRules()):
        yield
