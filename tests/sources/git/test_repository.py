"""What git is asked, and what it is asked in vain."""

import os
import subprocess
from pathlib import Path

import pytest

from seoaudit.errors import UsageError
from seoaudit.sources.git.repository import Repository


def git(folder: Path, *arguments: str) -> str:
    """Run git as somebody, whatever the machine's own configuration says."""
    somebody = {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        **{f"GIT_{who}_NAME": "A Writer" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_EMAIL": "writer@example.com" for who in ("AUTHOR", "COMMITTER")},
    }
    command = ["git", "-C", str(folder), "-c", "commit.gpgsign=false", *arguments]
    done = subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", env={**os.environ, **somebody}
    )
    return done.stdout.strip()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A repository with one commit, and each kind of change since."""
    folder = (tmp_path / "site").resolve()
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    for name in ("same", "edited", "moved", "gone"):
        (folder / f"{name}.html").write_text(f"<title>{name}</title>{'<p>text' * 20}\n", "utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    (folder / "edited.html").write_text("<title>other</title>", "utf-8")
    git(folder, "mv", "moved.html", "مقال.html")
    (folder / "gone.html").unlink()
    (folder / "new file.html").write_text("<title>new</title>", "utf-8")
    (folder / "ignored.html").write_text("<title>ignored</title>", "utf-8")
    (folder / ".gitignore").write_text("ignored.html\n", "utf-8")
    return folder


def test_every_kind_of_change_is_told(site: Path) -> None:
    repository = Repository(site)
    old_names, deleted = repository.changes(repository.commit("HEAD"))
    assert old_names == {
        site / "edited.html": "edited.html",
        site / "مقال.html": "moved.html",
        site / "new file.html": None,
        site / ".gitignore": None,
    }
    assert deleted == (site / "gone.html",)


def test_a_file_is_read_as_it_was(site: Path) -> None:
    repository = Repository(site)
    commit = repository.commit("HEAD")
    assert (repository.body(commit, "edited.html") or b"").startswith(b"<title>edited</title>")
    assert repository.body(commit, "new file.html") is None


def test_changes_of_the_other_branch_are_not_ones_own(site: Path) -> None:
    git(site, "checkout", "-q", "-b", "draft")
    git(site, "add", ".")
    git(site, "commit", "-q", "-m", "draft")
    git(site, "checkout", "-q", "main")
    (site / "same.html").write_text("<title>changed on main</title>", "utf-8")
    git(site, "commit", "-q", "-a", "-m", "main goes on")
    git(site, "checkout", "-q", "draft")
    repository = Repository(site)
    assert repository.parting("main") == git(site, "rev-parse", "main~1")
    assert repository.parting("draft~1") == git(site, "rev-parse", "draft~1")
    old_names, _ = repository.changes(repository.parting("main"))
    assert site / "same.html" not in old_names


@pytest.mark.parametrize("revision", ["nowhere", "", "--output=x", "HEAD:same.html"])
def test_a_revision_that_is_none_is_said_in_one_line(site: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="unknown revision") as raised:
        Repository(site).commit(revision)
    assert "\n" not in str(raised.value)


def test_a_folder_outside_of_any_repository_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="is not in a git repository"):
        Repository(tmp_path)


def test_a_repository_of_another_user_is_said_with_the_way_to_allow_it(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    (site / "deep").mkdir()
    for folder in (site, site / "deep"):
        with pytest.raises(UsageError, match="belongs to another user") as raised:
            Repository(folder)
        assert str(raised.value).endswith(f"git config --global --add safe.directory {site}")


def test_what_else_git_says_of_a_repository_is_passed_on(site: Path) -> None:
    (site / ".git" / "config").write_text("[core\n", "utf-8")
    with pytest.raises(UsageError, match="bad config line 1"):
        Repository(site)


def test_a_missing_git_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="git not found"):
        Repository(tmp_path)
