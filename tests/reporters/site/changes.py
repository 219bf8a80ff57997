"""What is different between two runs of a site: one of each kind."""

from seoaudit.rule.finding import Severity
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import RuleChange, RunFinding, RunPage, SiteChanges

URL = "https://site.example/oak"
FOUND = RunFinding(
    "structure/orphan", "unlinked", {"url": URL}, Severity.WARNING, [URL], 1, "0" * 16, "2026-01-01"
)
CHANGES = SiteChanges(
    "2026-11-21T10:00:00+00:00", "2026-11-29T10:00:00+00:00", (60, 71), [FOUND], 3, [FOUND], 1,
    [RunPage(f"{URL}\x1b[31m", Standing.INDEXABLE)], 1, [RunPage(URL, Standing.NOINDEX)], 1,
    [RuleChange("images/alt-missing", 2, 1)],
)  # fmt: skip
