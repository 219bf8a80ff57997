"""`seoaudit init`: a configuration file to begin with."""

from pathlib import Path
from typing import Annotated

import typer

START = """\
# What seoaudit goes by in this folder and below. Every key may be left out; what is commented out
# here is an example. `seoaudit config` shows what is in effect and where it comes from.

# The kind of page: {profiles}.
profile = "article"

# Fail (exit code 1) when a page scores less than this, or has a finding of this level or worse:
# error, warning, info or never.
# fail_under = 75
fail_on = "error"

# Let only findings with this basis fail a page: documented, standard, heuristic.
# gate_on = ["documented", "standard"]

# Rules and topics to run, and to leave out: see `seoaudit rules`.
# select = [{topics}]
# ignore = ["{rule}"]

# The language of the messages, en or ar; that of the articles, where the pages are wrong about it.
# language = "ar"
# lang = "ar"

# A table of pages, their keyphrases and synonyms: keyphrases.csv beside this file without this key.
# keyphrase_map = "keyphrases.csv"

# Where Markdown files are published; their addresses are this and their permalink, slug or name.
# site = "https://example.com/"

# What is known and fails nothing: a file that `seoaudit baseline write` makes.
# baseline = "{baseline}"

# A CSS selector of the article's body, where it is not found by itself.
# content = "main article"

# Weight, severity and options of one rule: see `seoaudit explain {rule}`.
# [rules."{rule}"]
# weight = {weight:g}
# severity = "{severity}"
# enabled = true
{options}
# Findings to live with on some pages. In a page, before an element, a comment does the same:
# <!-- seoaudit-ignore {rule} until=2030-01-01 -- why it is right -->
# [[ignores]]
# path = "archive/**"
# rules = ["{rule}"]
# until = 2030-01-01
# reason = "written before this rule"

# A rule of your own: how often a CSS selector (select) or an XPath (xpath) may match (min, max), a
# regular expression that its text must match (matches), or texts that the article may not hold
# (forbidden).
# [[house]]
# id = "house/one-pull-quote"
# select = ".pull-quote"
# max = 1
# message = "One pull quote is enough for an article."
"""


def command(
    *,
    force: Annotated[
        bool, typer.Option("--force", help="Write over a seoaudit.toml that is there.")
    ] = False,
) -> None:
    """Write a seoaudit.toml to begin with.

    It holds the keys that people change, each with a comment.
    """
    from seoaudit.cli.outputs import write
    from seoaudit.config.files import PROJECT_FILE
    from seoaudit.errors import OutputError

    file = Path(PROJECT_FILE)
    if file.exists() and not force:
        raise OutputError(f"{file} is there already: --force writes over it")
    write([start()], file)
    typer.echo(f"Wrote {file}. Try: seoaudit config")


def start() -> str:
    """The text of the file, with the installed profiles, topics and a rule for an example."""
    from seoaudit.config.profiles import profiles
    from seoaudit.history.baseline_file import FILE_NAME
    from seoaudit.rule.registry import load_rules
    from seoaudit.rule.toml_literal import toml_literal

    rules = load_rules()
    rule = max(rules.values(), key=lambda rule: (len(rule.options) > 0, rule.weight))
    topics = dict.fromkeys(each.topic() for each in rules.values())
    return START.format(
        profiles=", ".join(profiles()),
        topics=", ".join(map(toml_literal, topics)),
        rule=rule.id,
        baseline=FILE_NAME,
        weight=rule.weight,
        severity=rule.severity.name.lower(),
        options="".join(
            f"# {name} = {toml_literal(option.default)}\n" for name, option in rule.options.items()
        ),
    )
