import json
import re
from importlib.resources import files

import pytest

from seoaudit.errors import Phrase, SeoauditError, SourceError
from seoaudit.rule.bidi import isolated
from seoaudit.rule.messages import Words


def phrases(language: str) -> dict[str, str | dict[str, str]]:
    found: dict[str, str | dict[str, str]] = json.loads(
        (files("seoaudit.rule") / "locale" / f"{language}.json").read_text("utf-8")
    )
    return found


def texts(forms: str | dict[str, str]) -> list[str]:
    return [forms] if isinstance(forms, str) else list(forms.values())


def test_the_program_says_the_same_in_both_languages() -> None:
    english, arabic = phrases("en"), phrases("ar")
    assert english.keys() == arabic.keys()
    for key, forms in arabic.items():
        known = set(re.findall(r"{(\w+)}", " ".join(texts(english[key]))))
        for text in texts(forms):
            assert set(re.findall(r"{(\w+)}", text)) <= known
        assert isinstance(forms, str) or len(forms) == 6


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "كلمة واحدة"), (2, "كلمتان"), (5, "5 كلمات"), (11, "11 كلمة"), (100, "100 كلمة")],
)
def test_arabic_agrees_with_its_number(count: int, said: str) -> None:
    assert Words("ar").phrase("words", count=count) == said


def test_numbers_are_shown_with_two_decimals_at_most() -> None:
    words = Words()
    assert [words.show(value) for value in (1.21359, 2.0, 0.5, 7)] == ["1.21", "2", "0.5", "7"]


def test_values_of_the_other_direction_are_isolated_only_when_asked() -> None:
    assert Words("en", isolate=True).show("الرياض") == isolated("الرياض")
    assert Words("en", isolate=True).show("Riyadh") == "Riyadh"
    assert Words("ar", isolate=True).show("Riyadh") == isolated("Riyadh")
    assert Words("ar").show("Riyadh") == "Riyadh"


def test_none_may_be_said_in_words_of_its_own() -> None:
    said = Words().phrase("keyphrase", keyphrase="Keyphrase x", count=0, density=0.0)
    assert said == "Keyphrase x: not found in the text"
    assert Words().phrase("pages", count=0) == "0 pages"


NOT_FOUND = Phrase("file not found.{hint}", hint=Phrase(" Did you mean {name}?", name="a.html"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "file not found. Did you mean a.html?"),
        ("ar", "الملف غير موجود. هل تقصد a.html؟"),
    ],
)
def test_an_error_is_told_with_the_phrases_inside_it(language: str, said: str) -> None:
    assert Words(language).tell(NOT_FOUND) == said
    assert Words(language).tell(str(SeoauditError(NOT_FOUND))) == said


def test_an_error_tells_its_values_as_they_are_written() -> None:
    error = SourceError("a.html", "must not be {value!r} for {seconds:g}", value="x", seconds=2.0)
    assert Words("ar").tell(str(error)) == "a.html: must not be 'x' for 2"
    own = Phrase("must be a number, 0 or greater, not {value!r}", value="-1")
    assert Words("ar").tell(own).endswith("لا '-1'")


def test_words_of_others_are_told_as_they_are() -> None:
    assert Words("ar").tell("Expected '=' after {a key}") == "Expected '=' after {a key}"
    assert Words("ar", isolate=True).tell(Phrase("of a plugin")) == isolated("of a plugin")
