import subprocess
import sys

import pytest

from seoaudit import Rule, SiteRule
from seoaudit.rule.registry import (
    is_site_rule,
    load_rules,
    load_site_rules,
    rule_of,
    site_rule_of,
    topics,
)


def test_topics_are_the_folders_of_the_rules() -> None:
    assert {"head", "structured-data", "rankmath"} <= topics()
    assert {rule.topic() for rule in load_rules().values()} <= topics()


def test_rules_are_sorted_by_id() -> None:
    assert list(load_rules()) == sorted(load_rules())


def test_a_topic_left_out_is_the_only_one_missing() -> None:
    left = load_rules(frozenset({"rankmath"}))
    assert load_rules().keys() - left.keys() == {
        i for i in load_rules() if i.startswith("rankmath/")
    }


def test_a_rule_is_found_by_its_id_whatever_was_left_out() -> None:
    assert rule_of("rankmath/keyword-in-title").id == "rankmath/keyword-in-title"
    with pytest.raises(KeyError):
        rule_of("head/nothing")


def test_a_check_imports_only_the_topics_it_uses() -> None:
    show = (
        "import sys; from seoaudit import Document, audit; audit(Document('<p>x'));"
        "print([name for name in sys.modules if name.startswith('seoaudit_rules.rankmath.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", show], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"


def test_site_rules_are_found_beside_the_page_rules_and_are_none_of_them() -> None:
    found = load_site_rules()
    assert list(found) == sorted(found)
    assert site_rule_of("duplicates/title").id == "duplicates/title"
    assert "duplicates/title" not in load_rules()


def test_a_class_without_an_id_is_a_contract_and_no_rule() -> None:
    assert not is_site_rule(SiteRule)
    assert not is_site_rule(Rule)
    assert not is_site_rule("duplicates/title")
