"""The hooks, as pre-commit runs them with the configuration that docs/ci.md shows."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.paths import ROOT

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
CI_PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
SHOWN = re.search(r"```yaml\n(# .pre-commit.*?)```", CI_PAGE, re.DOTALL)
# Every finding of these is below the level that fails, and nothing in them can be fixed.
ARTICLE = "# Pears that keep\n\nPick pears before they are ripe, and store them cool and dark.\n"
ASSETS = {
    "content/site.css": b"body { margin: 0 }\n",
    "content/data.json": b'{"pears": 3}\n',
    "content/pear.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "content/README.md": b"Write pears.\n",
}


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), "-c", "commit.gpgsign=false", *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def commit(folder: Path) -> str:
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository that uses our hooks; they run what is installed, instead of installing it."""
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "A Writer")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "writer@example.com")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    for name in ("PRE_COMMIT_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    hooks, project = tmp_path / "hooks", tmp_path / "project"
    (project / "content").mkdir(parents=True)
    hooks.mkdir()
    installed = yaml.safe_dump([{**hook, "language": "system"} for hook in HOOKS])
    (hooks / ".pre-commit-hooks.yaml").write_text(installed, "utf-8")
    revision = commit(hooks)
    assert SHOWN
    shown = SHOWN[1].replace("--fail-under=75", "--fail-under=1").replace("main", revision)
    shown = shown.replace("https://github.com/seoaudit/seoaudit", hooks.as_uri())
    (project / ".pre-commit-config.yaml").write_text(shown, "utf-8")
    for name, body in ASSETS.items():
        (project / name).write_bytes(body)
    return project


def run(project: Path) -> subprocess.CompletedProcess[str]:
    commit(project)
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"]
    return subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8", check=False)


def test_only_pages_are_handed_to_them_whatever_else_the_folder_holds(project: Path) -> None:
    (project / "content" / "pears.md").write_text(ARTICLE, "utf-8")
    (project / "content" / "كمثرى.md").write_text(ARTICLE, "utf-8")
    done = run(project)
    assert done.returncode == 0, done.stdout
    assert "2 pages" in done.stdout
    assert not [name for name in ASSETS if name in done.stdout]


def test_beside_assets_alone_they_have_nothing_to_do(project: Path) -> None:
    done = run(project)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("(no files to check)") == len(HOOKS)


def test_the_check_judges_what_the_fix_leaves(project: Path) -> None:
    page = project / "content" / "pears.html"
    page.write_text(f"<html><title>Pears that keep</title><h1>Pears</h1><p>{ARTICLE}", "utf-8")
    fixed, checked = run(project).stdout.split("hook id: seoaudit\n")
    assert "files were modified by this hook" in fixed
    assert '<html lang="en">' in page.read_text("utf-8")
    assert "international/lang-missing" not in checked


def test_an_error_that_cannot_be_fixed_fails_the_check_alone(project: Path) -> None:
    (project / "content" / "pears.md").write_text(f"{ARTICLE}\nTODO: say how long.\n", "utf-8")
    done = run(project)
    assert done.returncode == 1
    assert re.search(r"^seoaudit fix\.+Passed$", done.stdout, re.MULTILINE)
    assert re.search(r"^seoaudit\.+Failed$", done.stdout, re.MULTILINE)
