"""How the site did over its runs: score, pages and findings by topic as small lines."""

from collections.abc import Iterator, Sequence

from seoaudit.reporters.html.markup import Markup, element
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.html.folders import as_table
from seoaudit.reporters.site.since import day
from seoaudit.reporters.site.summary import topic_name
from seoaudit.site.changes import TrendPoint

# The drawing of a line: how wide and high, and what is left free above and below.
WIDTH, HEIGHT, FREE = 100.0, 32.0, 3.0

# Topics that are drawn: those with most findings in the last runs.
MOST_TOPICS = 10

Series = tuple[str, Sequence[int]]


def trend_section(context: Context) -> Markup | None:
    """Return the lines and the same as a table; None if there were not two runs."""
    points = context.site.report.trend
    if len(points) < 2:
        return None
    series = list(_series(points, context))
    days = _days(points, context)
    titles = [context.words.phrase("html_site_run"), *(name for name, _ in series)]
    rows = (
        element(
            "tr",
            element("th", days[number], scope="row"),
            *(element("td", str(values[number])) for _, values in series),
        )
        for number in range(len(points))
    )
    return context.frame.section(
        "trend",
        context.words.phrase("html_site_trend"),
        element("div", *(_line(each, days) for each in series), class_="lines"),
        as_table(titles, rows, context),
    )


def _series(points: Sequence[TrendPoint], context: Context) -> Iterator[Series]:
    words = context.words
    yield words.phrase("html_site_score"), [point.score for point in points]
    yield words.phrase("html_site_pages"), [point.pages for point in points]
    counts: dict[str, int] = {}
    for point in points:
        for topic, count in point.findings.items():
            counts[topic] = counts.get(topic, 0) + count
    for topic in sorted(counts, key=lambda topic: (-counts[topic], topic))[:MOST_TOPICS]:
        yield topic_name(topic, words), [point.findings.get(topic, 0) for point in points]


def _days(points: Sequence[TrendPoint], context: Context) -> list[str]:
    """Return the day of each run, told from that of the run beside it."""
    started = [point.started for point in points]
    beside = [started[1], *started]
    return [day(one, context.words, other) for one, other in zip(started, beside, strict=False)]


def _line(series: Series, days: Sequence[str]) -> Markup:
    name, values = series
    change = values[-1] - values[0]
    signed = f"+{change}" if change > 0 else f"−{-change}" if change else "±0"
    drawn = element(
        "svg",
        element("polyline", points=" ".join(_places(values))),
        viewBox=f"0 0 {WIDTH:g} {HEIGHT:g}",
        preserveAspectRatio="none",
        aria_hidden="true",
    )
    told = element(
        "figcaption",
        element("span", name),
        " ",
        element("b", str(values[-1])),
        " ",
        element("small", signed, dir="ltr"),
    )
    between = element(
        "p", element("span", days[0]), element("span", days[-1]), class_="from-to", dir="ltr"
    )
    return element("figure", told, drawn, between, class_="line-of")


def _places(values: Sequence[int]) -> Iterator[str]:
    """Yield the points of a line, the lowest value at the bottom, the highest at the top."""
    low, high = min(values), max(values)
    for number, value in enumerate(values):
        x = WIDTH * number / (len(values) - 1)
        share = (value - low) / (high - low) if high > low else 0.5
        yield f"{x:.2f},{HEIGHT - FREE - share * (HEIGHT - 2 * FREE):.2f}"
