import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.international.mixed_digits import MixedDigits


def article(text: str, language: str = "ar") -> str:
    return f'<html lang="{language}" dir="rtl"><article><p>{text}</p></article></html>'


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("في ٣ أيام و٥ ليالٍ من 2026", "في ٣ أيام و٥ ليالٍ من ٢٠٢٦"),
        ("في 3 أيام و5 ليالٍ من ٢٠٢٦", "في 3 أيام و5 ليالٍ من 2026"),
        ("في ٣ أيام و٥ ليالٍ من ۲۰۲۶", "في ٣ أيام و٥ ليالٍ من ٢٠٢٦"),
        ("بلغت 3.5 و4.5 ثم ٥٫٥", "بلغت 3.5 و4.5 ثم 5.5"),
        ("٢٠ شجرة و٣٠ ثم 1٢", "٢٠ شجرة و٣٠ ثم ١٢"),
        ("يوم ٥/٦/٢٠٢٦ الساعة ١٠:٣٠ ويوم 7/6/2026", "يوم ٥/٦/٢٠٢٦ الساعة ١٠:٣٠ ويوم ٧/٦/٢٠٢٦"),
    ],
)
def test_the_rarer_digits_are_replaced_by_the_usual_ones(text: str, mended: str) -> None:
    html = article(text)
    found = findings(MixedDigits, html)
    fixes = [finding.fix for finding in found if finding.fix]
    assert {fix.safety for fix in fixes} == {Safety.UNSAFE}
    assert apply(html, fixes) == article(mended)
    assert keys(MixedDigits, article(mended)) == []


@pytest.mark.parametrize(
    "text",
    [
        "في ٣ أيام و٥ ليالٍ",
        "في 3 أيام و5 ليالٍ",
        "٣ هواتف iPhone 15 و٥ أجهزة",
        "٣ شبكات 5G و٥ مدن",
        "٣ إصابات بفيروس COVID-19 و٥ وفيات",
        "٣ مرات و٥ في Windows (11)",
        "٣ أقراص سعتها 15 GB و٥ كتب",
        "٣ أسئلة على https://a.example/2026/5 و٥ أجوبة",
        "٣ أسئلة إلى a5@b.example و٥ أجوبة",
        "٣ أرقام، اتصل بالرقم 0522-334455 أو +212 522 33 44 55، و٥ عناوين",
        "٣ مرات <code>x = 5</code> و٥ مرات",
    ],
)
def test_names_addresses_telephones_and_code_keep_their_digits(text: str) -> None:
    html = article(text)
    assert applies(MixedDigits, html)
    assert keys(MixedDigits, html) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("fa", "۱۴۰۳ و ۱۴۰۴ و 5"), ("ur", "۱۴۰۳ اور ۱۴۰۴ اور 5"), ("ckb", "٣ و ٤ و 5")],
)
def test_persian_urdu_and_kurdish_are_looked_at_too(language: str, text: str) -> None:
    assert keys(MixedDigits, article(text, language)) == ["mixed"]


def test_a_finding_points_at_its_number_and_costs_its_share() -> None:
    html = article("٣ أيام و٤ ليالٍ و٥ أسابيع و 2026")
    [finding] = findings(MixedDigits, html)
    assert html[finding.start : finding.end] == "2026"
    assert finding.cost == pytest.approx(1 / 4)


def test_many_findings_are_cut_at_twenty_and_cost_the_same() -> None:
    html = article("٣ ثم " * 60 + "4 ثم " * 40)
    found = findings(MixedDigits, html)
    assert len(found) == 20
    assert sum(finding.cost for finding in found) == pytest.approx(0.4)


def test_a_number_written_with_references_is_reported_without_a_fix() -> None:
    [finding] = findings(MixedDigits, article("٣ أيام و٤ ليالٍ من &#50;026"))
    assert finding.params["number"] == "2026"
    assert finding.fix is None


def test_one_number_and_other_languages_are_not_judged() -> None:
    assert not applies(MixedDigits, article("في عام 2026"))
    assert not applies(MixedDigits, article("in 2026 and ٢٠٢٦", "en"))
    assert not applies(MixedDigits, article("בשנת 2026 ו-٢٠٢٦", "he"))


@pytest.mark.parametrize(
    "text", ["بعد ٦ أسابيع ثم 25 يوما", "بعد 25 يوما ثم ٦ أسابيع", "٣ و ٤ و 5 و 6", "٣ و ۴ و 5"]
)
def test_without_a_majority_nothing_is_said(text: str) -> None:
    assert keys(MixedDigits, article(text)) == []


def test_numbers_in_code_are_no_majority() -> None:
    assert keys(MixedDigits, article("٣ و ٤ و 5 <code>6 7 8 9</code>")) == ["mixed"]
