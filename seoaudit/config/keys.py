"""Every top-level key of a configuration, described once: for reading, help, docs and editors."""

from collections.abc import Mapping

from seoaudit.config import kinds
from seoaudit.config.kinds import Key
from seoaudit.config.readers import FAIL_ON
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES

# In display order.
KEYS: Mapping[str, Key] = {
    "profile": Key(
        kinds.TEXT,
        "Kind of page: article, news, product or docs; rankmath gives the score of the WordPress "
        "plugin.",
        "news",
        option="--profile",
    ),
    "select": Key(
        kinds.NAMES,
        "Rules and topics to run, and no others. A later layer that selects a rule brings it back "
        "if an earlier one ignores it.",
        ["head", "images/alt-missing"],
        "all rules of the profile",
        "--select",
    ),
    "ignore": Key(
        kinds.NAMES,
        "Rules and topics to skip. Each layer adds to the earlier ones.",
        ["readability", "head/favicon-missing"],
        option="--ignore",
    ),
    "exclude": Key(
        kinds.TEXTS,
        "Files and folders to leave out of the folders that are checked, by patterns as in a "
        ".gitignore, seen from the folder of this file. Each layer adds to the earlier ones; a "
        "pattern that begins with ! takes back what an earlier one, git or a generator leaves out.",
        ["drafts/", "/archive/2019/**", "*.partial.html"],
        option="--exclude",
    ),
    "respect_gitignore": Key(
        kinds.FLAG,
        "Leave out what git ignores: .gitignore files and .git/info/exclude.",
        False,
        option="--no-respect-gitignore",
    ),
    "allow_private": Key(
        kinds.FLAG,
        "Let pages of the public internet redirect to private addresses: those of this computer, "
        "of the local network and of cloud services. A source that is private itself always may.",
        True,
        option="--allow-private",
    ),
    "fail_under": Key(
        kinds.PERCENT,
        "Fail, with exit code 1, if a page scores less.",
        75,
        "no score fails",
        "--fail-under",
    ),
    "fail_on": Key(
        kinds.one_of(FAIL_ON),
        "Fail, with exit code 1, on a finding of this severity or worse.",
        "warning",
        option="--fail-on",
    ),
    "gate_on": Key(
        kinds.BASES,
        "Count only findings with this basis for fail_on.",
        ["documented", "standard"],
        "all of them",
        "--gate-on",
    ),
    "language": Key(
        kinds.one_of(MESSAGE_LANGUAGES),
        "Language of reports and messages.",
        "ar",
        "that of the environment",
        "--language",
    ),
    "lang": Key(
        kinds.TAG,
        "Language of the articles, if detection gets it wrong.",
        "ar",
        "detected",
        "--lang",
    ),
    "content": Key(
        kinds.SELECTOR,
        "CSS selector for the article body, if detection gets it wrong.",
        "main article",
        "detected",
        "--content",
    ),
    "site": Key(
        kinds.ADDRESS,
        "Site of the Markdown files; their URL is this plus their permalink, slug or name.",
        "https://example.com/",
        "unknown",
    ),
    "title_suffix": Key(
        kinds.ANY_TEXT,
        "What the site adds to the title of each Markdown page, with its separator; empty if it "
        "adds nothing. Titles are measured with it.",
        " | Green Fingers",
        "learnt from the built pages or the configuration of MkDocs, Docusaurus, VitePress or "
        "Jekyll around the page",
    ),
    "keyphrases": Key(
        kinds.TEXTS,
        "Keyphrases of all pages that name none; the first is the primary one.",
        ["apple tree"],
        "those of the page, of the keyphrase map, or detected",
        "--keyphrase",
    ),
    "synonyms": Key(
        kinds.TEXTS,
        "Other words for the primary keyphrase; they count as the keyphrase in the text.",
        ["orchard tree"],
        option="--synonym",
    ),
    "keyphrase_map": Key(
        kinds.TEXT,
        "CSV file of pages with their keyphrases and synonyms, seen from the folder of this file.",
        "keyphrases.csv",
        "the keyphrases.csv beside the pages, in a folder above them, or in the working folder",
        "--keyphrase-map",
    ),
    "baseline": Key(
        kinds.TEXT,
        "File of known findings, which do not fail, seen from the folder of this file.",
        "seoaudit-baseline.json",
        "none",
        "--baseline",
    ),
    "format": Key(
        kinds.TEXT,
        "Output format of check.",
        "markdown",
        option="--format",
    ),
    "target": Key(
        kinds.PERCENT,
        "Show the fewest fixes that reach this score.",
        90,
        "no fixes are singled out",
        "--target",
    ),
    "max_seconds": Key(
        kinds.SECONDS,
        "Seconds that one page may take; one that takes longer is skipped, as an error.",
        10,
        option="--max-seconds",
    ),
}

# The keys of every rule; the other keys of its table are its own options.
RULE_KEYS: Mapping[str, Key] = {
    "enabled": Key(kinds.FLAG, "Whether the rule runs.", False),
    "weight": Key(kinds.WEIGHT, "How much the rule counts in the score.", 3),
    "severity": Key(kinds.SEVERITY, "How severe its findings are for fail_on.", "warning"),
}

# Another name of `profile` in a file; in the file of a profile, the one it builds on.
EXTENDS = Key(kinds.TEXT, "Profile to build on; the same as profile.", "news")
