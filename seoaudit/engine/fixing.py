"""Apply edits to the source text; the tree is never serialized, so the rest stays unchanged."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from seoaudit.document.document import Decoded, Document, decode
from seoaudit.document.encoding import encode, encode_with_references
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.no_printing import no_printing
from seoaudit.errors import SourceError
from seoaudit.page.page import Page
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.rule import Edit, Fix, Safety

T = TypeVar("T")

# A rule reports some twenty findings at once, so a long page takes several rounds; more than this
# means that two rules undo each other's work.
MAX_ROUNDS = 100

# Elements in which character references are not decoded.
RAW = ("script", "style")


class FixedPage(NamedTuple):
    """A page before and after its fixes; the same twice if there was nothing to fix.

    `fixed` are the findings whose fixes were applied, in order, each with its line at that time.
    """

    document: Document
    before: PageReport
    after: PageReport
    fixed: tuple[ReportedFinding, ...]


@no_printing()
def fix_page(auditor: Auditor, document: Document, *, unsafe: bool = False) -> FixedPage:
    """Apply the fixes of a page and audit it again, until nothing is left to apply.

    Unsafe fixes are only applied if requested, suggestions never. Bytes outside the edits, the
    encoding, the byte-order mark and line endings stay unchanged.

    Raises SourceError if that cannot be guaranteed, UsageError if the selector of the article
    matches nothing.
    """
    page = auditor.page(document)
    _refuse_to_rewrite(page)
    report = before = auditor.report(page)
    allowed = {Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE}
    fixed: list[ReportedFinding] = []
    for _ in range(MAX_ROUNDS):
        offered = [
            (finding, fix)
            for finding in report.findings
            if finding.fix and finding.fix.safety in allowed and (fix := _held(page, finding.fix))
        ]
        chosen = list(_compatible(offered))
        text = _edited(page.written, [fix for _, fix in chosen])
        if text == page.written:
            return FixedPage(page.document, before, report, tuple(fixed))
        fixed += sorted((finding for finding, _ in chosen), key=lambda f: (f.start, f.rule))
        page = auditor.page(_rewritten(page, text))
        report = auditor.report(page)
    rules = ", ".join(sorted({finding.rule for finding, _ in chosen}))
    raise SourceError(
        document.source,
        "conflicting fixes ({rules}): leave one rule out with --ignore",
        rules=rules,
    )


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
