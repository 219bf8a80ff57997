"""The explanation of a rule or topic, as Markdown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seoaudit.config.rules import covers, unknown_problem
from seoaudit.errors import UsageError
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.docs import read_docs, topic_summary, verdict_of
from seoaudit.rule.example import Example
from seoaudit.rule.messages import Words
from seoaudit.rule.rule import AnyRule, Option, Rule
from seoaudit.rule.site.site_rule import SiteRule
from seoaudit.rule.toml_literal import toml_literal

# An HTML tag in a message, which Markdown would treat as markup.
_TAG = late_pattern(r"<[^<>]+>")


def explanation(name: str, words: Words, rules: Mapping[str, type[AnyRule]]) -> str:
    """Return the page of a rule, or the list of a topic; raise UsageError for any other name."""
    name = name.removesuffix("/*")
    if problem := unknown_problem(name, rules):
        raise UsageError(problem)
    if name in rules:
        return "\n\n".join(_of_rule(rules[name], words)) + "\n"
    return _of_topic(name, [rule for id_, rule in rules.items() if covers(name, id_)], words)


def _of_topic(name: str, rules: Sequence[type[AnyRule]], words: Words) -> str:
    about = topic_summary(name, rules[0], words)
    lines = [
        "- " + words.labelled(f"`{rule.id}` ({_weight(rule, words)})", words.title(rule))
        for rule in rules
    ]
    return "\n\n".join([f"# {name}", about, "\n".join(lines)]) + "\n"


def _of_rule(rule: type[AnyRule], words: Words) -> Iterator[str]:
    docs = read_docs(rule, words)
    options = "\n".join(
        _option(each, docs.options[each.name], words) for each in rule.options.values()
    )
    yield f"# {rule.id}"
    yield docs.title
    yield words.join(_facts(rule, words))
    yield from _section("why", docs.why, words)
    yield from _section("how", docs.how, words)
    yield from _section("options", options, words)
    messages = "\n".join(_message(rule, key, words) for key in rule.messages)
    yield from _section("messages", messages, words)
    yield from _section("examples", _examples(rule, words), words)
    references = "\n".join(f"- {reference}" for reference in docs.references)
    yield from _section("references", references, words)


def _section(name: str, body: str, words: Words) -> Iterator[str]:
    if body:
        yield f"## {words.phrase(f'docs_{name}')}\n\n{body}"


def _facts(rule: type[AnyRule], words: Words) -> Iterator[str]:
    yield _weight(rule, words)
    severity = words.phrase(f"severity_{rule.severity.name.lower()}")
    yield words.phrase("docs_severity", severity=severity)
    yield words.phrase(f"docs_basis_{rule.basis}")
    if rule.cap is not None:
        yield words.phrase("docs_cap", cap=rule.cap)
    if rule.is_fixable():
        yield words.phrase("docs_fixable")


def _weight(rule: type[AnyRule], words: Words) -> str:
    return words.phrase("docs_weight", weight=rule.weight)


def _option(option: Option[Any], summary: str, words: Words) -> str:
    return "- " + words.labelled(f"`{option.name}` = `{toml_literal(option.default)}`", summary)


def _message(rule: type[AnyRule], key: str, words: Words) -> str:
    """Return a message with its advice, placeholders left open."""
    open_ = {name: f"{{{name}}}" for name in rule.messages[key].placeholders}
    sentence = f"{words.text(rule, key, open_)} {words.advice(rule, key, open_)}"
    return "- " + words.labelled(f"`{key}`", _TAG.sub(r"`\g<0>`", sentence))


def _examples(rule: type[AnyRule], words: Words) -> str:
    """Return the pages of a rule's examples; of a site, in English, what looks like its fault."""
    if issubclass(rule, SiteRule):
        found = ((each.key, each.why) for each in rule.examples if words.language == "en")
        passes, fails = words.phrase("example_passes"), "example_fails"
        return "\n".join(
            f"- {words.phrase(fails, message=key) if key else passes}{f': {why}' if why else ''}"
            for key, why in found
        )
    if issubclass(rule, Rule):
        return "\n\n".join(_example(example, words) for example in rule.examples)
    return ""


def _example(example: Example, words: Words) -> str:
    shown = f"{verdict_of(example, words)}\n\n```html\n{example.html}\n```"
    if example.rendered is not None:
        said = words.phrase("example_rendered")
        shown += f"\n\n{said}\n\n```html\n{example.rendered}\n```"
    return shown


def with_code_in_place(markdown: str) -> str:
    """Isolate the code in the right-to-left lines of a page; its examples stay as they are."""
    from seoaudit.rule.bidi import isolate_code, runs_left

    lines = []
    is_example = False
    for line in markdown.split("\n"):
        is_example ^= line.startswith("```")
        marked = not is_example and runs_left(line)
        bullet = line.startswith("- ") * 2
        lines.append(line[:bullet] + isolate_code(line[bullet:]) if marked else line)
    return "\n".join(lines)
