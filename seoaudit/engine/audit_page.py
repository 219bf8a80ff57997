"""One page through the rules: which apply, what they find, and what that costs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from seoaudit.config.rules import ConfiguredRule
from seoaudit.config.settings import Ignoring
from seoaudit.engine.anchor import anchor
from seoaudit.engine.containment import ARTICLE, KEYPHRASE, judge
from seoaudit.engine.notes.rendering import rendering_notes
from seoaudit.engine.outcome import (
    Outcome,
    cause_of,
    failing_rules,
    not_applicable,
    passed,
    scored_rules,
)
from seoaudit.engine.report_facts import facts_of, keyphrase_report
from seoaudit.engine.score import Score, ScoredRule, points, score
from seoaudit.inert import without_credentials
from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.page.page import Page
from seoaudit.page.publication.subscription import words_for_subscribers
from seoaudit.report.parts import IgnoredFinding, Note, ReportedFinding, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.rule.edits import spares_templates
from seoaudit.rule.finding import Edit, Finding, Fix
from seoaudit.rule.meanwhile import Meanwhile
from seoaudit.rule.need import lacking

if TYPE_CHECKING:
    from seoaudit.engine.ignores.ignores import Ignores

# The share of its weight that such a rule has on a page whose keyphrase nobody named. A choice, not
# a measurement: what nobody asked for counts half.
INFERRED = 0.5

# The share of the page's paragraphs below which an article is noted to have only a part of them.
LITTLE = 0.5


def audit_page(
    page: Page,
    rules: Sequence[ConfiguredRule],
    profile: str,
    ignoring: Ignoring | None = None,
) -> PageReport:
    """Return the report of one page; without `ignoring`, only its own comments ignore findings."""
    asks = _asks_for_keyphrase(page, rules)
    keyphrases = page.keyphrases if asks else page.named_keyphrases
    ignores = _ignores(page, rules, ignoring or Ignoring(known=lambda: [rule.id for rule in rules]))
    run = [judge(page, rule) for rule in _weighed(rules, keyphrases)]
    if ignores:
        run = [_without_ignored(outcome, ignores) for outcome in run]
    outcomes, failing = _judged_meanwhile(page, run, ignores)
    judged = scored_rules(outcomes, failing)
    total = score(judged.values())
    return PageReport(
        source=page.document.source,
        url=page.url,
        profile=profile,
        language=page.language.code,
        direction=page.language.direction,
        score=total.value,
        exact_score=total.exact,
        cap=total.cap,
        keyphrases=tuple(map(keyphrase_report, keyphrases)),
        facts=facts_of(page),
        rules=tuple([_rule_result(page, each, judged.get(each.rule.rule.id)) for each in outcomes]),
        findings=_reported_findings(page, outcomes, judged, total),
        notes=(
            *_notes(page, outcomes, judged, keyphrases, asks=asks),
            *(_notes_on_ignores(ignores, outcomes) if ignores else ()),
            *(_notes_on_preview(page, outcomes) if page.preview else ()),
            *(rendering_notes(page) if page.document.rendering else ()),
        ),
        ignored=_ignored_findings(page, outcomes),
    )


def _asks_for_keyphrase(page: Page, rules: Iterable[ConfiguredRule]) -> bool:
    """Whether a rule would use the keyphrase that an article has."""
    return page.kind is ARTICLE and any(rule.id.startswith(KEYPHRASE) for rule in rules)


def _weighed(
    rules: Sequence[ConfiguredRule], keyphrases: Sequence[Keyphrase]
) -> Sequence[ConfiguredRule]:
    """Return the rules with their weights on this page."""
    if not any(keyphrase.origin == "inferred" for keyphrase in keyphrases):
        return rules
    return [
        rule.weighing(rule.weight * INFERRED) if rule.id.startswith(KEYPHRASE) else rule
        for rule in rules
    ]


def _ignores(page: Page, rules: Sequence[ConfiguredRule], ignoring: Ignoring) -> "Ignores | None":
    """Return what does not count here; None if there is none, as on nearly every page."""
    hosts = () if page.preview is None else rules
    of_host = tuple(rule.id for rule in hosts if rule.rule.judges_host)
    if not (page.ignore_comments or ignoring.by_path or of_host):
        return None
    from seoaudit.engine.ignores.ignores import Ignores

    return Ignores(page, ignoring, of_host)


def _judged_meanwhile(
    page: Page, run: Sequence[Outcome], ignores: "Ignores | None"
) -> tuple[Sequence[Outcome], Mapping[str, Outcome]]:
    """Check the rules that are judged though the fault of another keeps them from applying.

    What they find may be the fault that keeps a later one from applying. Returns all outcomes, and
    by id those that find a fault.
    """
    outcomes, failing = list(run), dict(failing_rules(run))
    for number, outcome in enumerate(run):
        if outcome.awaits and outcome.rule.rule.meanwhile is Meanwhile.JUDGED:
            if cause_of(outcome, failing) is None:
                continue
            judged = judge(page, outcome.rule, anyway=True)
            if ignores:
                judged = _without_ignored(judged, ignores)
            outcomes[number] = judged
            failing |= failing_rules([judged])
    return outcomes, failing


def _without_ignored(outcome: Outcome, ignores: "Ignores") -> Outcome:
    if not outcome.findings:
        return outcome
    kept, ignored = ignores.part(outcome.findings)
    return Outcome(outcome.rule, outcome.applies, outcome.awaits, kept, ignored, outcome.error)


def _rule_result(page: Page, outcome: Outcome, judged: ScoredRule | None) -> RuleResult:
    rule, id_, weight = outcome.rule.rule, outcome.rule.id, outcome.rule.weight
    if outcome.error is not None:
        return RuleResult(id_, Status.ERROR, weight, 0.0, 0.0, outcome.error)
    if judged is None:
        lacks = lacking(page, rule.needs) if rule.needs and page.kind is ARTICLE else ()
        return not_applicable(id_, weight, lacks)
    if not judged.costs:
        return passed(id_, weight, judged.follows)
    loss = judged.loss
    status = Status.PASS if loss == 0 else Status.FAIL if loss == 1 else Status.PARTIAL
    earned = weight * (1 - loss)
    return RuleResult(id_, status, weight, earned, weight, follows=judged.follows)


def _reported_findings(
    page: Page, outcomes: Iterable[Outcome], judged: Mapping[str, ScoredRule], total: Score
) -> tuple[ReportedFinding, ...]:
    """Return all findings, most points first, then in page order."""
    costs = points(judged.values(), total)
    reported = [
        _to_reported_finding(page, outcome.rule, finding, cost)
        for outcome in outcomes
        if outcome.findings and outcome.is_judged
        for finding, cost in zip(outcome.findings, costs[outcome.rule.id], strict=True)
    ]
    return tuple(sorted(reported, key=lambda f: (-round(f.points, 6), f.start, f.rule, f.key)))


def _ignored_findings(page: Page, outcomes: Iterable[Outcome]) -> tuple[IgnoredFinding, ...]:
    """Return all ignored findings in page order."""
    found = [
        IgnoredFinding(
            _to_reported_finding(page, outcome.rule, finding, 0.0),
            ignore.reason,
            None if ignore.until is None else ignore.until.isoformat(),
        )
        for outcome in outcomes
        for finding, ignore in outcome.ignored
    ]
    return tuple(sorted(found, key=lambda each: (each.finding.start, each.finding.rule)))


def _to_reported_finding(
    page: Page, rule: ConfiguredRule, finding: Finding, cost: float
) -> ReportedFinding:
    start, end = page.place(finding.start, finding.end)
    line, column = page.lines.at(start)
    end_line, end_column = page.lines.at(end)
    return ReportedFinding(
        rule=finding.rule,
        key=finding.key,
        params=finding.params,
        severity=rule.severity,
        basis=rule.rule.basis,
        start=start,
        end=end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        snippet=page.written[start:end],
        points=cost,
        fix=_fix_of_source(page, finding.fix),
        anchor=anchor(page, finding) if finding.anchor is None else finding.anchor,
    )


def _fix_of_source(page: Page, fix: Fix | None) -> Fix | None:
    """Return the fix as edits of the original source; None if it cannot be made there safely.

    None too if it would write a password, such as that of a canonical, to a second place.
    """
    if fix is not None and any(each.text != without_credentials(each.text) for each in fix.edits):
        return None
    if fix is not None and page.manuscript is not None:
        edits = page.manuscript.edits((edit.start, edit.end, edit.text) for edit in fix.edits)
        fix = None if edits is None else fix._replace(edits=tuple(Edit(*edit) for edit in edits))
    return fix if fix is not None and spares_templates(page, fix) else None


def _notes(
    page: Page,
    outcomes: Sequence[Outcome],
    judged: Mapping[str, ScoredRule],
    keyphrases: Sequence[Keyphrase],
    *,
    asks: bool,
) -> Iterable[Note]:
    if page.decoded.replaced:
        yield Note(
            "undecodable", {"count": page.decoded.replaced, "encoding": page.decoded.encoding}
        )
    if not any(rule.weight for rule in judged.values()):
        yield Note("nothing_judged")
    yield from _notes_on_the_article(page)
    if asks and all(keyphrase.origin == "inferred" for keyphrase in keyphrases):
        if unsaid := page.unused_meta_keywords:
            yield Note("keywords_unsaid", {"text": ", ".join(each.text for each in unsaid)})
        elif not keyphrases:
            yield Note("no_keyphrase")
    for keyphrase in keyphrases:
        if keyphrase.origin == "inferred":
            yield Note("keyphrase_inferred", {"text": keyphrase.text})
    for outcome in outcomes:
        if outcome.error is not None:
            yield Note("rule_crashed", {"rule": outcome.rule.id, "error": outcome.error})


def _notes_on_the_article(page: Page) -> Iterable[Note]:
    """Yield what the reader must know of the text that was audited."""
    if page.kind is not ARTICLE:
        yield Note(f"no_article_{page.kind}")
        return
    article = page.article
    if article.share < LITTLE and article.origin not in ("selector", "post-content"):
        yield Note("little_kept", {"percent": round(100 * article.share)})
    if count := page.withheld_words:
        yield Note("withheld", {"count": count})
    if count := words_for_subscribers(article):
        yield Note("withheld_read", {"count": count})


def _notes_on_ignores(ignores: "Ignores", outcomes: Sequence[Outcome]) -> Iterable[Note]:
    finished = {outcome.rule.id for outcome in outcomes if outcome.error is None}
    findings = [
        finding
        for outcome in outcomes
        for finding in (*outcome.findings, *(finding for finding, _ in outcome.ignored))
    ]
    return ignores.notes(findings, finished)


def _notes_on_preview(page: Page, outcomes: Sequence[Outcome]) -> Iterable[Note]:
    from seoaudit.engine.notes.deploy_preview import preview_notes

    left_out = [o.rule.id for o in outcomes if o.ignored and o.rule.rule.judges_host]
    return preview_notes(page, left_out)
