"""`seoaudit rules`: all rules with their weights."""

import sys
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH, NOT_GOOD_ENOUGH

Check = Annotated[
    str | None,
    typer.Option(
        "--check",
        metavar="PACKAGE",
        help="Test the rules of an installed package, and say what to mend.",
    ),
]

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.rule.finding import Severity
    from seoaudit.rule.messages import Words
    from seoaudit.rule.rule import AnyRule


def command(
    context: typer.Context,
    *,
    format_: options.ListFormat = "text",
    profile: options.Profile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    config: options.Config = None,
    language: options.Language = None,
    check: Check = None,
) -> int:
    """List all rules with their weights.

    Weights and severities are those of the profile and the configuration in effect. With --select,
    only the rules it names are listed.

    With --check, the rules of one package are tested instead, as those of seoaudit are. Exit code:
    1 if something is to be mended.
    """
    if check is not None:
        return check_package(check)
    from seoaudit.cli.language import words
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.printing.listing import parse_format, print_json
    from seoaudit.config.rules import covers

    parse_format(format_)
    settings = load_settings(context)
    described = [
        rule
        for rule in describe(settings, words(settings))
        if not select or any(covers(name, rule["id"]) for name in settings.select)
    ]
    if format_ == "json":
        print_json(described)
    else:
        sys.stdout.write(as_text(described, words(settings)._replace(isolate=True)))
    return GOOD_ENOUGH


def check_package(name: str) -> int:
    """Print what the rules of a package do not keep of the contract, and return the exit code."""
    from seoaudit.testing.package import checked

    found = checked(name)
    for problem in found.problems:
        typer.echo(str(problem))
    rules, count = len(found.rules), len(found.problems)
    mended = f"{count} to mend" if count else "nothing to mend"
    typer.echo(f"{name}: {rules} {'rule' if rules == 1 else 'rules'}, {mended}")
    return NOT_GOOD_ENOUGH if count else GOOD_ENOUGH


def describe(settings: "Settings", words: "Words") -> list[dict[str, Any]]:
    """Return every rule as plain data, those of sites after those of pages, custom rules last.

    `enabled` is false if it does not run.
    """
    from seoaudit.config.rules import configured_rules, installed_rules
    from seoaudit.rule.registry import load_site_rules
    from seoaudit.site.rules import SiteRules

    pages = installed_rules(settings)
    of_pages = {rule.id: (rule.severity, rule.weight) for rule in configured_rules(settings, pages)}
    of_sites = {each.id: (each.severity, each.weight) for each in SiteRules(settings).configured}
    found = [_described("page", rule, of_pages.get(id_), words) for id_, rule in pages.items()]
    sites = load_site_rules()
    found += [_described("site", rule, of_sites.get(id_), words) for id_, rule in sites.items()]
    topics = list(dict.fromkeys(each["topic"] for each in found))
    own = {house.id for house in settings.house}
    return sorted(found, key=lambda each: (each["id"] in own, topics.index(each["topic"])))


def _described(
    kind: str, rule: "type[AnyRule]", chosen: "tuple[Severity, float] | None", words: "Words"
) -> dict[str, Any]:
    severity, weight = chosen or (rule.severity, rule.weight)
    return {
        "id": rule.id,
        "kind": kind,
        "topic": rule.topic(),
        "severity": severity.name.lower(),
        "basis": str(rule.basis),
        "weight": weight,
        "fixable": rule.is_fixable(),
        "enabled": chosen is not None,
        "title": words.title(rule),
    }


def as_text(described: list[dict[str, Any]], words: "Words") -> str:
    """Return the rules in columns, grouped by topic."""
    from seoaudit.cli.printing.listing import columns

    def said(name: str) -> str:
        return words.show(words.phrase(f"rules_{name}"))

    off, yes = said("off"), said("yes")
    head = (*map(said, ("rule", "kind", "weight", "severity", "basis", "fix")), "")
    rows = [
        (
            rule["id"],
            said(f"of_{rule['kind']}"),
            words.number(float(rule["weight"])) if rule["enabled"] else off,
            rule["severity"],
            rule["basis"],
            yes if rule["fixable"] else "",
            words.show(rule["title"]),
        )
        for rule in described
    ]
    table = columns([head, *rows]).splitlines(keepends=True)
    parts = [table[0]]
    for _, lines in groupby(zip(described, table[1:], strict=True), lambda pair: pair[0]["topic"]):
        parts += ["\n", *(line for _, line in lines)]
    return "".join(parts)
