"""The output of `seoaudit diff`: what was lost, gained or changed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seoaudit.history.revision_diff import RevisionDiff, SetDiff, TextChange
from seoaudit.inert import inert
from seoaudit.report.parts import ReportedFinding
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import printed
from seoaudit.reporters.terminal.lines import Line, hang, keep_direction, line, sentence, wrap
from seoaudit.reporters.terminal.repair import SEVERITY_COLOR, SEVERITY_MARK

SWAPS = ("headings", "internal_links", "external_links", "images", "structured_data")
# The sign of each kind, and its color.
LOST, GAINED, ALTERED = ("−", "red"), ("+", "green"), ("~", "yellow")


def as_text(diff: RevisionDiff, style: Style) -> str:
    """Return the difference for a terminal of `style.width` columns."""
    style = replace(style, words=style.words._replace(isolate=True))
    return printed(_lines(diff, style), style)


def _lines(diff: RevisionDiff, style: Style) -> Iterator[Line]:
    words = style.words
    yield line((keep_direction(inert(diff.source)), "bold"))
    yield from sentence(words.phrase("diff_since", revision=diff.revision), style)
    yield line()
    score = words.phrase("score_before", **diff.score._asdict())
    length = words.phrase("diff_words", **diff.words._asdict())
    yield from sentence(f"{score} · {length}", style, "bold")
    for keyphrase in diff.keyphrases:
        yield from sentence(words.phrase("diff_keyphrase", **keyphrase._asdict()), style)
    changes = [*_swapped(diff, style), *_text_change(diff, style)]
    if changes:
        yield line()
        yield from changes
    yield from finding_lines("diff_fixed", diff.fixed, style)
    yield from finding_lines("diff_new", diff.new, style)
    if not (changes or diff.fixed or diff.new):
        yield from sentence(words.phrase("diff_nothing"), style)


def _swapped(diff: RevisionDiff, style: Style) -> Iterator[Line]:
    """Yield what was lost, then what was gained, kind by kind."""
    for name in SWAPS:
        swap: SetDiff = getattr(diff, name)
        kind = style.words.phrase(f"diff_{name}")
        for sign, items in ((LOST, swap.lost), (GAINED, swap.gained)):
            for item in items:
                yield from _item(sign, style.words.labelled(kind, style.words.show(item)), style)


def _text_change(diff: RevisionDiff, style: Style) -> Iterator[Line]:
    words = style.words
    for each in diff.texts:
        yield from _change(words.phrase(f"diff_{each.name}"), each, style)
    for heading in diff.retitled:
        yield from _change(words.phrase("diff_headings"), TextChange("", *heading), style)
    for each in diff.alts:
        yield from _change(words.phrase("diff_alt", image=each.name), each, style)
    modified = diff.modified
    if modified.before != modified.after:
        yield from _change("dateModified", TextChange("", *modified), style)
        if diff.only_date:
            yield from _item(ALTERED, words.phrase("diff_only_date"), style)


def _change(what: str, each: TextChange, style: Style) -> Iterator[Line]:
    words = style.words
    before, after = (
        words.phrase("diff_none") if text is None else words.phrase("diff_quote", text=text)
        for text in (each.before, each.after)
    )
    sentence = words.phrase("diff_change", what=what, before=before, after=after)
    yield from _item(ALTERED, sentence, style)


def _item(sign: tuple[str, str], text: str, style: Style) -> Iterator[Line]:
    prefix = line(sign, " ")
    room, rtl = style.width - prefix.cells, style.words.is_right_to_left
    yield from hang(prefix, wrap(text, room, right_to_left=rtl))


def finding_lines(
    title: str, findings: Sequence[ReportedFinding], style: Style, *, most: int | None = None
) -> Iterator[Line]:
    """Yield the findings in page order under their title, `most` of them, and count the others."""
    if not findings:
        return
    yield line()
    yield from sentence(style.words.phrase(title, count=len(findings)), style, "bold")
    for finding in sorted(findings, key=lambda finding: finding.start)[:most]:
        prefix = line(
            (f"{SEVERITY_MARK[finding.severity]} ", SEVERITY_COLOR[finding.severity]),
            (f"{finding.line}:{finding.column}".rjust(7), "dim"),
            "  ",
        )
        room, rtl = style.width - prefix.cells, style.words.is_right_to_left
        body = wrap(finding.message(style.words), room, right_to_left=rtl)
        yield from hang(prefix, [*body, line((finding.rule, "dim"))])
    if most is not None and len(findings) > most:
        left_out = style.words.phrase("findings_beside", count=len(findings) - most)
        yield from sentence(left_out, style, "dim")
