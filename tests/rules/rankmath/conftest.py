"""What the tests of the pack share."""

from collections.abc import Sequence

from seoaudit.testing import page
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


def points(
    rule: type[RankMathTest],
    text: str = "",
    *,
    title: str = "",
    keyphrase: str | Sequence[str] = (),
    url: str | None = None,
    language: str = "en",
) -> int:
    """What the test gives a page with this title and text."""
    html = f'<html lang="{language}"><title>{title}</title><div class="text">{text}</div>'
    return rule().points(Paper(page(html, keyphrase=keyphrase, url=url, content=".text")))
