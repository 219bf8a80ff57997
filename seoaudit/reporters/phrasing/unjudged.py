"""What could not be judged for want of a keyphrase or a URL, and how to name it.

It stands beside the score: a page that names them is judged by more rules, and may score less.
"""

from collections.abc import Iterator

from seoaudit.report.report import PageReport
from seoaudit.rule.messages import Words
from seoaudit.rule.need import Need
from seoaudit.runs.run import Run


def unjudged(page: PageReport, words: Words) -> Iterator[str]:
    """Yield how many rules could not judge the page, and the options that name what it lacks."""
    if page.unjudged:
        name = "_".join(["unjudged", *page.lacks])
        yield words.phrase(name, count=len(page.unjudged), rules=len(page.rules))


def unjudged_in_all(run: Run, words: Words) -> Iterator[str]:
    """Yield how many pages could not be judged in full, and how to name what they lack."""
    for need in Need:
        if count := run.tally.lacking[need]:
            yield words.phrase(f"pages_lack_{need}", count=count)
