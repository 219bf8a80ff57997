"""Closed standard streams get one true line, and no file takes their place."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such shell")


def shell(redirection: str, *arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program with a redirection of the shell."""
    line = f'{before}exec "$0" -m seoaudit "$@" {redirection}'
    return subprocess.run(
        ["sh", "-c", line, sys.executable, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_closed_standard_output_is_named() -> None:
    done = shell(">&-", "rules")
    assert (done.returncode, done.stderr) == (
        2,
        "seoaudit: error: standard output: closed, so nothing can be written to it\n",
    )


def test_a_report_in_a_file_needs_no_standard_output(page: Path) -> None:
    done = shell(">&-", "check", page.name, "-o", "report.json", "--fail-on", "never")
    assert (done.returncode, done.stderr) == (0, "")
    assert page.with_name("report.json").stat().st_size > 1000


def test_a_closed_standard_error_loses_its_lines_and_nothing_else(page: Path) -> None:
    done = shell("2>&-", "check", page.name, "gone.html", "-f", "csv")
    assert done.returncode == 2
    assert done.stdout.count("Traceback") == 0
    assert page.name in done.stdout


def test_a_closed_standard_input_is_named() -> None:
    done = shell("<&-", "check", "-", "-f", "csv")
    assert done.returncode == 2
    assert done.stderr == "seoaudit: error: -: standard input is closed: name a file\n"


def test_all_of_them_may_be_closed(page: Path) -> None:
    done = shell("<&- >&- 2>&-", "fix", "--unsafe", page.name)
    assert done.returncode == 2
    assert "</html>" in page.read_text("utf-8")


def test_a_working_folder_that_is_gone_is_named(work: Path) -> None:
    (work / "gone").mkdir()
    done = shell("", "check", before='cd gone; rmdir "$PWD"; ')
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert "standard output" not in line


def test_a_full_table_of_open_files_is_named(page: Path) -> None:
    for number in range(20):
        page.with_name(f"{number}.html").write_bytes(page.read_bytes())
    done = shell("", "check", ".", "--jobs", "4", "--no-cache", before="ulimit -n 12; ")
    assert done.returncode == 2
    assert done.stderr == (
        "seoaudit: error: too many files are open at once: allow more with ulimit -n\n"
    )
