from seoaudit.reporters.site.comparison_parts import sections, title_of
from seoaudit.rule.messages import Words
from tests.reporters.site.changes import CHANGES, URL


def test_lost_pages_come_first_and_what_is_not_named_is_counted() -> None:
    found = list(sections(CHANGES, Words()))
    assert [each.title for each in found] == [
        "1 page lost", "1 page gained", "3 findings appeared", "1 finding mended",
    ]  # fmt: skip
    assert [each.hidden for each in found] == [0, 0, 2, 0]
    assert found[0].items[0].text == f"{URL} (noindexed)"
    assert [each.items[0].severity is None for each in found] == [True, True, False, False]


def test_a_comparison_is_named_by_its_days() -> None:
    assert "21 November" in title_of(CHANGES, Words())
