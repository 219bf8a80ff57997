"""Finding the installed site rules: they stand beside the page rules, in the same packages."""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeGuard

from seoaudit.errors import PluginError
from seoaudit.rule.declaration import id_problem
from seoaudit.rule.registry import defined_in, topics
from seoaudit.rule.site.site_rule import SiteRule


@cache
def load_site_rules() -> dict[str, type[SiteRule[Any]]]:
    """Return all installed site rules by id, sorted; raise PluginError if one cannot be used."""
    return dict(sorted((rule.id, rule) for rule in _found()))


def site_rule_of(id_: str) -> type[SiteRule[Any]]:
    """Return the site rule of a finding."""
    return load_site_rules()[id_]


def _found() -> Iterator[type[SiteRule[Any]]]:
    seen: dict[str, str] = {}
    for topic in sorted(topics()):
        for item in filter(is_site_rule, defined_in(topic)):
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
    return isinstance(item, type) and issubclass(item, SiteRule) and hasattr(item, "id")
