"""Checks of what a rule declares: its class, id, docs, options, messages and examples."""

import re
from collections.abc import Iterator

from seoaudit.late_pattern import late_pattern
from seoaudit.rule.declaration import id_problem, mistakes
from seoaudit.rule.docs import HOW, REFERENCES, WHY, read_docs
from seoaudit.rule.example import Example
from seoaudit.rule.message_text import placeholders
from seoaudit.rule.rule import PAGE, PLACE, AnyRule, Rule

# Where a topic that has rules of pages keeps those of sites.
SITE_FOLDER = "site"

_HEADING = late_pattern(r"^ *## (.+)$", re.MULTILINE)


def the_class_declares_what_a_rule_may(rule: type[Rule]) -> Iterator[str]:
    """Severity, basis, weight, cap, messages and examples have their types."""
    if problem := id_problem(rule):
        yield problem
    yield from mistakes(rule).values()
    if not all(isinstance(example, Example) for example in rule.examples):
        yield "examples must be made by good() and bad()"


def the_id_is_the_path(rule: type[AnyRule]) -> Iterator[str]:
    """The file of `desk/quote-source` is `desk/quote_source.py`, beside its translations."""
    *folders, file = rule.__module__.split(".")
    if folders[-1] == SITE_FOLDER:  # of a topic that has rules of pages too
        folders.pop()
    path = f"{folders[-1]}/{file}".replace("_", "-")
    if rule.id != path:
        yield f"id is {rule.id!r} in the file of {path!r}: rename one of them"


def the_docs_say_why_and_how_and_name_a_source(rule: type[AnyRule]) -> Iterator[str]:
    """The docstring has a title with a full stop, and three sections, the last with an address."""
    docs = read_docs(rule)
    if not docs.title.endswith("."):
        yield "the docstring must begin with a title in one line that ends with a full stop"
    wanted = [WHY, HOW, REFERENCES]
    found = [heading.strip() for heading in _HEADING.findall(rule.__doc__ or "")]
    if found != wanted:
        missing = [heading for heading in wanted if heading not in found]
        hint = f"add ## {', ## '.join(missing)}" if missing else f"it has {', '.join(found)}"
        yield f"the docstring needs the sections {', '.join(wanted)}, in this order: {hint}"
        return
    if not (docs.why and docs.how):
        yield "a section of the docstring is empty"
    if not any("http://" in each or "https://" in each for each in docs.references):
        yield "## References must name an address, https://…"


def every_option_is_explained(rule: type[AnyRule]) -> Iterator[str]:
    """The summary of an option is a sentence."""
    for name, option in rule.options.items():
        if not option.summary.endswith("."):
            yield f"option {name}: its summary must be a sentence that ends with a full stop"


def every_message_can_be_shown(rule: type[AnyRule]) -> Iterator[str]:
    """Braces hold names, and what tells findings apart is `place`, `page` or such a name."""
    for key, message in rule.messages.items():
        if message.problem:
            yield f"message {key}: {message.problem}"
        elif message.per not in {PLACE, PAGE, *placeholders(message.text)}:
            yield f'message {key}: per must be "place", "page" or a name in the text'


def every_message_has_an_example(rule: type[Rule]) -> Iterator[str]:
    """Each message has a bad example, and there is a good one."""
    shown = {example.key for example in rule.examples}
    for key in rule.messages.keys() - shown:
        yield f"message {key} has no example: add bad(html, {key!r})"
    for key in sorted(filter(None, shown - rule.messages.keys())):
        yield f"an example names the message {key}, which the rule does not have"
    if None not in shown:
        yield "no example passes: add good(html)"
