"""The page docs/configuration.md: every key of a configuration, from its description."""

from collections.abc import Mapping
from pathlib import Path

from seoaudit.config.keys import EXTENDS, KEYS, RULE_KEYS
from seoaudit.config.kinds import Key
from seoaudit.config.settings import Settings
from seoaudit.rule.toml_literal import toml_literal

TEMPLATE = Path(__file__).with_name("configuration.template.md")


def configuration_page() -> str:
    """Markdown with a table of the top-level keys, and one of those of every rule."""
    text = TEMPLATE.read_text("utf-8")
    text = text.replace("{keys}", _table({**KEYS, "extends": EXTENDS}))
    return text.replace("{rule_keys}", _table(RULE_KEYS, has_default=False))


def _table(keys: Mapping[str, Key], *, has_default: bool = True) -> str:
    head = ["key", "holds", *(["default"] if has_default else []), "what it does", "example"]
    rows = [head]
    for name, key in keys.items():
        default = [_default(name, key)] if has_default else []
        example = f"`{name} = {toml_literal(key.example)}`"
        rows.append([f"`{name}`", key.kind.words, *default, key.summary, example])
    lines = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(head), *lines[1:]])


def _default(name: str, key: Key) -> str:
    if key.otherwise or name not in KEYS:
        return key.otherwise
    return f"`{toml_literal(Settings().value(name))}`"
