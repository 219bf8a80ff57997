"""What changed on a site since an earlier run, in the words that every report says it in."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from seoaudit.rule.messages import Words
from seoaudit.site.changes import SiteChanges
from seoaudit.site.report import ReportedSiteFinding, SiteReport

TOPIC = "changes/"

# How many changes of pages are told at once.
MOST_NEWS = 8

# What is told first of the rules of changes: what is lost for good before what is only other.
ORDER = (
    "changes/page-lost",
    "changes/noindex-appeared",
    "changes/blocked-appeared",
    "changes/canonical-changed",
    "changes/content-shrunk",
    "changes/score-fell",
    "changes/links-lost",
    "changes/title-changed",
)


def is_news(finding: ReportedSiteFinding) -> bool:
    """Whether a finding tells what changed, rather than what is wrong."""
    return finding.rule.startswith(TOPIC)


def news(report: SiteReport) -> Sequence[ReportedSiteFinding]:
    """Return what the rules of changes found, lost pages first."""
    places = {rule: place for place, rule in enumerate(ORDER)}
    found = filter(is_news, report.findings)
    return sorted(found, key=lambda each: (places.get(each.rule, len(ORDER)), each.urls))


def day(moment: str, words: Words, beside: str) -> str:
    """Return the day of a run in words, with what tells it from the run it stands `beside`."""
    at, other = datetime.fromisoformat(moment), datetime.fromisoformat(beside)
    month = words.phrase(f"month_{at.month}")
    if at.date() == other.date():
        time = f"{at:%H:%M:%S}" if f"{at:%H:%M}" == f"{other:%H:%M}" else f"{at:%H:%M}"
        return words.phrase("site_day_time", day=at.day, month=month, time=time)
    if at.year == other.year:
        return words.phrase("site_day", day=at.day, month=month)
    return words.phrase("site_day_year", day=at.day, month=month, year=str(at.year))


def changed_since(changes: SiteChanges, words: Words) -> str:
    """Return since when changes are told."""
    return words.phrase("site_changed_since", day=day(changes.since, words, changes.until))


def counted(changes: SiteChanges, words: Words) -> Iterator[str]:
    """Yield how many pages were lost and gained, and how many findings appeared and were mended."""
    if changes.score and changes.score[0] != changes.score[1]:
        yield words.phrase("score_before", before=changes.score[0], after=changes.score[1])
    counts = {
        "site_lost": changes.lost_total,
        "site_gained": changes.gained_total,
        "site_appeared": changes.appeared_total,
        "site_mended": changes.mended_total,
    }
    yield words.join([words.phrase(key, count=count) for key, count in counts.items() if count])
