"""The profiles that ship with the rules."""

import pytest

from seoaudit.config import RuleSettings, Settings, configured_rules, load
from seoaudit.config.profiles import profiles
from seoaudit.rule.finding import Severity
from seoaudit.rule.registry import load_rules


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


def judged(name: str) -> dict[str, tuple[float, Severity, dict[str, object]]]:
    """The rules of a profile, each with its weight, severity and options in effect."""
    return {
        chosen.id: (
            chosen.weight,
            chosen.severity,
            {option: getattr(chosen.rule, option) for option in chosen.rule.options},
        )
        for chosen in configured_rules(profile(name), load_rules())
    }


@pytest.mark.parametrize("name", ["news", "product", "docs"])
def test_a_profile_judges_otherwise_by_every_rule_it_names_and_by_no_other(name: str) -> None:
    article, own = judged("article"), judged(name)
    differing = {id_ for id_ in article.keys() | own.keys() if article.get(id_) != own.get(id_)}
    assert differing == profile(name).rules.keys()
    assert differing


@pytest.mark.parametrize("name", ["news", "product", "docs"])
def test_a_profile_repeats_no_value_that_holds_without_it(name: str) -> None:
    rules = load_rules()
    for id_, own in profile(name).rules.items():
        assert own.weight != rules[id_].weight, id_
        assert own.severity != rules[id_].severity, id_
        for option, value in own.options.items():
            assert value != rules[id_].options[option].default, (id_, option)


@pytest.mark.parametrize("name", ["news", "product", "docs"])
def test_a_profile_says_no_more_of_a_rule_that_it_leaves_out(name: str) -> None:
    left_out = [own for own in profile(name).rules.values() if not own.enabled]
    assert left_out
    assert all(own == RuleSettings(enabled=False) for own in left_out)
