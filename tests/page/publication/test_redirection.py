"""A page that only sends its readers to another is no article, and owes little."""

import pytest

from seoaudit import Document, audit
from seoaudit.document.markup import Markup
from seoaudit.page.page import Page
from seoaudit.page.publication.page_kind import PageKind

STUB = (
    '<!DOCTYPE html><html lang="en"><head><title>https://example.org/new/</title>'
    '<link rel="canonical" href="https://example.org/new/"><meta name="robots" content="noindex">'
    '<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=https://example.org/new/">'
    "</head>{}</html>"
)
TEXT = "Pots dry out faster than beds in the sun, and water helps them. " * 10


def test_a_stub_of_a_generator_is_a_redirection() -> None:
    assert Page(Document(STUB)).kind is PageKind.REDIRECT
    body = '<h1>Redirecting…</h1><a href="/new">Click here if you are not redirected.</a>'
    report = audit(Document(STUB.format(body), url="https://example.org/old"))
    assert [finding.rule for finding in report.findings] == ["head/meta-refresh"]
    assert [note.key for note in report.notes][:1] == ["no_article_redirect"]


@pytest.mark.parametrize(
    ("text", "markup"),
    [("---\nredirect_to: /new/\n---\n", "markdown"), ("---\nredirect: /new/\n---\n", "markdown"),
     ('import {Redirect} from "a";\n\n<Redirect to="/new" />\n', "mdx")],
)  # fmt: skip
def test_a_file_that_its_generator_makes_one_of_owes_nothing(text: str, markup: Markup) -> None:
    assert not audit(Document(text, source="a.md", markup=markup)).findings


@pytest.mark.parametrize(
    "page",
    [Document(STUB.format(f"<article><p>{TEXT}</p></article>")),
     Document('<meta http-equiv="refresh" content="300"><p>Short.</p>'),
     Document("---\nredirect_from: /old/\n---\n\nShort.\n", source="a.md", markup="markdown"),
     Document("---\nredirect_to: /new/\n---\n\n" + TEXT, source="a.md", markup="markdown")],
)  # fmt: skip
def test_a_page_with_a_text_or_that_loads_itself_is_none(page: Document) -> None:
    assert Page(page).kind is PageKind.ARTICLE
