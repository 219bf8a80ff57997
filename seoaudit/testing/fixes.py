"""Checks of the fixes that a rule offers in its examples."""

from collections.abc import Iterator, Sequence

from seoaudit.engine.fixing import apply
from seoaudit.page.page import Page
from seoaudit.page.tree.position import Span
from seoaudit.rule.example import Example
from seoaudit.rule.finding import Finding, Fix, Safety
from seoaudit.rule.rule import Rule
from seoaudit.testing.examples import example_verdict, named
from seoaudit.testing.pages import example_page

# A comment and a script with the text that a fix replaces; both are nobody's text.
BESIDE = '<!-- {text} --><script type="text/plain">{text}</script>'


def every_fix_gives_what_the_example_shows(rule: type[Rule]) -> Iterator[str]:
    """The fixes of an example give its `fixed` page, on which the rule finds nothing more."""
    brought = set()
    for example in rule.examples:
        found = _findings(rule, example)
        brought |= {finding.key for finding in found if finding.fix}
        fixes = [f.fix for f in found if f.fix and f.fix.safety is not Safety.SUGGESTION]
        if not fixes and example.fixed is None:
            continue
        given = apply(example.html, fixes)
        if given != example.fixed:
            shown = "and there is no fixed=" if example.fixed is None else "not fixed="
            yield f"the fix of example {named(example)} gives {given!r}, {shown}"
        elif _findings(rule, example._replace(html=given)):
            yield f"the rule still finds something in example {named(example)} once it is fixed"
    titled = {key for key, message in rule.messages.items() if message.fix}
    for key in sorted(titled - brought):
        yield f"message {key} has a title for a fix, and no example brings one"
    for key in sorted(brought - titled):
        yield f'message {key} brings a fix without a title: message(…, fix="…")'


def safe_fixes_leave_the_rest_alone(rule: type[Rule]) -> Iterator[str]:
    """A safe fix replaces parts of the element it is about, and no comment or script beside it."""
    for example in rule.examples:
        page = example_page(example)
        for finding in _findings(rule, example):
            for place in _replaced(finding):
                if not _is_about(page, finding, place):
                    yield (
                        f"the safe fix of example {named(example)} replaces what its finding "
                        "is not about: place the finding there, or make the fix unsafe"
                    )
                elif _is_changed_elsewhere(rule, example, page, place):
                    yield (
                        f"the safe fix of example {named(example)} also changes comments or "
                        "scripts with the same text: make edits with text_edit()"
                    )


def _is_about(page: Page, finding: Finding, place: Span) -> bool:
    """Whether a place is inside a finding, or inside the element in which it begins."""
    around = page.tree.at(finding.start).reach
    start, end = min(finding.start, around.start), max(finding.end, around.end)
    return start <= place.start and place.end <= end


def _replaced(finding: Finding) -> Sequence[Span]:
    """Return the places in which a safe fix replaces something."""
    fix: Fix | None = finding.fix
    if fix is None or fix.safety is not Safety.SAFE:
        return ()
    return [Span(edit.start, edit.end) for edit in fix.edits if edit.start < edit.end]


def _is_changed_elsewhere(rule: type[Rule], example: Example, page: Page, place: Span) -> bool:
    """Whether the fixes of the page change the same text where it is nobody's text."""
    text = page.source[place.start : place.end]
    if "<" in text or ">" in text or "--" in text:
        return False
    beside = BESIDE.format(text=text)
    body = page.tree.body
    at = body.end if body and body.has_start_tag else len(page.source)
    html = page.source[:at] + beside + page.source[at:]
    found = _findings(rule, example._replace(html=html))
    safe = [each.fix for each in found if each.fix and each.fix.safety is Safety.SAFE]
    return beside not in apply(html, safe)


def _findings(rule: type[Rule], example: Example) -> tuple[Finding, ...]:
    found = example_verdict(rule, example)
    return () if isinstance(found, str) else found
