import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.structured_data.json_ld_invalid import JsonLdInvalid, block

GOOD = block('{"@context": "https://schema.org", "@type": "Article"}')


def test_a_page_without_json_ld_is_not_judged() -> None:
    assert not applies(JsonLdInvalid, "<script>var a = {b: 1,};</script>")


def test_each_invalid_block_costs_its_share() -> None:
    found = findings(JsonLdInvalid, GOOD + block("{,}") + GOOD + block("{"))
    assert [finding.key for finding in found] == ["extra_comma", "unfinished"]
    assert sum(finding.cost for finding in found) == 0.5


def test_the_finding_points_at_the_fault_itself() -> None:
    html = block('\n{\n "@type": "Article",\n "headline": "تفاح",\n}\n')
    [finding] = findings(JsonLdInvalid, html)
    assert finding.start == html.index(",\n}")
    assert html[finding.start : finding.end] == ","


def test_a_faulty_block_without_context_is_told_once() -> None:
    assert keys(JsonLdInvalid, block('{"@type": "Article",}')) == ["extra_comma"]


@pytest.mark.parametrize(
    ("json", "place"),
    [
        ('{"@type": "Article"}', '"Article"'),
        ('[{"@context": "https://schema.org"}, {"@type": "Person"}]', '"Person"'),
        ('{"@graph": [{"@type": "Person"}]}', "{"),
    ],
)
def test_a_block_without_context_is_told_at_its_type(json: str, place: str) -> None:
    html = block(json)
    [finding] = findings(JsonLdInvalid, html)
    assert finding.key == "no_context"
    assert html[finding.start : finding.end] == place


@pytest.mark.parametrize("json", ["[]", "{}", "null", '{"@context": null, "@type": "x"}'])
def test_a_block_that_describes_nothing_needs_no_context(json: str) -> None:
    assert keys(JsonLdInvalid, block(json)) == []


def test_the_nodes_of_a_graph_may_declare_it_each() -> None:
    node = '{"@context": "https://schema.org", "@type": "Article"}'
    assert keys(JsonLdInvalid, block(f'{{"@graph": [{node}, {node}]}}')) == []
    assert keys(JsonLdInvalid, block(f'{{"@graph": [{node}, {{"@type": "x"}}]}}')) == ["no_context"]


def test_long_remains_are_quoted_in_short() -> None:
    [finding] = findings(JsonLdInvalid, block("{} " + "and so on " * 50))
    assert len(str(finding.params["text"])) <= 40


def test_comment_marks_around_the_json_are_fine() -> None:
    json = '{"@context": "https://schema.org", "@type": "Article"}'
    assert keys(JsonLdInvalid, block(f"//<![CDATA[\n{json}\n//]]>")) == []
