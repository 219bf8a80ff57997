"""The explanation of a rule or topic, as Markdown."""

import inspect
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seoaudit.config.rules import covers, unknown_problem
from seoaudit.errors import UsageError
from seoaudit.rule.docs import HOW, REFERENCES, WHY, read_docs, verdict_of
from seoaudit.rule.example import Example
from seoaudit.rule.messages import Words
from seoaudit.rule.rule import Option, Rule
from seoaudit.rule.toml_literal import toml_literal

# An HTML tag in a message, which Markdown would treat as markup.
_TAG = re.compile(r"<[^<>]+>")


def explanation(name: str, words: Words, rules: Mapping[str, type[Rule]]) -> str:
    """Return the page of a rule, or the list of a topic; raise UsageError for any other name."""
    name = name.removesuffix("/*")
    if problem := unknown_problem(name, rules):
        raise UsageError(problem)
    if name in rules:
        return "\n\n".join(_of_rule(rules[name], words)) + "\n"
    return _of_topic(name, [rule for id_, rule in rules.items() if covers(name, id_)], words)


def _of_topic(name: str, rules: Sequence[type[Rule]], words: Words) -> str:
    package = rules[0].__module__.rpartition(".")[0]
    about = inspect.cleandoc(sys.modules[package].__doc__ or "").partition("\n")[0]
    lines = [f"- `{rule.id}` (weight {rule.weight:g}): {words.title(rule)}" for rule in rules]
    return "\n\n".join([f"# {name}", about, "\n".join(lines)]) + "\n"


def _of_rule(rule: type[Rule], words: Words) -> Iterator[str]:
    docs = read_docs(rule)
    yield f"# {rule.id}"
    yield words.title(rule)
    yield _facts(rule)
    yield from _section(WHY, docs.why)
    yield from _section(HOW, docs.how)
    yield from _section("Options", "\n".join(map(_option, rule.options.values())))
    yield from _section("Messages", "\n".join(_message(rule, key, words) for key in rule.messages))
    yield from _section("Examples", "\n\n".join(map(_example, rule.examples)))
    yield from _section(REFERENCES, "\n".join(f"- {reference}" for reference in docs.references))


def _section(heading: str, body: str) -> Iterator[str]:
    if body:
        yield f"## {heading}\n\n{body}"


def _facts(rule: type[Rule]) -> str:
    facts = [
        f"weight {rule.weight:g}",
        f"severity {rule.severity.name.lower()}",
        f"basis {rule.basis}",
    ]
    if rule.cap is not None:
        facts.append(f"caps the page at {rule.cap} points while it fails")
    if rule.is_fixable():
        facts.append("has a fix")
    return ", ".join(facts)


def _option(option: Option[Any]) -> str:
    return f"- `{option.name}` = `{toml_literal(option.default)}`: {option.summary}"


def _message(rule: type[Rule], key: str, words: Words) -> str:
    """Return a message with its advice, placeholders left open."""
    open_ = {name: f"{{{name}}}" for name in rule.messages[key].placeholders}
    sentence = f"{words.text(rule, key, open_)} {words.advice(rule, key, open_)}"
    return f"- `{key}`: " + _TAG.sub(r"`\g<0>`", sentence)


def _example(example: Example) -> str:
    return f"{verdict_of(example)}\n\n```html\n{example.html}\n```"
