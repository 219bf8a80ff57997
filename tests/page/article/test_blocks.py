import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.article.article import Article, find_article
from seoaudit.page.article.blocks import text_blocks
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Tree


def blocks(body: str) -> list[tuple[str, str]]:
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    return [(block.kind, block.text) for block in text_blocks(Article(tree.body, "body"))]


def texts(body: str) -> list[str]:
    return [text for _, text in blocks(body)]


def written(body: str, words: str) -> str:
    """Return the source of `words` in the first block."""
    source = f"<body>{body}</body>"
    tree = Tree(source)
    assert tree.body
    block = text_blocks(Article(tree.body, "body"))[0]
    at = block.text.index(words)
    span = block.span(at, at + len(words))
    return source[span.start : span.end]


@pytest.mark.parametrize(
    "kind", ["h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "pre", "figcaption"]
)
def test_a_block_is_of_the_kind_of_its_tag(kind: str) -> None:
    assert blocks(f"<{kind}>one</{kind}>") == [(kind, "one")]


def test_list_items_cells_and_terms_are_blocks() -> None:
    assert blocks("<ul><li>a<li>b</ul><dl><dt>c<dd>d</dl>") == [
        ("li", "a"),
        ("li", "b"),
        ("dt", "c"),
        ("dd", "d"),
    ]
    assert blocks("<table><caption>n<tr><th>h<td>v</table>") == [
        ("caption", "n"),
        ("th", "h"),
        ("td", "v"),
    ]


def test_loose_text_is_a_block_between_its_neighbours() -> None:
    assert blocks("<div>before<p>inside</p>after <b>all</b></div>") == [
        ("text", "before"),
        ("p", "inside"),
        ("text", "after all"),
    ]


def test_a_div_in_a_list_item_is_still_the_item() -> None:
    assert blocks("<ul><li><div>a</div></li></ul>") == [("li", "a")]


def test_a_paragraph_in_a_caption_is_still_the_caption() -> None:
    assert blocks("<figure><figcaption><p>a</p></figcaption></figure>") == [("figcaption", "a")]


def test_inline_elements_do_not_part_words() -> None:
    assert texts("<p>Wo<b>r</b>d <i>two</i></p>") == ["Word two"]


def test_white_space_is_folded_and_empty_blocks_are_dropped() -> None:
    assert texts("<p>\n a\t b&nbsp;\r\n c </p><p> &nbsp; </p>") == ["a b c"]


def test_zero_width_non_joiner_and_bidi_marks_stay() -> None:
    assert texts("<p>می\u200cخواهد \u200fنص\u200e</p>") == ["می\u200cخواهد \u200fنص\u200e"]


def test_one_line_break_is_a_space_and_two_part_blocks() -> None:
    assert blocks("<div>one<br>two<br> <br>three<br><b>four</b></div>") == [
        ("text", "one two"),
        ("text", "three four"),
    ]


def test_line_breaks_do_not_part_a_heading() -> None:
    assert blocks("<h2>one<br><br>two</h2>") == [("h2", "one two")]


@pytest.mark.parametrize(
    "unread",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<template>x</template>",
        "<noscript>x</noscript>",
        "<svg><text>x</text></svg>",
        "<iframe>x</iframe>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<button>x</button>",
        "<div hidden>x</div>",
        '<span style="color: red; DISPLAY : none">x</span>',
        "<!-- x -->",
    ],
)
def test_what_is_not_read_is_left_out(unread: str) -> None:
    assert texts(f"<p>a{unread}b</p>") in (["ab"], ["a", "b"])


def test_decoration_for_the_eye_is_text_that_readers_see() -> None:
    assert texts('<p>a <span aria-hidden="true">→</span></p>') == ["a →"]


def test_reading_aids_over_characters_are_left_out() -> None:
    assert texts("<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby></p>") == ["東京"]


def test_excluded_zones_and_the_headline_are_left_out() -> None:
    tree = Tree("<body><h1>Head</h1><p>one</p><div id=x><p>two</p></div>three")
    assert tree.body
    zone, headline = tree.ids["x"], tree.by_tag("h1")[0]
    article = Article(tree.body, "body", excluded=(zone,), headline=headline)
    assert [block.text for block in text_blocks(article)] == ["one", "three"]


@pytest.mark.parametrize(
    ("body", "words", "source"),
    [
        ("<p>one two three</p>", "two", "two"),
        ("<p>one &amp; two</p>", "& two", "&amp; two"),
        ("<p>ab &#1575;&#x644;&lrm; cd</p>", "ال", "&#1575;&#x644;"),
        ("<p>AT&T &copy2026</p>", "T&T", "T&T"),
        ("<p>AT&T &copy2026</p>", "©2026", "&copy2026"),
        ("<p>one <b class='>'>two</b> three</p>", "two three", "two</b> three"),
        ("<p>one <!-- no > --> two</p>", "two", "two"),
        ("<p>on<!-- x -->e two</p>", "one", "on<!-- x -->e"),
        ("<p>one\r\n  two\r\nthree</p>", "two three", "two\r\nthree"),
        ("<p>one\r\n  two</p>", "e t", "e\r\n  t"),
        ("<p>one<br>two</p>", " ", "<br>"),
        ("<p>a < b two</p>", "< b", "< b"),
        ("<p>one</nothing> two</p>", "two", "two"),
        ("<p>one <img alt=x> <i></i>two", "two", "two"),
        ("<pre>\n  one two</pre>", "two", "two"),
        ("plain text", "text", "text"),
        ("<p>🙂 مِثال two</p>", "مِثال", "مِثال"),
    ],
)
def test_a_span_is_the_exact_place_in_the_source(body: str, words: str, source: str) -> None:
    assert written(body, words) == source


def test_a_span_in_a_later_paragraph_is_exact_too() -> None:
    source = "<p>same\r\n<p>same &lt;\n<p>same"
    tree = Tree(source)
    assert tree.body
    spans = [block.span(0, 4) for block in text_blocks(Article(tree.body, "body"))]
    assert [source[s.start : s.end] for s in spans] == ["same"] * 3
    assert len({s.start for s in spans}) == 3


def test_text_the_parser_moved_falls_back_to_the_start_tag() -> None:
    source = "<table><tr><td>cell</tr>moved</table>"
    tree = Tree(source)
    assert tree.body
    block = text_blocks(Article(tree.body, "body"))[0]
    assert block.text == "moved"
    assert block.span(0, 5) == block.element.start_tag


def test_ten_thousand_nested_elements_are_no_trouble() -> None:
    tree = Tree("<div>a" * 10_000 + "</div>" * 10_000)
    found = text_blocks(find_article(tree))
    assert found[-1].text == "a"


def test_a_copy_of_an_unclosed_element_does_not_mislead() -> None:
    source = "<b><p>word</b>word"
    block = text_blocks(find_article(Tree(source)))[0]
    assert block.text == "wordword"
    assert [block.span(0, 4).start, block.span(4, 8).start] == [6, 14]


markup = st.lists(
    st.sampled_from(
        ["word", " ", "\r\n", "&amp;", "&#1575;", "<b>", "</b>", "<br>", "<!--c-->", "<p>", "نص"]
    ),
    max_size=30,
)


@given(markup)
def test_every_proven_span_reads_in_the_source_as_it_does_in_the_text(parts: list[str]) -> None:
    source = "<body>" + "".join(parts)
    tree = Tree(source)
    assert tree.body
    for block in text_blocks(Article(tree.body, "body")):
        span = block.span(0, len(block.text))
        if span != block.element.start_tag:  # said where nothing can be proven
            assert element_text(Tree(source[span.start : span.end]).root) == block.text


CAPTION = "A beekeeper lifts the lid of a hive in the snow, and looks for food."


def test_a_caption_that_a_gallery_repeats_for_other_layouts_is_there_once() -> None:
    gallery = (
        f"<ul><li><img src=a>{CAPTION}</ul><div class=caption-full>{CAPTION}</div>"
        f"<p>Close</p><div class=caption-short>{CAPTION[:62]}… more</div>"
    )
    assert texts(f"<p>Before.</p>{gallery}") == ["Before.", "Close", f"{CAPTION[:62]}… more"] or (
        texts(f"<p>Before.</p>{gallery}").count(CAPTION) == 1
    )


def test_pictures_with_the_same_caption_keep_it_each() -> None:
    figure = f"<figure><img src=a><figcaption>{CAPTION}</figcaption></figure>"
    assert texts(figure * 2) == [CAPTION, CAPTION]


def test_copies_of_a_paragraph_stay_and_so_do_captions_of_other_sections() -> None:
    assert texts(f"<p>{CAPTION}</p>" * 2) == [CAPTION, CAPTION]
    assert texts(f"<div>{CAPTION}</div>" * 2) == [CAPTION, CAPTION]
    caption = f"<div class=caption>{CAPTION}</div>"
    assert texts(f"{caption}<h2>Food</h2>{caption}") == [CAPTION, "Food", CAPTION]


def test_lines_of_code_that_doxygen_shows_are_code() -> None:
    line = "<div class=line>int boats(int tide); // TODO: fog</div>"
    tree = Tree(f"<body><div class=fragment>{line * 3}</div><div class=lines>{line}</div></body>")
    assert tree.body
    blocks = text_blocks(Article(tree.body, "selector"))
    assert [block.is_code for block in blocks] == [True, True, True, False]
