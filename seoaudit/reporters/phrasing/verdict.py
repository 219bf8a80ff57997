"""The result of a run in words: figures, changes, and whether it is good enough."""

from collections.abc import Iterable, Iterator

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.fix_groups import repairs
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Said, Words
from seoaudit.runs.run import Run, Verdict


def figures(run: Run, style: Style) -> Iterator[str]:
    """Yield the number of pages, their scores, and the number of unreadable sources."""
    tally, words = run.tally, style.words
    yield words.phrase("pages", count=tally.pages)
    if tally.lowest:
        yield words.phrase("mean", score=tally.mean)
        lowest = path(tally.lowest.source, style.root)
        yield words.phrase("lowest", score=tally.lowest.score, page=lowest)
    if run.errors:
        yield words.phrase("not_read", count=len(run.errors))


def run_verdict(run: Run, words: Words) -> str:
    """Return whether the run is good enough, by which gate, and what stands against it.

    It agrees with the exit code of `seoaudit check`.
    """
    tally = run.tally
    if run.verdict is Verdict.NOT_AUDITED:
        against = [words.phrase("not_read", count=len(run.errors))] if run.errors else []
        if tally.crashed:
            against.append(words.phrase("rules_crashed", count=len(tally.crashed)))
        if tally.failed:
            against.append(words.phrase("under_gate", count=tally.failed))
        return words.phrase("not_audited_in_full", reasons=_listed(against, words))
    if tally.pages == 1:
        return page_verdict(next(run.pages), run.gate, words)
    gate = ", ".join(run.gate.options)
    if tally.failed:
        numbers = {"count": tally.failed, "pages": tally.pages}
        return words.phrase("pages_not_good_enough", **numbers, gate=gate)
    return words.phrase("pages_good_enough", count=tally.pages, gate=gate)


def page_verdict(page: PageReport, gate: Gate, words: Words) -> str:
    """Return whether the page is good enough, by which gate, and what stands against it."""
    if against := objections(page, gate, words):
        return words.phrase("not_good_enough", reasons=against)
    return words.phrase("good_enough", gate=", ".join(gate.options))


def objections(page: PageReport, gate: Gate, words: Words) -> str:
    """Return all that stands against the page; "" if it passed."""
    return _listed(reasons(page, gate, words), words)


def reasons(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """Yield what stands against the page; nothing if it passed."""
    yield from score_objection(page, gate, words)
    failing = [repair for repair in repairs(page.findings) if repair.fails(gate)]
    count = len(gate.breaches(page))
    if failing and gate.fail_on is not None:
        level = failing[0].severity if count == 1 else gate.fail_on
        shown = ", ".join(gate.options_of_findings)
        name = f"fails_{level.name.lower()}"
        yield words.phrase(name, count=count, rule=failing[0].rule, gate=shown)


def score_objection(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """Yield that the page scores too little, if it does."""
    least = gate.least(page)
    if least is not None and page.score < least:
        before = "_before" if least != gate.fail_under else ""
        under = f"--fail-under {gate.fail_under}"
        yield words.phrase(f"fails_score{before}", score=page.score, limit=least, gate=under)


def _listed(reasons: Iterable[str], words: Words) -> str:
    return Said(words.phrase("reasons_joint").join(reasons))


def too_few_points(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """Yield that the page scores too little, if it does."""
    if gate.scores_too_little(page):
        limit = gate.fail_under or 0
        yield words.phrase("below_score", page=page.source, score=page.score, limit=limit)


def since(page: PageReport, words: Words) -> Iterator[str]:
    """Yield what changed on a page since its baseline; nothing if it has none."""
    if page.before:
        score, fixed, new, revision = page.before
        if score is None:
            yield words.phrase("new_page", count=new)
            return
        yield words.phrase("score_before", before=score, after=page.score)
        known = sum(finding.known for finding in page.findings)
        yield from changes(known, new, fixed, revision, words)


def findings_counted(page: PageReport, words: Words) -> str:
    """Return how many findings the page has, and how many of them are new since a baseline."""
    every, new = len(page.findings), page.before.new if page.before else 0
    if not new:
        return str(every)
    said = words.phrase("new_findings", count=new)
    return said if new == every else f"{every} · {said}"


def change(page: PageReport) -> str:
    """Return the signed change of the score; "" if the earlier one is unknown."""
    if page.before is None or page.before.score is None:
        return ""
    points = page.score - page.before.score
    return f"+{points}" if points > 0 else f"−{-points}" if points else "±0"


def since_all(run: Run, words: Words) -> Iterator[str]:
    """Yield what changed on all pages since the baseline; nothing if there is none."""
    tally = run.tally
    if tally.is_compared:
        known, new, fixed = (tally.changes[name] for name in ("known", "new", "fixed"))
        yield from changes(known, new, fixed, tally.revision, words)


def changes(known: int, new: int, fixed: int, revision: str | None, words: Words) -> Iterator[str]:
    """Yield how many findings are known, new and fixed since a baseline or a revision."""
    origin = "revision" if revision else "baseline"
    sentence = words.phrase(f"known_{origin}", count=known, revision=revision or "")
    yield words.join([sentence, words.phrase("new_findings", count=new)])
    if fixed:
        yield words.phrase(f"fixed_{origin}", count=fixed)


def crashes(run: Run, words: Words) -> Iterator[tuple[str, str]]:
    """Yield each rule that crashed with its message, however many pages it crashed on."""
    for rule, places in run.tally.crashed.items():
        sentence = words.phrase("rule_crashed", rule=rule, error=places[0])
        pages = words.phrase("pages", count=len(places))
        yield rule, f"{sentence} ({pages})" if len(places) > 1 else sentence
