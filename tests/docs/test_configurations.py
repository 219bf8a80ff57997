"""The schema that ships for editors takes every configuration of ours, and knows every rule."""

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from seoaudit.cli.commands.init import start
from seoaudit.config.profiles import profiles
from seoaudit.config.schema import FILE
from tests.docs.blocks import BLOCKS, RULE_PAGES, Block, blocks

SCHEMA = Draft202012Validator(json.loads(FILE.read_text("utf-8")))
SHOWN = [
    block
    for block in (*BLOCKS, *(each for page in RULE_PAGES for each in blocks(page)))
    if block.language == "toml"
]


def problems(text: str) -> list[str]:
    table = json.loads(json.dumps(tomllib.loads(text), default=str))
    own = table.get("tool", {}).get("seoaudit", table)
    return [error.message for error in SCHEMA.iter_errors(own)]


@pytest.mark.parametrize("block", SHOWN, ids=str)
def test_a_configuration_that_is_shown_is_valid(block: Block) -> None:
    assert problems(block.text) == []


@pytest.mark.parametrize("file", profiles().values(), ids=lambda file: file.stem)
def test_a_profile_is_valid(file: Path) -> None:
    assert problems(file.read_text("utf-8")) == []


def test_so_is_the_file_that_init_writes_with_all_its_examples() -> None:
    assert problems(start()) == []
    lines = start().splitlines()
    keys = [line.removeprefix("# ") for line in lines if " = " in line or line.startswith("# [")]
    assert problems("\n".join(keys)) == []


@pytest.mark.parametrize(
    "text",
    [
        "fail_uner = 75",
        'ignore = ["head/titel-length"]',
        'select = ["haed"]',
        '[rules."head/titel-length"]\nweight = 1',
        '[rules."head/title-length"]\nmax_pixel = 600',
        '[rules."head/title-length"]\nseverity = "eror"',
    ],
)
def test_a_misspelt_name_is_not(text: str) -> None:
    assert problems(text)
