"""Find the installed rules: an entry point names a package, and every Rule in it counts.

The built-in rules come through the same door as those of any other package.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

from seoaudit.errors import PluginError
from seoaudit.rule import Rule

GROUP = "seoaudit.rules"


@cache
def load_rules(leaving_out: frozenset[str] = frozenset()) -> dict[str, type[Rule]]:
    """All installed rules by id, sorted; PluginError when a package cannot be used.

    The folders of the topics left out are not even imported.
    """
    found: dict[str, type[Rule]] = {}
    for package in rule_packages():
        for rule in rules_in(package, leaving_out):
            if rule.id in found:
                first, second = found[rule.id].__module__, rule.__module__
                raise PluginError(
                    f"two rules are called {rule.id}: one in {first}, one in {second}"
                )
            found[rule.id] = rule
    if not found and not leaving_out:
        raise PluginError("no rules are installed; in a checkout, run: pip install -e .")
    return dict(sorted(found.items()))


@cache
def topics() -> frozenset[str]:
    """The names of the topics' folders, without importing a rule."""
    folders = (
        info for package in rule_packages() for info in pkgutil.iter_modules(package.__path__)
    )
    return frozenset(_topic(info.name) for info in folders if info.ispkg)


def _topic(folder: str) -> str:
    return folder.rpartition(".")[2].replace("_", "-")


def rule_of(id_: str) -> type[Rule]:
    """The rule of a finding: an installed one, or that of all which a configuration states."""
    others = topics() - {id_.partition("/")[0]}
    rule = load_rules(others).get(id_) or load_rules().get(id_)
    if rule is None and id_.startswith("house/"):
        from seoaudit.house.rule import HouseRule

        return HouseRule
    return rule or load_rules()[id_]


@cache
def rule_packages() -> tuple[ModuleType, ...]:
    """The packages that entry points name, sorted by the entry points' names."""
    return tuple(_load(entry) for entry in sorted(entry_points(group=GROUP), key=lambda e: e.name))


def _load(entry: EntryPoint) -> ModuleType:
    try:
        package = entry.load()
    except Exception as error:  # whatever a foreign package raises while it loads
        raise PluginError(f"{_origin(entry)} cannot be loaded: {error!r}") from error
    if not isinstance(package, ModuleType) or not hasattr(package, "__path__"):
        raise PluginError(f"{_origin(entry)} names {entry.value}, which is not a package of rules")
    return package


def _origin(entry: EntryPoint) -> str:
    sender = f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown distribution"
    return f"the rules {entry.name!r} of {sender}"


def rules_in(
    package: ModuleType, leaving_out: frozenset[str] = frozenset()
) -> Iterator[type[Rule]]:
    """Every Rule with an id that a module of the package defines."""
    for name in _modules(package, leaving_out):
        try:
            module = importlib.import_module(name)
        except Exception as error:  # whatever a foreign module raises while it loads
            raise PluginError(f"the rule module {name} cannot be loaded: {error!r}") from error
        for item in vars(module).values():
            if is_rule(item) and item.__module__ == name:
                yield item


def _modules(package: ModuleType, leaving_out: frozenset[str]) -> Iterator[str]:
    """The names of the modules below a package, without the folders of the topics left out."""
    prefix = f"{package.__name__}."
    for info in pkgutil.iter_modules(package.__path__, prefix):
        if not info.ispkg:
            yield info.name
        elif _topic(info.name) not in leaving_out:
            yield info.name
            folder = importlib.import_module(info.name)
            yield from _modules(folder, frozenset())


def is_rule(item: object) -> bool:
    """Whether this is a rule class, ready to run."""
    return isinstance(item, type) and issubclass(item, Rule) and hasattr(item, "id")
