"""`seoaudit config`: the effective configuration and where each value comes from."""

import sys
from collections.abc import Iterable, Iterator
from glob import has_magic
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.document.markup import HTML, MARKDOWN
from seoaudit.document.source_name import is_url
from seoaudit.named_tuple import NamedTuple

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings

# What a page may end with.
ENDINGS = (*HTML, *MARKDOWN)


class Entry(NamedTuple):
    """One effective value; `rule` is empty for top-level keys, `value` is None if not set."""

    rule: str
    key: str
    value: object
    origin: str


class Table(NamedTuple):
    """One table of a list, and where it is defined."""

    values: dict[str, object]
    origin: str


def command(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KEY] [SOURCE]...",
            help="A key to explain, such as exclude or head/title-length.max_pixels; and what "
            "would be checked: the project file is searched for from there upward.",
            show_default=False,
        ),
    ] = None,
    *,
    profile: options.Profile = None,
    language: options.Language = None,
    config: options.Config = None,
    format_: options.ListFormat = "text",
    every: Annotated[
        bool, typer.Option("--all", help="Include the defaults of every rule.")
    ] = False,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema", help="Print the path of the JSON Schema of a configuration, for editors."
        ),
    ] = False,
) -> None:
    """Show the effective configuration, with the origin of each value.

    The output is itself a valid configuration file. With a key, show its value, its type, its
    default and what it does.
    """
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.printing.listing import parse_format, print_json

    parse_format(format_)
    if schema:
        from seoaudit.config.schema import FILE

        typer.echo(FILE)
        return
    key, *places = split(sources or [])
    settings = with_found_map(load_settings(context, places), places)
    if key:
        explain(key, settings, as_json=format_ == "json")
        return
    entries = [*top(settings), *of_rules(settings, every=every)]
    lists = {"house": [*of_house(settings)], "ignores": [*of_ignores(settings)]}
    if format_ == "json":
        print_json({**as_data(entries), **{key: as_items(tables) for key, tables in lists.items()}})
    else:
        sys.stdout.write(as_toml(entries))
        sys.stdout.writelines(as_tables(key, tables) for key, tables in lists.items())


def with_found_map(settings: "Settings", places: list[str]) -> "Settings":
    """Return the settings with the keyphrase map that nobody names for a page in these places."""
    from seoaudit.config.keyphrase_search import FOUND, maps_for

    found = maps_for([(str(Path(place) / "page"), place) for place in places or ["."]])
    if settings.keyphrase_map or not found:
        return settings
    origins = {**settings.origins, "keyphrase_map": f"{FOUND} the pages"}
    return settings._replace(keyphrase_map=found[0], origins=origins)


def split(arguments: list[str]) -> list[str]:
    """Return the key, or "", and then the sources.

    The name of a key is the key, even if a folder is called so: `content/` is the folder. Another
    name is a key too if it cannot be a source.
    """
    from seoaudit.cli.printing.config_key import is_key

    first = arguments[0] if arguments else ""
    may_be_page = Path(first).suffix.lower() in ENDINGS or any(map(first.startswith, "-@"))
    is_source = (
        not first or may_be_page or is_url(first) or has_magic(first) or Path(first).exists()
    )
    return arguments if arguments and (is_key(first) or not is_source) else ["", *arguments]


def explain(key: str, settings: "Settings", *, as_json: bool) -> None:
    """Print what a key holds and does; several keys, as of a rule, with a line between."""
    from seoaudit.cli.printing.config_key import as_text, describe_key
    from seoaudit.cli.printing.listing import print_json

    described = describe_key(key, settings)
    if as_json:
        print_json([each._asdict() for each in described])
    else:
        sys.stdout.write("\n".join(map(as_text, described)))


def top(settings: "Settings") -> Iterator[Entry]:
    """Yield the top-level keys."""
    from seoaudit.config.settings import READERS

    for key in READERS:
        yield Entry("", key, settings.value(key), settings.origin(key))


def of_rules(settings: "Settings", *, every: bool) -> Iterator[Entry]:
    """Yield the rule keys set in some layer, or all of them."""
    from seoaudit.cli.printing.config_key import values
    from seoaudit.config.rules import installed_rules
    from seoaudit.config.settings import DEFAULT

    for id_, rule in installed_rules(settings).items():
        if not every and id_ not in settings.rules:
            continue
        for key, value in values(rule, settings.rules.get(id_)).items():
            origin = settings.origin(f'rules."{id_}".{key}')
            if every or origin != DEFAULT:
                yield Entry(id_, key, value, origin)


def of_house(settings: "Settings") -> Iterator[Table]:
    """Yield the custom rules, without the keys they do not set."""
    for asked in settings.house:
        given = {**asked._asdict(), "severity": asked.severity.name.lower()}
        values = {key: value for key, value in given.items() if value not in (None, "", ())}
        yield Table(values, settings.origin(f'house."{asked.id}"'))


def of_ignores(settings: "Settings") -> Iterator[Table]:
    """Yield the ignores by path, each path relative to the folder of its file."""
    for each in settings.ignores:
        values: dict[str, object] = {"path": each.path, "rules": each.rules}
        if each.until:
            values["until"] = each.until.isoformat()
        if each.reason:
            values["reason"] = each.reason
        yield Table(values, each.origin)


def as_items(tables: Iterable[Table]) -> list[dict[str, object]]:
    """Return the tables of a list, each with its origin."""
    return [{"value": table.values, "origin": table.origin} for table in tables]


def as_tables(key: str, tables: Iterable[Table]) -> str:
    """Return the tables of a list as TOML, the origin beside each header."""
    from seoaudit.rule.toml_literal import toml_literal

    parts = []
    for table in tables:
        body = "".join(f"{name} = {toml_literal(value)}\n" for name, value in table.values.items())
        parts.append(f"\n[[{key}]]  # {table.origin}\n{body}")
    return "".join(parts)


def as_data(entries: Iterable[Entry]) -> dict[str, dict[str, object]]:
    """Return the values with their origins, those of rules separately."""
    settings: dict[str, object] = {}
    rules: dict[str, dict[str, object]] = {}
    for rule, key, value, origin in entries:
        place = rules.setdefault(rule, {}) if rule else settings
        place[key] = {"value": value, "origin": origin}
    return {"settings": settings, "rules": dict(rules)}


def as_toml(entries: Iterable[Entry]) -> str:
    """Return a configuration file with the origin beside each value."""
    from seoaudit.cli.printing.listing import columns

    parts = []
    for rule, group in groupby(entries, lambda entry: entry.rule):
        header = f'\n[rules."{rule}"]\n' if rule else ""
        parts.append(header + columns(map(line, group)))
    return "".join(parts)


def line(entry: Entry) -> tuple[str, str]:
    """Return a key with its value, and its origin; a key without a value becomes a comment."""
    from seoaudit.rule.toml_literal import toml_literal

    if entry.value is None:
        return f"# {entry.key} is not set", ""
    return f"{entry.key} = {toml_literal(entry.value)}", f"# {entry.origin}"
