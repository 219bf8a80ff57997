"""`seoaudit init`: create a configuration file."""

from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import print_line

START = """\
# Configuration of seoaudit for this folder and those below. Every key is optional; those commented
# out are examples. `seoaudit config` shows the effective values and where each comes from.

# Kind of page: {profiles}.
profile = "article"

# Fail (exit code 1) if a page scores less than this, or has a finding of this severity or worse:
# error, warning, info or never.
# fail_under = 75
fail_on = "error"

# Count only findings with this basis for fail_on: documented, standard, heuristic.
# gate_on = ["documented", "standard"]

# Rules and topics to run or to skip; see `seoaudit rules`.
# select = [{topics}]
# ignore = ["{rule}"]

# Language of reports (en or ar), and of the articles if detection gets it wrong.
# language = "ar"
# lang = "ar"

# CSV file of pages with keyphrases and synonyms (default: keyphrases.csv beside this file).
# keyphrase_map = "keyphrases.csv"

# Site of the Markdown files; their URL is this plus their permalink, slug or name.
# site = "https://example.com/"

# Findings in this file do not fail; create it with `seoaudit baseline write`.
# baseline = "{baseline}"

# CSS selector for the article body, if detection gets it wrong.
# content = "main article"

# Weight, severity and options of a rule; see `seoaudit explain {rule}`.
# [rules."{rule}"]
# weight = {weight:g}
# severity = "{severity}"
# enabled = true
{options}
# Findings to ignore on some pages. A comment before an element in a page does the same:
# <!-- seoaudit-ignore {rule} until=2030-01-01 -- reason -->
# [[ignores]]
# path = "archive/**"
# rules = ["{rule}"]
# until = 2030-01-01
# reason = "written before this rule"

# A custom rule: how often a CSS selector (select) or an XPath (xpath) may match (min, max), a
# regular expression that the text must match (matches), or texts that must not occur in the article
# (forbidden).
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
    from seoaudit.cli.outputs import write
    from seoaudit.config.files import PROJECT_FILE
    from seoaudit.errors import OutputError

    file = Path(PROJECT_FILE)
    if file.exists() and not force:
        raise OutputError("{file} already exists: use --force to overwrite it", file=file)
    write([start()], file)
    print_line("Created {file}. See the result with: seoaudit config", file=file)


def start() -> str:
    """Return the text of the file, with the installed profiles, topics and an example rule."""
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
