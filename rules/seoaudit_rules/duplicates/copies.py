"""Pages with the text of another one, of which duplicates/content speaks alone."""

from collections.abc import Iterable, Iterator

from seoaudit.rule.site import SitePage

# Words above which duplicates/content compares texts.
MIN_WORDS = 60


def without_copies(pages: Iterable[SitePage]) -> Iterator[SitePage]:
    """Yield pages without those that have the same text as one before."""
    seen = set[bytes]()
    for page in pages:
        if page.words <= MIN_WORDS or not page.text_hash:
            yield page
        elif page.text_hash not in seen:
            seen.add(page.text_hash)
            yield page
