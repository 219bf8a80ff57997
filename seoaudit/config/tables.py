"""Settings that are lists of tables: [[house]] and [[ignores]]."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from seoaudit.config.kinds import (
    NAMES,
    NOT_EMPTY,
    SELECTOR,
    SEVERITY,
    TEXT,
    TEXTS,
    WEIGHT,
    Key,
    Kind,
    one_of,
)
from seoaudit.config.layer import Layer
from seoaudit.config.readers import as_written, text
from seoaudit.config.rules import unknown_problem
from seoaudit.config.settings import PathIgnore
from seoaudit.errors import Phrase, UsageError, did_you_mean
from seoaudit.rule.house.settings import HouseSettings
from seoaudit.text.segments.normalise import fold_spaces

# The prefix of the ids of custom rules.
HOUSE = "house/"
HOUSE_ID = f"{HOUSE}[a-z0-9]+(?:-[a-z0-9]+)*"


def house_rules(layer: Layer) -> Iterator[HouseSettings]:
    """Yield the custom rules of a layer; raise its error for anything invalid."""
    seen: set[str] = set()
    for place, table in _tables(layer, "house"):
        asked = HouseSettings(**_read(layer, place, table, HOUSE_KEYS))
        if asked.id in seen:
            raise layer.error(
                Phrase("id: duplicate custom rule {id!r}: keep one", id=asked.id), *place
            )
        seen.add(asked.id)
        if problem := _senseless(asked):
            raise layer.error(problem, *place)
        yield asked


def path_ignores(layer: Layer, rules: Collection[str]) -> Iterator[PathIgnore]:
    """Yield the ignores of a layer; `rules` are the names they may use."""
    for place, table in _tables(layer, "ignores"):
        values = _read(layer, place, table, IGNORE_KEYS)
        for name in values["rules"]:
            if problem := unknown_problem(name, rules):
                raise layer.error(problem, *place, "rules")
        yield PathIgnore(**values, folder=layer.file(""), origin=layer.origin(*place))


# The name of a list, and the index of a table in it.
Place = tuple[str, str]


def _tables(layer: Layer, key: str) -> Iterator[tuple[Place, dict[str, object]]]:
    found = layer.table.get(key, [])
    if not isinstance(found, list):
        raise layer.error(Phrase("{key}: must be a list of tables: use [[{key}]]", key=key), key)
    for number, table in enumerate(found):
        place = (key, str(number))
        if not isinstance(table, dict):
            raise layer.error(
                Phrase(
                    "{key}: must be a list of tables, not of {table!r}",
                    key=key,
                    table=as_written(table),
                ),
                *place,
            )
        yield place, table


def _read(
    layer: Layer,
    place: Place,
    table: Mapping[str, object],
    keys: Mapping[str, Key],
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in keys:
            hint = did_you_mean(key, keys)
            raise layer.error(
                Phrase(
                    "[[{place}]]: unknown key {key!r}.{hint}", place=place[0], key=key, hint=hint
                ),
                *place,
                key,
            )
        try:
            values[key] = keys[key].kind.read(value)
        except ValueError as error:
            raise layer.error(
                Phrase("{key}: {problem}", key=key, problem=str(error)), *place, key
            ) from error
    for key in NEEDED[place[0]]:
        if not values.get(key):
            raise layer.error(
                Phrase("[[{place}]]: missing key {key!r}", place=place[0], key=key), *place
            )
    return values


def _senseless(asked: HouseSettings) -> str | None:
    """Return why the keys of a custom rule do not fit together; None if they do."""
    counted = asked.min is not None or asked.max is not None
    if not (counted or asked.matches or asked.forbidden):
        return Phrase("{id} checks nothing: set min, max, matches or forbidden", id=asked.id)
    if asked.select and asked.xpath:
        return Phrase("{id}: 'select' and 'xpath' cannot be combined: keep one", id=asked.id)
    if not asked.asks_for and (counted or asked.matches or asked.scope == "page"):
        return Phrase(
            "{id}: set 'select' (a CSS selector for what it checks) or 'xpath'", id=asked.id
        )
    if asked.xpath and (problem := _senseless_number(asked)):
        return Phrase("{id}: {problem}", id=asked.id, problem=problem)
    if asked.min is not None and asked.max is not None and asked.min > asked.max:
        return Phrase(
            "{id}: min ({min}) is greater than max ({max})",
            id=asked.id,
            min=asked.min,
            max=asked.max,
        )
    return None


def _senseless_number(asked: HouseSettings) -> str | None:
    """Return why a numeric expression cannot be checked as requested; None if it can."""
    from seoaudit.page.selection.xpath import Expression

    if not Expression(asked.xpath).is_number:
        return None
    if asked.matches or asked.forbidden:
        return Phrase(
            "its xpath returns a number or boolean, which has no text: set only min or max"
        )
    if asked.scope != "page":
        return Phrase(
            'its xpath returns a number or boolean for the whole page: set scope = "page"'
        )
    return None


def _house_id(value: object) -> str:
    id_ = text(value)
    if not re.fullmatch(HOUSE_ID, id_):
        raise ValueError(
            Phrase('must have the form "house/one-pull-quote", not {name!r}', name=id_)
        )
    return id_


def _sentence(value: object) -> str:
    return fold_spaces(text(value))


def _expression(value: object) -> str:
    from seoaudit.page.selection.xpath import Expression

    expression = text(value)
    try:
        Expression(expression)
    except UsageError as error:
        raise ValueError(str(error)) from error
    return expression


def _pattern(value: object) -> str:
    pattern = text(value)
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(
            Phrase(
                "invalid regular expression {pattern!r}: {reason}",
                pattern=pattern,
                reason=str(error),
            )
        ) from error
    return pattern


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(
            Phrase("must be a whole number, 0 or greater, not {value!r}", value=as_written(value))
        )
    return value


def _day(value: object) -> date:
    """Return a date, the last day of an ignore; TOML also has dates without quotes."""
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(text(value))
    except ValueError as error:
        raise ValueError(
            Phrase("must be a date such as 2027-03-01, not {value!r}", value=as_written(value))
        ) from error


COUNT = Kind(_count, "whole number, 0 or greater", {"type": "integer", "minimum": 0})
SENTENCE = Kind(_sentence, "string", NOT_EMPTY)

HOUSE_KEYS: Mapping[str, Key] = {
    "id": Key(
        Kind(_house_id, "string", {"type": "string", "pattern": f"^{HOUSE_ID}$"}),
        "Id of the rule: house/ and words joined by hyphens.",
        "house/one-pull-quote",
    ),
    "message": Key(SENTENCE, "What a finding says.", "Use one pull quote at most."),
    "select": Key(SELECTOR, "What is counted or read.", ".pull-quote"),
    "xpath": Key(
        Kind(_expression, "XPath 1.0 expression", NOT_EMPTY),
        "The same as an XPath; one that returns a number is that number.",
        "count(//aside)",
    ),
    "scope": Key(
        one_of(("article", "page")), "Where it is looked for: in the article by default.", "page"
    ),
    "min": Key(COUNT, "Fewest matches.", 1),
    "max": Key(COUNT, "Most matches.", 1),
    "matches": Key(
        Kind(_pattern, "regular expression", NOT_EMPTY),
        "What the text of each match must match.",
        "^[A-Z]",
    ),
    "forbidden": Key(TEXTS, "Texts that must not occur there.", ["click here"]),
    "severity": Key(SEVERITY, "How severe its findings are for fail_on.", "warning"),
    "weight": Key(WEIGHT, "How much the rule counts in the score.", 1),
}

IGNORE_KEYS: Mapping[str, Key] = {
    "path": Key(TEXT, "Pages, by path from the folder of this file, URL or pattern.", "archive/**"),
    "rules": Key(NAMES, "Rules and topics to ignore there.", ["readability"]),
    "until": Key(
        Kind(_day, "date", {"type": "string", "format": "date"}),
        "Last day on which they are ignored.",
        "2030-01-01",
    ),
    "reason": Key(SENTENCE, "Why.", "written before this rule"),
}

# The keys without which a table of the list says nothing.
NEEDED: Mapping[str, tuple[str, ...]] = {"house": ("id", "message"), "ignores": ("path", "rules")}
