"""What others wrote does nothing but stand there, and stays readable."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.inert import (
    escaped,
    inert,
    inert_line,
    inert_output,
    inert_text,
    without_credentials,
)

ACTIVE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@given(st.text())
def test_no_value_holds_anything_active(value: str) -> None:
    shown = inert(value)
    assert not ACTIVE.search(shown)
    assert inert(shown) == shown


@pytest.mark.parametrize(
    "value",
    [
        "\x1b[2J",
        "\x1b]0;taken\x07",
        "\x9b2J",
        "a\rb",
        "a\nb",
        "a\u0085b",
        "a\u2028b",
        "a\x7fb",
        "\u202eabc",
        "\u202babc\u202c",
        "\u2067abc\u2069",
        "\u2068abc",
        "abc\u2069",
        "\udcff",
    ],
)
def test_each_active_character_is_made_visible(value: str) -> None:
    assert inert(value) == ACTIVE.sub("�", value)


@pytest.mark.parametrize(
    "value",
    [
        "زراعة النعناع \u200f(2)",
        "می\u200cخواهم",
        "👩\u200d🌾 and 🏴\U000e0067\U000e0062\U000e007f",
        "e\u0301, soft\u00adhyphen, no\u00a0break",
        "std::vector, a:b, # [x], ##heading",
        "write to ana@example.com, see https://medium.com/@ana and //@ts-ignore",
        "https://example.com/?mail=a:b@c#d@e",
        "http://[::1]:80/a@b",
        "http://localhost:8000/@a",
    ],
)
def test_what_is_part_of_a_text_stays(value: str) -> None:
    assert inert(value) == value
    assert inert_output(value) == value


def test_the_isolates_of_reports_stay_in_finished_lines() -> None:
    assert inert_line("\u2068نعناع\u2069\u2067\t") == "\u2068نعناع\u2069��"
    assert inert_text("a\n\t\u2068b\u2069\x1b") == "a\n\t\u2068b\u2069�"


@pytest.mark.parametrize(
    "text", ["::error::x", "  ::error::x", "a\n::error::x", "a\n\u00a0\t::stop-commands::x"]
)
def test_no_line_begins_a_command_of_a_job(text: str) -> None:
    shown = inert_output(text)
    assert not any(line.strip().startswith("::") for line in shown.splitlines())
    assert shown.replace("\u200b", "") == text


@pytest.mark.parametrize("command", ["##[add-mask]x", "##vso[task.setvariable]x", "###[group]"])
def test_commands_that_may_stand_anywhere_are_broken_up(command: str) -> None:
    for shown in (inert(f"a {command}"), json.loads(written := escaped(json.dumps(command)))):
        assert command in shown.replace("\u200b", "")
    assert not re.search(r"##\w*\[", inert(command) + written)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("http://user:secret@example.com/a", "http://example.com/a"),
        ("see https://secret@example.com.", "see https://example.com."),
        ("//user:secret@example.com/a@b", "//example.com/a@b"),
        ("http://user:p@secret@example.com/", "http://example.com/"),
        ("http://user:%73ecret@[::1]:80/", "http://[::1]:80/"),
        ("HTTP://USER:secret@example.com?a@b", "HTTP://example.com?a@b"),
        ("http://user:se/secret@example.com/", "http://example.com/"),
        ("http://user:se?cr#secret@example.com/", "http://example.com/"),
        ("ftp://:secret@example.com", "ftp://example.com"),
        ('a="http://u:secret@a.example/" b="http://u:secret@b.example"',
         'a="http://a.example/" b="http://b.example"'),
    ],
)  # fmt: skip
def test_passwords_are_left_out_of_addresses(written: str, shown: str) -> None:
    assert without_credentials(written) == shown
    assert inert(written) == inert_output(written) == shown
    assert "secret" not in escaped(json.dumps(written))


@given(st.text())
def test_json_stays_what_it_is(value: str) -> None:
    written = escaped(json.dumps(value, ensure_ascii=False))
    assert not ACTIVE.search(written)
    if "@" not in value:
        assert json.loads(written) == re.sub("[\ud800-\udfff]", "�", value)
