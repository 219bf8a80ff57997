"""The options that commands share: their help names all that may be given, and shells offer it."""

import inspect
from importlib import import_module
from typing import Any, get_args

import pytest
from typer.models import ArgumentInfo, OptionInfo

from seoaudit.cli.app import CLASSES
from seoaudit.cli.options import completion, shared
from seoaudit.cli.printing.listing import FORMATS
from seoaudit.config.profiles import profiles
from seoaudit.config.readers import FAIL_ON
from seoaudit.rule.finding import Basis

OPTIONS = {name: value for name, value in vars(shared).items() if hasattr(value, "__metadata__")}


def info(annotated: Any) -> OptionInfo | ArgumentInfo:
    [found] = [each for each in get_args(annotated) if isinstance(each, OptionInfo | ArgumentInfo)]
    return found


def flags(annotated: Any) -> tuple[str, ...]:
    return tuple(info(annotated).param_decls or ())


@pytest.mark.parametrize("name", profiles())
def test_every_profile_is_named(name: str) -> None:
    assert name in str(info(shared.Profile).help)


@pytest.mark.parametrize("level", FAIL_ON)
def test_every_level_that_may_fail_is_named(level: str) -> None:
    assert level in str(info(shared.FailOn).help)


@pytest.mark.parametrize("basis", Basis)
def test_every_basis_is_named(basis: Basis) -> None:
    assert str(basis) in str(info(shared.GateOn).help)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_of_lists_is_named(name: str) -> None:
    assert name in str(info(shared.ListFormat).help)


@pytest.mark.parametrize(
    ("annotated", "offers"),
    [
        (shared.Profile, completion.profiles),
        (shared.Select, completion.names),
        (shared.Ignore, completion.names),
    ],
)
def test_a_shell_can_complete_what_has_a_name(annotated: Any, offers: object) -> None:
    assert info(annotated).autocompletion is offers


def test_no_two_options_of_one_command_have_a_flag_in_common() -> None:
    for name in CLASSES:
        command = import_module(f"seoaudit.cli.commands.{name}").command
        parameters = inspect.signature(command).parameters.values()
        given = [
            flag
            for each in parameters
            if hasattr(each.annotation, "__metadata__")
            for flag in flags(each.annotation)
        ]
        assert len(given) == len(set(given)), name


@pytest.mark.parametrize("name", [name for name in OPTIONS if name != "Sources"])
def test_every_option_says_what_it_does_in_sentences(name: str) -> None:
    assert str(info(OPTIONS[name]).help).endswith(".")
    assert all(flag.startswith("-") for flag in flags(OPTIONS[name]))
