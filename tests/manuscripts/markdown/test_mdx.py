"""Which parts of MDX are a program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.manuscripts.markdown.mdx import (
    MAX_TAG_LENGTH,
    component_spans,
    has_program,
    program_spans,
    remark_spans,
)


def programs(text: str, start: int = 0) -> list[str]:
    return [text[first:last] for first, last in program_spans(text, start)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قلّم {props.name} هنا", ["{props.name}"]),
        ("{a({b: {}})} c", ["{a({b: {}})}"]),
        ('{"}"} b', ['{"}"}']),
        ("{`${a}}`} b", ["{`${a}}`}"]),
        (r'{a("\\", "}")} b', [r'{a("\\", "}")}']),
        (r'{"\"}"} b', [r'{"\"}"}']),
        ("{it's} b", ["{it's}"]),
        ("{/* } it's */} b", ["{/* } it's */}"]),
        ("<Tabs values={[{a: '>'}]}>نص</Tabs>", ["<Tabs values={[{a: '>'}]}>", "</Tabs>"]),
        ("<>a</>", ["<>", "</>"]),
        ("<a.b>c", ["<a.b>"]),
        ("<div className={styles.a}>b", ["{styles.a}"]),
        ("<div {...props}>b", ["<div {...props}>"]),
        ("<Image src={hero} alt='a > b' />", ["{hero}"]),
        (
            "import A from 'a'\nexport const b = 1\n\nText",
            ["import A from 'a'\nexport const b = 1"],
        ),
        ("---\nimport A from 'a'", ["import A from 'a'"]),
    ],
)
def test_expressions_components_and_imports_are_a_program(text: str, found: list[str]) -> None:
    assert programs(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2 < 3 > 1",
        "a < b",
        "a <3 b> c",
        "<b>نص</b>",
        "<my-tag a='{x}'>b",
        "Text\nimport duties rose",
        "important\n\nexported",
        "`{a}` and `<B>`",
        "```js\n{a}\nimport b\n```",
        "<!-- {a} -->",
        "a {b",
        "a {b <C",
        "a <B c",
        "<B\n\nc>",
        "{/* never closed }",
    ],
)
def test_text_code_and_what_is_never_closed_are_none(text: str) -> None:
    assert programs(text) == []


def test_only_what_follows_the_start_is_looked_at() -> None:
    assert programs("{a} {b}", 4) == ["{b}"]


def test_an_expression_longer_than_the_limit_is_text() -> None:
    inside = "a" * (MAX_TAG_LENGTH - 2)
    assert programs(f"{{{inside}}}") == [f"{{{inside}}}"]
    assert programs(f"{{{inside}a}}") == []


pieces = st.lists(
    st.sampled_from([*"{}<>/Ab\"'`\\=\n ", "نص", "/*", "*/", "import "]), max_size=25
).map("".join)


@given(pieces)
def test_spans_are_in_order_apart_and_inside_the_text(text: str) -> None:
    end = 0
    for first, last in program_spans(text, 0):
        assert end <= first < last <= len(text)
        end = last


@pytest.mark.parametrize(
    "text",
    ["import A from './a'", 'import "./a.css"', "import {A,\n  B} from './a';",
     "export const a = 1", "Text\n\nexport default A"],
)  # fmt: skip
def test_a_statement_makes_a_file_mdx(text: str) -> None:
    assert has_program(text, 0)


@pytest.mark.parametrize(
    "text",
    ["import duty from the valley", "export of honey", "```\nimport a from 'a'\n```",
     "Text\nimport a from 'a'", "import"],
)  # fmt: skip
def test_a_sentence_or_code_does_not(text: str) -> None:
    assert not has_program(text, 0)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("<Card a={b}>\nText\n</Card>", ["<Card a={b}>", "</Card>"]),
        ("New <Badge text='2' /> here", ["<Badge text='2' />"]),
        ("Set<String> and <b>bold</b>", []),
        ("`<Card>`", []),
        ("<div>\nText {braces}\n</div>", []),
    ],
)
def test_components_are_found_in_markdown_that_is_no_mdx(text: str, tags: list[str]) -> None:
    assert [text[start:end] for start, end in component_spans(text, 0)] == tags


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("Water it. {/* TODO: say when */}", ["{/* TODO: say when */}"]),
        ("{/* one */}\nText\n{/* two\nlines */}", ["{/* one */}", "{/* two\nlines */}"]),
        ("## Soil {/*soil*/}", []),
        ("`{/* TODO */}`", []),
        ("{{/* a remark of a template */}}", []),
        ("{/* never closed", []),
    ],
)
def test_remarks_are_found_in_markdown_that_is_no_mdx(text: str, remarks: list[str]) -> None:
    assert [text[start:end] for start, end in remark_spans(text, 0)] == remarks
