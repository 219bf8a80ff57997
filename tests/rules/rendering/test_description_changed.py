"""Descriptions that scripts change."""

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.rendering.description_changed import DescriptionChanged

SENT = '<meta name="description" content="How to prune.">'


def test_without_one_after_scripts_there_is_nothing_to_compare() -> None:
    assert not applies(DescriptionChanged, page(SENT, rendered="<p>x"))
    assert not applies(DescriptionChanged, SENT)


def test_spaces_make_no_other_description() -> None:
    same = '<meta name="Description" content=" How to  prune. ">'
    assert keys(DescriptionChanged, page(SENT, rendered=same)) == []


def test_another_is_told_and_one_that_was_missing_costs_nothing_more() -> None:
    other = SENT.replace("prune", "saw")
    assert keys(DescriptionChanged, page(SENT, rendered=other)) == ["changed"]
    [finding] = findings(DescriptionChanged, page("<p>x", rendered=other))
    assert (finding.key, finding.cost) == ("added", 0)
