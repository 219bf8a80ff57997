"""Whether what a rule yields is a finding of the page: its message, values, cost, place and fix."""

from seoaudit.rule.finding import Edit, Finding, Fix, Safety, Value
from seoaudit.rule.rule import Message, Rule

# Shares of a weight are added up as floats.
ROUNDING = 1e-9

NO_PLACE = (
    "a finding needs a place in the source, a start and an end: page.select(), page.xpath() and "
    "the facts of the page have one, elements of page.soup have none"
)


def finding_problem(finding: object, rule: Rule, length: int) -> str | None:
    """Return why this cannot be a finding of the rule; `length` is that of the source.

    Every finding of every page passes here.
    """
    if not isinstance(finding, Finding):
        return f"check() yielded {_kind(finding)}, not a Finding: yield self.<message>.at(place)"
    message = rule.messages.get(finding.key)
    if finding.rule != rule.id or message is None:
        return f"check() yielded a finding of {finding.rule} {finding.key}, which it does not have"
    return (
        _message_problem(message, finding)
        or _place_problem(finding, length)
        or (None if finding.fix is None else _fix_problem(finding.fix, length))
    )


def _message_problem(message: Message, finding: Finding) -> str | None:
    if message.problem:
        return f"message {finding.key!r}: {message.problem}"
    for name in message.placeholders:
        if name not in finding.params:
            return f"message {finding.key!r} needs the param {name!r}: pass it to at()"
    for name, value in finding.params.items():
        if not isinstance(value, Value):
            return f"param {name!r} is {_kind(value)}: pass a string or a number"
    return None


def _place_problem(finding: Finding, length: int) -> str | None:
    if not isinstance(finding.cost, int | float) or not 0 <= finding.cost <= 1 + ROUNDING:
        return f"cost must be a number from 0 to 1, not {finding.cost!r}"
    if not (isinstance(finding.start, int) and isinstance(finding.end, int)):
        return NO_PLACE
    if not 0 <= finding.start <= finding.end <= length:
        place = f"{finding.start} to {finding.end}"
        return f"the place {place} is outside the page, which has {length} characters"
    return None


def _fix_problem(fix: Fix, length: int) -> str | None:
    if not isinstance(fix, Fix) or not isinstance(fix.safety, Safety):
        return "a fix must be Fix((Edit(start, end, text), …), Safety.SAFE)"
    for edit in fix.edits:
        if not isinstance(edit, Edit) or not isinstance(edit.text, str):
            return f"a fix consists of Edit(start, end, text), not {_kind(edit)}"
        if not 0 <= edit.start <= edit.end <= length:
            return f"the edit {edit.start} to {edit.end} is outside the page"
    return None


def _kind(value: object) -> str:
    kind = type(value).__name__
    return f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"
