"""The JSON Schema of a configuration file, for editors."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from seoaudit.config.keys import EXTENDS, KEYS, RULE_KEYS
from seoaudit.config.kinds import Key
from seoaudit.config.settings import Settings
from seoaudit.config.tables import HOUSE_KEYS, IGNORE_KEYS, NEEDED
from seoaudit.rule.rule import Option, Rule

# The schema of the built-in rules, which ships with the program.
FILE = Path(__file__).parent.parent / "schema" / "config-1.json"

Schema = dict[str, object]

_WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*"
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


def schema(rules: Iterable[type[Rule]]) -> Schema:
    """Return the schema of a seoaudit.toml.

    It knows the options of these rules. Rules of other topics may have any option.
    """
    known = {rule.id: rule for rule in rules}
    topics = sorted({rule.topic() for rule in known.values()})
    elsewhere = f"^(?!(?:{'|'.join(topics)})/){_WORDS}/"
    tables = {
        "house": _list("A custom rule.", HOUSE_KEYS, "house"),
        "ignores": _list("Rules and topics to ignore on some pages.", IGNORE_KEYS, "ignores"),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "seoaudit/config/1",
        "title": "A seoaudit configuration",
        "description": "A seoaudit.toml, or [tool.seoaudit] in a pyproject.toml.",
        "type": "object",
        "properties": {
            **{name: _key(key, Settings().value(name)) for name, key in KEYS.items()},
            "extends": _key(EXTENDS),
            "rules": {
                "description": "Weight, severity and options of each rule.",
                "type": "object",
                "properties": {id_: _rule(rule) for id_, rule in known.items()},
                "patternProperties": {
                    f"{elsewhere}{_WORDS}$": {"type": "object", "properties": _of_all_rules()}
                },
                "additionalProperties": False,
            },
            **tables,
        },
        "additionalProperties": False,
        "not": {"required": ["profile", "extends"]},
        "$defs": {"names": _names(known, topics, elsewhere), **_keys(RULE_KEYS)},
    }


def _names(ids: Collection[str], topics: Collection[str], elsewhere: str) -> Schema:
    all_of = [f"{topic}/*" for topic in topics]
    name: Schema = {
        "anyOf": [
            {"enum": [*topics, *all_of, *ids, "house", "house/*"]},
            {"type": "string", "pattern": rf"{elsewhere}(?:\*|{_WORDS})$"},
        ]
    }
    return {"anyOf": [name, {"type": "array", "items": name}]}


def _list(description: str, keys: Mapping[str, Key], name: str) -> Schema:
    return {
        "description": description,
        "type": "array",
        "items": {
            "type": "object",
            "properties": _keys(keys),
            "required": list(NEEDED[name]),
            "additionalProperties": False,
        },
    }


def _rule(rule: type[Rule]) -> Schema:
    options = {name: _option(option) for name, option in rule.options.items()}
    return {
        "type": "object",
        "properties": {**_of_all_rules(), **options},
        "additionalProperties": False,
    }


def _of_all_rules() -> Schema:
    return {name: {"$ref": f"#/$defs/{name}"} for name in RULE_KEYS}


def _option(option: Option) -> Schema:  # type: ignore[type-arg]
    if isinstance(option.default, tuple):
        kind: Schema = {"type": "array", "items": {"type": "string"}}
    else:
        kind = {"type": _TYPES[type(option.default)]}
    if option.minimum is not None:
        kind["minimum"] = option.minimum
    return {"description": option.summary, **kind, "default": _plain(option.default)}


def _keys(keys: Mapping[str, Key]) -> Schema:
    return {name: _key(key) for name, key in keys.items()}


def _key(key: Key, default: object = None) -> Schema:
    described: Schema = {"description": key.summary, **key.kind.schema}
    if default not in (None, ()):
        described["default"] = _plain(default)
    return {**described, "examples": [key.example]}


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
