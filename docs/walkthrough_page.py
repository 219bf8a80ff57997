"""Build docs/walkthrough.md: two drafts, mended advice by advice as their reports ask for.

Each draft stands in examples/drafts/ beside a file of edits, each written as an editor would. The
report decides the order: at each step the finding worth most points whose rule an edit mends. A
step that lowers the score, and advice that nobody followed or refused, is an error.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from seoaudit import Document, audit
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport

DRAFTS = Path(__file__).parent.parent / "examples" / "drafts"
WALKTHROUGHS = ("puncture", "coffee")


class Page(NamedTuple):
    """A page as its editor has it: the source, and what the audit is told about it."""

    source: str
    keyphrase: str
    url: str
    synonyms: tuple[str, ...] = ()

    def report(self) -> PageReport:
        """Audit the page."""
        document = Document(self.source, url=self.url)
        return audit(document, keyphrases=[self.keyphrase], synonyms=self.synonyms)


class Edit(NamedTuple):
    """What an editor does about some rules: texts replaced, each by another, in order.

    Each text to replace occurs exactly once. `url` and `synonyms` are told anew if given.
    """

    mends: tuple[str, ...]
    does: str
    changes: tuple[tuple[str, str], ...] = ()
    url: str | None = None
    synonyms: tuple[str, ...] = ()

    def made(self, page: Page) -> Page:
        """Return the page with this edit; raise ValueError if a text is not there once."""
        source = page.source
        for old, new in self.changes:
            if source.count(old) != 1:
                raise ValueError(f"occurs {source.count(old)} times: {old!r}")
            source = source.replace(old, new.removeprefix("\n"))
        return Page(source, page.keyphrase, self.url or page.url, self.synonyms or page.synonyms)


class Walk(NamedTuple):
    """A draft, the edits that its reports may ask for, and the advice refused, with the reason."""

    name: str
    title: str
    draft: Page
    edits: tuple[Edit, ...]
    refused: dict[str, str]


class Step(NamedTuple):
    """The advice followed, the edit, the points promised for all it mends, and what came of it."""

    advice: ReportedFinding
    edit: Edit
    promised: float
    before: PageReport
    after: PageReport
    page: Page

    @property
    def got(self) -> float:
        """The points that the edit brought."""
        return self.after.exact_score - self.before.exact_score

    @property
    def new(self) -> float:
        """The points of the findings that only came up with the edit."""
        known = {finding.rule for finding in self.before.findings}
        return sum(each.points for each in self.after.findings if each.rule not in known)


def walks() -> list[Walk]:
    """Return what stands in examples/drafts/."""
    return [_walk(name, tomllib.loads(_read(f"{name}.toml"))) for name in WALKTHROUGHS]


def _walk(name: str, table: dict[str, Any]) -> Walk:
    edits = [
        Edit(
            tuple(each["mends"]),
            each["does"],
            tuple((old, new) for old, new in each.get("changes", ())),
            each.get("url"),
            tuple(each.get("synonyms", ())),
        )
        for each in table["edit"]
    ]
    draft = Page(_read(table["draft"]), table["keyphrase"], table["url"])
    refused = {each["rule"]: each["because"] for each in table.get("refused", ())}
    return Walk(name, table["title"], draft, tuple(edits), refused)


def _read(name: str) -> str:
    return (DRAFTS / name).read_text("utf-8")


def steps(walk: Walk) -> Iterator[Step]:
    """Yield the steps from the draft, each by the topmost advice that is not refused."""
    page, edits = walk.draft, list(walk.edits)
    before = page.report()
    while found := _topmost(before, edits):
        advice, edit = found
        edits.remove(edit)
        page = edit.made(page)
        after = page.report()
        promised = sum(each.points for each in before.findings if each.rule in edit.mends)
        yield Step(advice, edit, promised, before, after, page)
        before = after


def _topmost(report: PageReport, edits: list[Edit]) -> tuple[ReportedFinding, Edit] | None:
    for finding in report.findings:
        for edit in edits:
            if finding.rule in edit.mends:
                return finding, edit
    return None


def walkthrough_page() -> str:
    """Return Markdown with the log of each draft."""
    return "\n".join([INTRODUCTION, *(line for walk in walks() for line in _log(walk))])


INTRODUCTION = """# From draft to page

Two drafts in [`examples/drafts/`](../examples/drafts), with the faults that drafts have, and what
became of them. An editor follows the report from the top: the advice worth most points, then a new
audit, and so on. *Promised* are the points that the report names for all findings that the edit
mends, *got* is the change of the score. If findings only come up with an edit, their points stand
behind as *new*. What is left at the end is left for a reason, which is given.
"""


def mended_pages() -> dict[Path, str]:
    """Return what became of each draft, by the file beside it."""
    pages = {walk.name: list(steps(walk))[-1].page.source for walk in walks()}
    return {DRAFTS / f"{name}.mended.html": source for name, source in pages.items()}


def _log(walk: Walk) -> Iterator[str]:
    taken = list(steps(walk))
    first, last = taken[0].before, taken[-1]
    yield f"## {walk.title}\n"
    yield (
        f"{_file(walk, 'html')}, {first.facts.words} words, with the keyphrase "
        f"“{walk.draft.keyphrase}”: **{first.score}** of 100 at first, **{last.after.score}** "
        f"after {len(taken)} edits. They are in {_file(walk, 'toml')}, the result is "
        f"{_file(walk, 'mended.html')}.\n"
    )
    yield "| the report says | the editor | promised → got | score |"
    yield "| --- | --- | ---: | ---: |"
    for number, step in enumerate(taken, 1):
        says = step.advice.message().replace("|", "\\|")
        does = step.edit.does.replace("|", "\\|")
        new = f" (new: {step.new:.2f})" if step.new else ""
        points = f"{step.promised:.2f} → {step.got:.2f}{new}"
        yield f"| {number}. {says} | {does} | {points} | {step.after.exact_score:.2f} |"
    yield ""
    yield from _left(walk, last.after)


def _file(walk: Walk, ending: str) -> str:
    name = f"{walk.name}.{ending}"
    return f"[`{name}`](../examples/drafts/{name})"


def _left(walk: Walk, report: PageReport) -> Iterator[str]:
    if not report.findings:
        yield "Nothing is left to advise.\n"
    for finding in report.findings:
        reason = walk.refused.get(finding.rule, "nobody has followed it or refused it.")
        yield f"- Left as it is, for {finding.points:.1f} points: “{finding.message()}” – {reason}"
    if report.findings:
        yield ""
