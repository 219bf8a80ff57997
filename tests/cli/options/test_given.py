"""The options of a command become settings by their names."""

import inspect
from importlib import import_module
from pathlib import Path

import pytest
import typer

from seoaudit.cli.app import CLASSES
from seoaudit.cli.options.given import given
from seoaudit.config.settings import READERS


class Context:
    """What a command has been called with."""

    def __init__(self, **params: object) -> None:
        self.params = params


def test_parameters_named_like_keys_are_given_and_others_are_not() -> None:
    context = Context(keyphrases=["pear"], lang=None, url="https://example.com/", target=90)
    found = given(context, READERS)  # type: ignore[arg-type]
    assert found == {"keyphrases": ["pear"], "lang": None, "target": 90}


def test_a_file_is_given_by_its_name() -> None:
    context = Context(baseline=Path("known.json"))
    assert given(context, READERS) == {"baseline": "known.json"}  # type: ignore[arg-type]


@pytest.mark.parametrize("name", CLASSES)
def test_every_command_that_takes_settings_takes_its_context(name: str) -> None:
    parameters = inspect.signature(
        import_module(f"seoaudit.cli.commands.{name}").command
    ).parameters
    takes_settings = not parameters.keys().isdisjoint((*READERS, "config"))
    contexts = [each for each in parameters.values() if each.annotation is typer.Context]
    assert len(contexts) == takes_settings
