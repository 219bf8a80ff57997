"""Reports as bytes and back."""

from pathlib import Path

import pytest

from seoaudit.config import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import SourceError
from seoaudit.report.packed import pack, unpack
from tests.paths import EXAMPLES

PAGES = sorted(EXAMPLES.glob("*.html"))


@pytest.mark.parametrize("example", PAGES, ids=lambda file: file.name)
def test_a_report_comes_back_as_it_was(example: Path) -> None:
    beside = Auditor(load({"profile": "rankmath"}, search=False))
    auditor = Auditor(load(search=False), beside=beside, with_article=True)
    report = auditor.outcome(Document(example.read_bytes(), source=example.name))
    packed = pack(report)
    assert isinstance(packed, bytes)
    assert unpack(packed) == report


def test_what_could_not_be_read_stays_as_it_is() -> None:
    gone = SourceError("x.html", "not found")
    assert pack(gone) is gone
    assert unpack(gone) is gone
