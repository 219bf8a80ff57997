from seoaudit import Rule, SiteRule
from seoaudit.rule.registry import load_rules
from seoaudit.rule.site.registry import is_site_rule, load_site_rules, site_rule_of


def test_site_rules_are_found_beside_the_page_rules_and_are_none_of_them() -> None:
    found = load_site_rules()
    assert list(found) == sorted(found)
    assert site_rule_of("duplicates/title").id == "duplicates/title"
    assert "duplicates/title" not in load_rules()


def test_a_class_without_an_id_is_a_contract_and_no_rule() -> None:
    assert not is_site_rule(SiteRule)
    assert not is_site_rule(Rule)
    assert not is_site_rule("duplicates/title")
