"""The help of every command, in the language of the program."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from inspect import cleandoc

import pytest

from seoaudit.cli.app import CLASSES, Commands, app
from seoaudit.cli.help import directed, folded
from seoaudit.cli.options.completion import languages
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from tests.cli.conftest import Run
from tests.translations import COMPLETE, TRANSLATED


def translations() -> Iterator[tuple[str, dict[str, str]]]:
    """The help in each language other than English, by its code."""
    for language in TRANSLATED:
        place = files("seoaudit.cli") / "locale" / f"{language}.json"
        yield language, json.loads(place.read_text("utf-8"))


HELP = dict(translations())


def declared() -> list[str]:
    """Every paragraph of help that the commands and their options declare."""
    program = [app.info.help, app.info.epilog]
    commands = [Commands()[name] for name in CLASSES]
    helps = [str(command.help) for command in commands]
    options = [str(each.help) for command in commands for each in command.params]  # type: ignore[attr-defined]
    texts = (text for text in (*program, *helps, *options) if isinstance(text, str))
    return [folded(part) for text in texts for part in cleandoc(text).split("\n\n")]


@pytest.mark.parametrize("paragraph", sorted(set(declared())))
def test_every_paragraph_of_help_has_its_translations(paragraph: str) -> None:
    code = re.compile(r"--[a-z-]+|\{\w+\}")
    for language, translated in HELP.items():
        assert paragraph in translated or language not in COMPLETE, language
        told = translated.get(paragraph, paragraph)
        assert set(code.findall(paragraph)) <= set(code.findall(told)), language


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_the_languages_of_messages_are_named(language: str, run: Run) -> None:
    shown = " ".join(run("check", "--help", "--language", "en").stdout.split())
    assert f"help: {', '.join([*MESSAGE_LANGUAGES][:-1])} or {[*MESSAGE_LANGUAGES][-1]} (" in shown
    assert [language] == languages(language)


@pytest.mark.parametrize("arguments", [[], *([name] for name in CLASSES)], ids=" ".join)
def test_help_in_arabic_has_no_english_sentence(arguments: list[str], run: Run) -> None:
    shown = run("--language", "ar", *arguments, "--help").stdout
    for line in shown.splitlines():
        words = re.findall(r"(?<![\w./-])[a-z]{2,}(?![\w./-])", line)
        assert len(words) <= 4 or "json" in words, line
    for english in ("Usage", "Options", "Arguments", "Commands", "default", "required", "Exit"):
        assert english not in shown


@pytest.mark.parametrize("arguments", [[], *([name] for name in CLASSES)], ids=" ".join)
def test_help_in_french_is_french_and_has_no_marks_of_direction(
    arguments: list[str], run: Run
) -> None:
    shown = run("--language", "fr", *arguments, "--help").stdout
    assert shown.startswith("Utilisation\u00a0: seoaudit")
    assert "\nOptions\u00a0:\n" in shown
    assert not re.search(r"\w: ", shown)
    assert not re.search("[\u200e\u200f\u2011\u2066-\u2069]", shown)
    for english in ("Usage", "Commands:", "default", "required", "Exit", "Show", " the "):
        assert english not in shown


def test_a_column_stays_where_it_is_beside_arabic() -> None:
    shown = directed("  --url URL  عنوان الصفحة --lang هنا.")
    assert shown.startswith("  --url URL  \u2068")
    assert directed("  --url URL  Address") == "  --url URL  Address"


def test_the_call_of_a_command_is_one_piece_of_code(run: Run) -> None:
    shown = run("check", "--help", "--language", "ar").stdout.splitlines()[0]
    assert shown.endswith("\u2068seoaudit check [OPTIONS] [SOURCE]...\u2069\u2069")


@pytest.mark.parametrize("variable", ["LANGUAGE", "LC_ALL", "LANG"])
def test_help_is_in_the_language_of_the_environment(
    variable: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv(variable, "ar_EG.UTF-8")
    assert "الخيارات:" in run("check", "--help").stdout
    assert "Options:" in run("check", "--help", "--language", "en").stdout
