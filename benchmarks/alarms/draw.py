"""What every rule finds on the pages of some folders, and a sample of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.sweep.pages import listed, page_files, read
from seoaudit import Document
from seoaudit.config.loading import load
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import SourceError
from seoaudit.page.addresses import urls
from seoaudit.report.parts import ReportedFinding, Status
from seoaudit.report.report import PageReport


class Audited(NamedTuple):
    """A page as it was read and its report."""

    document: Document
    report: PageReport


class Fired(NamedTuple):
    """A finding and its page."""

    page: Audited
    finding: ReportedFinding


class RuleSample(NamedTuple):
    """One rule: on how many pages it applied, what it found on how many, and what to read of it."""

    rule: str
    severity: str
    judged: int
    fired: int
    pages: int
    read: Sequence[Fired]


def audited(folders: Iterable[Path], profile: str) -> Iterator[Audited]:
    """Audit every page of the folders under its address, if its folder's index.json has one."""
    auditor = Auditor(load({"profile": profile}, search=False), with_article=True)
    for folder in folders:
        addresses = listed(folder, "url")
        for file in page_files(folder):
            name = file.name.removesuffix(".gz").removesuffix(".html")
            body = read(file, None).document.body
            url = addresses.get(name)
            document = Document(body, url=url if urls.is_web(url) else None, source=file.name)
            report = auditor.outcome(document)
            if not isinstance(report, SourceError):
                yield Audited(document, report)


def samples(pages: Iterable[Audited], seed: int, size: int) -> Iterator[RuleSample]:
    """Draw up to `size` findings of every rule that is on; the same pages and seed give the same.

    As many pages as possible are drawn from, because what one page repeats is one cause.
    """
    judged: dict[str, int] = defaultdict(int)
    found: dict[str, list[Fired]] = defaultdict(list)
    for page in pages:
        for result in page.report.rules:
            judged[result.id] += result.status is not Status.NOT_APPLICABLE
        for finding in page.report.findings:
            found[finding.rule].append(Fired(page, finding))
    for rule, count in sorted(judged.items()):
        fired = found[rule]
        level = fired[0].finding.severity.name.lower() if fired else ""
        on = len({each.page.document.source for each in fired})
        yield RuleSample(rule, level, count, len(fired), on, _drawn(fired, f"{seed} {rule}", size))


def _drawn(fired: Sequence[Fired], seed: str, size: int) -> Sequence[Fired]:
    shuffled = Random(seed).sample(fired, len(fired))
    times: dict[str, int] = defaultdict(int)
    rounds: list[tuple[int, Fired]] = []
    for each in shuffled:
        times[each.page.document.source] += 1
        rounds.append((times[each.page.document.source], each))
    return [each for _, each in sorted(rounds, key=lambda pair: pair[0])[:size]]
