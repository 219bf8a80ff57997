"""What a command loads: nothing of the others, nothing heavy that it does not ask for."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from seoaudit.cli.app import CLASSES

COMMANDS = {f"seoaudit.cli.commands.{name}" for name in CLASSES}
# What a check of one file has no use for.
UNUSED = set(
    "aiohttp asyncio bs4 email importlib.metadata lxml markdown_it multiprocessing rich.console "
    "socket sqlite3 textstat turbohtml yaml zipfile".split()
)

HEAVY = UNUSED | set("rich turbohtml._html Stemmer seoaudit_rules".split())
LOADED = """
import sys
from seoaudit.cli.app import app
try:
    app({arguments})
except SystemExit:
    pass
print(*sys.modules, file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    """The names of all modules in a process that has run these arguments."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(arguments=arguments)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"]])
def test_nothing_heavy_is_imported_for_help(arguments: list[str]) -> None:
    assert not loaded(*arguments) & HEAVY


@pytest.mark.parametrize("name", CLASSES)
def test_each_command_has_a_module_of_its_name(name: str) -> None:
    assert callable(importlib.import_module(f"seoaudit.cli.commands.{name}").command)


def test_the_help_shows_all_commands_and_one_command_only_itself() -> None:
    assert loaded("--help") & COMMANDS == COMMANDS
    assert loaded("text", "--help") & COMMANDS == {"seoaudit.cli.commands.text"}


@pytest.mark.parametrize("format_", ["terminal", "json"])
def test_a_check_of_one_file_imports_no_more_than_it_needs(page: Path, format_: str) -> None:
    modules = loaded("check", str(page), "--format", format_)
    assert not modules & UNUSED
    assert modules & COMMANDS == {"seoaudit.cli.commands.check"}


def test_a_house_rule_loads_lxml_only_for_an_xpath(page: Path, work: Path) -> None:
    rule = '[[house]]\nid = "house/a"\nmessage = "A."\nmax = 0\n{} = "{}"\n'
    for key, selector in (("select", "h6"), ("xpath", "//h6")):
        (work / "seoaudit.toml").write_text(rule.format(key, selector), "utf-8")
        assert ("lxml" in loaded("check", str(page))) is (key == "xpath")


CATALOGUES = """
import sys
sys.addaudithook(
    lambda event, given: event == "open" and str(given[0]).endswith("ar.json")
    and print(given[0], file=sys.stderr)
)
from seoaudit.cli.app import app
try:
    app({arguments})
except SystemExit:
    pass
"""


@pytest.mark.parametrize(
    ("language", "read"), [("en", set()), ("ar", {"locale/ar.json", "head/ar.json"})]
)
def test_a_catalogue_is_read_only_when_its_language_is_asked_for(
    language: str, read: set[str], page: Path
) -> None:
    for arguments in (["--help"], ["check", str(page), "--language", language]):
        done = subprocess.run(
            [sys.executable, "-c", CATALOGUES.format(arguments=arguments)],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        opened = {"/".join(Path(line).parts[-2:]) for line in done.stderr.splitlines()}
        assert (read <= opened) if arguments[0] == "check" else not opened
        assert opened == set() or language == "ar"


def test_case_of_torn_code_is_one_piece(page: Path) -> None:
    """`lang="en"` stands in one isolate, not with its value in another."""
    page.write_text(page.read_text("utf-8").replace('<html lang="en">', "<html>"), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "seoaudit", "check", str(page), "--language", "ar"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert '\u2068lang="en"\u2069' in done.stdout
