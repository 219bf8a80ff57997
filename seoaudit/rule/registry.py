"""Finding the installed rules: an entry point names a package, and every Rule in it counts.

The built-in rules are found the same way as those of any other package.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import cache
from importlib.machinery import all_suffixes
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeGuard

from seoaudit.errors import Phrase, PluginError
from seoaudit.lazy_imports import imported
from seoaudit.rule.declaration import id_problem, sound
from seoaudit.rule.entry_points import EntryPoint, entry_points
from seoaudit.rule.rule import AnyRule, Rule

if TYPE_CHECKING:
    from seoaudit.rule.site.site_rule import SiteRule

GROUP = "seoaudit.rules"
NO_TOPIC = ""
_SUFFIXES = tuple(all_suffixes())


@cache
def load_rules(leaving_out: frozenset[str] = frozenset()) -> dict[str, type[Rule]]:
    """Return all installed rules by id, sorted; raise PluginError if a package cannot be used.

    Topics left out are not even imported.
    """
    found: dict[str, type[Rule]] = {}
    for topic in _modules():
        for rule in _rules_of(topic) if topic not in leaving_out else ():
            if rule.id in found:
                first, second = found[rule.id].__module__, rule.__module__
                raise PluginError(
                    "duplicate rule id {id}: in {first} and in {second}",
                    id=rule.id,
                    first=first,
                    second=second,
                )
            found[rule.id] = rule
    if not found and not leaving_out:
        raise PluginError("no rules are installed; in a checkout, run: pip install -e .")
    return dict(sorted(found.items()))


def topics() -> frozenset[str]:
    """Return the names of the topics, which are those of their folders, without importing rules."""
    return frozenset(_modules()) - {NO_TOPIC}


def rule_of(id_: str, key: str | None = None) -> type[AnyRule]:
    """Return the rule of a finding: an installed one, or the base of all custom rules.

    Where a rule of pages and one of sites share the id, the one that has the message `key`.
    """
    rule = _of_pages(id_)
    if rule is None or (key is not None and key not in rule.messages):
        return load_site_rules().get(id_) or page_rule_of(id_)
    return rule


def page_rule_of(id_: str) -> type[Rule]:
    """Return the rule of pages with an id; raises KeyError if there is none."""
    return _of_pages(id_) or load_rules()[id_]


def _of_pages(id_: str) -> type[Rule] | None:
    topic = id_.partition("/")[0]
    if rule := _by_id(topic).get(id_):
        return rule
    if topic == "house" and id_ not in load_rules():
        from seoaudit.rule.house.rule import HouseRule

        return HouseRule
    return load_rules().get(id_)


@cache
def _by_id(topic: str) -> dict[str, type[Rule]]:
    """Return the rules of a topic; none for a topic without a folder."""
    return {rule.id: rule for rule in _rules_of(topic)} if topic in topics() else {}


@cache
def _rules_of(topic: str) -> tuple[type[Rule], ...]:
    """Return every Rule with an id that a module of the topic defines."""
    return tuple(_sound(item) for item in _defined(topic, for_pages=True) if is_rule(item))


def _defined(topic: str, *, for_pages: bool = False) -> Iterator[object]:
    """Yield what the modules of a topic define, which imports them.

    A page is audited without loading what says that it has rules of sites alone.
    """
    for name in _modules()[topic]:
        if not (for_pages and _is_of_sites(name)):
            for item in vars(_import(name)).values():
                if getattr(item, "__module__", None) == name:
                    yield item


def _is_of_sites(module: str) -> bool:
    """Whether a module is in a folder that has rules of sites alone: it says so by OF_SITES."""
    folder = sys.modules.get(module.rpartition(".")[0])
    return bool(getattr(folder, "OF_SITES", False))


def _sound(rule: type[Rule]) -> type[Rule]:
    """Return the rule, or a stand-in for one with mistakes; raise PluginError without an id."""
    if problem := id_problem(rule):
        raise PluginError(
            "rule class {name} in {module}: {problem}",
            name=rule.__name__,
            module=rule.__module__,
            problem=problem,
        )
    return sound(rule)


@cache
def _modules() -> dict[str, list[str]]:
    """Return the module names of each topic, with those outside of folders under NO_TOPIC."""
    found: dict[str, list[str]] = {}
    for package in rule_packages():
        for name, is_folder in _inside(package):
            topic = name.rpartition(".")[2].replace("_", "-") if is_folder else NO_TOPIC
            found.setdefault(topic, []).append(name)
            if is_folder:
                found[topic] += _below(name)
    return found


def _below(folder: str) -> Iterator[str]:
    """Yield the modules of a folder and its subfolders; importing a folder imports no rules."""
    for name, is_folder in _inside(_import(folder)):
        yield name
        if is_folder:
            yield from _below(name)


def _inside(package: ModuleType) -> Iterator[tuple[str, bool]]:
    """Yield each module of a package by its full name, sorted, and whether it is a folder.

    `pkgutil` lists every folder to learn whether it is a package, and takes five times as long.
    """
    for place in package.__path__:
        if not os.path.isdir(place):  # noqa: PTH112
            from pkgutil import iter_modules

            for info in iter_modules([place]):
                yield f"{package.__name__}.{info.name}", info.ispkg
            continue
        for entry in sorted(os.listdir(place)):  # noqa: PTH208
            name, dot, _ = entry.partition(".")
            if not dot and os.path.isfile(f"{place}/{entry}/__init__.py"):  # noqa: PTH113
                yield f"{package.__name__}.{name}", True
            elif name != "__init__" and entry.endswith(_SUFFIXES):
                yield f"{package.__name__}.{name}", False


def _import(name: str) -> ModuleType:
    try:
        with redirect_stdout(sys.stderr):  # what it prints is no part of a report
            return imported(name)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # whatever a foreign module raises while it loads
        raise PluginError(
            "cannot load the rule module {name}: {reason}", name=name, reason=repr(error)
        ) from error


@cache
def rule_packages() -> tuple[ModuleType, ...]:
    """Return the packages named by entry points, sorted by the entry points' names."""
    return tuple(_load(entry) for entry in sorted(entry_points(group=GROUP), key=lambda e: e.name))


def _load(entry: EntryPoint) -> ModuleType:
    try:
        with redirect_stdout(sys.stderr):
            package = entry.load()
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # whatever a foreign package raises while it loads
        raise PluginError(
            "cannot load {origin}: {reason}", origin=_origin(entry), reason=repr(error)
        ) from error
    if not isinstance(package, ModuleType) or not hasattr(package, "__path__"):
        raise PluginError(
            "{origin}: {value} is not a package of rules", origin=_origin(entry), value=entry.value
        )
    return package


def _origin(entry: EntryPoint) -> str:
    return Phrase(
        "the rules {name!r} of {distribution}", name=entry.name, distribution=entry.distribution
    )


def is_rule(item: object) -> TypeGuard[type[Rule]]:
    """Whether this is a concrete rule class."""
    return isinstance(item, type) and issubclass(item, Rule) and hasattr(item, "id")


@cache
def load_site_rules() -> dict[str, type[SiteRule[Any]]]:
    """Return all installed site rules by id, sorted; raise PluginError if one cannot be used."""
    return dict(sorted((rule.id, rule) for rule in _site_rules()))


def site_rule_of(id_: str) -> type[SiteRule[Any]]:
    """Return the site rule of a finding."""
    return load_site_rules()[id_]


def _site_rules() -> Iterator[type[SiteRule[Any]]]:
    seen: dict[str, str] = {}
    for topic in sorted(topics()):
        for item in filter(is_site_rule, _defined(topic)):
            if problem := id_problem(item):
                raise PluginError(
                    "rule class {name} in {module}: {problem}",
                    name=item.__name__,
                    module=item.__module__,
                    problem=problem,
                )
            if item.id in seen:
                raise PluginError(
                    "duplicate rule id {id}: in {first} and in {second}",
                    id=item.id,
                    first=seen[item.id],
                    second=item.__module__,
                )
            seen[item.id] = item.__module__
            yield item


def is_site_rule(item: object) -> TypeGuard[type[SiteRule[Any]]]:
    """Whether this is a concrete class of a site rule."""
    from seoaudit.rule.site.site_rule import SiteRule  # which an audit of pages does without

    return isinstance(item, type) and issubclass(item, SiteRule) and hasattr(item, "id")
