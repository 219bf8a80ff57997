"""Checks of what a rule says of its own examples."""

from collections.abc import Iterator

from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.containment import judge
from seoaudit.engine.no_printing import no_printing
from seoaudit.page.page import Page
from seoaudit.rule.example import Example, OptionValue
from seoaudit.rule.finding import Finding
from seoaudit.rule.rule import Rule
from seoaudit.testing.pages import example_page
from seoaudit.text.segments.shorten import shorten


def every_example_gives_its_finding(rule: type[Rule]) -> Iterator[str]:
    """A bad example gives one finding with its message, a good one none."""
    for example in rule.examples:
        found = example_verdict(rule, example)
        if isinstance(found, str):
            yield f"example {named(example)}: {found}"
            continue
        keys = [finding.key for finding in found]
        if keys != ([example.key] if example.key else []):
            wanted = f"one finding {example.key}" if example.key else "none"
            said = f"gives {', '.join(keys)}" if keys else "gives no finding"
            yield f"example {named(example)} {said} instead of {wanted}"


def named(example: Example) -> str:
    """Return the beginning of an example's HTML, to name it."""
    return f"“{shorten(example.html)}”"


def example_verdict(rule: type[Rule], example: Example) -> tuple[Finding, ...] | str:
    """Return the findings of a rule in one of its examples, or the rule's mistake."""
    return verdict(rule, example_page(example), **(example.settings or {}))


def verdict(rule: type[Rule], page: Page, **settings: OptionValue) -> tuple[Finding, ...] | str:
    """Return the findings of a rule on a page, as an audit takes them, or the rule's mistake."""
    try:
        made = rule(**settings)
    except Exception as error:  # noqa: BLE001 - whatever a rule of anybody's raises
        return f"cannot be made: {type(error).__name__}: {error}"
    with no_printing():
        judged = judge(page, ConfiguredRule(made, 1.0, rule.severity))
    return judged.findings if judged.error is None else judged.error
