"""A fault of seoaudit is named with its place, and costs its page alone."""

import codecs

import pytest

from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine import auditor as engine
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.fault import LIMIT, fault
from seoaudit.errors import SourceError


def raised(said: str) -> Exception:
    try:
        codecs.lookup(said)
    except LookupError as error:
        return error
    raise AssertionError


def test_it_says_what_was_raised_and_where() -> None:
    found = fault("a.html", raised("nothing"))
    assert found.source == "a.html"
    assert (
        "(LookupError: unknown encoding: nothing, at tests/engine/test_fault.py:" in found.message
    )


def test_what_it_quotes_is_inert_and_short() -> None:
    message = fault("a.html", raised("\x1b[2J" + 1000 * "pear ")).message
    assert "\x1b" not in message
    assert len(message) < LIMIT + 150


def test_the_other_pages_are_audited(monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = Auditor(load({"select": ["head/title-missing"]}, search=False))
    monkeypatch.setattr(engine, "audit_page", lambda *_: next(iter(())))
    found = auditor.outcome(Document("<p>Pears.", source="a.html"))
    assert isinstance(found, SourceError)
    assert "fault in seoaudit (StopIteration" in found.message
