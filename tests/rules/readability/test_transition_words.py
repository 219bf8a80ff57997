import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.readability.transition_words import TransitionWords

BARE = "We prune the old trees near the house every winter. "
LINKED = "However, we prune the old trees near the house every winter. "
BARE_ARABIC = "تقلّم البلدية الأشجار القديمة قرب المدرسة كل شتاء. "
LINKED_ARABIC = "ولذلك تقلّم البلدية الأشجار القديمة قرب المدرسة كل شتاء. "


def article(text: str, language: str = "en") -> str:
    return f'<html lang="{language}"><article><p>{text}</p></article>'


@pytest.mark.parametrize(("linked", "expected"), [(29, ["too_few"]), (30, []), (100, [])])
@pytest.mark.parametrize(
    ("language", "plain", "tied"), [("en", BARE, LINKED), ("ar", BARE_ARABIC, LINKED_ARABIC)]
)
def test_three_sentences_in_ten_are_enough(
    language: str, plain: str, tied: str, linked: int, expected: list[str]
) -> None:
    html = article(tied * linked + plain * (100 - linked), language)
    assert keys(TransitionWords, html) == expected


@pytest.mark.parametrize(("linked", "cost"), [(0, 1), (15, 1), (24, 0.4)])
def test_the_cost_grows_with_what_is_missing(linked: int, cost: float) -> None:
    [finding] = findings(TransitionWords, article(LINKED * linked + BARE * (100 - linked)))
    assert finding.cost == pytest.approx(cost)


def test_the_finding_shows_the_longest_run_without_one() -> None:
    html = article(BARE * 3 + LINKED + "Here <b>begins</b> the longest run. " + BARE * 40)
    [finding] = findings(TransitionWords, html)
    assert finding.params["count"] == 41
    assert html[finding.start : finding.end] == "Here <b>begins</b> the longest run."


def test_short_texts_and_languages_without_a_list_are_not_judged() -> None:
    assert not applies(TransitionWords, article(BARE * 19))
    assert applies(TransitionWords, article(BARE * 20))
    assert not applies(TransitionWords, page(f"<p>{BARE * 40}</p>", language="vi"))


def test_no_share_asked_for_is_always_reached() -> None:
    assert keys(TransitionWords, article(BARE * 40), min_percent=0) == []
