"""A report of an earlier run holds for the same settings, versions and code alone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import seoaudit
import seoaudit_rules
from seoaudit.config import Settings
from seoaudit.engine.auditor import Auditor
from seoaudit.rule.entry_points import installed
from seoaudit.runs.auditing_key import auditing_key


def test_a_changed_keyphrase_map_makes_another_report(tmp_path: Path) -> None:
    keyphrases = tmp_path / "keyphrases.csv"
    settings = Settings(keyphrase_map=str(keyphrases))
    keyphrases.write_text("page,keyphrase\npears.html,pears\n", "utf-8")
    before = auditing_key(Auditor(settings))
    keyphrases.write_text("page,keyphrase\npears.html,plums\n", "utf-8")
    assert auditing_key(Auditor(settings)) != before


# Prints of each file whether a byte added to it changes the key.
KEYS_OF_CHANGED_CODE = """
import sys
from pathlib import Path
from seoaudit.engine.auditor import Auditor
from seoaudit.config import Settings
from seoaudit.runs.auditing_key import auditing_key

auditor = Auditor(Settings())
unchanged = auditing_key(auditor)
assert auditing_key(auditor) == unchanged
for name in sys.argv[1:]:
    file = Path(name)
    code = file.read_bytes()
    file.write_bytes(code + b"#")
    print(name, auditing_key(auditor) != unchanged)
    file.write_bytes(code)
assert auditing_key(auditor) == unchanged
"""


def test_a_byte_changed_anywhere_in_the_program_makes_another_report(tmp_path: Path) -> None:
    for package in (seoaudit, seoaudit_rules):
        copy = tmp_path / package.__name__
        shutil.copytree(package.__path__[0], copy, ignore=shutil.ignore_patterns("__pycache__"))
    folders = [tmp_path / "seoaudit", *filter(Path.is_dir, (tmp_path / "seoaudit").iterdir())]
    folders += [tmp_path / "seoaudit_rules", tmp_path / "seoaudit_rules" / "head"]
    files = [str(min(filter(Path.is_file, folder.rglob("*")))) for folder in folders]
    assert any("page" in Path(file).parts for file in files)
    done = subprocess.run(
        [sys.executable, "-c", KEYS_OF_CHANGED_CODE, *files],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.stdout.splitlines() == [f"{file} True" for file in files]


def test_another_version_of_a_package_makes_another_report(monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = Auditor(Settings())
    before = auditing_key(auditor)
    assert any(name.lower().startswith("turbohtml-") for name in installed())
    changed = (*installed()[1:], "lxml-99.dist-info")
    monkeypatch.setattr("seoaudit.runs.auditing_key.installed", lambda: changed)
    assert auditing_key(auditor) != before


@pytest.fixture
def plugin(tmp_path: Path) -> Path:
    """Rules in a package, with a module and a package that they may import beside it."""
    for name in ("desk/__init__.py", "desk/words/__init__.py", "lists.py", "shared/__init__.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("WORDS = 1\n", "utf-8")
    metadata = tmp_path / "desk-1.dist-info"
    metadata.mkdir()
    (metadata / "entry_points.txt").write_text("[seoaudit.rules]\ndesk = desk\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["lists.py", "shared/__init__.py", "desk/__init__.py"])
def test_code_beside_a_package_of_rules_makes_another_report(plugin: Path, name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KEYS_OF_CHANGED_CODE, str(plugin / name)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": str(plugin), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.stdout.splitlines() == [f"{plugin / name} True"]


def test_the_modules_that_an_installed_distribution_lists_count(plugin: Path) -> None:
    packages = plugin / "site-packages"
    packages.mkdir()
    for name in ("desk", "desk-1.dist-info", "shared"):
        (plugin / name).rename(packages / name)
    lines = "desk/__init__.py,sha256=x,1\nshared/__init__.py,,\ngone.py,,\n"
    (packages / "desk-1.dist-info" / "RECORD").write_text(lines, "utf-8")
    listed = packages / "shared" / "__init__.py"
    done = subprocess.run(
        [sys.executable, "-c", KEYS_OF_CHANGED_CODE, str(listed)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": str(packages), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.stdout.splitlines() == [f"{listed} True"]


def test_what_a_format_shows_makes_no_other_report() -> None:
    settings = Settings()
    assert auditing_key(Auditor(settings, with_article=True)) == auditing_key(Auditor(settings))


def test_it_is_the_same_from_kept_checksums(tmp_path: Path) -> None:
    auditor = Auditor(Settings())
    keys = {auditing_key(auditor), auditing_key(auditor, tmp_path), auditing_key(auditor, tmp_path)}
    assert len(keys) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["checksums.json"]
