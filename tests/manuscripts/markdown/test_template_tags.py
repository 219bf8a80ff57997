import pytest

from seoaudit.manuscripts.markdown.template_tags import (
    FILLER,
    argument,
    blank,
    name,
    named_arguments,
    shows_media,
)


@pytest.mark.parametrize(
    "tag",
    [
        '{{< ref "about.md" >}}',
        "{{% notice %}}",
        "{% include a.html %}",
        "{%- endif -%}",
        "{{ site.url }}",
        "{{ 'a' | relative_url }}",
        "{# a note #}",
        "{% highlight js %}a = {}{% endhighlight %}",
        "{{< highlight go >}}\na\n{{< /highlight >}}",
    ],
)
def test_tags_leave_only_filler_of_their_length(tag: str) -> None:
    found = blank(f"a {tag} b", 0)
    assert len(found.text) == len(tag) + 4
    assert set(found.text[2:-2]) <= {FILLER, "\n"}
    assert [each.text for each in found.tags] == [tag]


@pytest.mark.parametrize(
    "mark", [":::note Title", ":::", "> [!NOTE]", "{: .lead}", "[[TOC]]", "[toc]"]
)
def test_marks_on_lines_of_their_own_leave_an_empty_line(mark: str) -> None:
    found = blank(f"{mark}\nText\n", 0).text
    assert found.strip(" >\n") == "Text"


@pytest.mark.parametrize(
    "text",
    ["{{name}}", "{{ first_name }}", "## A {#id}", "## A {#id .b}", "a :::b", "[note]", "`:::`"],
)
def test_the_rest_is_text(text: str) -> None:
    assert blank(text, 0).text == text


def test_what_is_raw_for_liquid_is_text() -> None:
    found = blank("a {% raw %}{{ site.url }}{% endraw %} b", 0)
    assert found.text.replace(FILLER, "") == "a {{ site.url }} b"


def test_marks_in_code_are_code() -> None:
    for text in ("```\n:::note\n```\n", "```\r\n:::note\r\n```\r\n"):
        assert blank(text, 0).text == text
    text = "```\r\na\r\n```\r\n:::note\r\n"
    assert ":" not in blank(text, 0).text


@pytest.mark.parametrize(
    ("tag", "named"),
    [
        ('{{< ref "about.md" >}}', "about.md"),
        ("{{< relref about.md >}}", "about.md"),
        ("{% post_url 2026-01-01-a %}", "2026-01-01-a"),
        ("{% link _posts/a.md %}", "_posts/a.md"),
        ("{{ '/a' | relative_url }}", "/a"),
        ("{{ site.baseurl }}", ""),
    ],
)
def test_a_tag_in_an_address_names_a_page(tag: str, named: str) -> None:
    assert argument(tag) == named


def test_the_arguments_of_a_shortcode_have_places() -> None:
    tag = "{{< figure src=\"a.jpg\" alt='b c' width=3 >}}"
    found = named_arguments(tag)
    assert {name: value.text for name, value in found.items()} == {
        "src": "a.jpg",
        "alt": "b c",
        "width": "3",
    }
    assert all(tag[value.start : value.end] == value.text for value in found.values())


@pytest.mark.parametrize(
    ("tag", "called"),
    [
        ("{{< youtube a >}}", "youtube"),
        ("{{% include a %}}", "include"),
        ("{{< /note >}}", "note"),
        ("{% include a.html %}", "include"),
        ("{%- endif -%}", "endif"),
        ('{{ vimeo(id="1") }}', "vimeo"),
        ("<Tabs.Item a>", "Tabs.Item"),
        ('--8<-- "a"', "8<"),
        ("{{ page.title }}", ""),
        (":::", ""),
    ],
)
def test_a_call_has_a_name_in_every_form(tag: str, called: str) -> None:
    assert name(tag) == called


@pytest.mark.parametrize(
    "tag", ["{{< figure src=a >}}", "{% include figure.html src='a' %}", "<YouTube id='a' />"]
)
def test_a_call_that_shows_something_does_so_once(tag: str) -> None:
    assert shows_media(tag)


@pytest.mark.parametrize("tag", ["{{< /figure >}}", "</YouTube>", "{% include soil.html %}"])
def test_other_calls_and_closing_ones_show_nothing(tag: str) -> None:
    assert not shows_media(tag)


def test_a_formula_is_left_out_as_a_whole() -> None:
    found = blank("A\n\n$$\n# a\n$$\n\nB", 0)
    assert found.text.split() == ["A", "B"]
    assert "# a" in blank("`$$`\n\n# a\n\n$$", 0).text
