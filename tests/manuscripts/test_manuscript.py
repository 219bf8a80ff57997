"""What every manuscript promises, whatever it was written in."""

import pytest

from seoaudit.manuscripts.manuscript import Manuscript
from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
from seoaudit.manuscripts.word import WordManuscript
from seoaudit.page.tree.tree import Tree

WORDS = "قلّم <شجر> التفاح & غيره"
WRITTEN: list[Manuscript] = [
    MarkdownManuscript("# عنوان\n\nقلّم \\<شجر> التفاح & غيره\n", "a.md"),
    MarkdownManuscript("---\ntitle: عنوان\n---\nقلّم &lt;شجر> التفاح & غيره", "a.md"),
    MarkdownManuscript("قلّم {/* x */} التفاح", "a.mdx", is_mdx=True),
    WordManuscript("<article><p>قلّم &lt;شجر&gt; التفاح &amp; غيره</p></article>"),
]


@pytest.mark.parametrize("manuscript", WRITTEN)
def test_the_selector_finds_the_content_of_the_author(manuscript: Manuscript) -> None:
    [article] = Tree(manuscript.html).select(manuscript.article)
    assert "التفاح" in article.text


@pytest.mark.parametrize("manuscript", WRITTEN)
def test_every_word_has_its_place_in_what_was_written(manuscript: Manuscript) -> None:
    for word in ("قلّم", "التفاح"):
        at = manuscript.html.index(word)
        start, end = manuscript.place(at, at + len(word))
        assert manuscript.text[start:end] == word


@pytest.mark.parametrize("manuscript", WRITTEN)
def test_the_pieces_of_a_stretch_follow_each_other_and_cover_it(manuscript: Manuscript) -> None:
    start, end = 3, len(manuscript.html) - 3
    at = start
    for piece_start, piece_end in manuscript.pieces(start, end):
        assert piece_start == at
        at = piece_end
    assert at == end


@pytest.mark.parametrize("manuscript", WRITTEN)
def test_a_given_url_is_kept_and_nothing_is_made_of_nothing(manuscript: Manuscript) -> None:
    assert manuscript.url("https://example.com/a", None) == "https://example.com/a"
    assert manuscript.url(None, None) is None
