"""Write docs/rules/ and the generated pages beside it from the code.

python -m docs.generate           writes them
python -m docs.generate --check   fails if they differ from the code
"""

import json
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from docs.tables import GENERATED, as_text, table
from seoaudit.config import Settings, configured_rules, load
from seoaudit.config.profiles import profiles
from seoaudit.config.schema import FILE, schema
from seoaudit.engine.score import FORMULA
from seoaudit.rule.docs import HOW, REFERENCES, WHY, read_docs, verdict_of
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_rules
from seoaudit.rule.rule import Option, Rule
from seoaudit.rule.toml_literal import toml_literal

DOCS = Path(__file__).parent
# Folders in which nothing is written by hand.
FOLDERS = ("rules", "site-rules")


def rule_page(rule: type[Rule], settings: dict[str, Settings]) -> str:
    docs = read_docs(rule)
    references = "\n".join(f"- {reference}" for reference in docs.references)
    parts = [
        GENERATED,
        f"# {rule.id}\n",
        f"{docs.title}\n",
        _facts(rule),
        f"## {WHY}\n\n{docs.why}\n",
        f"## {HOW}\n\n{docs.how}\n",
        *_messages(rule),
        *_options(rule, settings),
        *_examples(rule),
        f"## {REFERENCES}\n\n{references}\n",
    ]
    return "\n".join(parts)


def _facts(rule: type[Rule]) -> str:
    facts = {
        "severity": rule.severity.name.lower(),
        "basis": str(rule.basis),
        "weight": f"{rule.weight:g}",
        "fix": "yes" if rule.is_fixable() else "no",
    }
    if rule.judges_template:
        facts["without a site template"] = "not applicable"
    if rule.judges_article:
        facts["on a page that is no article"] = "not applicable"
    if rule.cap is not None:
        facts["caps the page at"] = str(rule.cap)
    if rule.follows:
        facts["follows"] = ", ".join(rule.follows)
        facts["meanwhile"] = rule.meanwhile.name.lower()
    return f"{table([list(facts), list(facts.values())])}\n"


def _messages(rule: type[Rule]) -> Iterator[str]:
    yield "## Messages\n"
    rows = [["key", "message", "advice"]]
    rows += [[f"`{key}`", as_text(m.text), as_text(m.advice)] for key, m in rule.messages.items()]
    yield f"{table(rows)}\n"


def _options(rule: type[Rule], settings: dict[str, Settings]) -> Iterator[str]:
    if not rule.options:
        return
    yield "## Options\n"
    rows = [["option", "meaning", *settings]]
    for name, option in rule.options.items():
        values = [_value(option, name, rule, chosen) for chosen in settings.values()]
        rows.append([f"`{name}`", option.summary, *values])
    yield f"{table(rows)}\n"
    first = next(iter(rule.options))
    shown = toml_literal(rule.options[first].default)
    yield f'```toml\n[rules."{rule.id}"]\n{first} = {shown}\n```\n'


def _value(option: Option[int], name: str, rule: type[Rule], chosen: Settings) -> str:
    own = chosen.rules.get(rule.id)
    value = own.options.get(name, option.default) if own else option.default
    return f"`{toml_literal(value)}`"


def _examples(rule: type[Rule]) -> Iterator[str]:
    yield "## Examples\n"
    for example in rule.examples:
        yield f"{verdict_of(example)}\n\n```html\n{example.html}\n```\n"
        if example.rendered is not None:
            yield f"Once its scripts have run:\n\n```html\n{example.rendered}\n```\n"
        if example.fixed is not None:
            yield f"After the fix:\n\n```html\n{example.fixed}\n```\n"


def index_page(rules: list[type[Rule]]) -> str:
    parts = [GENERATED, "# The rules\n", f"{len(rules)} rules, each with its own page.\n"]
    for topic, found in groupby(rules, key=lambda rule: rule.topic()):
        rows = [["rule", "summary", "weight", "severity", "basis"]]
        rows += [
            [
                f"[{rule.id}]({rule.id}.md)",
                read_docs(rule).title,
                f"{rule.weight:g}",
                rule.severity.name.lower(),
                str(rule.basis),
            ]
            for rule in found
        ]
        parts.append(f"## {Words().phrase_or(f'topic_{topic}', topic)}\n\n{table(rows)}\n")
    return "\n".join(parts)


SCORING = """# How the score is calculated

```text
score = 100 × Σ weight · (1 − loss) / Σ weight      over the rules that count for the page
loss  = min(1, Σ cost of the rule's findings)
```

- A rule counts if it applies. One that does not (no keyphrase, no list of languages) does not
  affect the score, unless the fault of another rule is what keeps it from applying: see below.
- Most findings cost the full weight of their rule; rules that check many items cost the share that
  fails.
- A rule that crashes is left out of the score and reported, and the exit code is 2.
- 0 to 50 is poor (`bad` in JSON), 51 to 80 fair (`ok`), 81 to 100 good (`good`).
- This is version {version} of the formula; reports state the version.

## What the points of a finding promise

The points of a finding are what mending it brings, and the points of all findings add up to 100
minus the score.

Many rules have nothing to judge because of a fault: without a title there is no length of the
title, without an image no alt text. If they only counted once that fault is mended, the repair
would change what everything else is worth, and could lower the score. So each of them *follows* the
rule of the fault, and counts from the start, in one of three ways:

- **granted**: it counts as passed, because any careful repair passes it. A missing title costs the
  points of head/title-missing; the new title may be too long.
- **open**: it counts as failed, and its points are among those of the fault, because it is the
  repair that decides. The keyphrase belongs in the new title, so its points are part of what the
  title brings; a title without it brings the rest.
- **judged**: it is checked all the same, because the fault does not hide what it finds. An article
  that is too short may also lack an image.

In JSON, a rule that is granted or open says in `follows` which rule it waits for.

Four things no arithmetic can promise: a repair that brings a new fault costs its points; where
nobody names a keyphrase, a new title or text may change which one is detected; where nobody names
the URL, a canonical URL added to the page tells it, and the rules about URLs and links begin to
judge (name it with `--url` from the start); and a fault that is there several times in ways that
have no whole to be a share of (a placeholder, garbled text) costs less the more often it occurs, so
that one of them brings slightly less than its points.

## Caps

A rule with a cap limits the score of the page while it fails. What the cap takes is charged to that
rule, and mending it brings all of that at once. The points of the other findings count from that
moment on; until then the score stays where the cap holds it, and `--target` puts the capping rule
first. If several rules cap the page, it takes all of them, and they share what the cap takes.

## The weights of each profile

A dash means that the profile does not run the rule. While a rule with a `cap` fails, the page
scores no more than that.
"""


def scoring_page(rules: list[type[Rule]], settings: dict[str, Settings]) -> str:
    weights = {
        name: {rule.id: rule.weight for rule in configured_rules(chosen, load_rules())}
        for name, chosen in settings.items()
    }
    rows = [["rule", "basis", *settings, "cap"]]
    for rule in rules:
        shown = [f"{w[rule.id]:g}" if rule.id in w else "–" for w in weights.values()]
        cap = "" if rule.cap is None else str(rule.cap)
        rows.append([f"[{rule.id}](rules/{rule.id}.md)", str(rule.basis), *shown, cap])
    sums = [f"{sum(w.values()):g}" for w in weights.values()]
    rows.append(["total", "", *sums, ""])
    return f"{GENERATED}\n{SCORING.format(version=FORMULA)}\n{table(rows)}\n"


def pages() -> dict[Path, str]:
    from docs.architecture_page import architecture_page
    from docs.cli_page import cli_page
    from docs.configuration_page import configuration_page
    from docs.facts_page import facts_page
    from docs.languages_page import languages_page
    from docs.site_rules_page import site_rule_pages
    from docs.walkthrough_page import mended_pages, walkthrough_page

    rules = list(load_rules().values())
    rules = [rule for rule in rules if rule.__module__.startswith("seoaudit_rules.")]
    settings = {name: load({"profile": name}, search=False) for name in profiles()}
    settings = {"article": settings["article"], **settings}
    return {
        DOCS / "rules" / "README.md": index_page(rules),
        DOCS / "scoring.md": scoring_page(rules, settings),
        DOCS / "architecture.md": GENERATED + "\n" + architecture_page(),
        DOCS / "cli.md": GENERATED + "\n" + cli_page(),
        DOCS / "configuration.md": GENERATED + "\n" + configuration_page(),
        DOCS / "facts.md": GENERATED + "\n" + facts_page(),
        DOCS / "languages.md": GENERATED + "\n" + languages_page(),
        FILE: json.dumps(schema(rules), ensure_ascii=False, indent=2) + "\n",
        DOCS / "walkthrough.md": GENERATED + "\n" + walkthrough_page(),
        **mended_pages(),
        **{DOCS / "site-rules" / name: text for name, text in site_rule_pages().items()},
        **{DOCS / "rules" / f"{rule.id}.md": rule_page(rule, settings) for rule in rules},
    }


def main() -> int:
    wanted = pages()
    generated = (file for name in FOLDERS for file in (DOCS / name).rglob("*.md"))
    stale = set(generated) - set(wanted)
    different = [f for f, text in wanted.items() if not f.exists() or f.read_text("utf-8") != text]
    if "--check" in sys.argv:
        for file in [*different, *stale]:
            name = file.relative_to(DOCS.parent)
            print(f"{name} is out of date: run python -m docs.generate")
        return 1 if different or stale else 0
    for file in stale:
        file.unlink()
    for file in different:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(wanted[file], "utf-8", newline="\n")
    print(f"{len(wanted)} pages, {len(different)} written, {len(stale)} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
