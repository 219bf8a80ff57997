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
import struct
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from itertools import islice
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from seoaudit.cli.kept_pieces import UNREADABLE, KeptPieces, read_pieces, write_pieces
from seoaudit.kept_table import keep_by
from seoaudit.late_pattern import compile_by

# The time of the last change of a file, and its size.
Stamp = tuple[int, int]

# The folder a module was found in, its file, that of its bytecode, and the stamp of its source.
Origin = tuple[str, str, str, Stamp]

# The program has some hundreds; those that are made of a page or a configuration never end.
MOST_PATTERNS = 2_000

# Bytes before the code in a file of bytecode: https://peps.python.org/pep-0552/
HEADER = 16


class KeptCode:
    """The modules and patterns in a file; finds modules as an entry of `sys.meta_path`."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._compiled: dict[tuple[str | bytes, int], None] = {}
        self._modules, self._patterns, self._tables = KeptPieces(), KeptPieces(), KeptPieces()

    def read(self) -> None:
        """Read the file, if there is one that this Python and this module wrote."""
        if found := read_pieces(self._file, _writer()):
            self._modules, self._patterns, self._tables = found

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module in a package comes from, unless it has changed or moved."""
        if path is None or name not in self._modules:
            return None
        folder, file, cached, stamp = self._modules.told(name)
        if folder != next(iter(path), None) or _stamp(file) != stamp:
            return None
        inside = os.path.dirname(file)  # noqa: PTH120
        loader = _Loader(name, file, self._modules.data(name))
        spec = ModuleSpec(name, loader, origin=file, is_package=inside != folder)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(inside)
        spec.has_location, spec.cached = True, cached
        return spec

    def pattern(self, written: Any, flags: int = 0) -> re.Pattern[Any]:
        """Return what `re.compile` returns."""
        try:
            kept = marshal.loads(self._patterns.data((written, int(flags))))  # noqa: S302
            return import_module("_sre").compile(written, *kept)  # type: ignore[no-any-return]
        except (ImportError, LookupError, RuntimeError, *UNREADABLE):
            self._compiled[written, int(flags)] = None
        return re.compile(written, flags)

    def table(self, read: Callable[[Path], Any], file: Path) -> Any:
        """Return what a function makes of a file."""
        key = f"{read.__module__}.{read.__qualname__}", str(file)
        stamp = *_stamp(str(file)), *_stamp(read.__code__.co_filename)
        if key in self._tables and self._tables.told(key) == stamp:
            with suppress(*UNREADABLE):
                return marshal.loads(self._tables.data(key))  # noqa: S302
        found = read(file)
        self._tables.add(key, stamp, marshal.dumps(found))
        return found

    def write(self, loaded: Mapping[str, ModuleType]) -> None:
        """Write the file anew if it lacks modules of these, or patterns or tables that were met."""
        if sys.dont_write_bytecode:
            return
        for name in list(loaded):
            self._keep_module(name)
        # A Python with another `re` inside keeps none.
        with suppress(ImportError, AttributeError, *UNREADABLE):
            for each in islice(self._compiled, max(0, MOST_PATTERNS - len(self._patterns))):
                self._patterns.add(each, None, _given(*each))
        kinds = [self._modules, self._patterns, self._tables]
        if not any(kind.has_more for kind in kinds):
            return
        for name in list(self._modules):
            if not _is_sound(self._modules.told(name)):
                self._modules.drop(name)
        write_pieces(self._file, _writer(), kinds)

    def _keep_module(self, name: str) -> None:
        """Keep the code of a module that Python itself found, unless it is kept."""
        spec: Any = getattr(sys.modules[name], "__spec__", None)
        parent = sys.modules.get(name.rpartition(".")[0])
        if type(getattr(spec, "loader", None)) is not SourceFileLoader or spec.name != name:
            return
        is_kept = name in self._modules and _is_sound(self._modules.told(name))
        if parent is None or not spec.cached or is_kept:
            return
        try:
            with open(spec.cached, "rb") as opened:  # noqa: PTH123
                bytecode = opened.read()
        except OSError:
            return
        stamp = _stamp(spec.origin)
        if _fits(bytecode, stamp):
            origin = parent.__path__[0], spec.origin, spec.cached, stamp
            self._modules.add(name, origin, bytecode[HEADER:])


@contextmanager
def used_code() -> Iterator[None]:
    """Use what is kept meanwhile, and keep what was met when it ends."""
    if not (__spec__ and __spec__.cached):
        yield
        return
    kept = KeptCode(__spec__.cached.removesuffix("pyc") + "kept.pyc")
    kept.read()
    sys.meta_path.insert(0, kept)
    compile_by(kept.pattern)
    keep_by(kept.table)
    try:
        yield
    finally:
        kept.write(sys.modules)


class _Loader(SourceFileLoader):
    """Loads a module from its code; what else a loader does, it does as that of a source file."""

    def __init__(self, name: str, file: str, code: bytes) -> None:
        super().__init__(name, file)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:
        try:
            code: CodeType = marshal.loads(self._code)  # noqa: S302
        except UNREADABLE:
            return super().get_code(fullname)
        return code


def _writer() -> tuple[str, Stamp, Stamp]:
    """Return who writes the file: an update of the program may leave that of another behind.

    Tables hold texts in the spelling of `normalise`.
    """
    package = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    spelling = f"{package}/text/segments/normalise.py"
    return sys.version, _stamp(__file__), _stamp(spelling)


def _is_sound(origin: Origin) -> bool:
    return _stamp(origin[1]) == origin[3]


def _stamp(file: str) -> Stamp:
    """Return the time of the last change and the size of a file; zeros if it is not there."""
    try:
        found = os.stat(file)  # noqa: PTH116
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _fits(bytecode: bytes, stamp: Stamp) -> bool:
    """Whether bytecode, with its header, is that of the source with this stamp."""
    flags, *written = struct.unpack("<3I", bytecode[4:HEADER])
    return flags != 0 or written == [stamp[0] // 10**9 & 0xFFFFFFFF, stamp[1] & 0xFFFFFFFF]


def _given(written: str | bytes, flags: int) -> bytes:
    """Return what `re.compile` gives to the engine that matches, for `KeptCode.pattern`."""
    parsed = import_module("re._parser").parse(written, flags)
    code = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 - nothing else tells
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    groups = tuple(names.get(number) for number in range(state.groups))
    every = (flags | state.flags, [*map(int, code)], state.groups - 1, state.groupdict, groups)
    return marshal.dumps(every)
