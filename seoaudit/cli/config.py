"""`seoaudit config`: the configuration in effect and where each value came from."""

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from seoaudit.cli import options

if TYPE_CHECKING:
    from seoaudit.config import RuleSettings, Settings
    from seoaudit.rule import Rule


class Entry(NamedTuple):
    """One value in effect; `rule` is empty for the keys at the top, `value` None where not set."""

    rule: str
    key: str
    value: object
    origin: str


def command(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SOURCE]...",
            help="What would be checked: the project's file is looked for from there upward.",
            show_default=False,
        ),
    ] = None,
    *,
    profile: options.Profile = None,
    config: options.Config = None,
    format_: options.ListFormat = "text",
    every: Annotated[
        bool, typer.Option("--all", help="Show also what no file sets: the defaults of every rule.")
    ] = False,
) -> None:
    """Show the configuration and where it comes from.

    What is printed is a configuration file again.
    """
    from seoaudit.cli.listing import known_format, print_json
    from seoaudit.config import load

    known_format(format_)
    settings = load({"profile": profile}, sources=sources or (), config=config)
    entries = [*top(settings), *of_rules(settings, every=every)]
    if format_ == "json":
        print_json(as_data(entries))
    else:
        sys.stdout.write(as_toml(entries))


def top(settings: "Settings") -> Iterator[Entry]:
    """The keys that are no rule's."""
    from seoaudit.config.keys import READERS

    for key in READERS:
        yield Entry("", key, getattr(settings, key), settings.origin(key))


def of_rules(settings: "Settings", *, every: bool) -> Iterator[Entry]:
    """The keys of rules that some layer sets, or all of them."""
    from seoaudit.config.settings import DEFAULT
    from seoaudit.registry import load_rules

    for id_, rule in load_rules().items():
        if not every and id_ not in settings.rules:
            continue
        for key, value in values(rule, settings.rules.get(id_)).items():
            origin = settings.origin(f'rules."{id_}".{key}')
            if every or origin != DEFAULT:
                yield Entry(id_, key, value, origin)


def values(rule: "type[Rule]", own: "RuleSettings | None") -> dict[str, object]:
    """Every key of a rule with its value in effect."""
    configured = rule(**(own.options if own else {}))
    weight = own.weight if own and own.weight is not None else rule.weight
    severity = own.severity if own and own.severity is not None else rule.severity
    return {
        "enabled": own is None or own.enabled,
        "weight": weight,
        "severity": severity.name.lower(),
        **{name: getattr(configured, name) for name in rule.options},
    }


def as_data(entries: Iterable[Entry]) -> dict[str, dict[str, object]]:
    """The values with their origins, those of rules apart."""
    settings: dict[str, object] = {}
    rules: dict[str, dict[str, object]] = {}
    for rule, key, value, origin in entries:
        place = rules.setdefault(rule, {}) if rule else settings
        place[key] = {"value": value, "origin": origin}
    return {"settings": settings, "rules": dict(rules)}


def as_toml(entries: Iterable[Entry]) -> str:
    """A configuration file with the origin of each value beside it."""
    from seoaudit.cli.listing import columns

    parts = []
    for rule, group in groupby(entries, lambda entry: entry.rule):
        header = f'\n[rules."{rule}"]\n' if rule else ""
        parts.append(header + columns(map(line, group)))
    return "".join(parts)


def line(entry: Entry) -> tuple[str, str]:
    """A key with its value, and its origin; a key without a value is a comment."""
    from seoaudit.cli.written import written

    if entry.value is None:
        return f"# {entry.key} is not set", ""
    return f"{entry.key} = {written(entry.value)}", f"# {entry.origin}"
