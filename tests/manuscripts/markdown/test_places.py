"""Every piece of the HTML comes from where the map says, whatever the Markdown."""

import html

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin

from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
from seoaudit.manuscripts.source_map import Kind
from seoaudit.page.tree.tree import Tree

words = st.text(alphabet="abcdefghijklmnop\u0627\u0628\u062a\u064e\u00e9", min_size=1, max_size=8)
phrases = st.lists(words, min_size=1, max_size=4).map(" ".join)
addresses = words.map(lambda word: f"/{word}.html")


@st.composite
def links(draw: st.DrawFn) -> str:
    title = draw(st.sampled_from(["", ' "T"', " 'T'", " (T)"]))
    opened, closed = draw(st.sampled_from([("", ""), ("<", ">")]))
    mark = draw(st.sampled_from(["", "!"]))
    return f"{mark}[{draw(inlines)}]({opened}{draw(addresses)}{closed}{title})"


inlines: st.SearchStrategy[str] = st.deferred(
    lambda: st.lists(
        phrases
        | links()
        | phrases.map(lambda text: f"**{text}**")
        | phrases.map(lambda text: f"_{text}_")
        | phrases.map(lambda text: f"`{text}`")
        | phrases.map(lambda text: f"~~{text}~~")
        | st.sampled_from(
            ["&amp;", "\\*", "a & b", "<b>x</b>", "https://x.example/a_b", "\n", "  \n"]
        ),
        min_size=1,
        max_size=4,
    ).map(" ".join)
)


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def listed(text: str) -> str:
    return "- " + text.replace("\n", "\n  ")


paragraphs = inlines.map(
    lambda text: "\n".join(filter(None, map(str.strip, text.split("\n")))) or "a"
)
blocks = (
    paragraphs
    | phrases.map(lambda text: f"## {text} ##")
    | phrases.map(lambda text: f"{text}\n---")
    | paragraphs.map(quoted)
    | paragraphs.map(listed)
    | paragraphs.map(listed).map(quoted)
    | phrases.map(lambda text: f"```js\n{text}\n```")
    | phrases.map(lambda text: f"    {text}")
    | phrases.map(lambda text: f"<div>\n<p>{text}</p>\n</div>")
    | st.tuples(phrases, phrases).map(lambda two: f"| {two[0]} | {two[1]} |\n|---|---|\n| c | d |")
)
fronts = st.sampled_from(
    ["", '---\ntitle: A & b\ndescription: "c"\n---\n', "+++\ntitle = 'x'\n+++\n"]
)
line_ends = st.sampled_from(["\n", "\r\n"])


@st.composite
def files(draw: st.DrawFn) -> str:
    text = draw(fronts) + "\n\n".join(draw(st.lists(blocks, min_size=1, max_size=5)))
    return text.replace("\n", draw(line_ends))


def check_map(file: MarkdownManuscript) -> None:
    end = 0
    for piece in file.map.pieces:
        assert piece.html == end
        end = piece.html_end
        assert 0 <= piece.start <= piece.end <= len(file.text)
        if piece.kind is not Kind.MADE:
            written = file.text[piece.start : piece.end]
            assert file.html[piece.html : piece.html_end] == written
    assert end == len(file.html)


@given(files())
@settings(max_examples=300, deadline=None)
def test_what_is_copied_stands_where_the_map_says(text: str) -> None:
    check_map(MarkdownManuscript(text, "post.md"))


@given(files())
@example("![![&amp;](/a.html)](/a.html)")
@settings(max_examples=300, deadline=None)
def test_each_word_link_and_image_comes_from_exactly_its_own_characters(text: str) -> None:
    file = MarkdownManuscript(text, "post.md")
    tree = Tree(file.html)
    for element in tree.by_tag("a", "img"):
        name = "href" if element.tag == "a" else "src"
        attribute = element.attribute_span(name)
        assert attribute
        start, end = file.place(*attribute)
        assert file.text[start:end] == element.get(name)
        start, end = file.place(element.start, element.end)
        whole = file.text[start:end]
        assert whole.startswith(("![" if element.tag == "img" else "[", "https:"))
        assert whole.endswith((")", element.get(name)))
    for piece in file.map.pieces:
        if piece.kind is Kind.MADE and file.html[piece.html : piece.html_end].startswith("&"):
            entity = file.html[piece.html : piece.html_end]
            written = file.text[piece.start : piece.end]
            if not written.startswith("!["):  # an image within an alt text is one whole
                assert html.unescape(written.removeprefix("\\")) == html.unescape(entity)


plain = st.text(alphabet="ab \n\t#*_`~[]()!<>&;\\-+.1|\"'=\u0628\u00a0", max_size=60)


@given(plain)
@example("1\n~ 1")
@settings(max_examples=500, deadline=None)
def test_any_text_reads_as_in_the_parsers_own_html(text: str) -> None:
    file = MarkdownManuscript(text, "post.md")
    check_map(file)
    own = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(deflist_plugin)
    own.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    article = next(e for e in Tree(file.html).elements if e.tag == "article")
    expected = Tree(own.render(text)).body
    assert expected
    if "[ ]" not in text and "[x]" not in text.lower():
        assert article.text.split() == expected.text.split()


anything = st.text(alphabet="ab \n{}%<>/=\"'*:.-|#[]!`^()$\u0628import", max_size=80)


@given(anything, st.booleans())
@settings(max_examples=500, deadline=None)
def test_nothing_breaks_on_anything(text: str, is_mdx: bool) -> None:
    check_map(MarkdownManuscript(f"x\n{text}", "post.mdx", is_mdx=is_mdx))
