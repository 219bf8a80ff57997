"""`seoaudit init`: create a configuration file."""

from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from seoaudit.cli.help import translated
from seoaudit.cli.options import shared as options
from seoaudit.cli.program import print_line

FILE = (
    "Configuration of seoaudit for this folder and those below. Every key is optional; those "
    "commented out are examples. `seoaudit config` shows the effective values and where each comes "
    "from, and `seoaudit config exclude` explains one."
)
RULE = "Weight, severity and options of a rule; see `seoaudit explain {rule}`."
IGNORES = "Findings to ignore on some pages. A comment before an element in a page does the same:"
HOUSE = (
    "A custom rule: how often a CSS selector (select) or an XPath (xpath) may match (min, max), a "
    "regular expression that the text must match (matches), or texts that must not occur in the "
    "article (forbidden)."
)
COMMENTS = {"about_file": FILE, "about_rule": RULE, "about_ignores": IGNORES, "about_house": HOUSE}

START = """\
{about_file}

{keys}
{about_rule}
# [rules."{rule}"]
# weight = {weight:g}
# severity = "{severity}"
# enabled = true
{options}
{about_ignores}
# <!-- seoaudit-ignore {rule} until=2030-01-01 -- reason -->
# [[ignores]]
# path = "archive/**"
# rules = ["{rule}"]
# until = 2030-01-01
# reason = "written before this rule"

{about_house}
# [[house]]
# id = "house/one-pull-quote"
# select = ".pull-quote"
# max = 1
# message = "Use one pull quote at most."
"""


def command(
    *,
    language_: options.Language = None,  # the program has read it
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite an existing seoaudit.toml.")
    ] = False,
) -> None:
    """Create a seoaudit.toml.

    It contains the keys people usually change, each with a comment.
    """
    from seoaudit.cli.outputs.outputs import write
    from seoaudit.config.files import PROJECT_FILE
    from seoaudit.errors import OutputError

    file = Path(PROJECT_FILE)
    if file.exists() and not force:
        raise OutputError("{file} already exists: use --force to overwrite it", file=file)
    write([start()], file)
    print_line("Created {file}. See the result with: seoaudit config", file=file)


# The keys that are set, to their defaults; the rest are examples.
SET = ("profile", "fail_on")
WIDTH = 98


def start() -> str:
    """Return the text of the file, with the installed profiles, topics and an example rule."""
    from seoaudit.config.profiles import profiles
    from seoaudit.rule.registry import load_rules
    from seoaudit.rule.toml_literal import toml_literal

    rules = load_rules()
    rule = max(rules.values(), key=lambda rule: (len(rule.options) > 0, rule.weight))
    topics = dict.fromkeys(each.topic() for each in rules.values())
    about = {name: comment(text).replace("{rule}", rule.id) for name, text in COMMENTS.items()}
    return START.format(
        **about,
        keys=keys(profiles=", ".join(profiles()), topics=list(topics)),
        rule=rule.id,
        weight=rule.weight,
        severity=rule.severity.name.lower(),
        options="".join(
            f"# {name} = {toml_literal(option.default)}\n" for name, option in rule.options.items()
        ),
    )


def comment(text: str) -> str:
    """Return a text in the language of the program as the lines of a comment."""
    return fill(translated(text), WIDTH, initial_indent="# ", subsequent_indent="# ")


def keys(*, profiles: str, topics: list[str]) -> str:
    """Return the top-level keys, each with what it does."""
    from seoaudit.config.keys import KEYS
    from seoaudit.config.settings import Settings
    from seoaudit.rule.toml_literal import toml_literal

    parts = []
    for name, key in KEYS.items():
        kind = translated(key.kind.words)
        more = f" {kind[0].upper()}{kind[1:]}." if '"' in kind else ""
        summary = translated("Kind of page: {profiles}." if name == "profile" else key.summary)
        example = topics if name == "select" else key.example
        value = Settings().value(name) if name in SET else example
        mark = "" if name in SET else "# "
        about = comment(summary.replace("{profiles}", profiles) + more)
        parts.append(f"{about}\n{mark}{name} = {toml_literal(value)}\n")
    return "\n".join(parts)
