"""Apply edits to the source text; the tree is never written back, so the rest stays as it was."""

from collections.abc import Iterable

from seoaudit.rule import Edit, Fix


def apply(source: str, fixes: Iterable[Fix]) -> str:
    """`source` with the edits of the fixes; a fix that overlaps an earlier one waits, whole."""
    accepted: list[Edit] = []
    for fix in fixes:
        if not any(_overlap(edit, other) for edit in fix.edits for other in accepted):
            accepted += fix.edits
    parts: list[str] = []
    copied = 0
    for edit in sorted(accepted, key=lambda edit: (edit.start, edit.end)):
        parts += [source[copied : edit.start], edit.text]
        copied = edit.end
    return "".join([*parts, source[copied:]])


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits touch the same characters, or the same gap between two of them."""
    return (one.start < other.end and other.start < one.end) or one.start == other.start
