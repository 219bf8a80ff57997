"""The contract of rules: each check yields a sentence for each breach, which says what to do."""

from collections.abc import Callable, Iterator

from seoaudit.rule.rule import Rule
from seoaudit.testing import declared, examples, fixes, pages_of_others, translated

Check = Callable[[type[Rule]], Iterator[str]]

CHECKS: tuple[Check, ...] = (
    declared.the_class_declares_what_a_rule_may,
    declared.the_id_is_the_path,
    declared.the_docs_say_why_and_how_and_name_a_source,
    declared.every_option_is_explained,
    declared.every_message_can_be_shown,
    declared.every_message_has_an_example,
    translated.every_translation_is_complete,
    examples.every_example_gives_its_finding,
    fixes.every_fix_gives_what_the_example_shows,
    fixes.safe_fixes_leave_the_rest_alone,
    pages_of_others.no_page_breaks_the_rule,
    pages_of_others.the_same_page_gives_the_same_findings,
)


def breaches(rule: type[Rule]) -> Iterator[str]:
    """Yield what the rule does not keep; what needs a sound class waits for one."""
    for number, check in enumerate(CHECKS):
        found = list(check(rule))
        yield from found
        if found and not number:
            return
