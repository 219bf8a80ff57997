"""The contract of site rules: each check yields a sentence for each breach."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from seoaudit.rule.declaration import id_problem
from seoaudit.rule.finding import SiteFinding
from seoaudit.rule.site.examples import SiteExample, article, site
from seoaudit.rule.site.site_rule import SiteRule
from seoaudit.testing import declared, translated
from seoaudit.testing.site import site_findings

AnySiteRule = type[SiteRule[Any]]
SiteCheck = Callable[[AnySiteRule], Iterator[str]]

# Equal pages that a rule may meet: more than it names in a finding.
MANY = 60


def the_class_is_a_site_rule(rule: AnySiteRule) -> Iterator[str]:
    """It has an id, a check, and examples made by site()."""
    if problem := id_problem(rule):
        yield problem
    if rule.check is SiteRule.check:
        yield "check() is missing"
    if not all(isinstance(example, SiteExample) for example in rule.examples):
        yield "examples must be made by site()"


def every_message_has_an_example(rule: AnySiteRule) -> Iterator[str]:
    """Each message is found in an example, and there is a look-alike in which nothing is."""
    shown = {example.key for example in rule.examples}
    for key in sorted(rule.messages.keys() - shown):
        yield f"message {key} has no example: add site(…).finds({key!r}, …)"
    for key in sorted(filter(None, shown - rule.messages.keys())):
        yield f"an example names the message {key}, which the rule does not have"
    if None not in shown:
        yield "no example passes: add site(…).finds_nothing(why)"


def every_example_gives_its_findings(rule: AnySiteRule) -> Iterator[str]:
    """An example gives the findings it declares and no other; a look-alike none, and says why."""
    for example in rule.examples:
        found = site_findings(rule, example)
        if example.key is None:
            if not example.why:
                yield "a look-alike must say why it is right: finds_nothing(why)"
            for finding in found:
                yield f"the look-alike “{example.why}” gives {finding}"
            continue
        wrong = [finding for finding in found if finding.key != example.key]
        if wrong or {url for finding in found for url in finding.urls} != set(example.urls):
            yield f"the example of {example.key} at {example.urls} gives {found}"


def the_order_of_answers_is_irrelevant(rule: AnySiteRule) -> Iterator[str]:
    """What came first changes nothing."""
    for example in rule.examples:
        turned = replace(example, answers=example.answers[::-1])
        if site_findings(rule, turned) != site_findings(rule, example):
            yield f"with its answers in another order, the example of {example.key} differs"


def no_site_breaks_the_rule(rule: AnySiteRule) -> Iterator[str]:
    """Nothing, one page and many equal pages are judged without an error."""
    equal = (article(f"/{number}", seed="equal", title="Equal") for number in range(MANY))
    for example in (site(), site(article("/")), site(*equal)):
        try:
            found = site_findings(rule, example)
        except Exception as error:  # noqa: BLE001 - whatever a rule of anybody's raises
            size = len(example.answers)
            yield f"fails on a site of {size} pages: {type(error).__name__}: {error}"
            continue
        yield from _wrong(found)


def _wrong(found: tuple[SiteFinding, ...]) -> Iterator[str]:
    for finding in found:
        if not isinstance(finding, SiteFinding):
            yield f"check() yielded {finding!r}: yield what a message makes, self.….on(…)"
    if len({(finding.key, finding.anchor) for finding in found}) < len(found):
        yield "two findings are the same to a baseline: say per=… in their message"


SITE_CHECKS: tuple[SiteCheck, ...] = (
    the_class_is_a_site_rule,
    declared.the_id_is_the_path,
    declared.the_docs_say_why_and_how_and_name_a_source,
    declared.every_option_is_explained,
    declared.every_message_can_be_shown,
    translated.every_translation_is_complete,
    every_message_has_an_example,
    every_example_gives_its_findings,
    the_order_of_answers_is_irrelevant,
    no_site_breaks_the_rule,
)


def site_breaches(rule: AnySiteRule) -> Iterator[str]:
    """Yield what the rule does not keep."""
    for check in SITE_CHECKS:
        yield from check(rule)
