import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.readability.passive_voice import PassiveVoice

ACTIVE = "The gardener prunes the old trees every winter. "
PASSIVE = "The old trees were pruned every winter. "
ACTIVE_ARABIC = "يقلّم البستاني الأشجار القديمة كل شتاء. "
PASSIVE_ARABIC = "تم توقيع اتفاقية جديدة صباح اليوم. "


def article(text: str, language: str = "en") -> str:
    return f'<html lang="{language}"><article><p>{text}</p></article>'


@pytest.mark.parametrize(("passive", "fires"), [(15, False), (16, True)])
@pytest.mark.parametrize(
    ("language", "plain", "hidden"),
    [("en", ACTIVE, PASSIVE), ("ar", ACTIVE_ARABIC, PASSIVE_ARABIC)],
)
def test_fifteen_in_a_hundred_pass(
    language: str, plain: str, hidden: str, passive: int, fires: bool
) -> None:
    html = article(hidden * passive + plain * (100 - passive), language)
    assert bool(keys(PassiveVoice, html)) is fires


def test_active_arabic_verbs_with_a_damma_are_not_taken_for_passive() -> None:
    assert (
        keys(PassiveVoice, article("تُعزز البلدية وتُشكل لجنة تُبرز جمال المدينة. " * 20, "ar")) == []
    )


def test_the_finding_quotes_the_first_phrases_and_points_at_the_first() -> None:
    html = article(ACTIVE * 15 + "The trees were <i>quickly</i> felled. " + PASSIVE * 5)
    [found] = findings(PassiveVoice, html)
    assert found.params["phrases"] == (
        "1: were quickly felled · 1: were pruned · 1: were pruned · 1: were pruned · "
        "1: were pruned · …"
    )
    assert html[found.start : found.end] == "were <i>quickly</i> felled"


@pytest.mark.parametrize(("passive", "cost"), [(18, 0.2), (30, 1), (100, 1)])
def test_all_are_one_finding_whose_cost_grows_with_the_share(passive: int, cost: float) -> None:
    [found] = findings(PassiveVoice, article(PASSIVE * passive + ACTIVE * (100 - passive)))
    assert (found.params["count"], found.params["percent"]) == (passive, passive)
    assert found.cost == pytest.approx(cost)


def test_short_texts_and_languages_without_hints_are_not_judged() -> None:
    assert not applies(PassiveVoice, article(PASSIVE * 14))
    assert applies(PassiveVoice, article(PASSIVE * 15))
    assert not applies(PassiveVoice, page(f"<p>{PASSIVE * 40}</p>", language="uk"))
