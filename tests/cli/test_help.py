"""The help of every command, in the language of the program."""

import pytest

from seoaudit.cli.help import directed
from tests.cli.conftest import Run


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
