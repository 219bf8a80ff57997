"""Every key is described once, and what is said of it is true."""

import inspect

import pytest

from seoaudit.cli.commands import check
from seoaudit.config.keys import EXTENDS, KEYS, RULE_KEYS
from seoaudit.config.kinds import Key
from seoaudit.config.layer import CommandLine
from seoaudit.config.settings import Settings

ALL = {**KEYS, **RULE_KEYS, "extends": EXTENDS}


@pytest.mark.parametrize("name", ALL)
def test_an_example_is_a_value(name: str) -> None:
    ALL[name].kind.read(ALL[name].example)


@pytest.mark.parametrize("name", ALL)
def test_a_summary_is_a_sentence(name: str) -> None:
    summary = ALL[name].summary
    assert summary[0].isupper()
    assert summary.endswith(".")


@pytest.mark.parametrize("name", KEYS)
def test_a_key_without_a_default_says_what_happens(name: str) -> None:
    if Settings().value(name) is None:
        assert KEYS[name].otherwise


@pytest.mark.parametrize(("name", "key"), KEYS.items())
def test_the_option_of_a_key_is_one_of_check(name: str, key: Key) -> None:
    parameters = inspect.signature(check.command).parameters
    has_option = name in parameters or name == "format"
    assert bool(key.option) == has_option
    if has_option and name != "respect_gitignore":
        assert key.option == CommandLine({}).spelling(name)
