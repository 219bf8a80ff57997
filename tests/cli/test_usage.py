"""What Typer says about a command line, in the language of the program."""

import pytest

from seoaudit.cli.usage import TEMPLATES, phrase_of
from seoaudit.errors import Phrase
from tests.cli.conftest import Run

WRONG = [
    ["check", "--nope"],
    ["check", "--xyzzy"],
    ["chekc"],
    ["xyzzy"],
    ["--language=ar"],
    ["check"],
    ["baseline"],
    ["check", "a.html", "--profile"],
    ["check", "a.html", "--no-cache=1"],
    ["init", "a", "b"],
    ["check", "a.html", "--target", "x"],
    ["check", "a.html", "--jobs", "0"],
    ["baseline", "wirte", "a.html"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_mistake_on_the_command_line_is_told_in_arabic(arguments: list[str], run: Run) -> None:
    result = run("--language", "ar", *arguments)
    assert result.exit_code == 2
    [line] = result.stderr.splitlines()
    assert "خطأ: " in line
    for english in ("such", "Missing", "requires", "take", "unexpected", "valid", "range", "See"):
        assert english not in line


def test_sentences_that_typer_never_said_before_stay_as_they_are() -> None:
    assert phrase_of("Something new {happened}") == "Something new {happened}"


def test_a_template_is_found_again_in_its_sentence() -> None:
    for template in TEMPLATES:
        said = Phrase(template.template, **dict.fromkeys(NAMES, "x"))
        assert phrase_of(said + "") == said


NAMES = "option options command near argument arguments parameter problem value kind range".split()
NAMES += ["choices"]
