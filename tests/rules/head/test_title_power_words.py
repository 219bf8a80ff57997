import pytest

from seoaudit import Document, audit
from seoaudit.testing import applies, findings, keys
from seoaudit.text.resources import listed
from seoaudit_rules.head.title_power_words import TitlePowerWords, example_words


def html(title: str, language: str = "en") -> str:
    return f'<html lang="{language}"><title>{title}</title><p>x'


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Secrets of the apple tree"),
        ("en-GB", "An EASY way to prune"),
        ("ar", "أَسرارُ تقليم شجرة التفاح"),
        ("ar", "التقليم بأسرار المزارعين"),
        ("ar", "أطباق لذيذة وسهلة للعشاء"),
        ("de", "Überraschungen im eigenen Garten"),
        ("fr", "Une découverte au jardin"),
        ("es", "Trucos para el jardín"),
        ("it", "I segreti del melo"),
        ("nl", "De mooiste appels van het jaar"),
        ("sv", "En enkel väg till äpplen"),
        ("id", "Rahasia kebun apel di rumah"),
    ],
)
def test_a_power_word_is_known_in_any_form(language: str, title: str) -> None:
    assert keys(TitlePowerWords, html(title, language)) == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Why gardeners fear the frost"),
        ("ar", "كيف عادت الفرحة إلى بستان التفاح"),
        ("de", "Warum Gärtner den Frost fürchten"),
        ("fr", "La tristesse des pommiers en hiver"),
        ("es", "El miedo de los jardineros a la helada"),
    ],
)
def test_a_word_of_feeling_draws_readers_too(language: str, title: str) -> None:
    assert keys(TitlePowerWords, html(title, language)) == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Newton and the apple tree"),
        ("ar", "تقليم شجرة التفاح في الشتاء"),
        ("ar", "الرئيس يزور المدينة ويلتقي المسؤولين"),
        ("de", "Äpfel schneiden im Winter"),
        ("fr", "Tailler un pommier en hiver"),
        ("es", "Cómo podar un manzano viejo"),
    ],
)
def test_a_title_without_one_is_remarked_on(language: str, title: str) -> None:
    source = html(title, language)
    [finding] = findings(TitlePowerWords, source)
    assert source[finding.start : finding.end] == title
    assert finding.params["such"] == example_words()[language]


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", ""), ("en", "Green Fingers"), ("en", "..."), ("da", "Beskæring af gamle træer")],
)
def test_names_and_other_languages_are_left_alone(language: str, title: str) -> None:
    assert not applies(TitlePowerWords, html(title, language))


def test_each_language_with_a_list_has_words_to_name() -> None:
    assert set(example_words()) == listed("power_words")


def test_an_unclosed_title_is_left_to_another_rule() -> None:
    assert not applies(TitlePowerWords, '<html lang="en"><title>Pruning an apple tree<p>x')


def test_words_may_be_added_and_short_titles_asked_for() -> None:
    title = html("Pruning an apple tree")
    assert keys(TitlePowerWords, title, extra_words=("apples",)) == []
    assert keys(TitlePowerWords, title, extra_words=("pear",)) == ["none"]
    assert keys(TitlePowerWords, html("Apple tree"), min_words=2) == ["none"]


def test_the_remark_takes_no_points() -> None:
    plain = audit(Document(html("Pruning an old apple tree in winter")))
    strong = audit(Document(html("Pruning an old apple tree: secrets")))
    remark = [f.points for f in plain.findings if f.rule == TitlePowerWords.id]
    assert remark == [0]
    assert not any(f.rule == TitlePowerWords.id for f in strong.findings)
    [result] = [rule for rule in plain.rules if rule.id == TitlePowerWords.id]
    assert (result.possible, result.earned) == (0, 0)
