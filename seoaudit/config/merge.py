"""Merging layers of settings key by key, and validating each key."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from seoaudit.config.layer import Layer
from seoaudit.config.readers import Reader, as_written
from seoaudit.config.rules import covers, known_rules, nearest, unknown_problem
from seoaudit.config.settings import (
    READERS,
    RULE_READERS,
    PathIgnore,
    RuleSettings,
    Settings,
    attribute,
)
from seoaudit.errors import ConfigError, Phrase, did_you_mean
from seoaudit.rule.example import OptionValue
from seoaudit.rule.registry import topics
from seoaudit.rule.rule import AnyRule

if TYPE_CHECKING:
    from seoaudit.rule.house.settings import HouseSettings

# The keys that name a file.
FILES = ("keyphrase_map", "baseline")

# The lists to which a later layer adds instead of replacing them.
ADDED = ("ignore", "exclude")

KEYS = (*READERS, "extends", "rules", "house", "ignores")


class Merged:
    """The layers so far. Rules are imported only if a layer names some."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}
        self._rules: dict[str, RuleSettings] = {}
        self._house: dict[str, HouseSettings] = {}
        self._ignores: list[PathIgnore] = []
        self._origins: dict[str, str] = {}

    def settings(self, profile: str) -> Settings:
        """Return the merged settings, on top of those of `profile`."""
        values = {attribute(key): value for key, value in self._values.items()}
        return Settings(
            **{**values, "profile": profile},
            rules=self._rules,
            ignores=tuple(self._ignores),
            house=tuple(self._house.values()),
            origins=self._origins,
        )

    def _known(self) -> Mapping[str, type[AnyRule]]:
        """Return the installed rules, those of sites too, and the custom rules so far."""
        return known_rules(Settings(house=tuple(self._house.values())))

    def add(self, layer: Layer) -> None:
        """Add a layer on top; raise its error for anything invalid."""
        for key in layer.table:
            if key not in KEYS:
                raise layer.error(
                    Phrase("unknown setting {key!r}.{hint}", key=key, hint=did_you_mean(key, KEYS)),
                    key,
                )
        if not layer.table.keys().isdisjoint(("house", "ignores")):
            self._add_lists(layer)
        for key, reader in READERS.items():
            if key in layer.table:
                self._set(layer, key, _read(layer, reader, layer.table[key], key))
        for id_, own in _table(layer, layer.table.get("rules", {}), "rules").items():
            rule = _rule(layer, id_, own, self._known())
            self._set_rule(layer, rule, _table(layer, own, "rules", id_))

    def _add_lists(self, layer: Layer) -> None:
        """Add custom rules, of which a later one with the same id wins, and ignores by path."""
        from seoaudit.config import tables

        for number, asked in enumerate(tables.house_rules(layer)):
            self._house[asked.id] = asked
            self._origins[f'house."{asked.id}"'] = layer.origin("house", str(number))
        self._ignores += tables.path_ignores(layer, self._known())

    def _set(self, layer: Layer, key: str, value: Any) -> None:
        origin = layer.origin(key)
        if key in {"select", "ignore"}:
            for name in value:
                if name not in topics() and (problem := unknown_problem(name, self._known())):
                    raise layer.error(problem, key)
        if key == "select":
            self._bring_back(value)
        elif key in FILES:
            value = layer.file(value)
        elif key == "exclude":
            value = tuple((layer.file(""), pattern) for pattern in value)
        if key in ADDED and (earlier := self._values.get(key)):
            value = tuple(dict.fromkeys((*earlier, *value)))
            origin = f"{self._origins[key]}, {origin}"
        self._values[key] = value
        self._origins[key] = origin

    def _bring_back(self, selected: tuple[str, ...]) -> None:
        """Let a later layer select what an earlier one ignores, or part of it."""
        ignored = self._values.get("ignore", ())
        self._values["ignore"] = tuple(
            name for name in ignored if not any(covers(name, wanted) for wanted in selected)
        )

    def _set_rule(self, layer: Layer, rule: type[AnyRule], table: dict[str, object]) -> None:
        id_ = rule.id
        own = self._rules.get(id_, RuleSettings())
        values: dict[str, Any] = {}
        options: dict[str, OptionValue] = dict(own.options)
        for key, value in table.items():
            if key in RULE_READERS:
                values[key] = _read(layer, RULE_READERS[key], value, "rules", id_, key)
            else:
                options[key] = _option(layer, rule, key, value)
            self._origins[f'rules."{id_}".{key}'] = layer.origin("rules", id_, key)
        self._rules[id_] = own._replace(**values, options=options)


def _read(layer: Layer, reader: Reader, value: object, *keys: str) -> object:
    try:
        return reader(value)
    except ValueError as error:
        raise layer.error(
            Phrase("{key}: {problem}", key=layer.spelling(keys[-1]), problem=str(error)), *keys
        ) from error


def _option(layer: Layer, rule: type[AnyRule], key: str, value: object) -> OptionValue:
    place = ("rules", rule.id, key)
    if key not in rule.options:
        hint = did_you_mean(key, (*rule.options, *RULE_READERS))
        raise layer.error(
            Phrase("{id}: unknown option {key!r}.{hint}", id=rule.id, key=key, hint=hint), *place
        )
    try:
        return rule.options[key].read(value, rule.id)
    except ConfigError as error:
        raise layer.error(str(error), *place) from error


def _rule(layer: Layer, id_: str, own: object, rules: Mapping[str, type[AnyRule]]) -> type[AnyRule]:
    """Return the rule of a table; without quotes, TOML takes its id apart: [rules.head.length]."""
    if id_ in rules:
        return rules[id_]
    meant = [f"{id_}/{name}" for name in own] if isinstance(own, dict) else []
    of_topic = [known for known in rules if covers(id_, known)]
    example = next((known for known in (*meant, *of_topic) if known in rules), None)
    problem = (
        Phrase(
            "{name!r} is a topic: name one of its rules, in quotes, for example "
            '[rules."{example}"]',
            name=id_,
            example=example,
        )
        if example
        else Phrase(
            "unknown rule {name!r}.{hint}",
            name=id_,
            hint=nearest(id_, rules) or Phrase(" See: seoaudit rules"),
        )
    )
    raise layer.error(problem, "rules", id_)


def _table(layer: Layer, value: object, *keys: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise layer.error(
            Phrase("{key}: must be a table, not {value!r}", key=keys[-1], value=as_written(value)),
            *keys,
        )
    return value
