"""How each language of messages counts, writes numbers and sets spaces."""

from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from seoaudit.rule import message_languages
from seoaudit.rule.message_languages import (
    MESSAGE_LANGUAGES,
    NARROW_NO_BREAK_SPACE,
    NO_BREAK_SPACE,
    MessageLanguage,
    english,
    typeset,
)

every_language = pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
# With marks that no language here has together.
SPACED = MessageLanguage(
    english,
    decimal_mark=",",
    thousands_mark="_",
    spaces={"«": "<", "»": ">", ":": ".", "?": NARROW_NO_BREAK_SPACE, "%": NO_BREAK_SPACE},
)


@every_language
def test_plurals_agree_with_cldr(language: str) -> None:
    cldr = Locale(language).plural_form
    assert all(MESSAGE_LANGUAGES[language].plural(n) == cldr(n) for n in range(2000))


@every_language
def test_every_category_that_numbers_have_is_named(language: str) -> None:
    spoken = MESSAGE_LANGUAGES[language]
    assert set(map(spoken.plural, (*range(2000), 1.5))) == set(spoken.categories)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("7", "7"),
        ("0.5", "0,5"),
        ("-1234.5", "-1_234,5"),
        ("1234567", "1_234_567"),
        ("123456.123456", "123_456,123456"),
        ("+12.0", "+12,0"),
    ],
)
def test_numbers_have_the_marks_of_the_language(written: str, said: str) -> None:
    assert SPACED.number(written) == said
    assert MESSAGE_LANGUAGES["en"].number(written) == written


@pytest.fixture
def spaced(monkeypatch: pytest.MonkeyPatch) -> str:
    """The code of a language with its own spaces."""
    monkeypatch.setattr(message_languages, "MESSAGE_LANGUAGES", {"xx": SPACED})
    message_languages._plain_spaces.cache_clear()
    return "xx"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A : b", "A.: b"),
        ("(a « b ».)", "(a «<b>».)"),
        ("Why ?", f"Why{NARROW_NO_BREAK_SPACE}?"),
        ("{n} % of 10 000 words", f"{{n}}{NO_BREAK_SPACE}% of 10_000 words"),
        ("« a » : b", "«<a>».: b"),
        ("12 %)", f"12{NO_BREAK_SPACE}%)"),
        ("line 12 200 words", "line 12_200 words"),
        ("a ?key=value and a :root", "a ?key=value and a :root"),
        ("`a : b` : c", "`a : b`.: c"),
        ("in 2027-03-01 100s", "in 2027-03-01 100s"),
    ],
)
def test_spaces_are_those_of_the_language(spaced: str, written: str, said: str) -> None:
    assert typeset(written, spaced) == said


def test_a_whole_catalogue_is_set_but_for_its_keys(spaced: str) -> None:
    assert typeset({"a : b": {"c ?": "d : e"}, "n": 5}, spaced) == {
        "a : b": {"c ?": "d.: e"},
        "n": 5,
    }


def test_a_language_without_spaces_of_its_own_keeps_them() -> None:
    texts = {"a : b": "« c » ?"}
    assert typeset(texts, "en") is texts


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2027, 3, 1), "1er\u00a0mars\u00a02027"),
        (date(2026, 12, 24), "24\u00a0décembre\u00a02026"),
    ],
)
def test_days_are_written_in_french(day: date, said: str) -> None:
    assert MESSAGE_LANGUAGES["fr"].day(day) == said
    cldr = format_date(day, "long", locale="fr").replace(" ", NO_BREAK_SPACE)
    assert said.replace("1er", "1") == cldr.replace("1er", "1")
    assert MESSAGE_LANGUAGES["en"].day(day) == day.isoformat()


@pytest.mark.parametrize("number", [0.5, 12.25, -7.0, 1234567.5])
def test_numbers_agree_with_cldr_where_they_are_grouped(number: float) -> None:
    for language, spoken in MESSAGE_LANGUAGES.items():
        if spoken.thousands_mark:
            cldr = format_decimal(number, "#,##0.0#", locale=language)
            assert spoken.number(f"{number}") == cldr
