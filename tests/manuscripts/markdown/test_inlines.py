"""Inline Markdown as HTML: links, images, code and tags, with the characters they come from."""

import pytest

from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
from seoaudit.page.tree.tree import Element, Tree


def html(text: str) -> str:
    """The HTML of one paragraph."""
    made = MarkdownManuscript(text, "a.md").html
    return made.partition("<p>")[2].rpartition("</p>")[0]


def one(text: str, tag: str) -> Element:
    [found] = Tree(MarkdownManuscript(text, "a.md").html).by_tag(tag)
    return found


def source_of(text: str, part: str) -> str:
    """What the part of the HTML comes from."""
    file = MarkdownManuscript(text, "a.md")
    at = file.html.index(part)
    start, end = file.place(at, at + len(part))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*شجر* **تفاح** ~~قديم~~", "<em>شجر</em> <strong>تفاح</strong> <del>قديم</del>"),
        ("a  \nb\nc", "a<br>\nb\nc"),
        ("a < b &amp; c", "a &lt; b &amp; c"),
        ("`` a`<b> ``", "<code>a`&lt;b&gt;</code>"),
        ("<b>a</b>", "<b>a</b>"),
        ("[a](/b 'c \"d\"')", '<a href="/b" title="c &quot;d&quot;">a</a>'),
        ("![](/b.png)", '<img src="/b.png">'),
        ("![نص](</a b.png>){width=30 loading=lazy .x}",
         '<img alt="نص" src="/a b.png" width="30" loading="lazy">'),
    ],
)  # fmt: skip
def test_marks_become_elements(text: str, expected: str) -> None:
    assert html(text) == expected


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("[نص](/a_(b))", "/a_(b)"),
        ("[a](</b c>)", "/b c"),
        ("[a [b] c](/d)", "/d"),
        ("[a](/b 'title ](/no)')", "/b"),
        ('[a](</b c> "](/no)")', "/b c"),
        ("[![i](/i.png)](/b)", "/b"),
        ("<https://e.com/أ>", "https://e.com/أ"),
        ("see https://e.com/a?b=c. Then", "https://e.com/a?b=c"),
    ],
)
def test_an_address_comes_from_its_own_characters(text: str, address: str) -> None:
    assert one(text, "a").get("href") == address
    assert source_of(text, f'{address}"') == address


def test_the_address_of_a_reference_is_the_whole_link() -> None:
    text = "[نص][1] b\n\n[1]: /a\n"
    assert one(text, "a").get("href") == "/a"
    assert source_of(text, 'href="/a"') == "[نص][1]"


def test_an_element_comes_from_its_marks_and_a_reference_from_its_letters() -> None:
    assert source_of("a **b** c", "<strong>") == "**"
    assert source_of("a **b** c", "</strong>") == "**"
    assert source_of("a &copy; c", "©") == "&copy;"
    assert source_of("a \\* c", "*") == "\\*"
    assert source_of("a ``b`` c", "<code>") == "``b``"
    assert source_of("a ``b`` c", "b</code>") == "b``"


def test_an_empty_alt_text_is_left_out_and_its_place_is_known() -> None:
    text = "![](a.png)"
    file = MarkdownManuscript(text, "a.md")
    [(at, place)] = file.map.described.items()
    assert file.html[:at].endswith("<img")
    assert place == (2, 2)


def test_a_tag_in_an_address_is_what_it_names() -> None:
    assert one('[a]({{< ref "ب.md" >}})', "a").get("href") == "ب.md"
    assert one("<a href={{ site.url }}>a</a>", "a").get("href") == ""
    assert one('<a href="{{ site.url }}/b">a</a>', "a").get("href") == "/b"


def test_a_figure_without_alt_text_takes_its_caption() -> None:
    text = "a {{< figure src='i.png' caption='شجر & ظل' >}}"
    figure = one(text, "figure")
    assert one(text, "img").attributes == {"alt": "شجر & ظل", "src": "i.png"}
    assert figure.text == "شجر & ظل"
    assert source_of(text, "شجر &amp; ظل</figcaption>").startswith("شجر & ظل")
    assert not one("a {{< figure src='i.png' >}}", "img").has("alt")


@pytest.mark.parametrize("text", ["**a**{b}", "a{.b}", "*a*{}", "*a* {.b}"])
def test_braces_that_are_no_attributes_are_text(text: str) -> None:
    braces = text[text.index("{") :]
    assert html(text).endswith(braces)
