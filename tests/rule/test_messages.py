import json
import re
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from seoaudit import Rule, message
from seoaudit.errors import Phrase, PluginWarning, SeoauditError, SourceError, UsageError
from seoaudit.rule import catalogue as catalogues
from seoaudit.rule import messages
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Value
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import PLACEHOLDER, Words, words_of
from tests.phrases import templates
from tests.translations import COMPLETE, TRANSLATED


def phrases(language: str) -> dict[str, str | dict[str, str]]:
    found: dict[str, str | dict[str, str]] = json.loads(
        (files("seoaudit.rule") / "locale" / f"{language}.json").read_text("utf-8")
    )
    return found


def texts(forms: str | dict[str, str]) -> list[str]:
    return [forms] if isinstance(forms, str) else list(forms.values())


every_translation = pytest.mark.parametrize("language", TRANSLATED)


@every_translation
def test_the_program_says_the_same_in_every_language(language: str) -> None:
    english, translated = phrases("en"), phrases(language)
    assert translated.keys() <= english.keys()
    assert language not in COMPLETE or translated.keys() == english.keys()
    categories = set(MESSAGE_LANGUAGES[language].categories)
    for key, forms in translated.items():
        known = set(re.findall(r"{(\w+)}", " ".join(texts(english[key]))))
        for text in texts(forms):
            assert set(re.findall(r"{(\w+)}", text)) <= known, key
        assert isinstance(forms, dict) == isinstance(english[key], dict), key
        if isinstance(forms, dict):
            assert categories <= forms.keys() <= {*categories, "zero"}, key
            assert ("zero" in english[key]) <= ("zero" in forms), key


@every_translation
def test_a_form_for_several_numbers_names_none_of_them(language: str) -> None:
    plural = MESSAGE_LANGUAGES[language].plural
    for key, forms in phrases(language).items():
        if isinstance(forms, dict) and "zero" not in forms and plural(0) == plural(1):
            assert not re.search(r"(?<![\w-])\d", forms["one"]), key


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


def test_a_phrase_without_a_translation_is_said_in_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = {"en": phrases("en"), "fr": {}}
    monkeypatch.setattr(messages, "_phrases", known.__getitem__)
    assert [Words("fr").phrase("pages", count=n) for n in (0, 1)] == ["0 pages", "1 page"]


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


def test_words_are_named_by_the_code_of_their_language() -> None:
    words = Words("ar", isolate=True)
    assert words_of("ar") == Words("ar")
    assert words_of(words) is words
    with pytest.raises(UsageError, match="no messages in 'xx': there are messages in en, ar"):
        words_of("xx")


class Tea(Rule):
    """Brew tea."""

    id = "leaves/tea"
    weak = message("Weak {kind}.", advice="Wait {count} minutes.")


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The Arabic file of the package of the rule."""
    package = tmp_path / "leaf_rules"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(Tea, "__module__", "leaf_rules.tea")
    catalogues._catalogue.cache_clear()
    yield package / "ar.json"
    catalogues._catalogue.cache_clear()
    sys.modules.pop("leaf_rules", None)


def said_of_tea() -> tuple[str, str]:
    words = Words("ar")
    params: dict[str, Value] = {"kind": "x", "count": 3}
    return words.text(Tea, "weak", params), words.advice(Tea, "weak", params)


def test_a_translation_is_shown_part_by_part(catalogue: Path) -> None:
    catalogue.write_text('{"leaves/tea": {"weak": {"text": "شاي {kind} خفيف."}}}', "utf-8")
    assert said_of_tea() == ("شاي x خفيف.", "Wait 3 minutes.")


@pytest.mark.parametrize(
    "text", ['"{marx}"', '"{"', '"{}"', '{"few": "x"}', '{"other": "{a.b}"}', "5"]
)
def test_a_translation_that_cannot_be_shown_is_named_and_shown_in_english(
    catalogue: Path, text: str
) -> None:
    written = '{"leaves/tea": {"weak": {"text": TEXT, "advice": "انتظر {count}."}}}'
    catalogue.write_text(written.replace("TEXT", text.replace("few", "many")), "utf-8")
    with pytest.warns(PluginWarning, match=r"ar\.json: leaves/tea: weak: text cannot be shown"):
        assert said_of_tea() == ("Weak x.", "انتظر 3.")


@pytest.mark.parametrize("written", ["{", "[]", '{"leaves/tea": []}', '"x"'])
def test_a_file_that_cannot_be_read_is_named_once(catalogue: Path, written: str) -> None:
    catalogue.write_text(written, "utf-8")
    with pytest.warns(PluginWarning, match=r"ar\.json: .*: shown in English") as caught:
        assert said_of_tea() == ("Weak x.", "Wait 3 minutes.")
    assert len(caught) == 1


@every_translation
def test_every_error_has_an_entry_with_the_same_values(language: str) -> None:
    place = files("seoaudit.rule") / "locale" / "errors" / f"{language}.json"
    translated: dict[str, str | dict[str, str]] = json.loads(place.read_text("utf-8"))
    for template, where in templates():
        values = set(re.findall(r"{(\w+)", template))
        if template.startswith("`") or not re.search("[A-Za-z]", PLACEHOLDER.sub("", template)):
            continue  # passed on, or punctuation alone
        assert template in translated or language not in COMPLETE, (
            f"{where}: no {language} for {template!r}"
        )
        for text in texts(translated.get(template, "")):
            assert set(re.findall(r"{(\w+)", text)) <= values, f"{where}: {text}"
