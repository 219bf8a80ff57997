"""What a caller of `audit` asks for, checked before any of it is used."""

import os
from collections.abc import Iterable
from pathlib import Path

from seoaudit.config.readers import tag
from seoaudit.config.settings import Settings
from seoaudit.document.address import url_problem
from seoaudit.document.document import Document
from seoaudit.errors import UsageError
from seoaudit.text.segments.shorten import shorten

READS_NO_FILES = (
    "audit() reads neither files nor the web: give it "
    'Document(Path("article.html").read_bytes(), source="article.html")'
)


def document_of(page: object) -> Document:
    """Return the document to audit; bytes and text are those of a page.

    Raises TypeError for anything else, UsageError for a text without any markup, such as the name
    of a file, or for a URL that no page can have.
    """
    if isinstance(page, bytes | str):
        page = _of_text(page)
    if not isinstance(page, Document):
        hint = f": {READS_NO_FILES}" if isinstance(page, os.PathLike) else ""
        raise TypeError(f"audit() takes a Document, bytes or str, not {type(page).__name__}{hint}")
    if page.url is not None:
        if not isinstance(page.url, str):
            raise TypeError(f"url must be a string, not {page.url!r}")
        if problem := url_problem(page.url):
            raise UsageError("url {url!r}: {problem}", url=page.url, problem=problem)
    return page


def _of_text(page: bytes | str) -> Document:
    document = Document(page)
    if isinstance(page, str) and document.markup == "html" and "<" not in page and page.strip():
        is_name = len(page.splitlines()) == 1
        hint = READS_NO_FILES if is_name else 'for Markdown, use Document(text, markup="markdown")'
        raise UsageError("{text!r} contains no HTML: {hint}", text=shorten(page), hint=hint)
    return document


def phrases(name: str, given: str | Iterable[str]) -> tuple[str, ...]:
    """Return the keyphrases or synonyms; a single text is one of them, not its letters."""
    items = (given,) if isinstance(given, str) else given
    if isinstance(items, Iterable) and not isinstance(items, bytes):
        listed = tuple(items)
        if all(isinstance(item, str) for item in listed):
            return listed
    raise TypeError(f"{name} must be a string or a list of strings, not {given!r}")


def text_or_none(name: str, given: object) -> str | None:
    """Return an optional text."""
    if given is None or isinstance(given, str):
        return given
    raise TypeError(f"{name} must be a string, not {given!r}")


def language_code(given: object) -> str | None:
    """Return the code of a language, such as "ar"; raises UsageError if it is none."""
    code = text_or_none("language", given)
    try:
        return None if code is None else tag(code)
    except ValueError as error:
        raise UsageError("language: {problem}", problem=str(error)) from error


def configuration(given: object, profile: str | None) -> Settings | Path | None:
    """Return the settings, or the file, to audit with."""
    if isinstance(given, Settings):
        if profile is not None:
            raise UsageError(
                "profile and Settings cannot be combined: name the profile where the settings are "
                "loaded: {example}",
                example=f'load({{"profile": {profile!r}}})',
            )
        return given
    if given is None:
        return None
    if isinstance(given, str | os.PathLike):
        return Path(given)
    raise TypeError(
        f"config must be Settings or the path of a file, not {type(given).__name__}: "
        "seoaudit.config.load() returns Settings"
    )
