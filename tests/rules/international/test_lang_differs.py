import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.international.lang_differs import LangDiffers

ENGLISH = "The old apple tree is pruned in the winter, and the wood is left to dry. " * 5
GERMAN = "Der alte Apfelbaum wird im Winter geschnitten, und das Holz bleibt liegen. " * 5
ARABIC = "تُقلَّم شجرة التفاح القديمة في الشتاء من كل عام ثم يُترك الخشب حتى يجف. " * 5
PERSIAN = "درخت سیب کهنه را در زمستان هرس می‌کنند و چوب را می‌گذارند تا خشک شود. " * 5
DANISH = "Det gamle æbletræ beskæres om vinteren, og træet ligger og tørrer i haven. " * 5


def article(lang: str, text: str) -> str:
    return f'<html lang="{lang}"><article><p>{text}</p></article></html>'


@pytest.mark.parametrize(
    ("lang", "text", "read"),
    [("en", GERMAN, "de"), ("en", ARABIC, "ar"), ("ar", PERSIAN, "fa"), ("de-AT", ENGLISH, "en")],
)
def test_a_language_that_the_text_is_not_in_is_reported_at_the_attribute(
    lang: str, text: str, read: str
) -> None:
    html = article(lang, text)
    [finding] = findings(LangDiffers, html)
    assert finding.params == {"declared": lang, "language": read}
    assert html[finding.start : finding.end] == f'lang="{lang}"'


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en-GB", ENGLISH), ("EN", ENGLISH), ("ar-MA", ARABIC), ("de-CH", GERMAN), ("fa-IR", PERSIAN)],
)
def test_variants_of_a_language_are_that_language(lang: str, text: str) -> None:
    html = article(lang, text)
    assert applies(LangDiffers, html)
    assert keys(LangDiffers, html) == []


@pytest.mark.parametrize(("lang", "text"), [("da", DANISH), ("gsw", GERMAN), ("ary", ARABIC)])
def test_a_language_that_cannot_be_told_from_its_neighbours_is_believed(
    lang: str, text: str
) -> None:
    assert keys(LangDiffers, article(lang, text)) == []


def test_a_neighbour_language_is_not_believed_of_a_text_in_the_other_direction() -> None:
    assert keys(LangDiffers, article("da", ARABIC)) == ["differs"]


@pytest.mark.parametrize("text", [f"{ENGLISH}</p><p>{GERMAN}", f"{GERMAN}</p><p>{ENGLISH}"])
def test_a_page_in_two_languages_is_not_judged(text: str) -> None:
    assert not applies(LangDiffers, article("fr", text))


def test_a_long_quotation_inside_does_not_change_the_language() -> None:
    text = f"{ENGLISH * 2}</p><blockquote>{GERMAN}</blockquote><p>{ENGLISH * 2}"
    assert keys(LangDiffers, article("en", text)) == []


def test_a_short_text_and_an_invalid_code_are_not_judged() -> None:
    assert not applies(LangDiffers, article("en", "Der alte Apfelbaum wird geschnitten."))
    assert not applies(LangDiffers, article("en_US", GERMAN))
    assert not applies(LangDiffers, f"<p>{GERMAN}")


def test_the_shortest_text_can_be_set() -> None:
    html = article("en", "Der alte Apfelbaum wird im Winter geschnitten.")
    assert keys(LangDiffers, html, min_words=7) == ["differs"]
    assert not applies(LangDiffers, html, min_words=8)


@pytest.mark.parametrize(
    "body",
    [
        f'<article lang="de"><p>{GERMAN}</p></article>',
        f'<main lang="de"><article><p>{GERMAN}</p></article></main>',
        f'<article><p lang="de">{GERMAN}</p></article>',
    ],
)
def test_an_article_that_names_its_own_language_is_right(body: str) -> None:
    assert keys(LangDiffers, f'<html lang="en">{body}</html>') == []


def test_the_language_that_was_given_counts_as_read() -> None:
    html = article("en", DANISH)
    assert keys(LangDiffers, page(html, language="da")) == ["differs"]
    assert keys(LangDiffers, page(html, language="en")) == []


def test_a_second_html_tag_is_not_where_the_language_is_mended() -> None:
    [finding] = findings(LangDiffers, f'<!DOCTYPE html><p><html lang="en"><p>{GERMAN}')
    assert finding.fix is None
