from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.structured_data.graph import Value
from seoaudit.text.recognition.dates import is_plausible, read_iso, to_iso
from seoaudit_rules.shared_cost import with_shared_cost

PROPERTIES = ("datePublished", "dateModified")
# The cost of a time without a zone: it is valid, but read in the wrong zone.
WITHOUT_ZONE = 0.5


def dated(date: str) -> str:
    """A page with this date in its structured data."""
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org", '
        f'"@type": "Article", "datePublished": "{date}"}}</script>'
    )


class DateInvalid(Rule):
    """Write dates in structured data in ISO 8601 format.

    ## Why it matters
    Google asks for dates in ISO 8601 format. 3/4/2026 is in March for some readers and in April for
    others, and month names are understood in some languages only. A time without a time zone is
    read in the zone of the crawler, hours off.

    ## How to fix it
    Write year, month and day as in 2026-02-03, or add the time and its zone as in
    2026-02-03T09:30:00+03:00.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/article
    - https://schema.org/DateTime
    """

    id = "structured-data/date-invalid"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("structured-data/article-missing", "structured-data/json-ld-invalid")

    not_iso = message(
        "The {name} in the structured data, “{date}”, is not in ISO 8601 format.",
        advice="Write it as {iso}.",
        fix="Write it as {iso}",
        per="name",
    )
    unreadable = message(
        "The {name} in the structured data, “{date}”, is not an unambiguous date.",
        advice="Write it as in 2026-02-03T09:30:00+03:00: year, month, day, time and time zone.",
        per="name",
    )
    no_zone = message(
        "The {name} in the structured data, {date}, has no time zone.",
        advice="Add the time zone, such as +03:00, or Z for UTC.",
        per="name",
    )

    impossible = message(
        "The {name} in the structured data, {date}, cannot be the date of this page.",
        advice="Use the date of the article in the Gregorian calendar, or remove it.",
        per="name",
    )

    examples = (
        good(dated("2026-02-03T09:30:00+03:00")),
        good(dated("2026-02-03")),
        bad(dated("February 3, 2026"), "not_iso", fixed=dated("2026-02-03")),
        bad(dated("3/2/2026"), "unreadable"),
        bad(dated("2026-02-03T09:30:00"), "no_zone"),
        bad(dated("1447-08-15"), "impossible"),
    )

    def applies(self, page: Page) -> bool:
        return any(item.texts(*PROPERTIES) for item in page.article_items)

    def check(self, page: Page) -> Iterator[Finding]:
        dates = [
            (name, value)
            for item in page.article_items
            for name in PROPERTIES
            for value in item.texts(name)
        ]
        wrong = [(name, value) for name, value in dates if not is_complete(value.text)]
        for (name, value), cost in with_shared_cost(wrong, len(dates)):
            yield self._finding(name, value, cost)

    def _finding(self, name: str, value: Value, cost: float) -> Finding:
        text, place = shorten(value.text), value.place
        moment = read_iso(value.text)
        if moment and not is_plausible(moment):
            return self.impossible.at(place, cost=cost, name=name, date=text)
        if moment:
            return self.no_zone.at(place, cost=cost * WITHOUT_ZONE, name=name, date=text)
        iso = to_iso(value.text)
        if iso is None:
            return self.unreadable.at(place, cost=cost, name=name, date=text)
        rewritten = value.rewritten(iso)
        fix = Fix((Edit(*place, rewritten),)) if rewritten else None
        return self.not_iso.at(place, cost=cost, fix=fix, name=name, date=text, iso=iso)


def is_complete(text: str) -> bool:
    """Whether this is a plausible date, or a time with its zone, in ISO 8601 format."""
    moment = read_iso(text)
    if moment is None or not is_plausible(moment):
        return False
    return moment.has_zone or not moment.has_time
