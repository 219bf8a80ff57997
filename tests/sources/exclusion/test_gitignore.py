"""What git ignores is known without git, and as git itself says."""

import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from seoaudit.sources.exclusion.gitignore import GitIgnore
from tests.sources.saved import write

NAMES = ["a", "b", "keep", "content", "a.md", "b.html", "two words"]
SEGMENTS = [*NAMES, "*", "**", "?", "*.md", "[ab]", "[!a]", "k*p", r"\*", "a.*"]


@pytest.fixture(autouse=True)
def repository(folder: Path) -> Path:
    (folder / ".git" / "info").mkdir(parents=True)
    return folder.resolve()


def ignored(root: Path, name: str, *, is_folder: bool = False) -> bool:
    return GitIgnore(root).ignores(root / name, is_folder=is_folder)


def test_the_nearest_file_of_patterns_decides(repository: Path) -> None:
    write(".gitignore", b"*.html\n")
    write("news/.gitignore", b"!a.html\n")
    assert ignored(repository, "a.html")
    assert not ignored(repository, "news/a.html")
    assert ignored(repository, "news/b.html")
    assert not ignored(repository, "a.md")


def test_the_excludes_that_are_not_shared_count_too(repository: Path) -> None:
    write(".git/info/exclude", b"/notes/\n")
    assert ignored(repository, "notes", is_folder=True)
    write(".gitignore", b"!/notes/\n")
    assert not ignored(repository, "notes", is_folder=True)


def test_patterns_above_the_named_folder_count_up_to_the_repository(repository: Path) -> None:
    write("site/.git/info/exclude", b"")
    write(".gitignore", b"*.html\n")
    assert not ignored(repository / "site", "a.html")
    assert ignored(repository / "other", "a.html")


def test_in_a_folder_that_is_ignored_itself_only_its_own_patterns_count(repository: Path) -> None:
    write(".gitignore", b"_site/\n*.html\n")
    write("_site/.gitignore", b"/404.html\n")
    assert not ignored(repository / "_site", "a.html")
    assert ignored(repository / "_site", "404.html")
    assert not ignored(repository / "_site" / "news", "a.html")


def test_a_worktree_shares_the_excludes_of_its_repository(repository: Path) -> None:
    write(".git/worktrees/other/commondir", b"../..\n")
    write(".git/info/exclude", b"notes.md\n")
    tree = repository / "tree"
    write("tree/.git", f"gitdir: {repository}/.git/worktrees/other\n".encode())
    assert ignored(tree, "notes.md")
    assert not ignored(tree, "a.md")


def test_outside_a_repository_nothing_is_ignored(repository: Path) -> None:
    (repository / ".git").rename(repository / "git")
    write(".gitignore", b"*\n")
    assert not ignored(repository, "a.html")


def test_a_file_of_patterns_that_is_a_folder_has_none(repository: Path) -> None:
    (repository / ".gitignore").mkdir()
    assert not ignored(repository, "a.html")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is what we compare with")
@pytest.mark.parametrize("seed", range(20))
def test_git_itself_says_the_same(repository: Path, seed: int) -> None:
    shutil.rmtree(repository / ".git")
    subprocess.run(["git", "init", "-q"], check=True)
    rng = random.Random(seed)
    (repository / ".gitignore").write_text(_lines(rng), "utf-8")
    places = list(_filled(repository, rng, 3))
    names = "\0".join(place.relative_to(repository).as_posix() for place in places)
    asked = ["git", "check-ignore", "-z", "--stdin"]
    told = subprocess.run(asked, input=names.encode(), capture_output=True, check=False).stdout
    assert _ours(repository, places) == {repository / n for n in told.decode().split("\0") if n}


def _lines(rng: random.Random) -> str:
    def line() -> str:
        pattern = "/".join(rng.choices(SEGMENTS, k=rng.choice([1, 1, 2, 3])))
        return rng.choice(["", "", "!"]) + rng.choice(["", "/"]) + pattern + rng.choice(["", "/"])

    return "\n".join(line() for _ in range(rng.randint(1, 5)))


def _filled(place: Path, rng: random.Random, depth: int) -> Iterator[Path]:
    """Fill a folder with files, folders and patterns; yield each, a folder before its own."""
    for name in rng.sample(NAMES, 4):
        each = place / name
        yield each
        if depth and not each.suffix:
            each.mkdir()
            (each / ".gitignore").write_text(_lines(rng) if rng.random() < 0.3 else "", "utf-8")
            yield from _filled(each, rng, depth - 1)
        else:
            each.write_text("", "utf-8")


def _ours(root: Path, places: list[Path]) -> set[Path]:
    ignoring = GitIgnore(root)
    found: set[Path] = set()
    for each in places:
        if found.intersection(each.parents) or ignoring.ignores(each, is_folder=each.is_dir()):
            found.add(each)
    return found
