"""Profiles: configuration files shipped by rule packages, `profiles/NAME.toml` in each."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from seoaudit.config import toml
from seoaudit.config.layer import File
from seoaudit.errors import ConfigError, Phrase, did_you_mean
from seoaudit.kept_table import kept_table
from seoaudit.rule import registry

FOLDER = "profiles"


def profiles() -> dict[str, Path]:
    """Return all installed profiles by name, sorted; raise ConfigError for duplicate names."""
    found: dict[str, Path] = {}
    for name, file in _files():
        if name in found:
            other = _label(found[name])
            raise ConfigError(
                "{label}: duplicate profile name, also used by {other}",
                label=_label(file),
                other=other,
            )
        found[name] = file
    return dict(sorted(found.items()))


def _files() -> Iterator[tuple[str, Path]]:
    for package in registry.rule_packages():
        for folder in package.__path__:
            place = f"{folder}/{FOLDER}"
            for name in os.listdir(place) if os.path.isdir(place) else ():  # noqa: PTH112, PTH208
                if name.endswith(".toml"):
                    yield name.removesuffix(".toml"), Path(place, name)


def _label(file: Path) -> str:
    """Return the package and file name, without the folders of the installation."""
    return "/".join(file.parts[-3:])


def chain(name: str) -> tuple[File, ...]:
    """Return a profile after those it extends, the most general first.

    Raises ConfigError if one extends an unknown profile, or itself.
    """
    known = profiles()
    found: dict[str, File] = {}
    while name:
        layer = _read(known[name])
        if name in found:
            circle = " → ".join((*found, name))
            raise layer.error(Phrase("circular extends: {circle}", circle=circle), "extends")
        found[name] = layer
        name = _parent(layer, known)
    return tuple(reversed(found.values()))


def _read(file: Path) -> File:
    text, table = kept_table(_text_and_table, str(file))
    return File(f"profile {file.stem}", _label(file), table, text)


def _text_and_table(file: Path) -> tuple[str, dict[str, object]]:
    label = _label(file)
    text = toml.read(file, label)
    return text, toml.parse(text, label)


def _parent(layer: File, known: Collection[str]) -> str:
    if "profile" in layer.table:
        raise layer.error(
            "a profile is named after its file: to build on another, use extends", "profile"
        )
    parent = layer.table.get("extends", "")
    if not isinstance(parent, str):
        raise layer.error(
            Phrase("extends: must be the name of a profile, not {parent!r}", parent=parent),
            "extends",
        )
    if parent and parent not in known:
        raise layer.error(unknown_problem(parent, known), "extends")
    return parent


def unknown_problem(name: str, known: Collection[str]) -> str:
    """Return the error for an unknown profile."""
    if not known:
        return Phrase("unknown profile {name!r}: no rules are installed", name=name)
    hint = did_you_mean(name, known) or Phrase(" Known: {known}.", known=", ".join(known))
    return Phrase("unknown profile {name!r}.{hint}", name=name, hint=hint)
