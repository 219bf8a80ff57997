"""A list for each rule that found something: what, why, how to fix it, and every finding."""

from collections.abc import Iterator, Sequence

from seoaudit.reporters.csv import written
from seoaudit.reporters.html.frame import dotted
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.site.html.context import Context, outside
from seoaudit.reporters.site.html.links import places
from seoaudit.reporters.site.html.parts import Parts
from seoaudit.rule.docs import read_docs
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import site_rule_of
from seoaudit.rule.rule import AnyRule
from seoaudit.site.report import ReportedSiteFinding

# How many findings of one rule stand in the file; the others are shown on request.
MOST_OPEN = 30

COLUMNS = (
    "rule", "severity", "url", "message", "advice", "page", "line", "column", "text", "points",
    "fingerprint",
)  # fmt: skip


def by_rule(
    found: Sequence[ReportedSiteFinding],
) -> list[tuple[str, list[ReportedSiteFinding]]]:
    """Return the findings of each rule, the rules that cost most first."""
    rules: dict[str, list[ReportedSiteFinding]] = {}
    for each in found:
        rules.setdefault(each.rule, []).append(each)
    return sorted(rules.items(), key=lambda item: (-round(_points(item[1]), 6), item[0]))


def rules_section(context: Context, parts: Parts) -> Iterator[Markup]:
    """Yield the lists of all rules, one by one, and what of them is shown on request."""
    found = by_rule(context.site.report.findings)
    if not found:
        return
    title, id_ = context.words.phrase("html_site_rules"), "rules"
    yield Markup(f'<section class="{id_}" aria-labelledby="{id_}">')
    yield context.frame.heading(1, title, id_=id_)
    for number, (rule, findings) in enumerate(found):
        yield _rule(number, rule, findings, context)
    yield Markup("</section>")
    for number, (_, findings) in enumerate(found):
        rest = (_finding(each, context) for each in findings[MOST_OPEN:])
        yield from parts.keep(f"rule-{number}", [_csv(findings, context.words), *rest])


def _rule(number: int, id_: str, found: Sequence[ReportedSiteFinding], context: Context) -> Markup:
    words, frame = context.words, context.frame
    rule = site_rule_of(id_)
    counted = words.phrase("html_site_findings", count=len(found))
    summary = element(
        "summary",
        frame.points(_points(found)),
        frame.heading(2, frame.severity(found[0].severity), " ", words.title(rule)),
        element("small", dotted([counted, left_to_right(id_, "code")])),
    )
    more = len(found) - MOST_OPEN
    shown = [_finding(each, context) for each in found[:MOST_OPEN]]
    copy = words.phrase("html_site_copy")
    inside = element(
        "div",
        *_told(rule, found[0], words),
        element("p", element("button", copy, type="button", class_="copy-csv"), hidden=True),
        element("ul", *shown, class_="repairs"),
        element(
            "p",
            element(
                "button",
                words.phrase("html_site_all_findings", count=len(found)),
                type="button",
                class_="all-findings",
            ),
            hidden=True,
        )
        if more > 0
        else None,
        data_part=f"rule-{number}",
    )
    return element("details", summary, inside, class_="page rule", id=f"rule-{id_}")


def _told(rule: type[AnyRule], found: ReportedSiteFinding, words: Words) -> Iterator[Markup]:
    """Yield why it matters and how to fix it, where that is told in the reader's language."""
    docs, english = read_docs(rule, words), read_docs(rule)
    for name, told, original in (("why", docs.why, english.why), ("how", docs.how, english.how)):
        if told and (words.language == "en" or told != original):
            title = element("strong", words.labelled(words.phrase(f"docs_{name}"), ""))
            yield element("p", title, " ", _inline(told), class_="told")
    links = [outside(url, url) for url in docs.references]
    yield element("p", dotted([words.phrase(f"basis_{found.basis}"), *links]), class_="known")


def _inline(prose: str) -> Markup:
    """Return a paragraph, in which what stands between backticks is code."""
    pieces = " ".join(prose.split()).split("`")
    return join(
        left_to_right(piece, "code") if number % 2 else piece for number, piece in enumerate(pieces)
    )


def _finding(found: ReportedSiteFinding, context: Context) -> Markup:
    words, frame = context.words, context.frame
    known = element("p", words.phrase("known"), class_="known") if found.known else None
    return element(
        "li",
        frame.points(found.points),
        element(
            "div",
            element("p", found.message(words), class_="said"),
            element("p", found.advice(words), class_="advice"),
            places(found, context),
            known,
        ),
    )


def _csv(found: Sequence[ReportedSiteFinding], words: Words) -> str:
    return written([COLUMNS, *_rows(found, words)])


def _rows(
    found: Sequence[ReportedSiteFinding], words: Words
) -> Iterator[Sequence[str | int | float]]:
    for each in found:
        about = (each.rule, each.severity.name.lower(), each.url)
        said = (each.message(words), each.advice(words))
        worth = (round(each.points, 2), each.fingerprint)
        if not each.sources:
            yield from ((*about, *said, url, "", "", "", *worth) for url in each.urls)
        for place in each.sources:
            at = (place.url, place.line or "", place.column or "", place.text)
            yield (*about, *said, *at, *worth)


def _points(found: Sequence[ReportedSiteFinding]) -> float:
    return sum(each.points for each in found)
