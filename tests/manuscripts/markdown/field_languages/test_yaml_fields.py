"""The fields of YAML, each as written and with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.manuscripts.markdown.field_languages.yaml_fields import MAX_ITEMS, MAX_NODES, read
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter, FieldValue


def one(text: str, key: str) -> FieldValue:
    [value] = read(text, 0)[key]
    return value


@pytest.mark.parametrize(
    ("text", "value", "source"),
    [
        ("a: عنوان  # comment", "عنوان", "عنوان"),
        ('a: "b: c"', "b: c", '"b: c"'),
        ("a: 'it''s'", "it's", "'it''s'"),
        ("a: no", "no", "no"),
        ("a: 2026-01-02", "2026-01-02", "2026-01-02"),
        ("a: 0x10", "0x10", "0x10"),
        ("a: one\n  two\nb: c", "one two", "one\n  two"),
        ("a: |\n  one\n  two\nb: c", "one\ntwo\n", "|\n  one\n  two"),
        ("a: ~", "", "~"),
        ("a:\nb: c", "", ""),
    ],
)
def test_a_value_is_a_text_as_written_at_its_own_place(text: str, value: str, source: str) -> None:
    assert one(text, "a").text == value
    assert text[slice(*one(text, "a").place)] == source


def test_what_is_verbatim_in_the_file_has_a_plain_place() -> None:
    text = "x: 1\r\na: 'نص'\r\n"
    plain = one(text, "a").plain
    assert plain is not None
    assert text[plain : plain + 2] == "نص"
    assert one("a: 'it''s'", "a").plain is None
    assert one("a: one\n  two", "a").plain is None


def test_lists_and_tables_give_their_scalars_by_dotted_keys() -> None:
    fields = read("tags: [a, ب]\nseo:\n  og: {title: T}\nauthors:\n- name: N\n- name: M\n", 0)
    assert {key: [value.text for value in values] for key, values in fields.items()} == {
        "tags": ["a", "ب"],
        "seo.og.title": ["T"],
        "authors.name": ["N", "M"],
    }


def test_tables_are_read_two_deep_and_lists_in_lists_not_at_all() -> None:
    fields = read("a: {b: {c: 1, d: {e: 2}}}\nf: [[1], 2]\n? [g]\n: 3\n", 0)
    assert {key: [value.text for value in values] for key, values in fields.items()} == {
        "a.b.c": ["1"],
        "f": ["2"],
    }


def test_a_long_list_is_read_up_to_a_hundred_items() -> None:
    fields = read(f"a: [{', '.join(map(str, range(MAX_ITEMS + 1)))}]", 0)
    assert len(fields["a"]) == MAX_ITEMS


def test_aliases_that_multiply_are_read_up_to_a_limit() -> None:
    names = ", ".join(f"k{number}: *a" for number in range(100))
    text = f"a: &a [{', '.join(['x'] * 100)}]\nb: &b {{{names}}}\nc: [{', '.join(['*b'] * 100)}]\n"
    assert 0 < sum(map(len, read(text, 0).values())) <= MAX_NODES


@pytest.mark.parametrize("text", ["", "# comment", "نص", "- a\n- b", "3"])
def test_what_is_no_table_has_no_fields(text: str) -> None:
    assert read(text, 0) == {}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a: 1\nb: c: d\n", 2, "a value that contains a colon must be quoted"),
        ("a: [b\n", 2, "not valid YAML"),
        ("a: *b\n", 1, "undefined alias"),
        ("a: \x01", 1, "not valid YAML"),
    ],
)
def test_what_is_not_yaml_is_refused_with_its_line(text: str, line: int, said: str) -> None:
    with pytest.raises(BrokenFrontMatter, match=said) as caught:
        read(text, 0)
    assert caught.value.line == line


@given(st.lists(st.text(alphabet="ab ب:#,[]{}", max_size=8), max_size=5), st.integers(0, 9))
def test_a_plain_place_leads_to_the_text_itself(values: list[str], offset: int) -> None:
    text = "".join(f"k{number}: '{value}' # c\n" for number, value in enumerate(values))
    fields = read(text, offset)
    assert [each[0].text for each in fields.values()] == values
    for [value] in fields.values():
        assert value.plain is not None
        start = value.plain - offset
        assert text[start : start + len(value.text)] == value.text
