"""The public names of a package, each imported from its module on first use (PEP 562)."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

Lookup = Callable[[str], object]
Listing = Callable[[], list[str]]


def published(package: str, homes: Mapping[str, str]) -> tuple[Lookup, Listing]:
    """Return the `__getattr__` and `__dir__` of a package; `homes` maps names to modules.

    Type checkers and import-linter see the same imports under TYPE_CHECKING; a test keeps both in
    sync. No name may be that of a module of the package, which would replace it.
    """

    def load(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(homes[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: sorted({*vars(sys.modules[package]), *homes})
