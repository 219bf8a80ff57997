"""What each room says of itself is true, and none grows past its walls."""

import ast
import re
from pathlib import Path

import pytest

import seoaudit
import seoaudit_rules
from docs.architecture_page import PLACES, ROOMS, imported_by, sentence
from tests.paths import ROOT

PACKAGE = Path(seoaudit.__path__[0])
MODULES = sorted([*PACKAGE.rglob("*.py"), *Path(seoaudit_rules.__path__[0]).rglob("*.py")])
FILES = (
    "__init__ __main__ errors facts inert kept_table late_pattern lazy_imports named_tuple version"
).split()

MAX_MODULES = 16
MAX_LINES = 280


def test_the_map_shows_every_room_and_beside_them_stand_few_files() -> None:
    rooms = {each.parent.name for each in PACKAGE.glob("*/__init__.py")}
    assert rooms == set(ROOMS)
    assert {file.stem for file in PACKAGE.glob("*.py")} == set(FILES)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_what_it_imports(room: str) -> None:
    said = re.search(r"^Imports (.*?)[.;]", sentence(PACKAGE / room), re.MULTILINE | re.DOTALL)
    assert said
    if room == "cli":
        assert said[1] == "any other room"
    else:
        assert set(re.findall(r"`(\w+)`", said[1])) == imported_by(room)


@pytest.mark.parametrize("package", sorted(PACKAGE.rglob("__init__.py")), ids=str)
def test_every_package_says_in_a_sentence_what_it_holds(package: Path) -> None:
    first = sentence(package.parent).partition("\n")[0]
    assert first.endswith((".", ","))


@pytest.mark.parametrize("folder", sorted({file.parent for file in MODULES}), ids=str)
def test_a_folder_can_be_taken_in_at_a_glance(folder: Path) -> None:
    modules = [file for file in folder.glob("*.py") if file.name != "__init__.py"]
    is_topic = folder.parent.name == "seoaudit_rules"
    assert is_topic or len(modules) <= MAX_MODULES


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_module_can_be_read_at_a_sitting(module: Path) -> None:
    assert len(module.read_text("utf-8").splitlines()) <= MAX_LINES


@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*/*.py")), ids=str)
def test_inside_a_room_nobody_imports_what_it_publishes(module: Path) -> None:
    """A published name loads lazily; a module beside it is imported where it stands."""
    room = module.relative_to(PACKAGE).parts[0]
    imports = [
        alias.name
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == f"seoaudit.{room}"
        for alias in node.names
    ]
    places = [PACKAGE / room / name for name in imports]
    assert all(place.is_dir() or place.with_suffix(".py").exists() for place in places)


@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*.py")), ids=str)
def test_a_module_has_its_tests_in_a_file_of_its_name(module: Path) -> None:
    here = module.relative_to(PACKAGE)
    mirror = ROOT / "tests" / here.parent / f"test_{here.name}"
    assert mirror.exists() or module.stem in ("__init__", "__main__", "version")


@pytest.mark.parametrize("place", PLACES.values())
def test_every_place_on_the_map_is_there(place: str) -> None:
    assert (ROOT / place).exists()
