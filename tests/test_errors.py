"""The errors that seoaudit raises on purpose, and its guesses at what was meant."""

import pickle

import pytest

from seoaudit import errors
from seoaudit.errors import SeoauditError, SourceError, did_you_mean

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
