"""Edits of the HTML, as rules make them, become edits of the Markdown or are refused."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seoaudit.manuscripts.manuscript import Change
from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
from seoaudit.page.tree.tree import Tree

FRONT = '---\ntitle: Apple trees | Green Fingers\ndescription: "Old"\nlang: en\n---\n'


def applied(text: str, changes: list[Change] | None) -> str | None:
    if changes is None:
        return None
    for start, end, new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def edited(text: str, old: str, new: str) -> str | None:
    """The text after the HTML `old` has been replaced with `new`; None where that is refused."""
    file = MarkdownManuscript(text, "a.md")
    assert file.html.count(old) == 1, file.html
    start = file.html.index(old)
    return applied(text, file.edits([(start, start + len(old), new)]))


def added(text: str, after: str, new: str) -> str | None:
    file = MarkdownManuscript(text, "a.md")
    start = file.html.index(after) + len(after)
    return applied(text, file.edits([(start, start, new)]))


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("قال, ثم", ",", "،", "قال، ثم"),
        ("> a **b** 12", "12", "١٢", "> a **b** ١٢"),
        ("a pear", "pear", "c_*d", "a c\\_\\*d"),
        ("a pear", "pear", "c &amp; d", "a c \\& d"),
        ("a `pear` c", "pear", "d", "a `d` c"),
        ("[a](http://b.example/)", "http", "https", "[a](https://b.example/)"),
        ("[a](b)", 'href="b"', 'href="https://c.example/b"', "[a](https://c.example/b)"),
        ("![a](b.png)", 'alt="a"', 'alt="c [d]"', "![c \\[d\\]](b.png)"),
        ("<p>a <b>c</b></p>", "<b>c", "<i>d", "<p>a <i>d</b></p>"),
        ("A\n\n## \n\nB\n", "<h2></h2>", "", "A\n\n\nB\n"),
        (
            f"{FRONT}A",
            'content="Old"',
            'content="New &quot;x&quot;"',
            FRONT.replace('"Old"', '"New \\"x\\""') + "A",
        ),
        (f"{FRONT}A", 'lang="en"', 'lang="ar"', FRONT.replace("en\n---", '"ar"\n---') + "A"),
    ],
)
def test_what_markdown_can_say(text: str, old: str, new: str, expected: str) -> None:
    assert edited(text, old, new) == expected


def test_the_name_of_a_site_may_go_from_the_title() -> None:
    file = MarkdownManuscript(f"{FRONT}# A", "a.md")
    start = file.html.index(" | Green Fingers")
    changes = file.edits([(start, start + len(" | Green Fingers"), "")])
    assert applied(file.text, changes) == f"{FRONT}# A".replace(" | Green Fingers", "")


@pytest.mark.parametrize(
    ("text", "after", "new", "expected"),
    [
        ("![](a.png)", "<img", ' alt="A saw"', "![A saw](a.png)"),
        ("![ ](a.png)", "<img", ' alt="A saw"', "![A saw](a.png)"),
        ("![](a.png)", "<img", ' width="3" height="4"', None),
        ("![b](a.png)", "<img", ' width="3"', None),
        ("[b](a)", "<a", ' rel="nofollow"', None),
        ("<img src=a>", "<img", ' alt="A"', '<img alt="A" src=a>'),
    ],
)
def test_attributes(text: str, after: str, new: str, expected: str | None) -> None:
    assert added(text, after, new) == expected


META = '\n<meta name="description" content="A &quot;b&quot;: c">'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Text", '---\ndescription: "A \\"b\\": c"\n---\n\nText'),
        ("---\na: b\n---\nText", '---\ndescription: "A \\"b\\": c"\na: b\n---\nText'),
        (
            "---\ntitle: b # c\na: d\n---\n",
            '---\ntitle: b # c\ndescription: "A \\"b\\": c"\na: d\n---\n',
        ),
        (
            "+++\r\ntitle = 'b'\r\n[c]\r\nd = 1\r\n+++\r\n",
            '+++\r\ntitle = \'b\'\r\ndescription = "A \\"b\\": c"\r\n[c]\r\nd = 1\r\n+++\r\n',
        ),
    ],
)
def test_a_description_is_added_to_the_front_matter(text: str, expected: str) -> None:
    file = MarkdownManuscript(text, "a.md")
    at = file.html.index("</head>")
    assert applied(text, file.edits([(at, at, META)])) == expected


@pytest.mark.parametrize(
    "meta", ['<meta property="og:type" content="article">', "<title>A</title>"]
)
def test_nothing_else_is_added_to_the_head(meta: str) -> None:
    file = MarkdownManuscript(FRONT, "a.md")
    at = file.html.index("</head>")
    assert file.edits([(at, at, meta)]) is None


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("١. a", "١", "1"),  # would begin a list
        ("a *b* c", "b</em> c", "d</em> e"),
        ("a pear", "pear", ""),
        ("a &amp; b", "&amp;", "and"),
        ("[a](b)", ' href="b"', ""),
        ("[a][b]\n\n[b]: http://c.example/", "http", "https"),
        ("[a](b)", 'href="b"', 'href="c d"'),
        (f"{FRONT}A", ">Apple trees | Green Fingers</t", ">Apple trees</t"),
    ],
)
def test_what_it_cannot_say_is_refused(text: str, old: str, new: str) -> None:
    assert edited(text, old, new) is None


prose = st.text(alphabet="ab \n*_`[]()!#>-+1.\u0628\u0661,", min_size=1, max_size=40)


@given(prose, st.sampled_from(["،", "٣", "3", "c", "c*", "_", "#"]), st.integers(0, 60))
@example("[_1_[", "c", 3)
@example("11[*[*[ ", "٣", 16)
@example("111*1[*[", "٣", 17)
@example("111*1[*[", "#", 10)
@example("[*>*[", "c", 3)
@settings(max_examples=500, deadline=None)
def test_an_edit_that_is_made_reads_as_the_html_would(text: str, new: str, where: int) -> None:
    file = MarkdownManuscript(text, "a.md")
    start = file.html.index("<article>") + len("<article>\n") + where
    if start + 1 > file.html.rindex("</article>") or file.html[start] in '<>&"=/\n ':
        return
    changes = file.edits([(start, start + 1, new)])
    if changes is None or "id=" in file.html:
        return
    again = MarkdownManuscript(applied(text, changes) or "", "a.md").html
    expected = file.html[:start] + new + file.html[start + 1 :]
    assert [(e.tag, e.text) for e in Tree(again).elements] == [
        (e.tag, e.text) for e in Tree(expected).elements
    ]
