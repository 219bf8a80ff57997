"""The profiles that ship with the rules."""

import pytest

from seoaudit.config import Settings, configured_rules, load
from seoaudit.config.profiles import profiles
from seoaudit.rule.registry import load_rules
from seoaudit.rule.rule import Rule


def profile(name: str) -> Settings:
    return load({"profile": name}, search=False)


def test_the_profiles_are_those_the_documentation_names() -> None:
    assert {"article", "news", "product", "docs", "rankmath"} <= profiles().keys()


def test_an_article_is_judged_by_every_rule_as_it_stands() -> None:
    settings = profile("article")
    assert not settings.rules
    chosen = configured_rules(settings, load_rules())
    assert all(rule.weight == type(rule.rule).weight for rule in chosen)
    assert {rule.rule.topic() for rule in chosen} == {
        rule.topic() for rule in load_rules().values() if rule.topic() != "rankmath"
    }


def test_rank_math_judges_by_its_own_tests_alone() -> None:
    chosen = configured_rules(profile("rankmath"), load_rules())
    assert {rule.rule.topic() for rule in chosen} == {"rankmath"}
    assert sum(rule.weight for rule in chosen) == 107  # 105 in English, where a title weighs 2 less


@pytest.mark.parametrize("name", ["news", "product", "docs"])
def test_other_profiles_leave_rank_math_out(name: str) -> None:
    chosen = configured_rules(profile(name), load_rules())
    assert not any(rule.rule.topic() == "rankmath" for rule in chosen)


@pytest.mark.parametrize("name", ["news", "product", "docs"])
def test_a_profile_changes_what_it_sets(name: str) -> None:
    rules = load_rules()
    for id_, own in profile(name).rules.items():
        assert not own.enabled or changes(rules[id_], own.weight, own.options), id_


def changes(rule: type[Rule], weight: float | None, options: object) -> bool:
    """Whether the weight and every option differ from what the rule itself says."""
    assert isinstance(options, dict)
    same = [name for name, value in options.items() if rule.options[name].default == value]
    return not same and weight != rule.weight
