"""Profiles: configuration files that rule packages ship, `profiles/NAME.toml` in each."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from seoaudit import registry
from seoaudit.config import toml
from seoaudit.config.layer import File
from seoaudit.errors import ConfigError, did_you_mean

FOLDER = "profiles"
ENDING = ".toml"


def profiles() -> dict[str, File]:
    """All installed profiles by name, sorted; ConfigError where two packages ship the same."""
    found: dict[str, File] = {}
    for package in registry.rule_packages():
        for resource in _resources(package.__name__):
            name = resource.name.removesuffix(ENDING)
            label = f"{package.__name__}/{FOLDER}/{resource.name}"
            if name in found:
                raise ConfigError(f"{label}: {found[name].label} is a profile of the same name")
            text = resource.read_text("utf-8")
            found[name] = File(f"profile {name}", label, toml.parse(text, label), text)
    return dict(sorted(found.items()))


def _resources(package: str) -> Iterator[Traversable]:
    folder = files(package) / FOLDER
    if folder.is_dir():
        yield from (item for item in folder.iterdir() if item.name.endswith(ENDING))


def chain(name: str) -> tuple[File, ...]:
    """A profile after those that it extends, the most general first.

    ConfigError where one extends a profile that does not exist, or itself.
    """
    known = profiles()
    found: list[str] = []
    while name:
        layer = known[name]
        if name in found:
            raise layer.error(
                f"profiles extend each other: {' → '.join((*found, name))}", "extends"
            )
        found.append(name)
        name = _parent(layer, known)
    return tuple(known[name] for name in reversed(found))


def _parent(layer: File, known: Mapping[str, File]) -> str:
    if "profile" in layer.table:
        raise layer.error(
            "a profile is named by its file: to build on one, write extends", "profile"
        )
    parent = layer.table.get("extends", "")
    if not isinstance(parent, str):
        raise layer.error(f"extends: it must be the name of a profile, not {parent!r}", "extends")
    if parent and parent not in known:
        raise layer.error(unknown(parent, known), "extends")
    return parent


def unknown(name: str, known: Mapping[str, File]) -> str:
    """What to say of a profile that no package ships."""
    if not known:
        return f"there is no profile {name!r}: no rules are installed"
    hint = did_you_mean(name, known) or f" Known: {', '.join(known)}."
    return f"there is no profile {name!r}.{hint}"
