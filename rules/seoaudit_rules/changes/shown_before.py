"""The pages that search engines could show in an earlier run, by what they make of them now."""

from collections.abc import Iterator
from typing import Any

from seoaudit import Site
from seoaudit.rule.site import PageChange, Standing

# A text of fewer words says too little for half of it to be a loss.
FEW_WORDS = 60
HALF = 0.5


def has_shrunk(change: PageChange, share: float = HALF) -> bool:
    """Whether an article kept less than this share of its words."""
    before, now = change
    is_article = before.kind == now.kind == "article"
    return is_article and before.words >= FEW_WORDS and now.words < share * before.words


def once_indexable(site: Site[Any], now: Standing) -> Iterator[PageChange]:
    """Yield the pages that could be shown before, of which a search engine now makes this.

    The first standing that holds speaks for a page, so that what became of it has one finding.
    """
    for change in site.changes():
        if change.before.standing is Standing.INDEXABLE and change.now.standing is now:
            yield change
