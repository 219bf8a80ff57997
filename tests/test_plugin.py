"""A rule package of somebody else: one new file and an entry point."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import EXAMPLES

PLUGIN = EXAMPLES / "plugin"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example plugin, installed beside everything else."""
    target = tmp_path_factory.mktemp("plugin")
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
    ]
    subprocess.run(
        [*command, "--target", str(target), str(PLUGIN)], check=True, capture_output=True
    )
    return target


def seoaudit(installed: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "seoaudit", *arguments],
        env=environment,
        cwd=installed,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_its_rule_is_listed(installed: Path) -> None:
    assert "newsroom/dateline" in seoaudit(installed, "rules")


def test_its_rule_is_explained(installed: Path) -> None:
    explained = seoaudit(installed, "explain", "newsroom/dateline")
    assert "Start the first paragraph with the city and a dash" in explained


def test_its_rule_judges_pages_in_the_language_of_the_reader(installed: Path) -> None:
    page = installed / "news.html"
    page.write_text("<article><h1>News</h1><p>The minister opened it.</p></article>", "utf-8")
    chosen = ("check", str(page), "--select", "newsroom")
    assert "does not start with a place" in seoaudit(installed, *chosen)
    assert "لا تبدأ الفقرة الأولى" in seoaudit(installed, *chosen, "--language", "ar")
