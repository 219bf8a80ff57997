"""The errors that seoaudit raises on purpose, and its guesses at what was meant."""

import pickle

import pytest

from seoaudit import errors
from seoaudit.errors import (
    ConfigError,
    Phrase,
    SeoauditError,
    SourceError,
    did_you_mean,
    system_reason,
)

CLASSES = [
    each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, Exception)
]


@pytest.mark.parametrize("error", CLASSES)
def test_every_error_is_caught_as_one_of_seoaudit_and_is_in_the_overview(
    error: type[Exception],
) -> None:
    assert issubclass(error, SeoauditError)
    assert errors.__doc__ is not None
    assert error.__name__ in errors.__doc__


def test_a_source_error_names_its_source_first() -> None:
    error = SourceError("مقال.html", "file not found")
    assert str(error) == "مقال.html: file not found"
    assert (error.source, error.message) == ("مقال.html", "file not found")


def test_a_source_error_comes_back_whole_from_another_process() -> None:
    error = pickle.loads(pickle.dumps(SourceError("a: b", "file not found")))
    assert isinstance(error, SourceError)
    assert (error.source, error.message, str(error)) == (
        "a: b",
        "file not found",
        "a: b: file not found",
    )


@pytest.mark.parametrize(
    ("wrong", "known", "said"),
    [
        ("hedings", ["links", "headings"], " Did you mean headings?"),
        ("heading", ["heading", "headings"], " Did you mean heading?"),
        ("مقالة", ["مقال", "خبر"], " Did you mean مقال?"),
        ("weight", ["links", "headings"], ""),
        ("a", [], ""),
        ("", ["links"], ""),
    ],
)
def test_only_a_near_name_is_suggested(wrong: str, known: list[str], said: str) -> None:
    assert did_you_mean(wrong, known) == said


def test_names_may_come_one_by_one() -> None:
    assert did_you_mean("lnks", (name for name in ("links", "url"))) == " Did you mean links?"


def test_a_phrase_is_its_text_in_english() -> None:
    phrase = Phrase("{file}: unknown key {key!r}.{hint}", file="a", key="b", hint=Phrase(" See c"))
    assert phrase == "a: unknown key 'b'. See c"
    assert (phrase.template, phrase.values["key"]) == ("{file}: unknown key {key!r}.{hint}", "b")


def test_a_text_without_values_keeps_its_braces() -> None:
    assert str(ConfigError("unclosed {brace in a.toml")) == "unclosed {brace in a.toml"


def test_the_text_of_an_error_is_the_phrase_it_was_made_of() -> None:
    inner = ConfigError("unknown key {key!r}", key="x")
    outer = SourceError("a.html", str(inner))
    assert outer.message.template == "unknown key {key!r}"
    assert Phrase(outer.message) is outer.message


def test_a_phrase_comes_back_whole_from_another_process() -> None:
    error = SourceError("a.html", "line {line}: {problem}", line=3, problem=Phrase("empty"))
    back = pickle.loads(pickle.dumps(error))
    assert str(back) == str(error)
    assert back.message.template == "line {line}: {problem}"
    assert back.message.values == {"line": 3, "problem": "empty"}


def test_the_system_says_why_it_refused() -> None:
    assert system_reason(PermissionError(13, "Permission denied")) == "Permission denied"
    assert system_reason(OSError("unknown")) == "unknown"
