"""The working folder of a reader who follows the docs: what their commands take for granted."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.paths import EXAMPLES, ROOT

DRAFT = """<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>حموشي يفتح مقهى للكتب في المدينة القديمة</title></head>
<body><article><h1>مقهى حموشي</h1><p>يفتح حموشي مقهاه كل صباح، وفيه ألف كتاب.</p></article></body>
</html>
"""
PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>How to store pears over the winter</title></head>
<body><article><h1>Storing pears</h1><p>Pears keep until March. {text}</p></article></body>
</html>
"""
POST = "---\ntitle: When to pick an apple\n---\n\nAn apple tree tells you when. {text}\n"
# Each text is one revision of every page: three are committed, the last is being written.
TEXTS = ("Pick early.", "Pick them early.", "Pick them early and dry.", "Pick them early, and dry.")
PAGES = {
    "draft.html": DRAFT,
    "saved.html": PAGE,
    "draft.md": POST,
    "post.md": POST,
    "content/pears.html": PAGE,
    "content/apples.md": POST,
    "legacy/pears.html": PAGE,
    "public/index.html": PAGE,
}


class ReadersFolder:
    """A folder with pages in a git repository.

    `web` is an address at which it is served, `bytecode` where Python keeps what it has compiled.
    """

    def __init__(self, place: Path, web: str, bytecode: Path) -> None:
        self.place = place
        self.web = web
        self.bytecode = bytecode

    def fill(self) -> None:
        """Write the pages, each in four revisions, and the files that the docs name."""
        self.place.mkdir()
        shutil.copytree(EXAMPLES, self.place / "examples")
        (self.place / "urls.txt").write_text(f"{self.web}/saved.html\n", "utf-8")
        (self.place / "Dockerfile").write_bytes((ROOT / "Dockerfile").read_bytes())
        self.git("init", "-q", "-b", "main")
        for text in TEXTS:
            for name, page in PAGES.items():
                file = self.place / name
                file.parent.mkdir(exist_ok=True)
                file.write_text(page.replace("{text}", text), "utf-8")
            if text != TEXTS[-1]:
                (self.place / "draft.html").write_text(DRAFT.replace("ألف", text), "utf-8")
                self.git("add", ".")
                self.git("commit", "-q", "-m", text)
        self.git("commit", "-q", "--allow-empty", "-m", "Read it again")
        self.git("update-ref", "refs/remotes/origin/main", "HEAD")
        done = self.run("seoaudit baseline write content/ legacy/")
        assert done.returncode == 0, done.stderr

    def copy(self, place: Path) -> "ReadersFolder":
        """The same folder at another place, to be changed there."""
        shutil.copytree(self.place, place)
        return ReadersFolder(place, self.web, self.bytecode)

    def git(self, *arguments: str) -> None:
        """Run git as somebody, whatever the machine's own configuration says."""
        command = ["git", "-c", "commit.gpgsign=false", *arguments]
        subprocess.run(command, cwd=self.place, check=True, env=self.environment())

    def environment(self) -> dict[str, str]:
        """The variables of a shell that finds the installed program and nobody's own settings."""
        home = str(self.place.parent / "home")
        own = {
            "PYTHONDONTWRITEBYTECODE",
            "LANGUAGE",
            "LC_ALL",
            "GITHUB_WORKSPACE",
            "CI_PROJECT_DIR",
            "COLUMNS",
        }
        return {
            **{name: value for name, value in os.environ.items() if name not in own},
            **{f"GIT_{who}_NAME": "A Reader" for who in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{who}_EMAIL": "reader@example.com" for who in ("AUTHOR", "COMMITTER")},
            **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA"), home),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "LANG": "C.UTF-8",
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONIOENCODING": "utf-8",
            "PYTHONPYCACHEPREFIX": str(self.bytecode),
            "PYTHONPATH": str(self.place / "plugins"),
        }

    def run(self, line: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a line in bash."""
        return subprocess.run(
            ["bash", "-o", "pipefail", "-c", line],
            cwd=self.place,
            env={**self.environment(), **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
