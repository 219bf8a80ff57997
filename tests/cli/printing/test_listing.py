"""Lists as columns of text or as JSON."""

import json

import pytest

from seoaudit.cli.printing.listing import FORMATS, columns, parse_format, print_json
from seoaudit.errors import UsageError


@pytest.mark.parametrize("name", FORMATS)
def test_a_known_format_is_itself(name: str) -> None:
    assert parse_format(name) == name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("jsn", "unknown format 'jsn': use text or json. Did you mean json?"),
        ("yaml", "unknown format 'yaml': use text or json."),
        ("JSON", "unknown format 'JSON': use text or json."),
        ("", "unknown format '': use text or json."),
    ],
)
def test_an_unknown_format_is_met_with_those_there_are(name: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_format(name)
    assert str(caught.value) == said


def test_json_keeps_its_letters(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"عنوان": ["نعناع"]})
    printed = capsys.readouterr().out
    assert json.loads(printed) == {"عنوان": ["نعناع"]}
    assert printed == '{\n  "عنوان": [\n    "نعناع"\n  ]\n}\n'


def test_columns_line_up_and_no_line_ends_with_spaces() -> None:
    rows = [("rule", "weight", ""), ("head/title-missing", "4", "Give it a title.")]
    assert columns(rows) == (
        "rule                weight\nhead/title-missing  4       Give it a title.\n"
    )


def test_every_line_may_be_indented() -> None:
    assert columns([("a", "b"), ("cc", "d")], indent="  ") == "  a   b\n  cc  d\n"


def test_no_rows_are_no_text() -> None:
    assert columns([]) == ""


def test_rows_of_different_lengths_are_a_mistake() -> None:
    with pytest.raises(ValueError):
        columns([("a", "b"), ("c",)])
