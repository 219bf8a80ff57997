"""Template code is recognised in many languages, with the blocks it opens and closes."""

import pytest

from seoaudit.page.template_code import TemplateCode, has_expression
from tests.growth import doubles_at_most


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title }}",
        "{% include a.html %}",
        "{# note #}",
        "<?php the_title(); ?>",
        "<?= $title ?>",
        "<% title %>",
        "<%= title %>",
        "${title}",
        "{{{ title }}}",
    ],
)
def test_an_expression_is_found_as_a_whole(text: str) -> None:
    for source in (f"<p>A {text} B</p>", text):
        [found] = TemplateCode(source).expressions
        assert source[found.start : found.end].startswith(text[:-1])


def test_an_expression_is_found_among_any_number_of_percent_signs() -> None:
    for count in (1, 10, 1_000):
        source = "%" * count + "<p>" + "%D8" * count + "<% title %></p><"
        [found] = TemplateCode(source).expressions
        assert source[found.start : found.end] == "<% title %>"


@pytest.mark.parametrize(
    "text", ["", "<p>{ a }</p>", "100 %", "<?xml version='1.0'?>", "a { b } c", "p{color:red}"]
)
def test_other_braces_and_signs_are_none(text: str) -> None:
    assert not has_expression(text)


@pytest.mark.parametrize(
    "block",
    [
        "{% for a in b %}X{% endfor %}",
        "{%- if a -%}X{%- endif -%}",
        "{% if a %}X{% else %}Y{% endif %}",
        "{{#each items}}X{{/each}}",
        "{{ range .Pages }}X{{ end }}",
        "{{- if .Title -}}X{{- end -}}",
        "<?php foreach ($a as $b): ?>X<?php endforeach; ?>",
        "<?php if ($a) { ?>X<?php } else { ?>Y<?php } ?>",
        "<% posts.each do |post| %>X<% end %>",
        "<% if a %>X<% end %>",
        "\n@foreach ($a as $b)\nX\n@endforeach",
    ],
)
def test_a_block_reaches_from_its_first_tag_to_its_last(block: str) -> None:
    source = f"<p>A</p>{block}<p>B</p>"
    code = TemplateCode(source)
    assert code.touches(source.index("X"), source.index("X") + 1)
    assert not code.touches(source.index("A"), source.index("A") + 1)
    assert not code.touches(source.index("B<"), source.index("B<") + 1)


def test_a_tag_that_nothing_closes_opens_no_block() -> None:
    source = "<code>{% for a in b %}</code><p>A</p>"
    assert TemplateCode(source).blocks == ()
    assert not TemplateCode(source).touches(source.index("A"), source.index("A") + 1)


def test_nested_blocks_are_one() -> None:
    source = "{% if a %}{% for b in c %}X{% endfor %}Y{% endif %}"
    assert TemplateCode(source).blocks == ((0, len(source)),)


@pytest.mark.parametrize("text", ["{{", "{%", "<?php ", "<%", "${", "{{#if}}", "{% if a %}", "}}"])
def test_the_work_grows_with_the_text(text: str) -> None:
    assert doubles_at_most(lambda count: TemplateCode(text * count).blocks, 500)


def test_what_is_between_raw_tags_is_shown_as_it_is() -> None:
    source = "{% raw %}A{% endraw %}B{% if a %}C{% endif %}"
    code = TemplateCode(source)
    assert [code.is_verbatim(source.index(letter)) for letter in "ABC"] == [True, False, False]
    assert [code.is_in_block(source.index(letter)) for letter in "ABC"] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "is_template"),
    [
        ("{{ a }}", False),
        ("{% if a %}", True),
        ("<?php the_title() ?>", True),
        ("<p>a</p>", False),
        ("{% raw %}{{ name }}{% endraw %} and {{ visitor }}", False),
    ],
)
def test_commands_make_a_template(text: str, is_template: bool) -> None:
    assert TemplateCode(text).is_template is is_template
