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
    "socket sqlite3 textstat turbohtml.detect yaml zipfile".split()
)

HEAVY = UNUSED | set("rich turbohtml Stemmer seoaudit_rules".split())
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
