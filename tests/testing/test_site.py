from seoaudit.rule.registry import site_rule_of
from seoaudit.rule.site import article, site
from seoaudit.testing.site import site_findings


def test_a_rule_is_tried_on_a_site_of_a_few_answers() -> None:
    rule = site_rule_of("duplicates/title")
    example = site(article("/a", title="Oak"), article("/b", title="Oak"))
    [finding] = site_findings(rule, example)
    assert finding.urls == ("https://site.example/a", "https://site.example/b")
