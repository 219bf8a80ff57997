"""The fields of TOML, each with its place where that is certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.manuscripts.markdown.field_languages.toml_fields import read
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter, FieldValue


def one(text: str, key: str) -> FieldValue:
    [value] = read(text, 0)[key]
    return value


def written(text: str, key: str) -> str:
    return text[slice(*one(text, key).place)]


@pytest.mark.parametrize(
    ("text", "value", "source"),
    [
        ('a = "عنوان"  # comment', "عنوان", '"عنوان"'),
        ("a = 'C:\\x' # c", "C:\\x", "'C:\\x'"),
        ("a = true", "true", "true"),
        ("a = 1.5", "1.5", "1.5"),
        ("a = 2026-01-02", "2026-01-02", "2026-01-02"),
        ("a = 2026-01-02T03:04:05Z", "2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05Z"),
    ],
)
def test_a_value_on_the_line_of_its_key_has_its_own_place(
    text: str, value: str, source: str
) -> None:
    assert one(text, "a").text == value
    assert written(text, "a") == source


def test_what_is_verbatim_in_the_file_has_a_plain_place() -> None:
    text = 'x = 1\r\na = "نص"\r\n'
    plain = one(text, "a").plain
    assert plain is not None
    assert text[plain : plain + 2] == "نص"
    assert one('a = "n\\u00e9"', "a").plain is None
    assert one("a = true", "a").plain is None


def test_positions_count_from_the_offset() -> None:
    [value] = read('a = "b"', 100)["a"]
    assert (value.place, value.plain) == ((104, 107), 105)


def test_tables_lists_and_texts_of_several_lines_have_the_place_of_all() -> None:
    text = 'tags = ["a", "ب"]\nlong = """\none\ntwo"""\n[seo]\ntitle = "T"\n'
    fields = read(text, 0)
    assert [value.text for value in fields["tags"]] == ["a", "ب"]
    assert fields["long"][0].text == "one\ntwo"
    assert fields["seo.title"][0].text == "T"
    for values in fields.values():
        assert all(value.place == (0, len(text)) for value in values)


@pytest.mark.parametrize(
    "text", ['a = "x"\nb = """\na = "x"\n"""\n', 'b = """\na = "x"\n"""\na = "x"\n']
)
def test_a_line_of_another_text_that_looks_the_same_makes_the_place_uncertain(text: str) -> None:
    assert one(text, "a") == FieldValue("x", (0, len(text)))


def test_tables_are_read_two_deep() -> None:
    fields = read("[a]\nx = 1\n[a.b]\nx = 2\n[a.b.c]\nx = 3\n", 0)
    assert list(fields) == ["a.x", "a.b.x"]


@pytest.mark.parametrize(
    ("text", "line"), [("a = 1\nb = = 2\n", 2), ("a = 1\r\nb = = 2", 2), ('a = 1\nb = """\nc', 3)]
)
def test_what_is_not_toml_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(BrokenFrontMatter, match="not valid TOML: ") as caught:
        read(text, 0)
    assert caught.value.line == line
    assert "(at" not in caught.value.problem


@given(st.lists(st.text(alphabet="ab ب=#'[]", max_size=8), max_size=5), st.integers(0, 9))
def test_a_plain_place_leads_to_the_text_itself(values: list[str], offset: int) -> None:
    text = "".join(f'k{number} = "{value}" # c\n' for number, value in enumerate(values))
    fields = read(text, offset)
    assert [each[0].text for each in fields.values()] == values
    for [value] in fields.values():
        assert value.plain is not None
        start = value.plain - offset
        assert text[start : start + len(value.text)] == value.text


def test_lists_without_end_are_refused() -> None:
    with pytest.raises(BrokenFrontMatter, match="nested too deeply"):
        read("k = " + 30_000 * "[", 0)
