import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.readability.reading_ease import ReadingEase

EASY = "We cut the old trees in the cold months. "
HARD = "It is of institutional interdependencies and for organisational sustainability. "


def article(text: str, language: str = "en") -> str:
    return f'<html lang="{language}"><article><p>{text}</p></article>'


@pytest.mark.parametrize(
    ("language", "easy", "hard"),
    [
        ("en", EASY, HARD),
        ("ar", "نام الولد في بيته. ", "والاستراتيجيات الاقتصادية للمؤسسات الاستثمارية الدولية. "),
        (
            "de",
            "Der Hund ist im Haus. ",
            "Die wirtschaftspolitischen Rahmenbedingungen verschlechtern sich für die. ",
        ),
        ("sv", "Katten sover nu. ", f"{'Näringsdepartementet och utredningsförslagen är ' * 6}. "),
        ("ru", "Кот спит на полу. ", "Институциональное регулирование совершенствуется не нами. "),
        (
            "it",
            "Il gatto dorme qui. ",
            f"{'Le istituzioni internazionali regolamentano gli ' * 12}. ",
        ),
        ("pl", "Kot śpi w domu. ", f"{'Międzynarodowe instytucje ' * 20}. "),
    ],
)
def test_only_what_the_formula_calls_very_hard_is_found(
    language: str, easy: str, hard: str
) -> None:
    assert keys(ReadingEase, article(easy * 40, language)) == []
    said = "very_hard_in_years" if language in {"de", "pl"} else "very_hard"
    assert keys(ReadingEase, article(hard * 40, language)) == [said]


def test_the_ease_asked_for_can_be_set() -> None:
    html = article(EASY * 20)
    assert keys(ReadingEase, html, min_ease=100.0) == []
    assert keys(ReadingEase, html.replace("old", "ancient"), min_ease=100.0) == ["very_hard"]


def test_the_cost_grows_with_the_distance() -> None:
    html = article((EASY + "Arboriculture necessitates sophisticated horticultural tools. ") * 20)
    [near], [far] = (findings(ReadingEase, html, min_ease=least) for least in (28.5, 99.0))
    assert 0.5 < near.cost < far.cost == 1


def test_the_finding_points_at_the_longest_sentence() -> None:
    longest = f"Here <b>begins</b> the longest of them, {HARD.rstrip('. ') * 3}."
    html = article(HARD * 40 + longest)
    [finding] = findings(ReadingEase, html)
    assert html[finding.start : finding.end].startswith("Here <b>begins</b> the longest")
    assert finding.params["ease"] == 0
    assert finding.params["least"] == 30


def test_short_texts_and_languages_without_a_formula_of_their_own_are_not_judged() -> None:
    assert not applies(ReadingEase, article(HARD * 11))
    assert applies(ReadingEase, article(HARD * 12))
    for language in ("fi", "hu", "he", "th", "zh"):
        assert not applies(ReadingEase, page(f"<p>{HARD * 40}</p>", language=language))


@pytest.mark.parametrize(
    "text",
    [
        "Watoto wanacheza mpira uwanjani baada ya shule kufungwa jioni na mapema. ",
        "Miestnosti v starom dome potrebovali novú strechu a väčšie okná na juh. ",
    ],
)
def test_a_text_that_is_not_in_the_language_the_page_declares_is_not_judged(text: str) -> None:
    assert not applies(ReadingEase, article(text * 40))
