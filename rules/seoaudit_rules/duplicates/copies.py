"""Pages with the text of another one, of which duplicates/content speaks alone."""

from collections.abc import Iterable, Iterator

from seoaudit.rule.site import SitePage
from seoaudit.rule.site.whole_site import MIN_WORDS_COMPARED


def without_copies(pages: Iterable[SitePage]) -> Iterator[SitePage]:
    """Yield pages without those that have the same text as one before."""
    seen = set[bytes]()
    for page in pages:
        if page.words <= MIN_WORDS_COMPARED or not page.text_hash:
            yield page
        elif page.text_hash not in seen:
            seen.add(page.text_hash)
            yield page
