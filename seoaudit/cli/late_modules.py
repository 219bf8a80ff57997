"""Modules of the standard library that others import when they load and few commands use.

Each stands in for itself until something of it is asked for. Loading them takes 5 % of a check of
one page.
`importlib.util.LazyLoader` would load them at the next import statement that names them.
"""

import sys
from _thread import RLock
from importlib.util import find_spec, module_from_spec
from types import ModuleType

NAMES = ("bz2", "ipaddress", "lzma", "subprocess", "textwrap", "tokenize")
if sys.version_info >= (3, 13):  # before, `inspect` and `uuid` use these when they load
    NAMES += ("ast", "platform")

_loading = RLock()


class LateModule(ModuleType):
    """A module that has not been executed."""

    def __getattr__(self, name: str) -> object:
        """Execute the module, which then has all its attributes, and return one of them."""
        with _loading:
            spec = self.__spec__
            if type(self) is LateModule and spec is not None and spec.loader is not None:
                self.__class__ = ModuleType  # type: ignore[assignment]
                spec.loader.exec_module(self)
        return getattr(self, name)


def load_late() -> None:
    """Let these modules load on first use, apart from those that are loaded already."""
    for name in NAMES:
        if name not in sys.modules and (spec := find_spec(name)):
            module = module_from_spec(spec)
            module.__class__ = LateModule
            sys.modules[name] = module
