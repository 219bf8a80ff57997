"""What is imported by name when it is asked for, such as the public names of packages (PEP 562)."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType

Importer = Callable[[str], ModuleType]
Lookup = Callable[[str], object]
Listing = Callable[[], list[str]]

_importer: Importer = import_module


def import_by(importer: Importer = import_module) -> None:
    """Let this import modules from here on; it does what `importlib.import_module` does."""
    global _importer  # noqa: PLW0603 - one for the process, as that of Python is
    _importer = importer


def imported(name: str) -> ModuleType:
    """Return the module of this name."""
    return _importer(name)


def published(package: str, homes: Mapping[str, str]) -> tuple[Lookup, Listing]:
    """Return the `__getattr__` and `__dir__` of a package; `homes` maps names to modules.

    Type checkers and import-linter see the same imports under TYPE_CHECKING; a test keeps both in
    sync. No name may be that of a module of the package, which would replace it.
    """

    def load(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(imported(homes[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: sorted({*vars(sys.modules[package]), *homes})
