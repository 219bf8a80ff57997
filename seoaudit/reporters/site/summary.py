"""What every report of a site says first, in the same words: how it stands, and what was seen.

The terminal prints these sentences, the HTML report sets them.
"""

from collections.abc import Iterator
from heapq import nsmallest

from seoaudit.report.parts import Note
from seoaudit.reporters.phrasing.verdict import changes
from seoaudit.reporters.site.links_to_add import RULE, pages_to_edit
from seoaudit.reporters.site.since import is_news
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.messages import Words
from seoaudit.rule.site.facts import Standing
from seoaudit.site.audited import AuditedSite, PageRow
from seoaudit.site.report import ReportedSiteFinding

# How many fixes and how many of the lowest pages an overview shows.
MOST_FIXES, MOST_PAGES = 5, 5

# What can be found first, then what cannot, by what an owner meant; files and the unknown last.
ORDER = (
    Standing.INDEXABLE,
    Standing.NOINDEX,
    Standing.CANONICALISED,
    Standing.TWIN,
    Standing.REDIRECTED,
    Standing.FAILED,
    Standing.BLOCKED,
    Standing.ENDLESS,
    Standing.OTHER,
    Standing.UNKNOWN,
)


def capped(site: AuditedSite, words: Words) -> str | None:
    """Return why the site scores no more than it does; None if nothing holds it."""
    cap = site.report.score.cap
    return words.phrase(cap.reason, cap=cap.most) if cap else None


def seen(site: AuditedSite, words: Words) -> Iterator[str]:
    """Yield how many pages were read, how many addresses are known, and whether that is all."""
    yield words.phrase("site_pages", count=sum(1 for _ in site.rows()))
    yield words.phrase("site_addresses", count=sum(site.report.counts.values()))
    yield words.phrase("site_complete" if site.report.is_complete else "site_incomplete")


def sampled(site: AuditedSite, words: Words) -> Iterator[str]:
    """Yield that page rules ran on a sample, of what size, from how many folders; else nothing."""
    sample = site.report.sample
    if sample:
        yield words.phrase("site_sample", audited=sample.audited, count=sample.pages)
        seen = sample.pattern_total - sample.unseen
        yield words.phrase("site_sample_folders", seen=seen, count=sample.pattern_total)


def shares(site: AuditedSite, words: Words) -> Iterator[str]:
    """Yield the folders of the sample, those with most pages first: how many of each are in it."""
    for each in site.report.sample.patterns if site.report.sample else ():
        yield words.phrase("site_sample_share", **each._asdict())


def since_baseline(site: AuditedSite, words: Words) -> Iterator[str]:
    """Yield what changed since the baseline, on the site and its pages; nothing without one."""
    before = site.report.before
    if before is None or before.score is None:
        return
    yield words.phrase("score_before", before=before.score, after=site.report.score.value)
    known, new, fixed = (site.changes[name] for name in ("known", "new", "fixed"))
    yield from changes(known, new, fixed, None, words)


def fixes(site: AuditedSite) -> list[ReportedSiteFinding]:
    """Return what is wrong, what costs most first, and what the baseline has last.

    What changed and the links to add are told apart.
    """
    apart = (RULE,) if pages_to_edit(site.report) else ()
    wrong = (each for each in site.report.findings if not is_news(each) and each.rule not in apart)
    return sorted(wrong, key=lambda each: each.known)


def standings(site: AuditedSite, words: Words) -> Iterator[tuple[Standing, int, str]]:
    """Yield each standing that addresses have: how many, and that in words."""
    for standing in ORDER:
        if count := site.report.counts.get(standing):
            yield standing, count, words.phrase(f"standing_{standing}", count=count)


def standing_name(standing: Standing, words: Words) -> str:
    """Return what one address of a standing is called."""
    return words.phrase(f"standing_of_{standing}")


def told(note: Note, words: Words) -> str:
    """Return what a note of the run says: what was not seen, left out, or not understood."""
    return words.phrase(note.key, **note.params)


def example_place(place: LinkSource, words: Words) -> str:
    """Return where a finding can be seen: the page, and the line if it has one."""
    if not place.line:
        return words.phrase("site_for_example_page", url=place.url)
    return words.phrase("site_for_example", url=place.url, line=place.line)


def example(found: ReportedSiteFinding, words: Words) -> str | None:
    """Return where a finding can be seen; None where its message has said so."""
    message = found.message(words)
    own = [] if found.url in message or found.path in message else [LinkSource(found.url)]
    place = next(iter([*found.sources[:1], *own]), None)
    if place is None:
        return None
    shown = place._replace(url=place.url.removeprefix(found.home) or "/")
    return example_place(shown, words)


def topic_name(topic: str, words: Words) -> str:
    """Return the name of a topic; that of another package has none but its id."""
    return words.phrase_or(f"topic_{topic}", topic)


def lowest(site: AuditedSite) -> list[PageRow]:
    """Return the pages with the lowest scores, the lowest first."""
    rows = (row for row in site.rows() if row.score is not None)
    return nsmallest(MOST_PAGES, rows, key=lambda row: (row.score or 0.0, row.url))
