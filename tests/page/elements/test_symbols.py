"""Images drawn in place of characters of the text."""

import pytest

from seoaudit.page.elements.symbols import is_symbol
from seoaudit.page.tree.tree import Tree
from seoaudit.testing import page

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"


@pytest.mark.parametrize(
    "tag",
    [
        '<img class="emoji" alt="😀" src="https://s.example/svg/1f600.svg">',
        '<img class="wp-smiley" alt=":)" src="smile.png">',
        f'<img alt="{FAMILY}" src="family.png">',
        '<img alt="→" src="next.gif">',
        '<img alt="★★★" src="3.gif">',
        '<img class="latex" alt="x^2" src="/latex.php?latex=x%5E2">',
        '<img alt="E = mc^2" src="https://latex.codecogs.com/gif.latex?E">',
        '<img class="mwe-math-fallback-image-inline" alt="{\\displaystyle x}" src="x">',
        '<img class="ql-img-inline-formula quicklatex-auto-format" alt="x" src="x.png">',
    ],
)
def test_an_image_in_place_of_characters_is_a_symbol(tag: str) -> None:
    assert is_symbol(Tree(tag).by_tag("img")[0])
    assert page(f"<article><p>Fog.</p>{tag}</article>").article_images == ()


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="/emoji-on-a-hive.jpg" alt="A hive painted with a yellow face" width=800>',
        '<img class="emoji" src="1f600.svg">',
        '<img src="latex-gloves.jpg" alt="Gloves">',
        '<img class="alignright size-math" src="a.jpg" alt="A blackboard">',
        '<img src="a.jpg" alt="…">',
        '<img src="a.jpg" alt="2026 →">',
        '<img src="a.jpg" alt="">',
    ],
)
def test_a_picture_that_somebody_describes_in_words_is_none(tag: str) -> None:
    assert not is_symbol(Tree(tag).by_tag("img")[0])
    assert len(page(f"<article><p>Fog.</p>{tag}</article>").article_images) == 1
