"""The facts of a page that a report includes besides findings."""

from seoaudit.page.elements.links import LinkKind
from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.page.page import Page
from seoaudit.report.parts import Facts, KeyphraseReport


def keyphrase_report(keyphrase: Keyphrase) -> KeyphraseReport:
    """Return how the article uses a keyphrase."""
    return KeyphraseReport(
        keyphrase.text,
        keyphrase.origin,
        len(keyphrase.occurrences),
        keyphrase.density,
        keyphrase.exact,
        keyphrase.forms,
        keyphrase.synonym_counts,
        keyphrase.runners_up,
        len(keyphrase.loose_mentions),
    )


def facts_of(page: Page) -> Facts:
    """Return the facts of the page and its article."""
    text = page.text
    reading = text.reading_ease
    kinds = [link.kind for link in page.article_links]
    return Facts(
        title=page.title.text if page.title else None,
        description=page.description.text if page.description else None,
        canonical=next((canonical.url for canonical in page.canonicals), None),
        h1=tuple(h.text for h in page.headings if h.level == 1 and not h.is_hidden),
        words=text.words,
        sentences=text.sentences,
        paragraphs=len(text.paragraphs),
        headings=sum(heading.in_article and heading.level > 1 for heading in page.headings),
        images=sum(not image.is_tracking_pixel for image in page.article_images),
        links={str(kind): kinds.count(kind) for kind in (LinkKind.INTERNAL, LinkKind.EXTERNAL)},
        reading_minutes=text.reading_minutes,
        reading_ease=reading.ease if reading else None,
        school_years=reading.school_years if reading else None,
    )
