"""The result of a run in words: figures, changes, and why a page failed."""

from collections.abc import Iterator

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run


def figures(run: Run, words: Words) -> Iterator[str]:
    """Yield the number of pages, their scores, and the number of unreadable sources."""
    tally = run.tally
    yield words.phrase("pages", count=tally.pages)
    if tally.lowest:
        yield words.phrase("mean", score=tally.mean)
        yield words.phrase("lowest", score=tally.lowest.score, page=tally.lowest.source)
    if run.errors:
        yield words.phrase("not_read", count=len(run.errors))


def reasons(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """Yield the reasons why the page failed; nothing if it passed."""
    yield from too_few_points(page, gate, words)
    if rules := list(gate.breaches(page)):
        yield words.phrase("has_severity", page=page.source, rules=", ".join(rules))


def too_few_points(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """Yield that the page scores too little, if it does."""
    if gate.scores_too_little(page):
        limit = gate.fail_under or 0
        yield words.phrase("below_score", page=page.source, score=page.score, limit=limit)


def since(page: PageReport, words: Words) -> Iterator[str]:
    """Yield what changed on a page since its baseline; nothing if it has none."""
    if page.before:
        score, fixed, new, revision = page.before
        yield words.phrase("score_before", before=score, after=page.score)
        known = sum(finding.known for finding in page.findings)
        yield from _counts(known, new, fixed, revision, words)


def change(page: PageReport) -> str:
    """Return the signed change of the score; "" if the earlier one is unknown."""
    if page.before is None:
        return ""
    points = page.score - page.before.score
    return f"+{points}" if points > 0 else f"−{-points}" if points else "±0"


def since_all(run: Run, words: Words) -> Iterator[str]:
    """Yield what changed on all pages with a baseline; nothing if there are none."""
    tally = run.tally
    if tally.known_pages:
        known, new, fixed = (tally.changes[name] for name in ("known", "new", "fixed"))
        yield from _counts(known, new, fixed, tally.revision, words)


def _counts(known: int, new: int, fixed: int, revision: str | None, words: Words) -> Iterator[str]:
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
