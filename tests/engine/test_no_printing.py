# ruff: noqa: T201 - printing is the subject
import sys

import pytest

from seoaudit.engine.no_printing import no_printing
from seoaudit.errors import PluginError


def test_what_is_printed_is_refused_with_its_text(capsys: pytest.CaptureFixture[str]) -> None:
    with no_printing(), pytest.raises(PluginError, match="printed 'hello' into the report"):
        print("hello")
    print("heard")
    assert capsys.readouterr().out == "heard\n"


def test_standard_error_is_free(capsys: pytest.CaptureFixture[str]) -> None:
    with no_printing():
        print("hello", file=sys.stderr)
    assert capsys.readouterr().err == "hello\n"


def test_of_nested_uses_the_first_decides(capsys: pytest.CaptureFixture[str]) -> None:
    with no_printing():
        with no_printing():
            pass
        with pytest.raises(PluginError):
            print("still refused")
    print("heard")
    assert capsys.readouterr().out == "heard\n"


def test_an_error_opens_it_again() -> None:
    before = sys.stdout
    with pytest.raises(ZeroDivisionError), no_printing():
        _ = 1 / 0
    assert sys.stdout is before
