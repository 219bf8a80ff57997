"""Every error and note of the program, as its code declares them."""

import ast
from collections.abc import Iterator
from pathlib import Path

from seoaudit import errors

ROOT = Path(__file__).parents[1]
# What takes a template, and its position among the arguments.
TAKE_A_TEMPLATE = {
    **{each.__name__: 0 for each in errors.SeoauditError.__subclasses__()},
    "SourceError": 1,
    "Phrase": 0,
    "print_error": 0,
    "print_note": 0,
    "print_line": 0,
    "Refused": 0,
    "error": 0,
}


def templates() -> Iterator[tuple[str, str]]:
    """Yield each template, and its file and line; of an argument that is none, its code."""
    for file in sorted((ROOT / "seoaudit").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (given := _template(node)):
                yield given, f"{file.relative_to(ROOT)}:{node.lineno}"


def _template(call: ast.Call) -> str:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name not in TAKE_A_TEMPLATE:
        return ""
    place = TAKE_A_TEMPLATE[name]
    given = call.args[place] if len(call.args) > place else None
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return given.value
    return f"`{ast.unparse(given)}`" if given else ""
