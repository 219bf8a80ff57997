"""The parser of turbohtml without what is built around it.

`import turbohtml` also defines the records of its converters, feeds and extractors, which nothing
here asks for: they take 27 of its 46 ms, a tenth of a check of one page. Only this module imports
it, apart from the rare detection of encodings.
"""

# ruff: noqa: TC004 - type checkers see the names below imported, `_load` provides them
from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from turbohtml import (
        Document,
        DocumentFragment,
        Element,
        Namespace,
        Node,
        SelectorSyntaxError,
        SourceLocation,
        SourceSpan,
        Text,
        TokenType,
        parse,
        tokenize,
    )

__all__ = [
    "Document",
    "DocumentFragment",
    "Element",
    "Namespace",
    "Node",
    "SelectorSyntaxError",
    "SourceLocation",
    "SourceSpan",
    "Text",
    "TokenType",
    "parse",
    "tokenize",
]

_NAME = "turbohtml"
# What defines the names above. The last two also tell the parser which types to return.
_PARTS = ("_html", "_internal._locations", "_internal._selectors")


def _load_parts() -> dict[str, object]:
    """Return the names above from the parts that define them.

    Their package stands in for itself meanwhile, unexecuted; whoever imports it later gets the
    whole of it, made of the same parts. Raises ImportError if this version has other parts.
    """
    spec = find_spec(_NAME)
    if spec is None or _NAME in sys.modules:
        return dict(vars(import_module(_NAME)))
    sys.modules[_NAME] = module_from_spec(spec)
    try:
        parts = [import_module(f"{_NAME}.{part}") for part in _PARTS]
    finally:
        del sys.modules[_NAME]
    return {name: value for part in parts for name, value in vars(part).items()}


def _load() -> dict[str, object]:
    try:
        return _load_parts()
    except ImportError:
        return dict(vars(import_module(_NAME)))


if not TYPE_CHECKING:
    _loaded = _load()
    globals().update({name: _loaded[name] for name in __all__})
