import pytest

from seoaudit_rules.rankmath.content_has_toc import ContentHasToc
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<div class="x wp-block-rank-math-toc-block"></div>', 2),
        ('<nav class="toc"><a href="#a">A</a></nav>', 0),
        ("[toc]", 0),
        ("<p>wp-block-rank-math-toc-block</p>", 0),
        ("", 0),
    ],
)
def test_only_its_own_block_counts(text: str, expected: int) -> None:
    assert points(ContentHasToc, text) == expected
