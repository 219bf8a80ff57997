"""From settings to the rules that run."""

import pytest

from seoaudit.config import RuleSettings, Settings, configured_rules
from seoaudit.errors import UsageError
from seoaudit.rule.finding import Severity
from seoaudit.rule.registry import load_rules


def ids(settings: Settings) -> list[str]:
    return [rule.id for rule in configured_rules(settings, load_rules())]


def test_without_a_selection_every_rule_runs() -> None:
    assert ids(Settings()) == ["head/length", "head/missing", "images/alt"]


def test_a_selection_restricts() -> None:
    assert ids(Settings(select=("images", "head/length"))) == ["head/length", "images/alt"]


def test_ignoring_removes() -> None:
    assert ids(Settings(ignore=("head/length", "images"))) == ["head/missing"]


def test_a_rule_that_is_not_enabled_does_not_run() -> None:
    assert ids(Settings(rules={"head/missing": RuleSettings(enabled=False)})) == [
        "head/length",
        "images/alt",
    ]


def test_a_rule_runs_with_its_settings() -> None:
    own = RuleSettings(weight=0.5, severity=Severity.INFO, options={"most": 9})
    configured = configured_rules(Settings(rules={"head/length": own}), load_rules())[0]
    assert (configured.weight, configured.severity) == (0.5, Severity.INFO)
    assert configured.rule.settings == {"most": 9}


def test_a_rule_without_settings_keeps_its_own() -> None:
    missing = configured_rules(Settings(select=("head/missing",)), load_rules())[0]
    assert (missing.weight, missing.severity) == (8, Severity.ERROR)


@pytest.mark.parametrize("settings", [Settings(select=("img",)), Settings(ignore=("img",))])
def test_an_unknown_name_is_refused(settings: Settings) -> None:
    with pytest.raises(UsageError, match="unknown rule or topic 'img'"):
        ids(settings)


def test_the_start_of_a_topic_is_not_the_topic() -> None:
    with pytest.raises(UsageError, match="Did you mean head"):
        ids(Settings(select=("hea",)))
