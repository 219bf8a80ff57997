"""Packages publish names without loading what defines them."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import seoaudit
from seoaudit import facts
from seoaudit.lazy_imports import import_by, imported, published

FACES = [
    importlib.import_module(f"seoaudit.{name}" if name else "seoaudit")
    for name in (
        "",
        "config",
        "document",
        "facts",
        "page",
        "reporters",
        "robots",
        "rule",
        "testing",
        "text",
    )
]


def imported_for_types(module: ModuleType) -> dict[str, str]:
    """The names that a type checker and import-linter see, each with its module."""
    tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    assert ast.unparse(block.test) == "TYPE_CHECKING"
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    return {alias.name: str(node.module) for node in imports for alias in node.names}


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_each_name_comes_from_where_type_checkers_see_it(face: ModuleType) -> None:
    homes = imported_for_types(face)
    assert set(face.__all__) == set(homes)
    assert set(dir(face)) >= set(homes)
    for name, home in homes.items():
        assert getattr(face, name) is getattr(importlib.import_module(home), name)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_no_name_is_that_of_a_module_beside_it(face: ModuleType) -> None:
    folder = Path(str(face.__file__)).parent
    modules = {file.stem for file in folder.iterdir()} if face is not facts else set()
    assert not modules & set(face.__all__)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_another_name_is_an_attribute_error(face: ModuleType) -> None:
    with pytest.raises(AttributeError, match="has no attribute"):
        _ = face.nothing


def test_a_name_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("face")
    monkeypatch.setitem(sys.modules, "face", module)
    load, listing = published("face", {"Document": "seoaudit.document.document"})
    assert load("Document") is seoaudit.Document
    assert vars(module)["Document"] is seoaudit.Document
    assert "Document" in listing()


@pytest.mark.parametrize(
    "module", ["seoaudit.page.addresses.urls", "seoaudit.facts", "seoaudit.text", "seoaudit.config"]
)
def test_importing_a_room_loads_no_parser(module: str) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"turbohtml._html", "lxml", "bs4", "Stemmer", "seoaudit.page.tree.tree"}


def test_modules_come_from_whatever_a_program_imports_them_by() -> None:
    asked: list[str] = []

    def importer(name: str) -> ModuleType:
        asked.append(name)
        return sys

    assert imported("ast") is ast
    import_by(importer)
    try:
        assert imported("ast") is sys
    finally:
        import_by()
    assert imported("ast") is ast
    assert asked == ["ast"]
