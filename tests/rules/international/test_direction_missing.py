import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.international.direction_missing import DirectionMissing

TEXT = {
    "ar": "تُقلَّم شجرة التفاح في الشتاء حين تسقط أوراقها كلها",
    "he": "גוזמים את עץ התפוח בחורף כאשר אין עליו עלים כלל",
    "fa": "درخت سیب را در زمستان که برگ ندارد هرس می‌کنیم و می‌چینیم",
    "ur": "سیب کے درخت کو سردیوں میں کاٹا جاتا ہے جب اس پر پتے نہیں ہوتے",
}


@pytest.mark.parametrize("language", TEXT)
def test_a_language_read_from_the_right_needs_it(language: str) -> None:
    html = f'<html lang="{language}"><p>{TEXT[language]}</p>'
    assert keys(DirectionMissing, html) == ["missing"]


@pytest.mark.parametrize(
    "page",
    [
        '<html lang="ar" dir="rtl"><body><p>{text}</p>',
        '<html lang="ar" DIR="RTL"><body><p>{text}</p>',
        '<html lang="ar" dir=auto><body><p>{text}</p>',
        '<html lang="ar"><body dir="rtl"><p>{text}</p>',
        '<html lang="ar" dir="ltr"><body dir="rtl"><p>{text}</p>',
        '<html lang="ar"><body><div dir="rtl"><article><p>{text}</p></article></div>',
        '<html lang="ar"><body><article dir="rtl"><p>{text}</p></article>',
        '<html lang="ar"><body><article><p dir="rtl">{text}</p></article>',
    ],
)
def test_it_may_stand_on_the_text_or_anywhere_around_it(page: str) -> None:
    assert keys(DirectionMissing, page.format(text=TEXT["ar"])) == []


def test_one_paragraph_does_not_speak_for_the_rest() -> None:
    text = TEXT["ar"]
    html = f'<html lang="ar"><article><p dir="rtl">{text}</p>{f"<p>{text}</p>" * 3}</article>'
    assert keys(DirectionMissing, html) == ["missing"]


def test_other_languages_do_not_need_it() -> None:
    assert not applies(DirectionMissing, '<html lang="fr"><p>Le pommier en hiver</p>')


def test_arabic_in_latin_letters_does_not_need_it() -> None:
    assert not applies(DirectionMissing, '<html lang="ar-Latn"><p>shajarat at-tuffah</p>')


def test_a_template_that_says_english_around_arabic_text_does_not_hide_it() -> None:
    assert keys(DirectionMissing, f'<html lang="en-US"><p>{TEXT["ar"]}</p>') == ["missing"]


def test_english_text_in_a_page_that_says_arabic_is_another_matter() -> None:
    text = "The apple tree is pruned in winter, when it has no leaves on it."
    assert not applies(DirectionMissing, f'<html lang="ar"><p>{text}</p>')


def test_an_empty_page_is_not_judged() -> None:
    assert not applies(DirectionMissing, '<html lang="ar">')


@pytest.mark.parametrize(
    ("tag", "mended"),
    [
        ('<html lang="ar">', '<html dir="rtl" lang="ar">'),
        ("<HTML>", '<HTML dir="rtl">'),
        ('<html dir="" lang="ar">', '<html dir="rtl" lang="ar">'),
        ("<html lang=ar dir=ltr>", '<html lang=ar dir="rtl">'),
    ],
)
def test_the_safe_fix_writes_it_in_the_html_tag(tag: str, mended: str) -> None:
    html = f"<!doctype html>\r\n{tag}<p>{TEXT['ar']}</p>"
    [finding] = findings(DirectionMissing, html)
    assert finding.fix is not None
    assert finding.fix.safety is Safety.SAFE
    assert apply(html, [finding.fix]) == html.replace(tag, mended)


def test_without_an_html_tag_there_is_no_fix() -> None:
    [finding] = findings(DirectionMissing, f"<p>{TEXT['ar']}</p>")
    assert finding.fix is None


def test_a_second_html_tag_is_not_where_the_direction_is_mended() -> None:
    html = f'<!DOCTYPE html><p><html lang="ar" dir="ltr"><p>{TEXT["ar"]}'
    [finding] = findings(DirectionMissing, html)
    assert (finding.key, finding.fix) == ("wrong", None)
