from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.structured_data.graph import Value
from seoaudit.text.recognition.dates import is_plausible, read_iso, to_iso
from seoaudit_rules.shares import in_shares

PROPERTIES = ("datePublished", "dateModified")
# What a time without its zone costs: it is valid, and read in another zone than meant.
WITHOUT_ZONE = 0.5


def dated(date: str) -> str:
    """A page whose structured data has this date."""
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org", '
        f'"@type": "Article", "datePublished": "{date}"}}</script>'
    )


class DateInvalid(Rule):
    """Write dates in structured data the way machines read them.

    ## Why it matters
    Google asks for dates in the ISO 8601 format. 3/4/2026 is in March for some and in April for
    others, and names of months are read in some languages only. A time without its zone is taken
    for the zone of the crawler, hours off.

    ## How to fix it
    Write year, month and day as in 2026-02-03, or with the time and its zone as in
    2026-02-03T09:30:00+03:00.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/article
    - https://schema.org/DateTime
    """

    id = "structured-data/date-invalid"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1

    not_iso = message(
        'The {name} in the structured data, "{date}", is not in the format that search engines '
        "ask for.",
        advice="Write it as {iso}.",
        fix="Write it as {iso}.",
        per="name",
    )
    unreadable = message(
        'The {name} in the structured data, "{date}", is not a date that machines can read for '
        "sure.",
        advice="Write it as in 2026-02-03T09:30:00+03:00: year, month, day, time and zone.",
        per="name",
    )
    no_zone = message(
        "The {name} in the structured data, {date}, does not say its time zone.",
        advice="Add the zone, as in +03:00, or Z for UTC.",
        per="name",
    )

    impossible = message(
        "The {name} in the structured data, {date}, cannot be the date of this page.",
        advice="Write the date of the article, in the calendar that all machines read (Gregorian), "
        "or leave it out.",
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
        told = [
            (name, value)
            for item in page.article_items
            for name in PROPERTIES
            for value in item.texts(name)
        ]
        wrong = [(name, value) for name, value in told if not is_whole(value.text)]
        for (name, value), cost in in_shares(wrong, len(told)):
            yield self._finding(name, value, cost)

    def _finding(self, name: str, value: Value, cost: float) -> Finding:
        text = shorten(value.text)
        moment = read_iso(value.text)
        if moment and not is_plausible(moment):
            return self.impossible.at(value, cost=cost, name=name, date=text)
        if moment:
            return self.no_zone.at(value, cost=cost * WITHOUT_ZONE, name=name, date=text)
        iso = to_iso(value.text)
        if iso is None:
            return self.unreadable.at(value, cost=cost, name=name, date=text)
        rewritten = value.rewritten(iso)
        fix = Fix((Edit(value.start, value.end, rewritten),)) if rewritten else None
        return self.not_iso.at(value, cost=cost, fix=fix, name=name, date=text, iso=iso)


def is_whole(text: str) -> bool:
    """Whether this is a day, or a time with its zone, in ISO 8601, and can be right."""
    moment = read_iso(text)
    if moment is None or not is_plausible(moment):
        return False
    return moment.has_zone or not moment.has_time
