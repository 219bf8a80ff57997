"""What becomes of the parts of a Markdown file, as a reader of the page meets them."""

import pytest

from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
from seoaudit.page.tree.tree import Element, Tree


def html(text: str, name: str = "a.md", *, is_mdx: bool = False) -> str:
    return MarkdownManuscript(text, name, is_mdx=is_mdx).html


def article(text: str, *, is_mdx: bool = False) -> Element:
    return Tree(html(text, is_mdx=is_mdx)).by_tag("article")[0]


def read(text: str, *, is_mdx: bool = False) -> str:
    return " ".join(article(text, is_mdx=is_mdx).text.split())


def one(text: str, tag: str) -> Element:
    [element] = Tree(html(text)).by_tag(tag)
    return element


def test_footnotes_stand_at_the_end_and_their_marks_are_no_words() -> None:
    assert read("A tree[^1] grows.\n\n[^1]: Slowly.\n\nMore.") == "A tree grows. More. Slowly."


def test_boxes_of_tasks_are_no_words() -> None:
    assert read("- [ ] saw\n- [x] ladder") == "saw ladder"
    assert read("[x] in a sentence") == "[x] in a sentence"


def test_definitions_and_tables() -> None:
    assert read("Mulch\n: What covers soil.") == "Mulch What covers soil."
    assert read("| a | b |\n|---|---|\n| c | d \\| e |") == "a b c d | e"


def test_attributes_in_braces_are_no_text() -> None:
    assert read("![a](b.png){width=300 .wide} then **c**{.d} and [e](f){target=_blank}") == (
        "then c and e"
    )
    image = one("![a](b.png){width=300 height='20'}", "img")
    assert (image.get("width"), image.get("height")) == ("300", "20")
    assert read("Write **a**{b} so.") == "Write a{b} so."


@pytest.mark.parametrize("mark", ["{#own}", "{: #own .a}", "{#own .a}", "{/* #own */}"])
def test_a_heading_may_name_its_own_id(mark: str) -> None:
    heading = one(f"## The tools {mark}", "h2")
    assert (heading.get("id"), heading.text.strip()) == ("own", "The tools")


def test_else_it_has_the_id_that_github_gives_it() -> None:
    text = "## What's *new*, in `2026`?\n\n## أدوات التقليم\n\n## أدوات التقليم"
    ids = [heading.get("id") for heading in Tree(html(text)).by_tag("h2")]
    assert ids == ["whats-new-in-2026", "أدوات-التقليم", "أدوات-التقليم-1"]


def test_an_address_in_the_text_is_a_link() -> None:
    text = (
        "See https://a.example/b_c(d), or (http://e.example/?f=1). Not xhttps://g.example or ://h."
    )
    links = Tree(html(text)).by_tag("a")
    assert [link.get("href") for link in links] == [
        "https://a.example/b_c(d)",
        "http://e.example/?f=1",
    ]
    assert "https://a.example/b_c(d)" in read(text)


def test_an_image_without_words_has_no_alt_text() -> None:
    assert not one("![](a.jpg)", "img").has("alt")
    assert one("![a *b* `c` &amp;](a.jpg)", "img").get("alt") == "a b c &"


def test_addresses_may_be_made_by_tags() -> None:
    assert one('[a]({{< ref "b.md" >}})', "a").get("href") == "b.md"
    assert one("[a]({{ site.baseurl }}/b)", "a").get("href") == "/b"
    assert one('<a href="{% link b.md %}">a</a>', "a").get("href") == "b.md"


def test_a_shortcode_may_be_a_figure() -> None:
    text = '{{< figure src="a.jpg" alt="A & b" caption="C" >}}'
    assert one(text, "img").attributes == {"alt": "A & b", "src": "a.jpg"}
    assert one(text, "figcaption").text == "C"
    assert one('{{< figure src="a.jpg" caption="C" >}}', "img").get("alt") == "C"


def test_code_shows_its_tags_and_the_text_around_it_does_not() -> None:
    assert read("Use `{{ site.url }}` here{% comment %}not this{% endcomment %}.") == (
        "Use {{ site.url }} here."
    )


def test_raw_html_is_html() -> None:
    text = '<div class="a">\n\n**b**\n\n</div>\n\n<p>c <i>d</i></p>'
    assert one(text, "div").text.strip() == "b"
    assert read(text) == "b c d"


MDX = """import Tabs from '@theme/Tabs';
import {
  Chart,
} from './chart';

export const meta = { title: 'x' };

# Title

<Tabs groupId="os" values={[{label: 'a'}]}>
<TabItem value="b">

Some **text** {props.name} and {/* a note */} more, 2 < 3.

</TabItem>
</Tabs>

<div className={styles.box}>Inside</div>

<Image src={hero} alt="A hero" />

<Chart data={{ a: "}" }} />
"""


def test_program_in_mdx_is_no_text() -> None:
    assert read(MDX, is_mdx=True) == "Title Some text and more, 2 < 3. Inside"
    images = Tree(html(MDX, is_mdx=True)).by_tag("img")
    assert [image.get("alt") for image in images] == ["A hero"]


def test_line_ends_of_windows_change_nothing() -> None:
    text = MDX.replace("\n", "\r\n")
    assert read(text, is_mdx=True) == "Title Some text and more, 2 < 3. Inside"


def test_docusaurus_writes_mdx_as_code() -> None:
    text = "```mdx-code-block\n<Tab>Some *text*</Tab>\n```\n\n```jsx\n<Tab>Code</Tab>\n```\n"
    assert read(text, is_mdx=True) == "Some text <Tab>Code</Tab>"


def test_what_no_compiler_takes_is_text() -> None:
    assert read("a {b and <C d={e} f", is_mdx=True) == "a {b and <C d={e} f"


def test_an_address_of_mail() -> None:
    assert one("<a@b.example>", "a").get("href") == "mailto:a@b.example"


def test_a_comment_of_mdx_is_a_comment() -> None:
    text = "{/* seoaudit-ignore images -- so */}\n\n![](a.jpg)"
    file = MarkdownManuscript(text, "a.mdx", is_mdx=True)
    [comment] = Tree(file.html).comments("seoaudit-ignore")
    start, end = file.place(comment.start, comment.end)
    assert comment.text.strip() == "seoaudit-ignore images -- so"
    assert text[start:end] == "{/* seoaudit-ignore images -- so */}"


def test_the_headline_is_the_title_unless_the_body_has_one() -> None:
    assert one("---\ntitle: A\n---\nText", "h1").text == "A"
    assert one("---\ntitle: A\n---\n# B\n\nText", "h1").text == "B"
    assert one("---\ntitle: A\n---\n<h1>B</h1>", "h1").text == "B"
    assert one("# B *c*\n\nText", "title").text == "B c"
    assert not Tree(html("Text")).by_tag("title", "h1")


def test_a_title_for_results_is_not_the_headline() -> None:
    text = "---\ntitle: Long\nseo:\n  title: Short\n---\nText"
    assert one(text, "title").text == "Short"
    assert one(text, "h1").text == "Long"


@pytest.mark.parametrize(
    ("field", "tag"),
    [
        ("description: d", '<meta name="description" content="d">'),
        ("excerpt: d", '<meta name="description" content="d">'),
        ("keywords: [a, b]", '<meta name="keywords" content="a, b">'),
        ("author: {name: N}", '<meta name="author" content="N">'),
        ("authors: [N, M]", '<meta name="author" content="N">'),
        ("cover: {image: i.jpg, alt: a}", '<meta property="og:image" content="i.jpg">'),
        ("heroImage: ./i.jpg", '<meta property="og:image" content="./i.jpg">'),
        ("images: [i.jpg]", '<meta property="og:image" content="i.jpg">'),
        ("pubDate: 2026-01-02", '<meta property="article:published_time" content="2026-01-02">'),
        ("lastmod: 2026-01-02", '<meta property="article:modified_time" content="2026-01-02">'),
        ("canonicalURL: https://a.example/", '<link rel="canonical" href="https://a.example/">'),
        ("robotsNoIndex: true", '<meta name="robots" content="noindex">'),
        ("unlisted: yes", '<meta name="robots" content="noindex">'),
        ("robots: noindex, nofollow", '<meta name="robots" content="noindex, nofollow">'),
        ("seoaudit-ignore: [links, images]", "<!-- seoaudit-ignore-file links images -->"),
    ],
)
def test_fields_become_what_generators_make_of_them(field: str, tag: str) -> None:
    assert tag in html(f"---\n{field}\n---\nText")


def test_a_draft_and_noindex_false_keep_nothing_from_search_engines() -> None:
    assert "robots" not in html("---\ndraft: true\nnoindex: false\n---\n")


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("---\nlang: ar\n---\n", "a.md", "ar"),
        ("---\nlocale: pt-BR\n---\n", "a.fr.md", "pt-BR"),
        ("", "about.fr.md", "fr"),
        ("", "v1.2.md", ""),
        ("", "jquery.min.md", ""),
    ],
)
def test_the_language_is_that_of_the_field_else_of_the_name(
    text: str, name: str, language: str
) -> None:
    assert Tree(html(text, name)).root.get("lang") == language
