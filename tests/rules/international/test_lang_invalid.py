import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.international.lang_invalid import LangInvalid

ARABIC = "<p>تُقلَّم شجرة التفاح في الشتاء، حين تسقط الأوراق عن أغصانها كلها.</p>"


@pytest.mark.parametrize(
    "code", ["ar", "AR", "ar-MA", "zh-Hans", "zh-Hant-TW", "es-419", "sr-Latn-RS", "fil", "en-us"]
)
def test_codes_that_exist_are_right(code: str) -> None:
    assert keys(LangInvalid, f'<html lang="{code}">{ARABIC}') == []


@pytest.mark.parametrize(
    ("code", "wanted"),
    [("en_US", "en-US"), ("en-UK", "en-GB"), ("en_uk", "en-GB"), ("ar_MA", "ar-MA")],
)
def test_a_slip_is_put_right_safely(code: str, wanted: str) -> None:
    html = f'<html lang="{code}"><p>A short text.'
    [finding] = findings(LangInvalid, html)
    assert finding.params["wanted"] == wanted
    assert finding.fix is not None
    assert finding.fix.safety is Safety.SAFE
    assert apply(html, [finding.fix]) == f'<html lang="{wanted}"><p>A short text.'


@pytest.mark.parametrize(("code", "safety"), [("ar_MA", Safety.SAFE), ("en_US", Safety.UNSAFE)])
def test_a_slip_in_a_language_that_the_text_is_not_in_is_not(code: str, safety: Safety) -> None:
    [finding] = findings(LangInvalid, f'<html lang="{code}">{ARABIC}')
    assert finding.fix is not None
    assert finding.fix.safety is safety


@pytest.mark.parametrize("code", ["arabic", "عربي", "xx", "{{ lang }}"])
def test_for_nonsense_the_language_of_the_text_is_proposed(code: str) -> None:
    [finding] = findings(LangInvalid, f'<html lang="{code}">{ARABIC}')
    assert finding.params["wanted"] == "ar"
    assert finding.fix is not None
    assert finding.fix.safety is Safety.UNSAFE


def test_without_a_text_nothing_is_proposed() -> None:
    assert keys(LangInvalid, '<html lang="arabic">') == ["unknown"]


def test_a_missing_language_is_left_to_another_rule() -> None:
    assert not applies(LangInvalid, f"<html>{ARABIC}")
    assert not applies(LangInvalid, f'<html lang="">{ARABIC}')


def test_the_finding_points_at_the_attribute() -> None:
    html = f"<html class=x LANG='arabic'>{ARABIC}"
    [finding] = findings(LangInvalid, html)
    assert html[finding.start : finding.end] == "LANG='arabic'"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<!DOCTYPE html>\n<p>One", None),
        (
            "<!DOCTYPE html>\n<html class=a><p>One",
            '<!DOCTYPE html>\n<html lang="en-US" class=a><p>One',
        ),
    ],
)
def test_a_second_html_tag_is_not_where_the_language_is_mended(
    before: str, after: str | None
) -> None:
    late = '<html lang="en_US"><p>Two'
    [finding] = findings(LangInvalid, before + late)
    assert (finding.fix is None) == (after is None)
    if finding.fix and after:
        assert apply(before + late, [finding.fix]) == after + late
