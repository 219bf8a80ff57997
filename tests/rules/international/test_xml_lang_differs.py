import pytest

from seoaudit.testing import applies, keys
from seoaudit_rules.international.xml_lang_differs import XmlLangDiffers


@pytest.mark.parametrize(("lang", "xml"), [("en", "en-GB"), ("EN", "en"), ("zh-yue", "zh-cmn")])
def test_one_language_twice_passes(lang: str, xml: str) -> None:
    assert keys(XmlLangDiffers, f'<html lang="{lang}" xml:lang="{xml}">') == []


@pytest.mark.parametrize(("lang", "xml"), [("fr", "en"), ("ar-MA", "fr-MA")])
def test_two_languages_are_told(lang: str, xml: str) -> None:
    assert keys(XmlLangDiffers, f'<html lang="{lang}" xml:lang="{xml}">') == ["differs"]


@pytest.mark.parametrize(
    "html", ['<html lang="en">', '<html xml:lang="en">', '<html lang="en" xml:lang="">']
)
def test_one_declaration_cannot_differ(html: str) -> None:
    assert not applies(XmlLangDiffers, html)
