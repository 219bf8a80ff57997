"""A page that does nothing but send its readers to another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoaudit.manuscripts.manuscript import Manuscript
    from seoaudit.page.article.blocks import Block
    from seoaudit.page.head.refresh import Refresh

# Fields by which generators and themes make a redirect of a page: jekyll-redirect-from, themes of
# Hugo, VuePress, Starlight.
FIELDS = ("redirect", "redirect_to", "redirectTo", "redirect_url", "redirectUrl", "redirect_link")

# Words of such a page, which says at most where the other is; more is an article. Not swept.
MAX_WORDS = 40


def is_redirection(
    refresh: Refresh | None, manuscript: Manuscript | None, blocks: Sequence[Block]
) -> bool:
    """Whether a page with little in its blocks loads another, by its head or by its generator."""
    counts = accumulate(len(block.text.split()) for block in blocks)
    if any(count > MAX_WORDS for count in counts):  # known after the first blocks of an article
        return False
    if refresh is not None and refresh.url:
        return True
    return manuscript is not None and (
        any(map(manuscript.gives, FIELDS)) or "<Redirect " in manuscript.text
    )
