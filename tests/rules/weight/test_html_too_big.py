import pytest

from seoaudit import Document, Page
from seoaudit.testing import findings, keys
from seoaudit_rules.weight.html_too_big import HtmlTooBig

LIMIT = 0.0001  # 100 bytes


def test_the_limit_itself_is_fine() -> None:
    assert keys(HtmlTooBig, "a" * 100, max_megabytes=LIMIT) == []
    assert keys(HtmlTooBig, "a" * 101, max_megabytes=LIMIT) == ["end_cut"]


def test_bytes_are_counted_and_the_cut_is_shown_in_characters() -> None:
    html = "<p>" + "ش" * 60
    [finding] = findings(HtmlTooBig, html, max_megabytes=LIMIT)
    assert finding.start == pytest.approx(3 + 48, abs=1)


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256"])
def test_the_cut_is_found_in_every_encoding(encoding: str) -> None:
    html = "<p>" + "ش" * 150
    document = Document(
        html.encode(encoding), headers=[("Content-Type", f"text/html; charset={encoding}")]
    )
    [finding] = findings(HtmlTooBig, Page(document), max_megabytes=LIMIT)
    width = len("ش".encode(encoding))
    assert finding.start == pytest.approx(3 + 97 / width, abs=1)


def test_an_article_cut_in_two_is_told_apart() -> None:
    html = f"<article><p>{'apple ' * 20}</p><p>The last words.</p></article>"
    assert keys(HtmlTooBig, html, max_megabytes=LIMIT) == ["article_cut"]


def test_two_megabytes_are_the_limit_by_itself() -> None:
    assert keys(HtmlTooBig, "<p>apple" + " " * 1_999_000) == []
    [finding] = findings(HtmlTooBig, "<p>apple" + " " * 2_100_000)
    assert finding.params["size"] == 2.1
