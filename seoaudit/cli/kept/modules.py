"""The code of modules, kept together for those that are used together.

Python keeps the code of each module for itself, with all the names in it. Modules of a room have
most names in common: to load a room at once takes four fifths of the time.
"""

import marshal
import os
import struct
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from threading import active_count
from types import CodeType, FrameType, ModuleType
from typing import Any

from seoaudit.cli.kept.pieces import UNREADABLE, KeptPieces

# What every audit needs most of. Of other rooms, a run needs a few modules.
ROOMS = frozenset(
    "seoaudit.config seoaudit.document seoaudit.engine seoaudit.page seoaudit.report seoaudit.rule "
    "seoaudit.text seoaudit_rules".split()
)

# Where no modules import each other, which import-linter holds, so that what a module imports may
# as well be loaded before it.
OWN = ("seoaudit.", "seoaudit_rules.")

# The time of the last change of a file, and its size.
Stamp = tuple[int, int]

# The folder a module was found in, its file, that of its bytecode, the stamp of its source, the
# folders of its own modules if it is a package, and those of ours that it imports when it loads.
Origin = tuple[str, str, str, Stamp, list[str] | None, tuple[str, ...]]

# Bytes before the code in a file of bytecode: https://peps.python.org/pep-0552/
HEADER = 16


class KeptModules:
    """Finds modules as an entry of `sys.meta_path`.

    `alone` has the origin of each module, and the code of those that are in none of the rooms.
    """

    def __init__(self, alone: KeptPieces, rooms: KeptPieces) -> None:
        self.alone, self.rooms = alone, rooms
        self._codes: dict[str, CodeType] = {}
        self._missed: list[str] = []
        self._imported_by: dict[str, list[str]] = {}
        self._begun: set[str] = set()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module in a package comes from, unless it has changed or moved."""
        if path is None:
            return None
        if name.startswith(OWN) and (importer := _importer()):
            self._imported_by.setdefault(importer, []).append(name)
        return self._spec(name, path)

    def _spec(self, name: str, path: Sequence[str]) -> ModuleSpec | None:
        origin = self.alone.get(name)
        if origin is None or origin[0] != next(iter(path), None) or not _is_sound(origin):
            self._missed.append(name)
            return None
        _, file, cached, _, inside, _ = origin
        spec = ModuleSpec(name, _Loader(name, file, self), origin=file)
        spec.submodule_search_locations = inside
        spec.has_location, spec.cached = True, cached
        return spec

    def code(self, name: str) -> CodeType | None:
        """Return the code of a module; None if it cannot be read."""
        try:
            if own := self.alone.data(name):
                self._codes[name] = marshal.loads(own)  # noqa: S302
            elif name not in self._codes:
                self._codes |= self._codes_in(_room(name))
            return self._codes.pop(name)  # what has run needs no more memory
        except (LookupError, *UNREADABLE):
            return None

    def _codes_in(self, room: str | None) -> dict[str, CodeType]:
        found: dict[str, CodeType] = marshal.loads(self.rooms.data(room))  # noqa: S302
        return found

    def module(self, name: str) -> ModuleType:
        """Import a module as `import_module` does.

        That takes and frees a lock for each, which takes longer than to run most modules, and which
        one thread alone does without.
        """
        above, _, own = name.rpartition(".")
        package = sys.modules.get(above)
        if name in sys.modules or package is None or active_count() != 1:
            return import_module(name)
        spec = self._spec(name, getattr(package, "__path__", ()))
        if spec:
            self.load_imports(name)
        code = self.code(name) if spec and name not in sys.modules else None
        if spec is None or code is None:
            return import_module(name)
        module = sys.modules[name] = ModuleType(name)
        inside, scope = spec.submodule_search_locations, vars(module)
        scope |= {"__spec__": spec, "__loader__": spec.loader, "__file__": spec.origin}
        scope |= {"__cached__": spec.cached, "__package__": above if inside is None else name}
        if inside is not None:
            scope["__path__"] = inside
        try:
            exec(code, scope)  # noqa: S102 - as an import statement does
        except BaseException:
            sys.modules.pop(name, None)
            raise
        setattr(package, own, module)
        return sys.modules[name]

    def load_imports(self, name: str) -> None:
        """Import what a kept module, which has not changed, will import when it loads."""
        if name not in self._begun and name.startswith(OWN):
            self._begun.add(name)
            for each in self.alone.told(name)[5]:
                if each not in sys.modules:
                    self.module(each)

    def keep_missed(self) -> None:
        """Keep the code of the modules that were asked for in vain and found by Python itself."""
        found: dict[str | None, dict[str, bytes]] = {}
        for name in self._missed:
            if origin_and_code := _found(name, self._imported_by.get(name, ())):
                origin, bytecode = origin_and_code
                self.alone.add(name, origin, bytecode)
                found.setdefault(_room(name), {})[name] = bytecode
        self._missed.clear()
        for room in filter(None, found):
            self._keep_in(room, found[room])

    def _keep_in(self, room: str, found: Mapping[str, bytes]) -> None:
        """Keep modules in a room, unless it has more: these are of another language or changed."""
        codes: dict[str, CodeType] = {}
        with suppress(LookupError, *UNREADABLE):
            codes = self._codes_in(room)
        if len(found) < len(codes):
            return
        codes |= {name: marshal.loads(code) for name, code in found.items()}  # noqa: S302
        kept = {name: code for name, code in codes.items() if name in self.alone}
        for name in found:
            self.alone.add(name, self.alone.told(name), b"")
        self.rooms.add(room, None, marshal.dumps(kept))

    def drop_changed(self) -> None:
        """Drop the modules whose files have changed."""
        for name in list(self.alone):
            if not _is_sound(self.alone.told(name)):
                self.alone.drop(name)


class _Loader(SourceFileLoader):
    """Loads a module from its code; what else a loader does, it does as that of a source file."""

    def __init__(self, name: str, file: str, kept: KeptModules) -> None:
        self.name, self.path, self._kept = name, file, kept

    def exec_module(self, module: ModuleType) -> None:
        self._kept.load_imports(self.name)
        super().exec_module(module)

    def get_code(self, fullname: str) -> CodeType | None:
        return self._kept.code(fullname) or super().get_code(fullname)


def _room(name: str) -> str | None:
    """Return the room that a module is kept in; None for one that is kept alone."""
    first, _, rest = name.partition(".")
    room = first if first in ROOMS else f"{first}.{rest.partition('.')[0]}"
    return room if room in ROOMS else None


def _importer() -> str | None:
    """Return the module that asks for another while it loads; None if a function does."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 - who called `find_spec`
    while frame and frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    is_loading = frame and frame.f_code.co_name == "<module>"
    return str(frame.f_globals.get("__name__")) if frame and is_loading else None


def _found(name: str, imports: Sequence[str]) -> tuple[Origin, bytes] | None:
    """Return the origin and the code of a module in a package, if Python loads it from a file."""
    spec: Any = getattr(sys.modules.get(name), "__spec__", None)
    parent = sys.modules.get(name.rpartition(".")[0])
    if type(getattr(spec, "loader", None)) is not SourceFileLoader or spec.name != name:
        return None
    if parent is None or not spec.cached:
        return None
    try:
        with open(spec.cached, "rb") as opened:  # noqa: PTH123
            bytecode = opened.read()
    except OSError:
        return None
    stamp = stamp_of(spec.origin)
    if not _fits(bytecode, stamp):
        return None
    inside = spec.submodule_search_locations
    origin = parent.__path__[0], spec.origin, spec.cached, stamp, inside, tuple(imports)
    return origin, bytecode[HEADER:]


def _is_sound(origin: Origin) -> bool:
    return stamp_of(origin[1]) == origin[3]


def stamp_of(file: str) -> Stamp:
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
