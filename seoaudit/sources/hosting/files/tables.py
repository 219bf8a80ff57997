"""Lists of tables in what TOML and JSON files hold."""

from collections.abc import Iterator, Mapping


def tables(config: Mapping[str, object], name: str) -> Iterator[Mapping[str, object]]:
    """Yield the tables of a list by its name; what is no table is passed over."""
    found = config.get(name)
    for each in found if isinstance(found, list) else ():
        if isinstance(each, dict):
            yield each


def pairs(table: Mapping[str, object], name: str) -> tuple[tuple[str, str], ...]:
    """Return the names and values of a table inside a table; none if there is none."""
    found = table.get(name)
    items = found.items() if isinstance(found, dict) else ()
    return tuple((str(key), str(value).strip()) for key, value in items)
