"""A finding in its context: the source around it, and what a reader sees there."""

from collections.abc import Iterator

from benchmarks.alarms.draw import Audited, Fired, RuleSample
from seoaudit.document.document import decode
from seoaudit.inert import inert
from seoaudit.page.transcript import TranscribedBlock

# Characters of the source before and after a finding, and of a block of the article.
AROUND = 160
LONGEST = 240


def shown(sample: RuleSample) -> Iterator[str]:
    """Yield the lines of a rule's sample."""
    yield f"\n## {sample.rule} {sample.severity}".rstrip()
    yield f"judged {sample.judged} pages, fired {sample.fired} times on {sample.pages}"
    for number, fired in enumerate(sample.read, 1):
        yield ""
        yield from _in_context(number, fired)


def _in_context(number: int, fired: Fired) -> Iterator[str]:
    (document, report), finding = fired
    place = f"{document.source}:{finding.line}:{finding.column}"
    yield f"{number}. {place} {finding.key}, {finding.points:.1f} points"
    yield f"   says    {finding.message()}"
    yield f"   advises {finding.advice()}"
    yield f"   page    {report.url or 'no address'}"
    facts = report.facts
    keyphrase = report.keyphrases[0] if report.keyphrases else None
    named = f", about “{keyphrase.text}” ({keyphrase.origin})" if keyphrase else ""
    yield f"           {report.language}, {facts.words} words{named}; title “{facts.title}”"
    yield f"   source  {_source(fired)}"
    for block in _around(fired.page, finding.start):
        yield f"   reads   {block.kind}: {_short(block.text)}"


def _source(fired: Fired) -> str:
    text, (start, end) = decode(fired.page.document).text, (fired.finding.start, fired.finding.end)
    found = _short(text[start:end])
    return " ".join(
        inert(f"{text[max(0, start - AROUND) : start]}⟦{found}⟧{text[end : end + AROUND]}").split()
    )


def _around(page: Audited, start: int) -> Iterator[TranscribedBlock]:
    """Yield the block of the article at or before an offset of the source, and its neighbours."""
    blocks = page.report.article.blocks if page.report.article else ()
    begun = [
        n for n, b in enumerate(blocks) if b.stretches and b.stretches[0].source_start <= start
    ]
    if begun:
        yield from blocks[max(0, begun[-1] - 1) : begun[-1] + 2]


def _short(text: str) -> str:
    half = LONGEST // 2
    return text if len(text) <= LONGEST else f"{text[:half]} […] {text[-half:]}"
