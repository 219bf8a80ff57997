"""What `seoaudit config KEY` says of a key: its value, where that is from, and what it does."""

import re
from collections.abc import Iterator
from textwrap import fill

from seoaudit.cli.help import translated
from seoaudit.cli.language import spoken
from seoaudit.cli.printing.listing import columns
from seoaudit.config.keys import EXTENDS, KEYS, RULE_KEYS
from seoaudit.config.kinds import Key
from seoaudit.config.rules import installed_rules, nearest_name
from seoaudit.config.settings import RuleSettings, Settings
from seoaudit.config.tables import HOUSE_KEYS, IGNORE_KEYS
from seoaudit.errors import Phrase, UsageError, did_you_mean
from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.terminal.lines import keep_direction
from seoaudit.rule.bidi import isolate_code, runs_left
from seoaudit.rule.docs import read_docs
from seoaudit.rule.example import KINDS
from seoaudit.rule.messages import Words
from seoaudit.rule.rule import Rule
from seoaudit.rule.toml_literal import toml_literal

# Characters in a line of prose.
WIDTH = 80

# The keys that hold tables, by what each of their keys does.
TABLES = {"house": HOUSE_KEYS, "ignores": IGNORE_KEYS}


class DescribedKey(NamedTuple):
    """One key; `default` and `value` are None if not set, `otherwise` says what happens then.

    What it is and does is said in the language of the program.
    """

    key: str
    value: object
    origin: str
    type: str
    default: object
    otherwise: str
    option: str
    summary: str
    example: str


def describe_key(name: str, settings: Settings) -> list[DescribedKey]:
    """Return a key, or all keys of a rule or of the tables of a list.

    A rule's key is `head/title-length.weight`, also as a file writes it. Raises UsageError for a
    name that is none.
    """
    name = re.sub(r'^rules\.|["\']', "", name)
    if name in KEYS:
        return [_top(name, KEYS[name], settings)]
    if name == "extends":
        return [_described(name, EXTENDS)]
    table, _, own = name.partition(".")
    if table in TABLES and (not own or own in TABLES[table]):
        return [_described(f"{table}.{k}", v) for k, v in TABLES[table].items() if own in ("", k)]
    rules = installed_rules(settings)
    if table in rules:
        found = list(_of_rule(rules[table], settings))
        chosen = [each for each in found if own in ("", each.key.rpartition(".")[2])]
        if chosen:
            return chosen
    raise UsageError(
        "unknown key {name!r}.{hint}", name=name, hint=_hint(name, table, own, settings)
    )


def is_key(name: str) -> bool:
    """Whether a name is that of a key rather than of a file."""
    return name in KEYS or name in TABLES or name.startswith("rules.") or name == "extends"


def as_text(key: DescribedKey) -> str:
    """Return a key in a few lines for a reader."""
    is_set = key.value not in (None, ()) or not key.otherwise
    value = f"{key.key} = {toml_literal(key.value)}" if key.value is not None else ""
    default = "" if key.default is None else toml_literal(key.default)
    facts = {
        "from": key.origin,
        "type": key.type,
        "default": default if key.default not in (None, ()) else key.otherwise or default,
        "option": key.option,
        "example": key.example,
    }
    unset = translated("{key} is not set").format(key=key.key)
    head = value if value and is_set else _directed(f"# {unset}")
    summary = fill(key.summary, WIDTH, break_on_hyphens=False).split("\n")
    rows = ((keep_direction(translated(name)), _directed(fact)) for name, fact in facts.items())
    lines = columns((row for row in rows if row[1]), indent="  ")
    return "\n".join([head, "", *map(_directed, summary), "", lines])


def _directed(line: str) -> str:
    """Return a line as it is, or isolated if it has right-to-left text."""
    return keep_direction(isolate_code(line), right_to_left=True) if runs_left(line) else line


def values(rule: type[Rule], own: RuleSettings | None) -> dict[str, object]:
    """Return every key of a rule with its effective value."""
    configured = rule(**(own.options if own else {}))
    weight = own.weight if own and own.weight is not None else rule.weight
    severity = own.severity if own and own.severity is not None else rule.severity
    return {
        "enabled": own is None or own.enabled,
        "weight": weight,
        "severity": severity.name.lower(),
        **{name: getattr(configured, name) for name in rule.options},
    }


def _top(name: str, key: Key, settings: Settings) -> DescribedKey:
    default = Settings().value(name)
    described = _described(name, key)
    return described._replace(
        value=settings.value(name), origin=_origin(name, settings), default=default
    )


def _described(name: str, key: Key) -> DescribedKey:
    written = name.rpartition(".")[2]
    example = f"{written} = {toml_literal(key.example)}"
    kind, otherwise, summary = map(translated, (key.kind.words, key.otherwise, key.summary))
    return DescribedKey(name, None, "", kind, None, otherwise, key.option, summary, example)


def _origin(key: str, settings: Settings) -> str:
    """Return where a value is from: "default", or the kind of a file with its name and line."""
    kind, *place = settings.origin(key).partition(" (")
    return translated(kind) + "".join(place)


def _of_rule(rule: type[Rule], settings: Settings) -> Iterator[DescribedKey]:
    own = settings.rules.get(rule.id)
    defaults = values(rule, None)
    summaries = read_docs(rule, Words(spoken())).options
    for name, value in values(rule, own).items():
        option = rule.options.get(name)
        key = f'rules."{rule.id}".{name}'
        yield DescribedKey(
            key,
            value,
            _origin(key, settings),
            translated(KINDS[type(option.default)] if option else RULE_KEYS[name].kind.words),
            defaults[name],
            "",
            "",
            summaries[name] if option else translated(RULE_KEYS[name].summary),
            f"{key} = {toml_literal(defaults[name])}",
        )


def _hint(name: str, table: str, own: str, settings: Settings) -> str:
    rules = installed_rules(settings)
    if own and table in rules:
        return did_you_mean(own, (*rules[table].options, *RULE_KEYS))
    if own and table in TABLES:
        return did_you_mean(own, TABLES[table])
    near = did_you_mean(name, (*KEYS, *TABLES))
    if near:
        return near
    rule = nearest_name(table, rules)
    return Phrase(" Did you mean {name}?", name=rule) if rule else Phrase(" See: seoaudit config")
