"""Apply edits to the source text; the tree is never serialized, so the rest stays unchanged."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from seoaudit.document.document import Decoded, Document, decode
from seoaudit.document.encoding import encode, encode_with_references
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.no_printing import no_printing
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.page import Page
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Edit, Fix, Safety

T = TypeVar("T")

# A rule reports some twenty findings at once, so a long page takes several rounds; more than this
# means that two rules undo each other's work.
MAX_ROUNDS = 100

# Elements in which character references are not decoded.
RAW = ("script", "style")


class FixedPage(NamedTuple):
    """A page before and after its fixes; the same twice if there was nothing to fix.

    `fixed` are the findings whose fixes were applied, in order, each with its line at that time.
    `refused` are those whose fixes would lower the score.
    """

    document: Document
    before: PageReport
    after: PageReport
    fixed: tuple[ReportedFinding, ...]
    refused: tuple[ReportedFinding, ...] = ()


# A finding, and its fix as the encoding of the page can hold it.
Offer = tuple[ReportedFinding, Fix]


class Attempt(NamedTuple):
    """A page with some fixes applied, and its report."""

    page: Page
    report: PageReport
    applied: Sequence[Offer] = ()

    @property
    def standing(self) -> tuple[float, float]:
        """The score before rounding: as the page has it, and as it would be without a cap."""
        exact = round(self.report.exact_score, 6)
        return (exact if self.report.cap is None else min(exact, self.report.cap)), exact


@no_printing()
def fix_page(auditor: Auditor, document: Document, *, unsafe: bool = False) -> FixedPage:
    """Apply the fixes of a page and audit it again, until nothing is left to apply.

    Unsafe fixes are only applied if requested, suggestions never, and none that lowers the score.
    Bytes outside the edits, the encoding, the byte-order mark and line endings stay unchanged.

    Raises SourceError if that cannot be guaranteed, UsageError if the selector of the article
    matches nothing.
    """
    page = auditor.page(document)
    _refuse_to_rewrite(page)
    now = Attempt(page, auditor.report(page))
    before = now.report
    allowed = {Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE}
    fixed: list[ReportedFinding] = []
    refused: dict[str, ReportedFinding] = {}
    for _ in range(MAX_ROUNDS):
        chosen = [
            (finding, fix)
            for finding, fix in _compatible(_offers(now, allowed))
            if finding.fingerprint not in refused
        ]
        after = _applied(auditor, now, chosen)
        if after is None:
            done = tuple(fixed), tuple(refused.values())
            return FixedPage(now.page.document, before, now.report, *done)
        if after.standing < now.standing:
            after = _without_loss(auditor, now, chosen)
            refused |= {f.fingerprint: f for f, fix in chosen if (f, fix) not in after.applied}
        fixed += sorted((finding for finding, _ in after.applied), key=lambda f: (f.start, f.rule))
        now = after
    rules = ", ".join(sorted({finding.rule for finding, _ in chosen}))
    raise SourceError(
        document.source,
        "conflicting fixes ({rules}): leave one rule out with --ignore",
        rules=rules,
    )


def _offers(now: Attempt, allowed: Collection[Safety]) -> Iterator[Offer]:
    """Yield the findings with an allowed fix that the page's encoding can represent."""
    for finding in now.report.findings:
        fix = finding.fix
        if fix and fix.safety in allowed and (held := _held(now.page, fix)):
            yield finding, held


def _applied(auditor: Auditor, now: Attempt, chosen: Sequence[Offer]) -> Attempt | None:
    """Return the page with these fixes, audited again; None if they change nothing."""
    text = _edited(now.page.written, [fix for _, fix in chosen])
    if text == now.page.written:
        return None
    page = auditor.page(_rewritten(now.page, text))
    return Attempt(page, auditor.report(page), chosen)


def _without_loss(auditor: Auditor, now: Attempt, chosen: Sequence[Offer]) -> Attempt:
    """Return the page with those of the fixes that do not lower its score.

    The fixes of one rule are tried together, and one by one if that lowers it.
    """
    best = Attempt(now.page, now.report)
    by_rule: dict[str, list[Offer]] = {}
    for offer in chosen:
        by_rule.setdefault(offer[0].rule, []).append(offer)
    for offers in by_rule.values():
        together = _better(auditor, now, best, offers)
        if together is None and len(offers) > 1:
            for offer in offers:
                best = _better(auditor, now, best, [offer]) or best
        best = together or best
    return best


def _better(auditor: Auditor, now: Attempt, best: Attempt, more: Sequence[Offer]) -> Attempt | None:
    """Return the page with the fixes of `best` and `more`; None if it has a lower score."""
    tried = _applied(auditor, now, [*best.applied, *more])
    return tried if tried and tried.standing >= best.standing else None


def apply(source: str, fixes: Iterable[Fix]) -> str:
    """Return `source` with the edits applied; a fix that overlaps an earlier one has to wait."""
    return _edited(source, [fix for _, fix in _compatible((None, fix) for fix in fixes)])


def _compatible(items: Iterable[tuple[T, Fix]]) -> Iterator[tuple[T, Fix]]:
    """Yield the items whose fixes do not overlap those of an earlier item."""
    accepted: list[Edit] = []
    for item, fix in items:
        if not _overlaps(fix.edits, accepted):
            accepted += fix.edits
            yield item, fix


def _overlaps(edits: Sequence[Edit], accepted: Sequence[Edit]) -> bool:
    """Whether an edit overlaps an accepted one, or another of its own fix."""
    return any(
        _overlap(edit, other)
        for number, edit in enumerate(edits)
        for other in (*accepted, *edits[:number])
    )


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits touch the same characters, or the same gap between two of them."""
    return (one.start < other.end and other.start < one.end) or one.start == other.start


def _edited(source: str, fixes: Iterable[Fix]) -> str:
    parts: list[str] = []
    copied = 0
    edits = (edit for fix in fixes for edit in fix.edits)
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [source[copied : edit.start], edit.text]
        copied = edit.end
    return "".join([*parts, source[copied:]])


def _held(page: Page, fix: Fix) -> Fix | None:
    """Return the fix as the page's encoding can represent it; None if it cannot."""
    if isinstance(page.document.body, str):
        return fix
    edits = [
        e._replace(text=encode_with_references(e.text, page.decoded.encoding)) for e in fix.edits
    ]
    for edit, meant in zip(edits, fix.edits, strict=True):
        if edit.text != meant.text and (page.manuscript or _is_raw(page, edit)):
            return None
    return fix._replace(edits=tuple(edits))


def _is_raw(page: Page, edit: Edit) -> bool:
    places = (element.inner for element in page.tree.by_tag(*RAW))
    return any(place.start <= edit.start and edit.end <= place.end for place in places)


def _refuse_to_rewrite(page: Page) -> None:
    """Raise SourceError if the page cannot be written back as it was read."""
    document, decoded = page.document, page.decoded
    if decoded.replaced:
        raise SourceError(
            document.source,
            "contains bytes that are not valid {encoding} ({replaced}), so nothing was "
            "fixed: save it as UTF-8",
            encoding=decoded.encoding,
            replaced=decoded.replaced,
        )
    try:
        is_kept = _body(document, decoded, decoded.text) == document.body
    except UnicodeEncodeError:
        is_kept = False
    if not is_kept:
        raise SourceError(
            document.source,
            "cannot be written back unchanged as {encoding}, so nothing was "
            "fixed: save it as UTF-8",
            encoding=decoded.encoding,
        )


def _rewritten(page: Page, text: str) -> Document:
    """Return the document with another text; raise SourceError if that changes its decoding."""
    document = replace(page.document, body=_body(page.document, page.decoded, text))
    if decode(document).text != text:
        raise SourceError(
            document.source,
            "once fixed, it would no longer be read as {encoding}, so nothing "
            'was fixed: declare the encoding with <meta charset="…"> at the top of the head',
            encoding=page.decoded.encoding,
        )
    return document


def _body(document: Document, decoded: Decoded, text: str) -> bytes | str:
    if isinstance(document.body, str):
        return text
    return decoded.bom + encode(text, decoded.encoding)
