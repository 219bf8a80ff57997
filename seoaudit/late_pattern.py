"""Regular expressions of modules, each compiled when it is first used.

A check of one page loads two hundred patterns and uses half of them; to compile one takes as long
as to load a module.
"""

import re
from collections.abc import Callable
from typing import Any, AnyStr, cast

Compiler = Callable[[Any, int], re.Pattern[Any]]

_compile: Compiler = re.compile


def compile_by(compiler: Compiler) -> None:
    """Let this compile all that are used from here on; it returns what `re.compile` returns."""
    global _compile  # noqa: PLW0603 - one for the process, as that of `re` is
    _compile = compiler


class _Late:
    """Stands in for a pattern: its methods are looked up in the compiled one, once each."""

    def __init__(self, written: str | bytes, flags: int) -> None:
        self._written = written
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name == "_compiled":
            self._compiled = _compile(self._written, self._flags)
            return self._compiled
        found = getattr(self._compiled, name)
        setattr(self, name, found)  # this is not called for it again
        return found


def late_pattern(written: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the pattern that `re.compile` returns, as far as it is used by its methods."""
    return cast(re.Pattern[AnyStr], _Late(written, flags))
