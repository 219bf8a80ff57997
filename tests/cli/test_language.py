"""The language of the messages, by what the environment says."""

from pathlib import Path

import pytest

from seoaudit.cli.language import from_environment, requested
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "ar_MA.UTF-8"}, "ar"),
        ({"LANG": "ar"}, "ar"),
        ({"LANG": "fr.UTF-8"}, "fr"),
        ({"LANG": "fr@euro"}, "fr"),
        ({"LANGUAGE": "fr-CA"}, "fr"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "ca_FR.UTF-8"}, "en"),
        ({"LANG": "arn_CL"}, "en"),
        ({"LANG": "ar_EG", "LC_ALL": "en_GB"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "ar_EG", "LC_ALL": ""}, "ar"),
        ({"LANG": "en_GB", "LANGUAGE": "ca:ar:en"}, "ar"),
        ({"LANG": "en_GB", "LANGUAGE": "fr:ar:en"}, "fr"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_first_known_language_asked_for_is_spoken(
    environment: dict[str, str], language: str
) -> None:
    assert from_environment(environment) == language


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "en"),
        (["--language", "ar", "--help"], "ar"),
        (["check", "a.html", "--language=ar"], "ar"),
        (["check", "--language"], "en"),
        (["check", "--language", "xx"], "en"),
        (["--language", "ar", "check", "--language", "en"], "en"),
    ],
)
def test_the_command_line_goes_before_the_environment(arguments: list[str], language: str) -> None:
    assert requested(arguments, {}) == language
    assert requested([*arguments, "--language=en"], {"LANG": "ar_EG"}) == "en"


def test_a_language_before_the_command_is_that_of_its_report(run: Run, page: Path) -> None:
    assert run("--language", "ar", "check", str(page)).stdout == (
        run("check", str(page), "--language", "ar").stdout
    )


def test_errors_are_in_the_language_of_the_configuration(run: Run, work: Path) -> None:
    (work / "seoaudit.toml").write_text('language = "ar"', "utf-8")
    assert "خطأ" in run("check", "nope.html").stderr
    assert "error" in run("check", "nope.html", "--language", "en").stderr
    assert "error" in run("check", "--nope").stderr
