import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.too_long import TooLong

EIGHT = "prune old apple pear plum cherry quince trees"


@pytest.mark.parametrize(("keyphrase", "expected"), [(EIGHT, []), (f"{EIGHT} now", ["too_long"])])
def test_the_limit_is_inclusive(keyphrase: str, expected: list[str]) -> None:
    assert keys(TooLong, page("<html lang=xx><p>Text</p>", keyphrase=keyphrase)) == expected


def test_function_words_are_not_counted() -> None:
    html = '<html lang="en"><p>Text</p>'
    assert keys(TooLong, page(html, keyphrase=f"how to {EIGHT} in the garden"), max_words=9) == []


def test_a_keyphrase_of_the_page_is_pointed_at() -> None:
    html = f'<meta name="keywords" content="{EIGHT} quickly now"><p>{EIGHT} quickly now.</p>'
    [finding] = findings(TooLong, html)
    assert html[finding.start : finding.end] == f'content="{EIGHT} quickly now"'


def test_without_a_keyphrase_nothing_is_judged() -> None:
    assert not applies(TooLong, "<p>Text</p>")
