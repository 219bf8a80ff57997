"""A site on a terminal, read in thirty seconds: how it stands, and the five fixes worth most."""

from collections.abc import Iterator
from dataclasses import replace

from seoaudit.reporters.site.links_to_add import pages_to_edit
from seoaudit.reporters.site.since import MOST_NEWS, changed_since, counted, day, news
from seoaudit.reporters.site.summary import (
    MOST_FIXES,
    MOST_PAGES,
    capped,
    example,
    fixes,
    lowest,
    sampled,
    seen,
    shares,
    since_baseline,
    standings,
    told,
    topic_name,
)
from seoaudit.reporters.site.verdict import site_verdict
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import printed
from seoaudit.reporters.terminal.cells import cell_len
from seoaudit.reporters.terminal.conclusion import BAND_COLOR
from seoaudit.reporters.terminal.lines import Line, cut, hang, keep_direction, line, sentence, wrap
from seoaudit.reporters.terminal.repair import SEVERITY_COLOR, SEVERITY_MARK
from seoaudit.rule.finding import Severity
from seoaudit.site.audited import AuditedSite
from seoaudit.site.report import ReportedSiteFinding

# The width of the points before a fix.
POINTS = 6


def render(site: AuditedSite, style: Style) -> Iterator[str]:
    """Yield the report of a site; with `style.quiet`, only what fails it."""
    if style.quiet and not site.fails:
        return
    style = replace(style, words=style.words._replace(isolate=True))
    for part in (_head, _sample, _changed, _fixes, _links, _topics, _lowest, _unseen, _verdict):
        yield printed(part(site, style), style)


def _head(site: AuditedSite, style: Style) -> Iterator[Line]:
    words, report = style.words, site.report
    score = report.score
    points = words.phrase("score_of_100", score=score.value)
    band = words.phrase(f"band_{score.band}")
    yield line((keep_direction(report.start), "bold"))
    yield line((f"{points}  {band}", f"bold {BAND_COLOR[score.band]}"))
    if held := capped(site, words):
        yield from sentence(held, style, "red")
    yield from sentence(words.join(seen(site, words)), style)
    counts = words.join(sentence for _, _, sentence in standings(site, words))
    yield from sentence(counts, style, "dim")
    for note in report.lacking:
        yield from sentence(told(note, words), style, "bold red")
    for said in since_baseline(site, words):
        yield from sentence(said, style)
    yield line()


def _sample(site: AuditedSite, style: Style) -> Iterator[Line]:
    """Yield on how many pages the page rules ran, and of which folders most are."""
    told, found = list(sampled(site, style.words)), list(shares(site, style.words))
    for said in told:
        yield from sentence(said, style)
    for share in found if style.verbose else found[:MOST_PAGES]:
        yield line("  ", (keep_direction(share), "dim"))
    if told:
        yield line()


def _changed(site: AuditedSite, style: Style) -> Iterator[Line]:
    words, changes = style.words, site.report.changes
    if changes is None:
        return
    found = news(site.report)
    told_of = [said for said in counted(changes, words) if said]
    if not found and not told_of:
        since = day(changes.since, words, changes.until)
        yield from sentence(words.phrase("site_nothing_changed", day=since), style, "dim")
        yield line()
        return
    yield from sentence(changed_since(changes, words), style, "bold")
    shown = found if style.verbose else found[:MOST_NEWS]
    for each in shown:
        body = wrap(each.message(words), style.width - 4, right_to_left=words.is_right_to_left)
        mark = line("  ", (SEVERITY_MARK[each.severity], SEVERITY_COLOR[each.severity]), " ")
        yield from hang(mark, body)
    if hidden := len(found) - len(shown):
        yield from sentence(words.phrase("site_and_more", count=hidden), style, "dim")
    for said in told_of:
        yield from sentence(said, style)
    yield line()


def _fixes(site: AuditedSite, style: Style) -> Iterator[Line]:
    words = style.words
    found = fixes(site)
    shown = found if style.verbose else found[:MOST_FIXES]
    if not shown:
        yield from sentence(words.phrase("site_no_findings"), style, "bold green")
        return
    yield from sentence(words.phrase("site_fixes", count=len(shown)), style, "bold")
    for each in shown:
        yield from _fix(each, style)
    if hidden := len(found) - len(shown):
        yield from sentence(words.phrase("site_more_findings", count=hidden), style, "dim")
    yield line()


def _links(site: AuditedSite, style: Style) -> Iterator[Line]:
    """Yield the links that an editor could add, by page."""
    words, pages = style.words, pages_to_edit(site.report)
    if not pages:
        return
    count = sum(len(page.links) for page in pages)
    yield from sentence(words.phrase("site_links_to_add", count=count), style, "bold")
    shown = pages if style.verbose else pages[:MOST_FIXES]
    for page in shown:
        yield line("  ", keep_direction(page.url))
        for link in page.links:
            said = words.phrase("site_link_to_add", **link._asdict())
            body = wrap(said, style.width - 4, right_to_left=words.is_right_to_left)
            yield from hang(line("    "), body)
    if hidden := len(pages) - len(shown):
        yield from sentence(words.phrase("site_and_more_pages", count=hidden), style, "dim")
    yield line()


def _fix(found: ReportedSiteFinding, style: Style) -> Iterator[Line]:
    words = style.words
    gain = f"+{found.points:.1f}"
    before = line((f"{gain:>{POINTS}}", "bold"), "  ")
    width = style.width - before.cells
    right = words.is_right_to_left
    message = found.message(words)
    if found.known:
        message = f"{message} ({words.phrase('known')})"
    look = "dim" if found.known else ""
    yield from hang(before, wrap(message, width, look=look, right_to_left=right))
    below = line(" " * before.cells)
    yield from hang(below, wrap(found.advice(words), width, look="dim", right_to_left=right))
    if where := example(found, words):
        yield from hang(below, wrap(where, width, look="dim", right_to_left=right))


def _topics(site: AuditedSite, style: Style) -> Iterator[Line]:
    topics = site.by_topic()
    if not topics:
        return
    levels = list(reversed(Severity))
    titles = [style.words.phrase(f"site_column_{level.name.lower()}") for level in levels]
    names = {topic: topic_name(topic, style.words) for topic in topics}
    width = max(map(cell_len, names.values()))
    yield line((" " * width + "".join(f"  {title:>9}" for title in titles), "bold"))
    for topic, counts in topics.items():
        numbers = "".join(f"  {counts.get(level, 0) or '–':>9}" for level in levels)
        name = names[topic]
        yield line(keep_direction(name) + " " * (width - cell_len(name)) + numbers)
    yield line()


def _lowest(site: AuditedSite, style: Style) -> Iterator[Line]:
    rows = lowest(site)
    if not rows:
        return
    yield from sentence(style.words.phrase("site_lowest"), style, "bold")
    for row in rows:
        yield line(f"{round(row.score or 0):>{POINTS}}  {cut(row.url, style.width - POINTS - 2)}")
    yield line()


def _unseen(site: AuditedSite, style: Style) -> Iterator[Line]:
    notes = site.report.notes
    for note in notes:
        yield from sentence(told(note, style.words), style, "dim")
    if notes:
        yield line()


def _verdict(site: AuditedSite, style: Style) -> Iterator[Line]:
    look = "bold red" if site.fails or not site.report.is_complete else "bold green"
    yield from sentence(site_verdict(site, style.words), style, look)
