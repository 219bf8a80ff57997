import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.early_in_title import EarlyInTitle


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("apple tree", []),
        ("one two three four five apple tree eight nine ten", []),
        ("one two three four five six apple tree nine ten", ["late"]),
        ("one apple tree", []),
        ("one two apple tree", []),
        ("apple tree one two three four five six apple tree", []),
        ("Site | Ten things to know about an apple tree", ["late"]),
    ],
)
def test_half_of_the_words_may_come_before(title: str, expected: list[str]) -> None:
    assert keys(EarlyInTitle, page(f"<title>{title}</title>", keyphrase="apple tree")) == expected


def test_arabic_is_measured_in_reading_order() -> None:
    early = '<html lang="ar"><title>حموشي في زيارة عمل إلى الرياض</title>'
    late = '<html lang="ar"><title>تفاصيل زيارة العمل التي قام بها حموشي</title>'
    assert keys(EarlyInTitle, page(early, keyphrase="حموشي")) == []
    assert keys(EarlyInTitle, page(late, keyphrase="حموشي")) == ["late"]


def test_the_limit_can_be_set() -> None:
    html = "<title>one apple tree</title>"
    assert keys(EarlyInTitle, page(html, keyphrase="apple tree"), max_percent=0) == ["late"]


def test_a_title_without_the_keyphrase_is_left_to_another_rule() -> None:
    assert not applies(EarlyInTitle, page("<title>Winter</title>", keyphrase="apple tree"))


def test_the_words_before_are_counted() -> None:
    html = "<title>All you need to know about an apple tree</title>"
    [finding] = findings(EarlyInTitle, page(html, keyphrase="apple tree"))
    assert finding.params["count"] == 7
