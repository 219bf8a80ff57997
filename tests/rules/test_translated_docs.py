"""What `explain` says of each rule in languages other than English."""

import re

import pytest

from seoaudit.rule.catalogue import prose
from seoaudit.rule.docs import read_docs
from seoaudit.rule.registry import load_rules, load_site_rules
from seoaudit.rule.rule import AnyRule
from tests.translations import COMPLETE, TRANSLATED

CASES = [
    (rule, language)
    for rule in (*load_rules().values(), *load_site_rules().values())
    for language in TRANSLATED
    if language in COMPLETE or rule.id in prose(rule, language)
]


@pytest.mark.parametrize(
    ("rule", "language"), CASES, ids=[f"{rule.id}-{language}" for rule, language in CASES]
)
def test_it_is_complete_and_keeps_the_code(rule: type[AnyRule], language: str) -> None:
    told, english = prose(rule, language), read_docs(rule)
    assert told[rule.topic()].keys() == {"about"}
    entry = told[rule.id]
    assert entry.keys() == {"why", "how"} | ({"options"} if rule.options else set())
    assert entry.get("options", {}).keys() == rule.options.keys()
    for part in ("why", "how"):
        code = set(re.findall("`[^`]+`", getattr(english, part)))
        assert set(re.findall("`[^`]+`", entry[part])) == code
        assert entry[part] != getattr(english, part)
