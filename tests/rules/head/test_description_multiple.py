from seoaudit.testing import applies, findings, keys
from seoaudit_rules.head.description_multiple import DescriptionMultiple

ONE = '<meta name="description" content="A">'


def test_one_tag_that_is_also_the_description_for_sharing_counts_once() -> None:
    html = '<meta name="description" property="og:description" content="A">'
    assert keys(DescriptionMultiple, html) == []


def test_empty_ones_do_not_count() -> None:
    assert keys(DescriptionMultiple, ONE + '<meta name="description" content="">') == []


def test_the_second_is_pointed_at_and_all_are_counted() -> None:
    html = f'{ONE}<meta NAME="DESCRIPTION" content="B">{ONE}'
    [finding] = findings(DescriptionMultiple, html)
    assert html[finding.start : finding.end] == 'content="B"'
    assert finding.params["count"] == 3


def test_a_page_without_any_is_left_to_another_rule() -> None:
    assert not applies(DescriptionMultiple, "")
