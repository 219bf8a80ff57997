import pytest

from seoaudit.manuscripts.markdown.front_matter import FrontMatter, find_front_matter
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter

YAML = """---
title: "كيف تقلّم شجرة التفاح"  # a comment
metaTitle: 'It''s short'
lang: no
date: 2026-03-01
tags: [a, b]
seo:
  description: >
    Over
    lines.
draft:
---
Text
"""
TOML = """+++
title = "كيف تقلّم"  # a comment
date = 2026-03-01
draft = false
tags = ["a", "b"]
[params]
description = 'D'
+++
Text
"""


def front(text: str) -> FrontMatter:
    found = find_front_matter(text)
    assert found
    return found


def said(text: str, *names: str) -> list[str]:
    return [value.text for value in front(text).values(names)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_yaml_values_are_texts_as_written_with_their_places(line_end: str) -> None:
    text = YAML.replace("\n", line_end)
    assert said(text, "lang") == ["no"]
    assert said(text, "date") == ["2026-03-01"]
    assert said(text, "tags") == ["a", "b"]
    assert said(text, "seo.description") == ["Over lines.\n"]
    [title] = front(text).values(["title"])
    assert text[slice(*title.place)] == '"كيف تقلّم شجرة التفاح"'
    assert title.plain
    assert text[title.plain :].startswith("كيف تقلّم")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_toml_values_too(line_end: str) -> None:
    text = TOML.replace("\n", line_end)
    assert said(text, "date") == ["2026-03-01"]
    assert said(text, "draft") == ["false"]
    assert said(text, "tags") == ["a", "b"]
    assert said(text, "params.description") == ["D"]
    [title] = front(text).values(["title"])
    assert text[slice(*title.place)] == '"كيف تقلّم"'


def test_what_is_not_written_letter_for_letter_has_no_plain_place() -> None:
    assert front(YAML).values(["meta_title"])[0].plain is None
    assert front(YAML).values(["seo.description"])[0].plain is None


def test_names_of_fields_differ_in_case_dashes_and_underscores_alone() -> None:
    for name in ("metaTitle", "meta_title", "meta-title", "MetaTitle"):
        assert said(YAML, name) == ["It's short"]


def test_the_first_field_that_holds_a_text_decides() -> None:
    assert said(YAML, "draft", "missing", "lang") == ["no"]


@pytest.mark.parametrize(
    "text",
    ["Text", "", "---", "---\n\nText\n\n---\n", "-----\ntitle: x\n---\n", " ---\na: b\n---\n"],
)
def test_text_without_front_matter_has_none(text: str) -> None:
    assert find_front_matter(text) is None


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("---\ntitle: a\nb: c: d\n---\n", 3, "must be quoted"),
        ("---\na: [b\n---\n", 3, "not valid YAML"),
        ("---\na: b\n\n# Text\n", 1, "never closed: add ---"),
        ("+++\na = 1\nb = = 2\n+++\n", 3, "not valid TOML"),
        ("---\na: *missing\n---\n", 2, "not valid YAML"),
        ("---\na: \x01\n---\n", 2, "not valid YAML"),
    ],
)
def test_a_broken_one_says_what_and_on_which_line(text: str, line: int, said: str) -> None:
    with pytest.raises(BrokenFrontMatter) as caught:
        find_front_matter(text)
    assert (caught.value.line, said in caught.value.problem) == (line, True), caught.value


def test_nothing_in_it_runs_and_nothing_in_it_explodes() -> None:
    doubled = "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))
    text = f"---\nevil: !!python/object/apply:os.system [echo]\na0: &a0 x\n{doubled}\n---\n"
    assert said(text, "a0") == ["x"]
    assert said(text, "evil") == ["echo"]
