import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import findings, keys, page
from seoaudit_rules.international.lang_missing import LangMissing

ARABIC = "<p>تُقلَّم شجرة التفاح في الشتاء، حين تسقط الأوراق عن أغصانها كلها.</p>"


@pytest.mark.parametrize("tag", ['<html lang="ar">', "<HTML LANG=ar>", '<html lang="nonsense">'])
def test_a_declared_language_is_enough_whatever_it_says(tag: str) -> None:
    assert keys(LangMissing, f"{tag}{ARABIC}") == []


@pytest.mark.parametrize("tag", ["<html>", '<html lang="">', '<html lang=" ">', ""])
def test_none_or_an_empty_one_is_missing(tag: str) -> None:
    assert keys(LangMissing, f"{tag}{ARABIC}") == ["missing"]


def test_xml_lang_means_nothing_in_html() -> None:
    assert keys(LangMissing, f'<html xml:lang="ar">{ARABIC}') == ["missing"]


def test_the_language_of_a_part_is_not_that_of_the_page() -> None:
    assert keys(LangMissing, f'<html><body lang="ar">{ARABIC}') == ["missing"]


def test_the_message_names_the_language_of_the_text() -> None:
    [finding] = findings(LangMissing, f"<html>{ARABIC}")
    assert finding.params["language"] == "ar"


def test_a_language_that_is_given_is_the_one_to_declare() -> None:
    [finding] = findings(LangMissing, page("<html><p>2026</p>", language="he"))
    assert finding.params["language"] == "he"


@pytest.mark.parametrize(
    ("tag", "mended"),
    [
        ("<html>", '<html lang="ar">'),
        ('<html class="x">', '<html lang="ar" class="x">'),
        ('<html class="x" lang="">', '<html class="x" lang="ar">'),
    ],
)
def test_the_fix_writes_it_once(tag: str, mended: str) -> None:
    [finding] = findings(LangMissing, f"<!doctype html>{tag}{ARABIC}")
    assert finding.fix is not None
    assert finding.fix.safety is Safety.SAFE
    assert (
        apply(f"<!doctype html>{tag}{ARABIC}", [finding.fix]) == f"<!doctype html>{mended}{ARABIC}"
    )


def test_a_text_that_ends_in_another_language_is_left_to_somebody_who_reads_it() -> None:
    english = "<p>The apple tree is pruned in the winter, when its leaves have all fallen.</p>"
    [finding] = findings(LangMissing, f"<html>{ARABIC * 20}{english * 20}")
    assert finding.params["language"] == "ar"
    assert finding.fix is not None
    assert finding.fix.safety is Safety.UNSAFE


def test_without_an_html_tag_there_is_nothing_to_write_it_in() -> None:
    [finding] = findings(LangMissing, ARABIC)
    assert finding.fix is None
