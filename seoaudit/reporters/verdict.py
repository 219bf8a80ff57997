"""What a run comes to, in words: its figures, and why a page is not good enough."""

from collections.abc import Iterator

from seoaudit.gate import Gate
from seoaudit.messages import Words
from seoaudit.report import PageReport
from seoaudit.run import Run


def figures(run: Run, words: Words) -> Iterator[str]:
    """How many pages, their scores, and how many could not be read."""
    tally = run.tally
    yield words.phrase("pages", count=tally.pages)
    if tally.lowest:
        yield words.phrase("mean", score=tally.mean)
        yield words.phrase("lowest", score=tally.lowest.score, page=tally.lowest.source)
    if run.errors:
        yield words.phrase("not_read", count=len(run.errors))


def reasons(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """Why the page is not good enough; nothing where it is."""
    yield from too_few_points(page, gate, words)
    if rules := list(gate.breaches(page)):
        yield words.phrase("has_severity", page=page.source, rules=", ".join(rules))


def too_few_points(page: PageReport, gate: Gate, words: Words) -> Iterator[str]:
    """That the page scores less than it should, where it does."""
    if gate.scores_too_little(page):
        limit = gate.fail_under or 0
        yield words.phrase("below_score", page=page.source, score=page.score, limit=limit)


def crashes(run: Run, words: Words) -> Iterator[tuple[str, str]]:
    """Each rule that crashed, and what is to be said of it, however many pages it crashed on."""
    for rule, places in run.tally.crashed.items():
        said = words.phrase("rule_crashed", rule=rule, error=places[0])
        pages = words.phrase("pages", count=len(places))
        yield rule, f"{said} ({pages})" if len(places) > 1 else said
