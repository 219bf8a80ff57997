"""Whether a site is good enough, in words: every format and the exit code say the same."""

from seoaudit.rule.messages import Words
from seoaudit.site.audited import AuditedSite


def site_verdict(site: AuditedSite, words: Words) -> str:
    """Return whether the site is good enough, and what stands against it."""
    against = []
    if site.report.crashed:
        against.append(words.phrase("rules_crashed", count=len(site.report.crashed)))
    if site.scores_too_little:
        score, least = site.report.score.value, site.least or 0
        is_held_to_limit = least == site.gate.fail_under
        key = "site_scores_too_little" if is_held_to_limit else "site_scores_less_than_before"
        against.append(words.phrase(key, score=score, least=least))
    if stopping := len(site.stopping):
        against.append(words.phrase("site_stopping", count=stopping))
    if failing := sum(bool(site.gate.breaches(page)) for page in site.reports()):
        against.append(words.phrase("site_pages_failing", count=failing))
    if against:
        return words.phrase("site_not_good_enough", reasons=words.join(against))
    return words.phrase("site_good_enough", gate=", ".join(site.gate.options))
