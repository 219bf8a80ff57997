import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.international.foreign_punctuation import ForeignPunctuation


def article(text: str, language: str = "ar") -> str:
    return f'<html lang="{language}" dir="rtl"><article><p>{text}</p></article></html>'


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("في الشتاء, نقلّم", "في الشتاء، نقلّم"),
        ("في الشتاء,نقلّم", "في الشتاء،نقلّم"),
        ("في الشتاء , نقلّم", "في الشتاء ، نقلّم"),
        ("انتهى الشتاء; نقلّم", "انتهى الشتاء؛ نقلّم"),
        ("متى نقلّم?", "متى نقلّم؟"),
        ("قال «نعم», ثم مضى", "قال «نعم»، ثم مضى"),
        ("(في الشتاء), ثم", "(في الشتاء)، ثم"),
        ("شتاءً, ثم", "شتاءً، ثم"),
        ("في 2024, قال", "في 2024، قال"),
        ("في <b>الشتاء</b>, ثم", "في <b>الشتاء</b>، ثم"),
        ("في الشتاء&#44; ثم", "في الشتاء، ثم"),
    ],
)
def test_a_latin_mark_after_an_arabic_word_is_replaced(text: str, mended: str) -> None:
    html = article(text)
    [finding] = findings(ForeignPunctuation, html)
    assert finding.fix is not None
    assert finding.fix.safety is Safety.SAFE
    assert apply(html, [finding.fix]) == article(mended)


@pytest.mark.parametrize(
    "text",
    [
        "نقلّم، ثم نجني؛ متى؟",
        "عددها 1,000 شجرة، و٣,٥ طن",
        "شجرة iPhone, وقال",
        "كتب (apple, pear; fig?) ثم مضى،",
        "انظر https://example.com/شجرة?x=1 ثم",
        "انظر https://example.com/شجرة, ثم",
        "اكتب <code>شجرة, تفاح</code> ثم",
        "بين 10, 20 و30،",
        "، , ثم",
    ],
)
def test_arabic_marks_latin_words_numbers_addresses_and_code_are_right(text: str) -> None:
    assert keys(ForeignPunctuation, article(text)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("fa", "در زمستان, درخت را هرس می‌کنیم"), ("ur", "سردیوں میں, درخت کاٹتے ہیں")],
)
def test_persian_and_urdu_have_the_same_marks(language: str, text: str) -> None:
    assert keys(ForeignPunctuation, article(text, language)) == ["latin"]


def test_hebrew_is_written_with_latin_marks() -> None:
    assert not applies(ForeignPunctuation, article("בחורף, גוזמים. מתי?", "he"))


def test_an_arabic_quotation_in_an_english_article_is_not_judged() -> None:
    html = article("They say شجرة, and they mean the old tree in the garden.", "en")
    assert not applies(ForeignPunctuation, html)


def test_a_text_without_any_such_mark_is_not_judged() -> None:
    assert not applies(ForeignPunctuation, article("تُقلَّم شجرة التفاح في الشتاء."))


def test_the_finding_points_at_the_mark_and_quotes_the_word() -> None:
    html = article("نقلّم في الشتاء, ثم")
    [finding] = findings(ForeignPunctuation, html)
    assert html[finding.start : finding.end] == ","
    assert finding.params["word"] == "الشتاء,"
    assert finding.params["wanted"] == "،"


def test_the_cost_is_the_share_of_marks() -> None:
    [finding] = findings(ForeignPunctuation, article("شتاء, ثم ربيع، ثم صيف، ثم خريف؟"))
    assert finding.cost == 0.25


def test_at_most_twenty_are_listed_and_the_cost_stays() -> None:
    found = findings(ForeignPunctuation, article("شتاء, " * 50))
    assert len(found) == 20
    assert sum(finding.cost for finding in found) == pytest.approx(1)
