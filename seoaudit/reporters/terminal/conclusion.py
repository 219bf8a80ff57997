"""The end of a page's report: what to fix first, the score, what to run next, the verdict.

It fits a terminal of 24 rows, so that nothing of it scrolls away.
"""

from collections.abc import Iterator

from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import Choice
from seoaudit.reporters.phrasing.keyphrases import capped
from seoaudit.reporters.phrasing.next_steps import next_step
from seoaudit.reporters.phrasing.unjudged import unjudged
from seoaudit.reporters.phrasing.verdict import run_verdict, since
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import Line, before_command, keep_direction, line, sentence
from seoaudit.reporters.terminal.repair import repair_lines
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run, Verdict

BAND_COLOR = {"bad": "red", "ok": "yellow", "good": "green"}
BAND_INK = {"bad": "white", "ok": "black", "good": "black"}
GAUGE_WIDTH = 30
# The notes that say what the score is worth, and so stand beside it.
ON_SCORE = ("keyphrase_inferred", "score_of_selection")


def conclusion_lines(page: PageReport, choice: Choice, run: Run, style: Style) -> Iterator[Line]:
    """Yield the end of the report, the verdict last."""
    words = style.words
    yield from sentence(words.phrase(choice.phrase, **choice.params), style, "bold")
    for repair in choice.repairs:
        yield from repair_lines(repair, run.gate, style)
    yield line()
    yield _score(page, style)
    if page.cap is not None:
        yield from sentence(capped(page, words), style, "red")
    for gap in (*unjudged(page, words), *_notes_on_score(page, words)):
        yield from sentence(gap, style)
    for changed in since(page, words):
        yield from sentence(changed, style, "bold" if page.before and page.before.new else "")
    for step in next_step(page, choice, words):
        yield from before_command(step, style)
    yield from verdict_lines(run, style)


def _notes_on_score(page: PageReport, words: Words) -> Iterator[str]:
    return (words.phrase(each.key, **each.params) for each in page.notes if each.key in ON_SCORE)


def verdict_lines(run: Run, style: Style) -> Iterator[Line]:
    """Yield whether the run is good enough, in the color of the answer."""
    look = "bold green" if run.verdict is Verdict.GOOD_ENOUGH else "bold red"
    yield from sentence(run_verdict(run, style.words), style, look)


def _score(page: PageReport, style: Style) -> Line:
    color = BAND_COLOR[page.band]
    points = style.words.phrase("score_of_100", score=page.score)
    filled = round(GAUGE_WIDTH * page.score / 100)
    return line(
        (f" {points} ", f"bold {BAND_INK[page.band]} on {color}"),
        "  ",
        ("━" * filled, color),
        ("─" * (GAUGE_WIDTH - filled), "dim"),
        "  ",
        (keep_direction(style.words.phrase(f"band_{page.band}")), color),
    )
