"""A source comes to a page, or to the reason why there is none."""

from pathlib import Path

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.content.outcome import Loaded
from seoaudit.sources.files import file


def test_it_is_a_page_or_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>")
    page, error = (file.read(str(tmp_path / name)) for name in ("a.html", "b.html"))
    assert isinstance(page, Document)
    assert isinstance(error, SourceError)
    assert isinstance(page, Loaded)
    assert isinstance(error, Loaded)
    assert not isinstance(page.body, Loaded)
