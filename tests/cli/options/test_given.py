"""The options of a command become settings by their names."""

import inspect
from importlib import import_module
from pathlib import Path

import pytest
import typer

from seoaudit.cli.app import CLASSES
from seoaudit.cli.options.given import blaming, given
from seoaudit.config.settings import READERS, Settings
from seoaudit.errors import ConfigError, UsageError
from tests.cli.conftest import Run, error


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


def test_an_error_about_a_value_names_the_line_that_set_it() -> None:
    settings = Settings(origins={"format": "project (seoaudit.toml:3)", "target": "command line"})
    with (
        pytest.raises(ConfigError, match=r"^seoaudit\.toml:3: format: unknown$"),
        blaming(settings, "format"),
    ):
        raise UsageError("unknown")
    with pytest.raises(UsageError, match=r"^unknown$"), blaming(settings, "target"):
        raise UsageError("unknown")


@pytest.mark.parametrize("line", ['format = "xml"', 'baseline = "gone.json"', 'content = "a["'])
def test_a_wrong_value_in_a_file_has_its_line(run: Run, page: Path, line: str) -> None:
    Path("seoaudit.toml").write_text(f"\n{line}\n", "utf-8")
    assert error(run("check", page.name)).startswith(
        f"seoaudit.toml:2: {line.split(maxsplit=1)[0]}: "
    )


def test_a_format_that_is_given_goes_before_a_wrong_one_in_the_file(run: Run, page: Path) -> None:
    Path("seoaudit.toml").write_text('format = "xml"', "utf-8")
    assert run("check", page.name, "-f", "csv").exit_code < 2
