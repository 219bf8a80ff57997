"""Every command and snippet of the docs does what a reader would do with it.

A command runs in the shell, a configuration is used, a program is executed; test_ci_jobs.py runs
the steps of CI jobs. What cannot run here stands in `NOT_RUN` with its reason.
"""

import json
import re
import shutil
from pathlib import Path

import pytest

from seoaudit.config.loading import load
from seoaudit.history.baseline_file import read_baseline
from tests.docs.blocks import BLOCKS, PAGES, RULE_PAGES, Block, Command, blocks, commands
from tests.docs.following import NEEDS_SHELL, NOT_RUN, follow, lines
from tests.docs.readers_folder import ReadersFolder
from tests.paths import ROOT

# Languages of blocks that show something and are not to be run.
SHOWN = {"text": "a diagram, a formula, or the help that docs/generate.py writes"}
# What the text around a program has given its reader.
BEFORE_PROGRAM = {
    "README.md": "html_bytes = open('draft.html', 'rb').read()",
}
# The file that a reader would write a block into.
FILES = {"toml": "seoaudit.toml", "csv": "keyphrases.csv"}

TOML_OF_RULES = [b for page in RULE_PAGES for b in blocks(page) if b.language == "toml"]

pytestmark = NEEDS_SHELL


def of(*languages: str) -> pytest.MarkDecorator:
    chosen = [block for block in BLOCKS if block.language in languages]
    return pytest.mark.parametrize("block", chosen, ids=str)


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_a_block_names_its_language(block: Block) -> None:
    tested = {"sh", "console", "python", "html", "markdown", "yaml", "json", *FILES}
    assert block.language in tested | set(SHOWN)


@of("sh")
def test_a_command_runs(block: Block, reader: ReadersFolder) -> None:
    for line in lines(block):
        follow(reader, line)


@of("console")
def test_a_command_prints_what_is_shown_below_it(block: Block, reader: ReadersFolder) -> None:
    shutil.copytree(reader.place / "examples", reader.place, dirs_exist_ok=True)
    for session in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, _, shown = session.partition("\n")
        printed = follow(reader, line)
        before, *after = shown.split("…\n")  # where some of it is left out
        assert printed.startswith(before)
        assert printed.endswith(after[-1] if after else before)
        assert after or printed == before


@of(*FILES)
def test_a_configuration_is_taken(block: Block, reader: ReadersFolder) -> None:
    name = "pyproject.toml" if "[tool.seoaudit" in block.text else FILES[block.language]
    (reader.place / name).write_text(block.text, "utf-8")
    follow(reader, "seoaudit check content/")
    if name != "keyphrases.csv":
        assert name in follow(reader, "seoaudit config")


@pytest.mark.parametrize("block", TOML_OF_RULES, ids=str)
def test_the_options_of_a_rule_are_taken(block: Block, tmp_path: Path) -> None:
    file = tmp_path / "seoaudit.toml"
    file.write_text(block.text, "utf-8")
    assert load(config=file).rules


@pytest.mark.parametrize("page", {b.page: None for b in BLOCKS if b.language == "python"})
def test_the_programs_of_a_page_run_one_after_the_other(page: str, reader: ReadersFolder) -> None:
    on_page = [b.text for b in BLOCKS if b.page == page and b.language == "python"]
    program = "\n".join([BEFORE_PROGRAM.get(page, ""), *on_page])
    (reader.place / "program.py").write_text(program, "utf-8")
    follow(reader, "python -W error program.py")


@of("html", "markdown")
def test_a_page_is_audited(block: Block, reader: ReadersFolder) -> None:
    name = "shown.html" if block.language == "html" else "shown.md"
    (reader.place / name).write_text(block.text, "utf-8")
    follow(reader, f"seoaudit check {name}")


@of("json")
def test_data_is_what_the_program_reads(block: Block, tmp_path: Path) -> None:
    table = json.loads(block.text)
    if table.get("schema") == "seoaudit/baseline":
        file = tmp_path / "shown.json"
        file.write_text(block.text, "utf-8")
        assert read_baseline(file).pages.keys() == table["pages"].keys()
    else:
        assert "schema" not in table, "say here how a reader would use it"


HELP = (ROOT / "docs" / "cli.md").read_text("utf-8")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def test_what_is_not_run_is_somewhere_in_the_docs() -> None:
    shown = [p for b in BLOCKS for line in lines(b) for p in re.split(r" && |^ *(?:-|run:) ", line)]
    assert not [start for start in NOT_RUN if not any(p.startswith(start) for p in shown)]


@pytest.mark.parametrize("command", [c for page in PAGES for c in commands(page)], ids=str)
def test_a_command_in_a_sentence_has_its_options(command: Command) -> None:
    name = re.match(r"seoaudit ([a-z]+)", command.text)
    assert name
    help_of_it = HELP.partition(f"\n## seoaudit {name[1]}\n")[2].partition("\n## ")[0]
    assert help_of_it, f"there is no command {name[1]}"
    assert set(OPTION.findall(command.text)) <= set(OPTION.findall(help_of_it))
