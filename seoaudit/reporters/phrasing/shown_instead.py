"""What a search result shows instead of a title or a description that a page lacks, in words."""

from collections.abc import Iterator

from seoaudit.report.parts import Facts
from seoaudit.rule.messages import Words


def shown_instead(facts: Facts, words: Words) -> Iterator[str]:
    """Yield a sentence for the title and one for the description, if the page has none."""
    if not facts.title:
        yield words.phrase("snippet_without_title")
    if not facts.description:
        yield words.phrase("snippet_without_description")
