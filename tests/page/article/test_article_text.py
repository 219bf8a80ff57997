import pytest

from seoaudit.page.article.article_text import ArticleText, is_running, opening
from seoaudit.testing import page
from seoaudit.text.segments.words import count_words


def text(html: str, language: str = "en") -> ArticleText:
    return page(f"<article>{html}</article>", content="article", language=language).text


def test_words_count_headings_lists_and_captions() -> None:
    html = (
        "<h2>Two words</h2><p>Three more words</p><ul><li>One</li></ul><table><td>Last one</table>"
    )
    assert text(html).words == 8
    assert list(text(html).word_counts) == [2, 3, 1, 2]


def test_words_without_spaces_are_estimated_in_the_blocks_that_have_them() -> None:
    html = "<p>Oak and ash.</p><p>Бук, c'est 1.</p><p>日本語の文章</p>"
    assert list(text(html).word_counts) == [3, 3, count_words("日本語の文章")]


def test_paragraphs_leave_out_headings_items_and_cells() -> None:
    html = "<h2>a</h2><p>b</p>loose<ul><li>c</li></ul><blockquote>d</blockquote><pre>e</pre>"
    assert [block.text for block in text(html).paragraphs] == ["b", "loose", "d"]
    assert [block.text for block in text(html).prose] == ["b", "loose", "c", "d", "e"]


def test_running_text_is_paragraphs_and_list_items() -> None:
    html = "<h2>a</h2><p>b</p><ul><li>c</li></ul><pre>d</pre><table><td>e</td></table>"
    assert [block.text for block in text(html).blocks if is_running(block)] == ["b", "c"]


def test_the_whole_text_has_one_block_a_line() -> None:
    assert text("<h2>شجرة</h2><p>in\n winter</p><p> </p><p>now</p>").text == "شجرة\nin winter\nnow"


def test_a_place_in_the_whole_text_is_found_in_its_block() -> None:
    html = "<article><h2>Apple</h2><p>in <b>win&shy;ter</b></p><p>now</p></article>"
    found = page(html, content="article").text
    for words, written in (("Apple", "Apple"), ("in win", "in <b>win"), ("now", "now")):
        start = found.text.index(words)
        place = found.span(start, start + len(words))
        assert html[place.start : place.end] == written


def test_a_place_in_code_is_told_from_one_beside_it() -> None:
    html = (
        "<article><p>say <code>x = <b>1</b></code> or y</p><pre>z <code>q</code> w</pre></article>"
    )
    found = page(html, content="article").text
    assert {
        word: found.is_code(found.span(at := found.text.index(word), at + 1)) for word in "sx1yzqw"
    } == {"s": False, "x": True, "1": True, "y": False, "z": True, "q": True, "w": True}


@pytest.mark.parametrize(
    ("article", "is_code"),
    [
        ("<p>Run\n  it as <code>root <b>only</b></code> here", {"root": True, "only": True}),
        ("<p>Run\n  it as <code>root <b>only</b></code> here", {"Run": False, "here": False}),
        ("<p>تصل <kbd>ctrl</kbd><br> ثم  تفتح", {"ctrl": True, "تفتح": False}),
        ("<p>Before.<pre>the listing</pre><p>After it.", {"listing": True, "After": False}),
    ],
)
def test_a_word_in_code_is_told_by_the_element_that_has_it(
    article: str, is_code: dict[str, bool]
) -> None:
    found = text(article)
    assert found.has_code
    assert {word: found.is_in_code(found.text.index(word)) for word in is_code} == is_code
    assert not text("<p>Nothing to run.").has_code


def test_sections_are_cut_at_every_heading() -> None:
    html = (
        "<p>one two</p><h2>A</h2><p>three</p><ul><li>four</li></ul><h3>B</h3><h2>C</h2><p>five</p>"
    )
    assert [(s.heading and s.heading.text, s.words) for s in text(html).sections] == [
        (None, 2),
        ("A", 2),
        ("B", 0),
        ("C", 1),
    ]


def test_a_section_counts_no_tables_captions_and_code() -> None:
    html = (
        "<h2>A</h2><p>one</p><table><tr><td>no</td></tr></table><pre>no</pre>"
        "<figure><figcaption>no</figcaption></figure>"
    )
    [section] = text(html).sections
    assert section.words == 1
    assert [block.text for block in section.blocks] == ["one", "no", "no", "no"]


def test_an_article_without_headings_is_one_section() -> None:
    [section] = text("<p>one two</p><p>three</p>").sections
    assert section.heading is None
    assert section.words == 3


def test_the_introduction_is_the_first_paragraph_that_reads_as_one() -> None:
    real = "Prune the old apple tree in winter, when it has no leaves."
    found = text(
        f"<h2>A</h2><p>Rabat, 3 May</p><ul><li>{real} 1</li></ul><p>{real}</p><p>{real} 2</p>"
    )
    assert found.introduction is not None
    assert found.introduction.text == real


def test_a_note_in_italics_before_the_text_does_not_introduce_it() -> None:
    note = "<em>Sign up</em> <i><b>to our letter</b> if you want to read more about trees.</i>"
    real = "Prune the old apple tree in winter, when it has no leaves."
    found = text(f"<p>{note}</p><p>{real}</p>")
    assert found.introduction is not None
    assert found.introduction.text == real
    alone = text(f"<p>{note}</p><p>Short.</p>")
    assert alone.introduction is not None
    assert alone.introduction.text.startswith("Sign up")


def test_where_no_paragraph_is_long_the_first_one_introduces() -> None:
    found = text("<h2>A</h2><p>First.</p><p>Second.</p>")
    assert found.introduction is not None
    assert found.introduction.text == "First."


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (228, 1), (229, 2)])
def test_reading_takes_whole_minutes(words: int, minutes: int) -> None:
    assert text(f"<p>{'apple ' * words}</p>").reading_minutes == minutes


def test_sentences_are_counted_block_by_block() -> None:
    assert text("<h2>A heading</h2><p>One. Two? Three</p><ul><li>Four</li></ul>").sentences == 5


def test_an_empty_article_has_nothing() -> None:
    found = text("")
    assert (found.words, found.characters, found.sentences, found.text) == (0, 0, 0, "")
    assert (list(found.sections), found.introduction) == ([], None)


def test_the_opening_is_as_much_as_a_message_quotes() -> None:
    words = "Prune the old apple tree in winter, when it has no leaves on its branches"
    html = f"<article><p>{words}</p></article>"
    [block] = page(html, content="article").blocks
    place = opening(block, limit=30)
    assert html[place.start : place.end] == "Prune the old apple tree in"


def test_the_opening_of_a_short_block_is_all_of_it() -> None:
    html = "<article><p>تُقلَّم في <b>الشتاء</b></p></article>"
    [block] = page(html, content="article").blocks
    place = opening(block)
    assert html[place.start : place.end] == "تُقلَّم في <b>الشتاء"


@pytest.mark.parametrize(
    ("listing", "words"),
    [
        ("<pre><code>let pot = fill(pot, water);</code></pre>", 4),
        ('<div class="highlight"><pre>let pot = fill(pot);</pre></div>', 4),
        ('<pre class="brush: js">let pot = fill(pot);</pre>', 4),
        ("<pre>Roses are red,\nviolets are blue</pre>", 10),
        ("<p>The <code>fill</code> command</p>", 7),
    ],
)
def test_source_code_is_no_words_of_the_article(listing: str, words: int) -> None:
    html = f"<article><p>Pots dry out fast.</p>{listing}</article>"
    assert page(html, content="article").text.words == words


def test_names_in_source_code_are_no_mentions() -> None:
    html = "<article><p>The pot dries.</p><pre><code>pot = fill(pot)</code></pre></article>"
    keyphrase = page(html, content="article", keyphrase="pot").keyphrase
    assert keyphrase is not None
    assert len(keyphrase.occurrences) == 1
