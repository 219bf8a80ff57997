import subprocess
import sys

import pytest

from seoaudit.rule.registry import load_rules, rule_of, topics


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
