"""Blocks joined to one text, and the way back from its offsets."""

from seoaudit.page.article.article import Article
from seoaudit.page.article.blocks import text_blocks
from seoaudit.page.article.joined_blocks import JoinedBlocks
from seoaudit.page.tree.tree import Tree

SOURCE = "<h2>Old trees</h2><p>Prune &amp; wait.</p><ul><li>شجرة</ul>"


def joined() -> JoinedBlocks:
    tree = Tree(SOURCE)
    assert tree.body
    return JoinedBlocks(text_blocks(Article(tree.body, "body")))


def test_each_block_is_a_line() -> None:
    assert joined().text == "Old trees\nPrune & wait.\nشجرة"


def test_an_offset_leads_to_its_block() -> None:
    blocks = joined()
    assert [blocks.text[start:].split()[0] for start in blocks.starts] == ["Old", "Prune", "شجرة"]
    assert [blocks.block_at(blocks.text.index(word)) for word in ("trees", "wait", "شجرة")] == [
        0,
        1,
        2,
    ]


def test_a_place_leads_to_the_source() -> None:
    blocks = joined()
    start = blocks.text.index("& wait")
    span = blocks.span(start, start + len("& wait"))
    assert SOURCE[span.start : span.end] == "&amp; wait"


def test_no_block_is_no_text() -> None:
    assert JoinedBlocks(()).text == ""
    assert JoinedBlocks(()).starts == []
