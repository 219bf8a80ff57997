"""What may be given to `audit`, and what is said of the rest."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from seoaudit import Document, Page, Settings, audit
from seoaudit.errors import UsageError
from seoaudit.testing import page

TEA = "<html lang=en><title>Tea</title><article><h1>Tea</h1><p>Green tea.</p></article>"
# For what a type checker would refuse.
audit_any = cast("Callable[..., Any]", audit)
document_any = cast("Callable[..., Any]", Document)


@pytest.mark.parametrize("given", [TEA, TEA.encode(), Document(TEA)])
def test_a_page_may_come_as_text_bytes_or_a_document(given: Document | str | bytes) -> None:
    assert audit(given).facts.title == "Tea"


def test_text_and_bytes_may_be_markdown() -> None:
    for given in ("# شاي أخضر\n\nنص.", b"---\ntitle: Tea\n---\nGreen tea."):
        assert audit(given).facts.words in (1, 2)


@pytest.mark.parametrize("given", ["tea", ["tea"], ("tea",), iter(["tea"])])
def test_one_keyphrase_needs_no_list(given: Any) -> None:
    report = audit_any(TEA, keyphrases=given)
    assert [each.text for each in report.keyphrases] == ["tea"]


def test_one_synonym_needs_no_list() -> None:
    [keyphrase] = audit(TEA, keyphrases="matcha", synonyms="green tea").keyphrases
    assert keyphrase.synonyms == (("green tea", 1),)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"document": 5}, "takes a Document, bytes or str, not int"),
        ({"document": None}, "not NoneType"),
        ({"document": Path("a.html")}, r"reads neither files nor the web: .*read_bytes\(\)"),
        ({"keyphrases": 5}, "keyphrases must be a string or a list of strings, not 5"),
        ({"keyphrases": b"tea"}, "keyphrases must be"),
        ({"keyphrases": ["tea", 5]}, "keyphrases must be"),
        ({"synonyms": [None]}, "synonyms must be"),
        ({"profile": 5}, "profile must be a string, not 5"),
        ({"language": 5}, "language must be a string"),
        ({"content": ["main"]}, "content must be a string"),
        ({"featured_image": Path("a.jpg")}, "featured_image must be a string"),
        ({"config": {"ignore": []}}, r"config must be .* not dict: .*load\(\)"),
    ],
)
def test_the_wrong_type_is_named_with_the_right_one(given: dict[str, object], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        audit_any(**{"document": TEA, **given})


def test_a_document_takes_bytes_or_text_alone() -> None:
    with pytest.raises(TypeError, match=r"not PosixPath|not WindowsPath.*read_bytes\(\)"):
        document_any(Path("a.html"))
    with pytest.raises(TypeError, match="must be bytes or str, not NoneType"):
        document_any(None)


def test_headers_may_be_a_mapping() -> None:
    headers = {"X-Robots-Tag": "noindex"}
    assert document_any(TEA, headers=headers).headers == (("X-Robots-Tag", "noindex"),)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("english", "Did you mean en"),
        ("Arabic", "Did you mean ar"),
        ("en_GB", "Did you mean en-GB"),
        ("en-UK", "Did you mean en-GB"),
        ("xx", "use, for example, ar, en or pt-BR"),
        ("", "must not be empty"),
    ],
)
def test_a_language_that_does_not_exist_is_refused_with_the_nearest(given: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        audit(TEA, language=given)
    assert isinstance(caught.value, UsageError)


@pytest.mark.parametrize("given", ["ar", "en-GB", "pt-BR"])
def test_a_language_that_exists_is_taken(given: str) -> None:
    assert audit(TEA, language=given).language == given.partition("-")[0]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("example.com", "use the form https://example.com/page"),
        ("/tea", "use the form"),
        ("ftp://example.com/", "not supported"),
        ("file:///tea.html", "without file://"),
    ],
)
def test_a_url_that_no_page_has_is_refused(given: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        audit(Document(TEA, url=given))


def test_a_url_is_a_text() -> None:
    with pytest.raises(TypeError, match="url must be a string, not 5"):
        audit(document_any(TEA, url=5))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("article.html", "'article.html' contains no HTML: .* neither files nor the web"),
        ("https://example.com/tea", "neither files nor the web"),
        ("Green tea.\n\nSteamed.", r"Document\(text, markup=\"markdown\"\)"),
    ],
)
def test_text_without_markup_is_no_page(given: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        audit(given)
    assert audit(Document(given)).facts.words


def test_a_profile_is_not_lost_beside_settings() -> None:
    with pytest.raises(UsageError, match="cannot be combined"):
        audit(TEA, profile="rankmath", config=Settings())


def test_reports_findings_documents_and_pages_are_shown_in_one_short_line() -> None:
    long = TEA.replace("</article>", "<p>Green tea is steamed.</p>\n" * 500)
    report = audit(Document(long, source="tea.html"))
    assert (
        repr(report)
        == f"<PageReport tea.html: {report.score} of 100, {len(report.findings)} findings>"
    )
    assert repr(Document(long.encode(), source="tea.html")).startswith("<Document tea.html: 1")
    assert isinstance(page(long), Page)
    for shown in (report, report.findings, Document(long), page(long)):
        assert "\n" not in repr(shown)
    assert all(len(repr(each)) < 120 for each in (*report.findings, Document(long), page(long)))
