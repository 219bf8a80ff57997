"""The page that is piped in."""

import io
import sys

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.files import stdin
from seoaudit.sources.reading import read


def pipe(monkeypatch: pytest.MonkeyPatch, body: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body), "utf-8"))


def test_what_is_piped_in_is_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"<p>\xff\r\n")
    assert list(read(["-", "-"])) == [Document(b"<p>\xff\r\n", source="-")]


def test_it_can_have_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"<p>x")
    [page] = read(["-"], url="https://example.com/a")
    assert page == Document(b"<p>x", "https://example.com/a", source="-")


@pytest.mark.parametrize(
    ("body", "reason"), [(b"", "empty"), (b"%PDF-1", "a PDF"), (b"x" * 9, "MB")]
)
def test_what_is_no_page_is_refused(
    monkeypatch: pytest.MonkeyPatch, body: bytes, reason: str
) -> None:
    monkeypatch.setattr(stdin, "MAX_BYTES", 8)
    pipe(monkeypatch, body)
    [page] = read(["-"])
    assert isinstance(page, SourceError)
    assert page.source == "-"
    assert reason in page.message


@pytest.mark.parametrize(
    ("name", "markup"), [("a.md", "markdown"), ("a.mdx", "mdx"), ("a.html", "html")]
)
def test_with_a_name_it_is_that_file(
    monkeypatch: pytest.MonkeyPatch, name: str, markup: str
) -> None:
    pipe(monkeypatch, b"Text")
    page = stdin.read(name)
    assert isinstance(page, Document)
    assert (page.source, page.markup) == (name, markup)


def test_with_a_name_a_refusal_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"p { color: red }")
    assert str(stdin.read("a.css")).startswith("a.css: a style sheet")


def test_a_closed_standard_input_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    [page] = read(["-"])
    assert isinstance(page, SourceError)
    assert page.message == "standard input is closed: name a file"
