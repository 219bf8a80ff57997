import pickle

import pytest

from seoaudit.config.loading import load
from seoaudit.errors import UsageError
from seoaudit.rule.finding import Severity
from seoaudit.site.rules import SiteRules
from seoaudit.testing.pages import page


def test_what_is_selected_runs_with_its_severity_and_weight() -> None:
    settings = load({"select": ["duplicates/title"]}, search=False)
    [rule] = SiteRules(settings).configured
    assert (rule.id, rule.weight, rule.severity) == ("duplicates/title", 3, Severity.WARNING)


def test_a_topic_may_be_left_out() -> None:
    rules = SiteRules(load({"ignore": ["duplicates"]}, search=False)).configured
    assert rules
    assert not [rule for rule in rules if rule.id.startswith("duplicates/")]


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="duplicates/title"):
        _ = SiteRules(load({"select": ["duplicates/titel"]}, search=False)).configured


def test_rules_note_the_same_in_another_process() -> None:
    rules = SiteRules(load({"select": ["duplicates/title"]}, search=False))
    noted = pickle.loads(pickle.dumps(rules)).notes_on(page("<title>Oak</title>"))
    assert noted == ((("duplicates/title", '"oak"'),), ())
