"""The first screen: how the site stands, the fixes worth most, topics, the lowest pages."""

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from seoaudit.inert import inert
from seoaudit.report.band import band
from seoaudit.reporters.html.frame import dotted, score, table
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.html.page import gauge
from seoaudit.reporters.site import summary
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.since import MOST_NEWS, changed_since, counted, day, news
from seoaudit.reporters.site.verdict import site_verdict
from seoaudit.rule.finding import Severity
from seoaudit.site.report import ReportedSiteFinding


def header(context: Context) -> Markup:
    """Return the score with what was seen, what is missing first, and the verdict."""
    site, words, frame = context.site, context.words, context.frame
    report = site.report
    band_ = report.score.band
    held = summary.capped(site, words)
    look = "bad" if site.fails or not report.is_complete else "good"
    seen = list(summary.seen(site, words))
    return element(
        "header",
        gauge(report.score.value, words.phrase("html_site_score"), frame),
        element(
            "div",
            element("p", words.phrase("html_site_title"), class_="eyebrow"),
            frame.heading(0, left_to_right(inert(unquote(report.start)), "bdi")),
            *(element("p", summary.told(note, words), class_="cap") for note in report.lacking),
            element(
                "p",
                words.phrase(f"band_{band_}"),
                class_=f"verdict {band_}",
            ),
            element("p", held, class_="cap") if held else None,
            element("p", dotted(seen), class_="facts"),
            *(element("p", change) for change in summary.since_baseline(site, words)),
            element("p", site_verdict(site, words), class_=look),
        ),
        class_="masthead",
    )


def standing_bar(context: Context) -> Markup:
    """Return what search engines make of the addresses, as a bar with its legend."""
    found = list(summary.standings(context.site, context.words))
    bar = (
        element("span", class_=f"standing {standing}", style=f"flex-grow:{count}")
        for standing, count, _ in found
    )
    legend = (
        element(
            "li",
            element(
                "a",
                element("span", class_=f"standing {standing}"),
                sentence,
                href="#addresses",
                data_standing=str(standing),
            ),
        )
        for standing, _, sentence in found
    )
    return element(
        "div",
        element("div", *bar, class_="standing-bar", aria_hidden="true"),
        element("ul", *legend, class_="legend"),
        class_="standings",
    )


def changed(context: Context) -> Markup | None:
    """Return what changed since the last run, lost pages first; None if there was none."""
    words, changes = context.words, context.site.report.changes
    if changes is None:
        return None
    found = news(context.site.report)
    told = [said for said in counted(changes, words) if said]
    if not found and not told:
        since = day(changes.since, words, changes.until)
        return element("p", words.phrase("site_nothing_changed", day=since), class_="hint")
    items = [
        element("li", context.frame.severity(each.severity), " ", each.message(words))
        for each in found
    ]
    return context.frame.section(
        "changes",
        changed_since(changes, words),
        element("ul", *items[:MOST_NEWS], class_="brief"),
        _rest(items[MOST_NEWS:], context),
        *(element("p", said, class_="facts") for said in told),
    )


def _rest(items: Sequence[Markup], context: Context) -> Markup | None:
    if not items:
        return None
    more = context.words.phrase("site_and_more", count=len(items))
    listed = element("ul", *items, class_="brief")
    return element("details", element("summary", more), listed, class_="places")


def fixes(context: Context) -> Markup:
    """Return the fixes worth most points."""
    words = context.words
    shown = summary.fixes(context.site)[: summary.MOST_FIXES]
    if not shown:
        return context.frame.section("fixes", words.phrase("site_no_findings"))
    title = words.phrase("site_fixes", count=len(shown))
    items = (_fix(each, context) for each in shown)
    return context.frame.section("fixes", title, element("ol", *items, class_="repairs"))


def _fix(found: ReportedSiteFinding, context: Context) -> Markup:
    words, frame = context.words, context.frame
    known = [words.phrase("known")] if found.known else []
    place = summary.example(found, words)
    rule = element("a", found.rule, href=f"#rule-{found.rule}", dir="ltr")
    return element(
        "li",
        frame.points(found.points),
        element(
            "div",
            element("p", frame.severity(found.severity), " ", found.message(words), class_="said"),
            element("p", found.advice(words), class_="advice"),
            element("p", dotted([*known, place, rule]), class_="known"),
        ),
    )


def topics(context: Context) -> Markup | None:
    """Return how many findings of each severity each topic has."""
    words, counted = context.words, context.site.by_topic()
    if not counted:
        return None
    levels = list(reversed(Severity))
    titles = [
        words.phrase("html_site_topic"),
        *(words.phrase(f"site_column_{level.name.lower()}") for level in levels),
    ]
    rows = (
        element(
            "tr",
            element("th", summary.topic_name(topic, words), scope="row"),
            *(_count(counts.get(level, 0), level) for level in levels),
        )
        for topic, counts in counted.items()
    )
    shown = table(titles, rows, class_="counts")
    return context.frame.section("topics", words.phrase("html_site_topics"), shown)


def _count(number: int, level: Severity) -> Markup:
    if not number:
        return element("td", "–")
    return element("td", str(number), class_=level.name.lower())


def lowest(context: Context) -> Markup | None:
    """Return the pages with the lowest scores."""
    rows = summary.lowest(context.site)
    if not rows:
        return None
    items = (
        element(
            "li",
            score(round(row.score or 0), band(round(row.score or 0))),
            " ",
            context.address(row.url),
            element("bdi", row.title, class_="of") if row.title else None,
        )
        for row in rows
    )
    title = context.words.phrase("site_lowest")
    return context.frame.section("lowest", title, element("ol", *items, class_="listed"))


def sample(context: Context) -> Markup | None:
    """Return on which pages the page rules ran, if on a sample: how many of each folder."""
    words, found = context.words, context.site.report.sample
    if found is None:
        return None
    titles = [words.phrase(f"html_site_{name}") for name in ("folder", "pages", "audited")]
    rows = (
        element(
            "tr",
            element("th", left_to_right(inert(unquote(each.pattern)), "bdi"), scope="row"),
            element("td", str(each.pages)),
            element("td", str(each.audited)),
        )
        for each in found.patterns
    )
    return context.frame.section(
        "sample",
        words.phrase("html_site_sample"),
        *(element("p", said) for said in summary.sampled(context.site, words)),
        table(titles, rows, class_="counts"),
    )


def unseen(context: Context) -> Markup | None:
    """Return what was not looked at or not understood, and which rules did not judge, and why."""
    words, report = context.words, context.site.report
    notes = [summary.told(note, words) for note in report.notes]
    notes += [
        words.phrase("rule_crashed", rule=each.id, error=each.error or "")
        for each in report.crashed
    ]
    waiting = [each.id for each in report.rules if each.status == "not-known"]
    items = [element("li", note) for note in notes]
    if waiting:
        named = join([left_to_right(id_, "code") for id_ in waiting], " ")
        told = words.phrase("html_site_not_known", count=len(waiting))
        items.append(element("li", told, " ", named))
    if not items:
        return None
    title = words.phrase("html_site_unseen")
    return context.frame.section("notes", title, element("ul", *items))


def first_screen(context: Context, contents: Markup) -> Iterator[Markup]:
    """Yield the first screen below the header, with the links to what is below it."""
    yield standing_bar(context)
    yield contents
    yield changed(context) or Markup()
    yield fixes(context)
    pair = join([topics(context), lowest(context)])
    yield element("div", pair, class_="pair")
    yield sample(context) or Markup()
    yield unseen(context) or Markup()
