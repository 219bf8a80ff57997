"""Reading TOML, and finding the line of a key."""

import re
from functools import cache
from pathlib import Path

from seoaudit.errors import ConfigError, system_reason
from seoaudit.late_pattern import late_pattern

# A key without quotes: https://toml.io/en/v1.0.0#keys
_BARE = late_pattern("[A-Za-z0-9_-]+")
_PLACE = r" \(at (?:line (\d+), column (\d+)|end of document)\)$"


def read(file: Path, name: str) -> str:
    """Return the text of a configuration file; raise ConfigError if it cannot be read."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            "{name}:{line}: not valid UTF-8: save the file as UTF-8", name=name, line=line
        ) from error
    except FileNotFoundError as error:
        raise ConfigError("{name}: configuration file not found", name=name) from error
    except (OSError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        raise ConfigError(
            "{name}: could not read the configuration ({reason})", name=name, reason=reason
        ) from error


def parse(text: str, name: str) -> dict[str, object]:
    """Return the tables of a TOML text; raise ConfigError with line and column if it is invalid."""
    import tomllib  # 2 % of a check of one page, which seldom has a configuration

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        found = re.search(_PLACE, message)
        place = f":{found[1]}:{found[2]}" if found and found[1] else f":{text.count(chr(10)) + 1}"
        reason = re.sub(_PLACE, "", message)
        raise ConfigError(
            "{place}: not valid TOML: {reason}", place=name + place, reason=reason
        ) from error
    except RecursionError as error:
        raise ConfigError("{name}: nested too deeply: no key needs that", name=name) from error


def line_of(text: str, path: tuple[str, ...]) -> int | None:
    """Return the line, from 1, of a key or else of the nearest table around it.

    Tables of an array, [[name]], go by their index: "name", "0". Returns None if that is uncertain:
    a string in quotes may look like a key.
    """
    written = _written(text)
    for length in range(len(path), 0, -1):
        wanted = path[:length]
        lines = [line for line, keys in written if keys == wanted]
        lines = lines or [line for line, keys in written if keys[:length] == wanted][:1]
        if lines:
            return lines[0] if len(lines) == 1 else None
    return None


@cache
def _written(text: str) -> list[tuple[int, tuple[str, ...]]]:
    """Return each line that looks like a table header or a key, with its whole path."""
    table: tuple[str, ...] = ()
    found: list[tuple[int, tuple[str, ...]]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith("["):
            if keys := _keys(stripped):
                table = keys
                found.append((number, keys))
                if stripped.startswith("[["):
                    before = sum(earlier == keys for _, earlier in found[:-1])
                    table = (*keys, str(before))
                    found.append((number, table))
        elif keys := _keys(stripped.partition("=")[0] + "= 0"):
            found.append((number, table + keys))
    return found


def _keys(line: str) -> tuple[str, ...]:
    """Return the key path that a line of TOML sets by itself; empty if it is not valid."""
    key = line.partition("=")[0].strip()
    if not key or key.startswith("#"):
        return ()
    if _BARE.fullmatch(key):
        return (key,)
    import tomllib

    try:
        table: object = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return ()
    keys: list[str] = []
    while isinstance(table, dict) and table:
        key, table = next(iter(table.items()))
        keys.append(key)
    return tuple(keys)
