"""What Python makes of the files of this program, in one file beside the bytecode of its modules.

A check of one page imports 500 modules: Python looks for each in its folder and reads it from a
file of its own. It uses 90 patterns, which Python compiles in every process anew, and 20 tables.
All that takes a fifth of the check. The file is written at the end of a run that met some for the
first time. Only the Python that wrote it reads it, and what comes from a file that has changed
since is left unused.
"""

import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import seoaudit
from seoaudit.cli.kept import modules, pieces
from seoaudit.cli.kept.modules import KeptModules, Stamp, stamp_of
from seoaudit.cli.kept.pieces import UNREADABLE, KeptPieces, read_pieces, write_pieces
from seoaudit.kept_table import keep_by
from seoaudit.late_pattern import compile_by
from seoaudit.lazy_imports import import_by

# The program has some hundreds; those that are made of a page or a configuration never end.
MOST_PATTERNS = 2_000


class KeptCode:
    """The modules, patterns and tables in a file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._compiled: dict[tuple[str | bytes, int], None] = {}
        self.modules = KeptModules(KeptPieces(), KeptPieces())
        self._patterns, self._tables = KeptPieces(), KeptPieces()

    def read(self) -> None:
        """Read the file, if there is one that this Python and this module wrote."""
        if found := read_pieces(self._file, _writer()):
            self.modules = KeptModules(*found[:2])
            self._patterns, self._tables = found[2:]

    def pattern(self, written: Any, flags: int = 0) -> re.Pattern[Any]:
        """Return what `re.compile` returns."""
        try:
            kept = marshal.loads(self._patterns.data((written, int(flags))))  # noqa: S302
            return import_module("_sre").compile(written, *kept)  # type: ignore[no-any-return]
        except (ImportError, LookupError, RuntimeError, *UNREADABLE):
            self._compiled[written, int(flags)] = None
        return re.compile(written, flags)

    def table(self, read: Callable[[Path], Any], file: str, *others: str) -> Any:
        """Return what a function makes of a file, and of others that it reads besides."""
        key = f"{read.__module__}.{read.__qualname__}", file
        stamp = tuple(map(stamp_of, (file, *others, read.__code__.co_filename)))
        if key in self._tables and self._tables.told(key) == stamp:
            with suppress(*UNREADABLE):
                return marshal.loads(self._tables.data(key))  # noqa: S302
        found = read(Path(file))
        self._tables.add(key, stamp, marshal.dumps(found))
        return found

    def write(self) -> None:
        """Write the file anew if it lacks something that was met."""
        folder = os.path.dirname(self._file)  # noqa: PTH120
        if sys.dont_write_bytecode or not os.access(folder, os.W_OK):
            return
        self.modules.keep_missed()
        # A Python with another `re` inside keeps none.
        with suppress(ImportError, AttributeError, *UNREADABLE):
            for each in islice(self._compiled, max(0, MOST_PATTERNS - len(self._patterns))):
                self._patterns.add(each, None, _given(*each))
        kinds = [self.modules.alone, self.modules.rooms, self._patterns, self._tables]
        if any(kind.has_more for kind in kinds):
            self.modules.drop_changed()
            write_pieces(self._file, _writer(), kinds)


@contextmanager
def used_code() -> Iterator[None]:
    """Use what is kept meanwhile, and keep what was met when it ends."""
    if not (__spec__ and __spec__.cached):
        yield
        return
    kept = KeptCode(__spec__.cached.removesuffix("pyc") + "kept.pyc")
    kept.read()
    sys.meta_path.insert(0, kept.modules)
    compile_by(kept.pattern)
    keep_by(kept.table)
    import_by(kept.modules.module)
    try:
        yield
    finally:
        kept.write()


def _writer() -> tuple[str | Stamp, ...]:
    """Return who writes the file: an update of the program may leave that of another behind.

    Tables hold texts in the spelling of `normalise`.
    """
    spelling = f"{seoaudit.__path__[0]}/text/segments/normalise.py"
    files = __file__, modules.__file__, pieces.__file__, spelling
    return sys.version, *map(stamp_of, files)


def _given(written: str | bytes, flags: int) -> bytes:
    """Return what `re.compile` gives to the engine that matches, for `KeptCode.pattern`."""
    parsed = import_module("re._parser").parse(written, flags)
    code = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 - nothing else tells
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    groups = tuple(names.get(number) for number in range(state.groups))
    every = (flags | state.flags, [*map(int, code)], state.groups - 1, state.groupdict, groups)
    return marshal.dumps(every)
