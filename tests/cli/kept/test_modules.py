"""A module comes from what is kept as from its own file, and only while that is the same."""

import py_compile
import sys
from collections.abc import Callable, Iterator
from importlib.util import cache_from_source
from pathlib import Path
from types import ModuleType

import pytest

from seoaudit.cli.kept import modules
from seoaudit.cli.kept.modules import KeptModules
from seoaudit.cli.kept.pieces import KeptPieces, read_pieces, write_pieces

Importing = Callable[[str, KeptModules], ModuleType]


@pytest.fixture(params=[frozenset(), frozenset({"keepers"})], ids=["alone", "in a room"])
def package(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A package `keepers` with a module and a folder of its own, to be imported."""
    monkeypatch.setattr(modules, "ROOMS", request.param)
    monkeypatch.setattr(modules, "OWN", ("keepers.",))
    folder = tmp_path / "keepers"
    (folder / "inner").mkdir(parents=True)
    (folder / "__init__.py").write_text("", "utf-8")
    (folder / "inner" / "__init__.py").write_text("VALUE = 'inside'", "utf-8")
    (folder / "module.py").write_text("VALUE = 'first'", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    yield folder
    forget()


def forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "keepers"]:
        del sys.modules[name]


@pytest.fixture(params=["by a statement", "by name"])
def importing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Importing:
    """What imports a module of the package anew, as the program does."""

    def imported(name: str, kept: KeptModules) -> ModuleType:
        forget()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "meta_path", [kept, *sys.meta_path])
            if request.param == "by name":
                __import__(name.rpartition(".")[0])
                assert kept.module(name) is kept.module(name)
            else:
                __import__(name)
        return sys.modules[name]

    return imported


@pytest.fixture
def kept(package: Path, importing: Importing) -> KeptModules:
    """What a run keeps that imported the modules of the package."""
    found = KeptModules(KeptPieces(), KeptPieces())
    for name in ("keepers.inner", "keepers.module"):
        importing(name, found)
        found.keep_missed()
    return read_again(found, package)


def read_again(kept: KeptModules, package: Path) -> KeptModules:
    file = str(package.parent / "kept")
    write_pieces(file, "me", [kept.alone, kept.rooms])
    return KeptModules(*read_pieces(file, "me"))


def is_kept(module: ModuleType) -> bool:
    return type(module.__loader__).__module__ == modules.__name__


def test_a_module_comes_from_the_file_as_it_would_from_its_own(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    module = importing("keepers.module", kept)
    assert is_kept(module)
    assert module.VALUE == "first"
    assert module.__file__ == str(package / "module.py")
    assert module.__cached__ == cache_from_source(str(package / "module.py"))
    assert module.__package__ == "keepers"
    assert sys.modules["keepers"].module is module
    assert not hasattr(module, "__path__")
    inner = importing("keepers.inner", kept)
    assert is_kept(inner)
    assert inner.__package__ == "keepers.inner"
    assert list(inner.__path__) == [str(package / "inner")]
    assert not kept.alone.has_more


def test_a_module_that_changed_is_loaded_from_its_source(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    (package / "module.py").write_text("VALUE = 'changed'", "utf-8")
    module = importing("keepers.module", kept)
    assert module.VALUE == "changed"
    kept.keep_missed()
    assert is_kept(importing("keepers.module", read_again(kept, package)))


def test_a_module_met_later_is_kept_beside_its_room(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    assert all(bool(kept.alone.data(name)) is ("keepers" not in kept.rooms) for name in kept.alone)
    (package / "later.py").write_text("VALUE = 'later'", "utf-8")
    importing("keepers.later", kept)
    kept.keep_missed()
    again = read_again(kept, package)
    assert again.alone.data("keepers.later")
    assert is_kept(importing("keepers.later", again))


def test_modules_that_changed_are_dropped(kept: KeptModules, package: Path) -> None:
    (package / "module.py").write_text("VALUE = 'changed'", "utf-8")
    kept.drop_changed()
    assert sorted(kept.alone) == ["keepers.inner"]


def test_a_module_whose_code_is_lost_is_loaded_from_its_own_file(
    kept: KeptModules, importing: Importing
) -> None:
    kept.rooms.drop("keepers")
    kept.alone.add("keepers.module", kept.alone.told("keepers.module"), b"")
    assert importing("keepers.module", kept).VALUE == "first"


def test_what_a_module_imports_is_loaded_before_it(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    (package / "user.py").write_text("from keepers.module import VALUE\nimport json", "utf-8")
    importing("keepers.user", kept)
    kept.keep_missed()
    again = read_again(kept, package)
    assert again.alone.told("keepers.user")[5] == ("keepers.module",)
    user = importing("keepers.user", again)
    assert is_kept(user)
    assert is_kept(sys.modules["keepers.module"])
    assert user.VALUE == "first"


def test_what_a_module_imported_before_it_changed_is_not_loaded(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    (package / "user.py").write_text("import keepers.module", "utf-8")
    importing("keepers.user", kept)
    kept.keep_missed()
    (package / "user.py").write_text("VALUE = 'alone'", "utf-8")
    (package / "module.py").unlink()
    assert importing("keepers.user", read_again(kept, package)).VALUE == "alone"


def test_a_module_of_the_same_name_elsewhere_is_another(
    kept: KeptModules, tmp_path: Path, importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere" / "keepers"
    elsewhere.mkdir(parents=True)
    (elsewhere / "__init__.py").write_text("", "utf-8")
    (elsewhere / "module.py").write_text("VALUE = 'other'", "utf-8")
    monkeypatch.syspath_prepend(elsewhere.parent)
    assert importing("keepers.module", kept).VALUE == "other"


def test_a_module_that_is_gone_is_gone(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    (package / "module.py").unlink()
    with pytest.raises(ModuleNotFoundError):
        importing("keepers.module", kept)


def test_a_module_that_fails_fails_each_time(
    kept: KeptModules, package: Path, importing: Importing
) -> None:
    (package / "module.py").write_text("import nothing_of_this_name", "utf-8")
    with pytest.raises(ModuleNotFoundError):
        importing("keepers.module", kept)
    kept.keep_missed()
    with pytest.raises(ModuleNotFoundError, match="nothing_of_this_name"):
        importing("keepers.module", read_again(kept, package))
    assert "keepers.module" not in sys.modules


def test_code_that_is_older_than_its_source_is_not_kept(
    package: Path, importing: Importing
) -> None:
    kept = KeptModules(KeptPieces(), KeptPieces())
    importing("keepers.module", kept)
    (package / "module.py").write_text("VALUE = 'written while it ran'", "utf-8")
    kept.keep_missed()
    assert importing("keepers.module", kept).VALUE == "written while it ran"


def test_code_that_goes_by_the_hash_of_its_source_is_kept(
    package: Path, importing: Importing
) -> None:
    by_hash = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(package / "module.py"), invalidation_mode=by_hash)
    kept = KeptModules(KeptPieces(), KeptPieces())
    importing("keepers.module", kept)
    kept.keep_missed()
    assert is_kept(importing("keepers.module", kept))


def test_modules_are_found_by_python_itself_while_other_threads_run(
    kept: KeptModules, importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modules, "active_count", lambda: 2)
    assert importing("keepers.module", kept).VALUE == "first"
