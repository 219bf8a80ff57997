"""The rules of a whole package against the contract, as `seoaudit rules --check` shows it."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import ModuleType

from seoaudit.errors import UsageError
from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.catalogue import read_catalogue
from seoaudit.rule.entry_points import entry_points
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.registry import GROUP, is_rule, is_site_rule
from seoaudit.rule.rule import AnyRule
from seoaudit.testing.contract import breaches
from seoaudit.testing.declared import SITE_FOLDER
from seoaudit.testing.site_contract import site_breaches


class Problem(NamedTuple):
    """What a rule package does not keep: in which file, of which rule ("" for none), and what."""

    file: str
    rule: str
    sentence: str

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.file, self.rule, self.sentence)))


class Checked(NamedTuple):
    """The rules that a package has, and the problems with them and with their files."""

    rules: tuple[type[AnyRule], ...]
    problems: tuple[Problem, ...]


def check_rules(package: str | ModuleType) -> tuple[Problem, ...]:
    """Return what the rules of a package do not keep of the contract; nothing if all is well.

    Raises UsageError if there is no package of this name.
    """
    return checked(package).problems


def checked(package: str | ModuleType) -> Checked:
    """Return the rules of a package with their problems; raise UsageError if there is none."""
    top = _imported(package) if isinstance(package, str) else package
    rules: list[type[AnyRule]] = []
    problems: list[Problem] = []
    for name in _modules(top):
        found = _loaded(name)
        if isinstance(found, Problem):
            problems.append(found)
            continue
        for rule, broken in _judged(found):
            rules.append(rule)
            file = _shown(inspect.getfile(rule))
            problems += [Problem(file, str(rule.id), each) for each in broken]
    known = {str(rule.id) for rule in rules}
    problems += [*_of_files(top, known), *_of_package(top, known)]
    return Checked(tuple(rules), tuple(problems))


def _imported(name: str) -> ModuleType:
    try:
        package = importlib.import_module(name)
    except ImportError as error:
        raise UsageError(
            "cannot import the package {name!r} ({reason}): install it, pip install -e .",
            name=name,
            reason=str(error),
        ) from error
    if not hasattr(package, "__path__"):
        raise UsageError("{name!r} is a module: name the package of rules", name=name)
    return package


def _modules(package: ModuleType) -> Iterator[str]:
    prefix = f"{package.__name__}."
    for info in pkgutil.walk_packages(package.__path__, prefix, onerror=lambda _name: None):
        yield info.name


def _loaded(name: str) -> ModuleType | Problem:
    try:
        return importlib.import_module(name)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a module raises
        return Problem(name, "", f"cannot be imported: {type(error).__name__}: {error}")


def _judged(module: ModuleType) -> Iterator[tuple[type[AnyRule], Iterator[str]]]:
    """Yield the rules that a module defines, with what each does not keep."""
    for item in vars(module).values():
        if getattr(item, "__module__", None) != module.__name__:
            continue
        if is_rule(item):
            yield item, breaches(item)
        elif is_site_rule(item):
            yield item, site_breaches(item)


def _of_files(package: ModuleType, known: set[str]) -> Iterator[Problem]:
    """Yield the entries of translations that belong to no rule."""
    for topic in files(package).iterdir():
        for file in _catalogues(topic) if topic.is_dir() else ():
            try:
                entries = read_catalogue(file.read_text("utf-8"))
            except ValueError as error:
                yield Problem(_shown(str(file)), "", str(error))
                continue
            for id_ in entries.keys() - known:
                sentence = "is no rule of the package: its translation is lost"
                yield Problem(_shown(str(file)), id_, sentence)


def _catalogues(topic: Traversable) -> Iterator[Traversable]:
    """Yield the translations of a topic: those of its page rules, and those of its site rules."""
    for file in topic.iterdir():
        if file.name == SITE_FOLDER and file.is_dir():
            yield from _catalogues(file)
        elif file.name in {f"{language}.json" for language in MESSAGE_LANGUAGES}:
            yield file


def _of_package(package: ModuleType, known: set[str]) -> Iterator[Problem]:
    """Yield what keeps an audit from finding the rules."""
    if not known:
        yield Problem(package.__name__, "", "has no rules in it")
    if package.__name__ not in {entry.value for entry in entry_points(group=GROUP)}:
        hint = f'[project.entry-points."{GROUP}"] in pyproject.toml, then pip install -e .'
        yield Problem(package.__name__, "", f"is not registered, so no audit uses it: {hint}")


def _shown(file: str) -> str:
    """Return a path as seen from the working folder, if it is below."""
    path = Path(file)
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
