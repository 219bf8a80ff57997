"""What every site rule must keep, whoever wrote it."""

import re
from typing import Any

import pytest

from seoaudit import Basis, SiteRule
from seoaudit.rule.catalogue import file_of
from seoaudit.rule.docs import read_docs
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_site_rules
from seoaudit.testing.site import site_findings
from seoaudit.testing.site_contract import SITE_CHECKS, SiteCheck
from tests.rules.test_every_rule import SEARCH_ENGINES

AnySiteRule = type[SiteRule[Any]]

every_rule = pytest.mark.parametrize(
    "rule", load_site_rules().values(), ids=list(load_site_rules())
)


@pytest.mark.parametrize("check", SITE_CHECKS, ids=lambda check: str(check.__name__))
@every_rule
def test_a_site_rule_keeps_the_contract(rule: AnySiteRule, check: SiteCheck) -> None:
    assert list(check(rule)) == []


@every_rule
def test_documented_rules_cite_the_pages_of_a_search_engine(rule: AnySiteRule) -> None:
    if rule.basis is Basis.DOCUMENTED:
        cited = re.findall(r"https?://\S+", " ".join(read_docs(rule).references))
        assert any(address.startswith(SEARCH_ENGINES) for address in cited)


@every_rule
def test_its_findings_read_in_arabic(rule: AnySiteRule) -> None:
    assert file_of(rule, "ar").is_file()
    words = Words("ar")
    for example in rule.examples:
        for finding in site_findings(rule, example):
            said = words.text(rule, finding.key, {**finding.params, "count": 5})
            assert re.search("[\u0621-\u064a]{3}", said)
    assert re.search("[\u0621-\u064a]{3}", words.title(rule))
