from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.page.publication.dates import DeclaredDate
from seoaudit.text.recognition.dates import read_iso, time_between


def dated(properties: str, body: str = "") -> str:
    """A page with these properties in its structured data."""
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org", '
        f'"@type": "Article", {properties}}}</script>{body}'
    )


class DateConflict(Rule):
    """Publish one consistent date.

    ## Why it matters
    Google works out the date of a page from the visible date and from structured data, and asks
    that they agree and are not in the future. If they contradict each other, it may show the wrong
    date or none. Differences of a day are accepted: they come from time zones.

    ## How to fix it
    Take every date on the page, including the visible one, from the same field of the article.

    ## References
    - https://developers.google.com/search/docs/appearance/publication-dates
    """

    id = "structured-data/date-conflict"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5

    max_hours = option(24.0, "Maximum difference between two dates, in hours.", minimum=0)
    today = option(
        "", "The date treated as today, for example 2026-02-03; empty for the current one."
    )

    modified_first = message(
        "The modification date, {modified}, is before the publication date, {published}.",
        advice="Correct the wrong date: a page cannot be modified before it is published.",
        per="page",
    )
    published_differs = message(
        "The page has two different publication dates: {first} and {second}.",
        advice="Take both from the same field of the article.",
        per="page",
    )
    shown_differs = message(
        "The visible date, {shown}, matches no date in the structured data or meta tags: {told}.",
        advice="Take the visible date and the one in the metadata from the same field.",
        per="page",
    )
    future = message(
        "The date {date} is in the future.",
        advice="Use the date the page was published or modified, not the date of an event.",
        per="page",
    )

    examples = (
        good(
            dated(
                '"datePublished": "2026-02-03T22:00:00Z", "dateModified": "2026-02-08T06:10:00Z"',
                '<h1>Mint</h1><time datetime="2026-02-04">4 February</time><p>Mint spreads.</p>',
            ),
            settings={"today": "2026-03-01"},
        ),
        bad(
            dated('"datePublished": "2026-02-03", "dateModified": "2025-02-03"'),
            "modified_first",
            settings={"today": "2026-03-01"},
        ),
        bad(
            dated(
                '"datePublished": "2026-02-03T22:00:00Z"',
                '<meta property="article:published_time" content="2026-01-12T09:00:00Z">',
            ),
            "published_differs",
            settings={"today": "2026-03-01"},
        ),
        bad(
            dated(
                '"datePublished": "2026-02-03"',
                '<h1>Mint</h1><time datetime="2026-01-12">12 January</time><p>Mint spreads.</p>',
            ),
            "shown_differs",
            settings={"today": "2026-03-01"},
        ),
        bad(dated('"datePublished": "2026-05-03"'), "future", settings={"today": "2026-03-01"}),
    )

    def applies(self, page: Page) -> bool:
        return bool(page.dates.published or page.dates.modified)

    def check(self, page: Page) -> Iterator[Finding]:
        published, modified, shown = page.dates
        declared = (*published, *modified)
        if ahead := next((date for date in declared if self._is_ahead(date)), None):
            yield self.future.at(ahead.place, date=shorten(ahead.text))
            return
        for first in published[:1]:
            for second in published[1:]:
                if self._differ(first, second):
                    yield self.published_differs.at(
                        second.place, first=shorten(first.text), second=shorten(second.text)
                    )
                    return
        yield from self._too_early(published, modified)
        if shown and all(self._differ(date, other) for date in shown for other in declared):
            yield self.shown_differs.at(
                shown[0].place, shown=shorten(shown[0].text), told=shorten(declared[0].text)
            )

    def _too_early(
        self, published: tuple[DeclaredDate, ...], modified: tuple[DeclaredDate, ...]
    ) -> Iterator[Finding]:
        """A modification date before the publication date of the same source."""
        for change in modified:
            for first in published:
                is_before = change.moment.latest < first.moment.earliest
                if change.origin == first.origin and is_before and self._differ(first, change):
                    yield self.modified_first.at(
                        change.place, modified=shorten(change.text), published=shorten(first.text)
                    )
                    return

    def _differ(self, one: DeclaredDate, other: DeclaredDate) -> bool:
        return time_between(one.moment, other.moment) > timedelta(hours=self.max_hours)

    def _is_ahead(self, date: DeclaredDate) -> bool:
        given = read_iso(self.today)
        now = given.latest if given else datetime.now(UTC)
        return date.moment.earliest > now + timedelta(hours=self.max_hours)
