"""Finding the line of a key, without ever naming a wrong one."""

import tomllib

import pytest

from seoaudit.config import toml
from seoaudit.config.toml import line_of, parse
from seoaudit.errors import ConfigError

TEXT = """\
# fail_under = 1
fail_under = 70   # enough
select = [
    "head",
]

[rules."head/title-length"]
max_pixels = 600
[rules.'images/alt-missing']
weight = 3
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("fail_under",), 2),
        (("select",), 3),
        (("rules", "head/title-length"), 7),
        (("rules", "head/title-length", "max_pixels"), 8),
        (("rules", "images/alt-missing", "weight"), 10),
    ],
)
def test_a_key_is_found_where_it_is_written(path: tuple[str, ...], line: int) -> None:
    assert line_of(TEXT, path) == line


def test_a_key_inside_braces_is_found_by_its_table() -> None:
    text = '\n[rules]\n"head/x" = {weight = 3}'
    assert line_of(text, ("rules", "head/x", "weight")) == 3


def test_a_dotted_key_is_found() -> None:
    assert line_of('rules."head/x".weight = 3', ("rules", "head/x", "weight")) == 1


def test_a_key_that_seems_to_stand_twice_is_not_guessed() -> None:
    text = "content = '''\nlang = 1\n'''\nlang = 2"
    assert line_of(text, ("lang",)) is None


def test_what_is_not_written_has_no_line() -> None:
    assert line_of(TEXT, ("target",)) is None


LISTS = "[[house]]\nid = 1\n[[house]]\n[[house]]\nid = 2\n[[other]]\nid = 3\n[rules]\nid = 4\n"


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("house", "0"), 1),
        (("house", "0", "id"), 2),
        (("house", "1"), 3),
        (("house", "1", "id"), 3),
        (("house", "2", "id"), 5),
        (("other", "0", "id"), 7),
        (("other",), 6),
        (("rules", "id"), 9),
        (("house",), None),
    ],
)
def test_the_tables_of_a_list_go_by_their_number(path: tuple[str, ...], line: int | None) -> None:
    assert line_of(LISTS, path) == line


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("\n[rules.content.too-short]\nmin_words = 3", ("rules", "content")),
        ("\nrules.content.too-short.min_words = 3", ("rules", "content")),
        ("\n[[ignores]]\npath = 'a'", ("ignores",)),
    ],
)
def test_a_key_that_is_written_only_with_others_below_it_has_their_line(
    text: str, path: tuple[str, ...]
) -> None:
    assert line_of(text, path) == 2


def test_lists_without_end_are_refused_in_one_line() -> None:
    with pytest.raises(ConfigError, match=r"a\.toml: nested too deeply"):
        parse("k = " + 30_000 * "[", "a.toml")


WRITTEN = [*'a-b_1 = 0|a.b = 0|"a b" = 0|# a = 0|= 0| a = 0|é = 0|[a]|[[a.b]]|a b = 0'.split("|")]


@pytest.mark.parametrize("line", WRITTEN)
def test_a_line_sets_the_keys_that_toml_says(line: str) -> None:
    try:
        inside: object = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        inside = {}
    expected = []
    while isinstance(inside, dict) and inside:
        [(key, inside)] = inside.items()
        expected.append(key)
    assert toml._keys(line) == tuple(expected)
