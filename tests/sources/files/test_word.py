import sys
from pathlib import Path

import pytest

from seoaudit import Document, Page, audit
from seoaudit.errors import SourceError
from seoaudit.sources.reading import read
from tests.sources.word import docx

ARTICLE = [
    ("Title", "Herbs & a window box"),
    ("", "A window box feeds a small household."),
    ("Heading2", "Choosing"),
    ("", "قال الجار, ثم مضى."),
]


def write(folder: Path, body: bytes) -> str:
    file = folder / "article.docx"
    file.write_bytes(body)
    return str(file)


def page(folder: Path, body: bytes) -> Page:
    [document] = read([write(folder, body)])
    assert isinstance(document, Document), document
    return Page(document)


def refused(folder: Path, body: bytes) -> str:
    [error] = read([write(folder, body)])
    assert isinstance(error, SourceError)
    return error.message


def test_a_line_is_a_paragraph_and_a_column_a_character(tmp_path: Path) -> None:
    found = page(tmp_path, docx(ARTICLE))
    assert found.written.split("\n") == [text for _, text in ARTICLE]
    for block, line in zip(found.blocks, (2, 3, 4), strict=True):
        place = found.place(block.start, block.end)
        assert found.lines.at(place.start) == (line, 1)
        assert found.written[place.start : place.end] == block.text
    start = found.source.index(",")
    assert found.lines.at(found.place(start, start + 1).start) == (4, ARTICLE[3][1].index(",") + 1)


def test_the_title_style_is_the_headline_and_names_the_page(tmp_path: Path) -> None:
    found = page(tmp_path, docx(ARTICLE))
    assert found.title
    assert found.title.text == "Herbs & a window box"
    assert found.article.headline
    assert found.article.headline.text == "Herbs & a window box"
    assert found.lacks_template


def test_the_properties_of_the_file_fill_the_head(tmp_path: Path) -> None:
    body = docx(ARTICLE, title="T", description="D & E", keywords="window box", language="en-GB")
    found = page(tmp_path, body)
    assert found.title
    assert found.description
    assert (found.title.text, found.description.text) == ("T", "D & E")
    assert found.tree.root.get("lang") == "en-GB"
    assert found.keyphrase
    assert (found.keyphrase.text, found.keyphrase.origin) == ("window box", "meta")


def test_no_fix_is_offered(tmp_path: Path) -> None:
    [document] = read([write(tmp_path, docx(ARTICLE))])
    assert isinstance(document, Document)
    report = audit(document)
    assert report.findings
    assert not any(finding.fix for finding in report.findings)
    [error] = read([write(tmp_path, docx(ARTICLE))], to_write=True)
    assert "edit it in Word" in str(error)


def test_what_is_no_word_document_says_so(tmp_path: Path) -> None:
    assert refused(tmp_path, b"PK\x03\x04 no archive").startswith("not a valid Word document")
    assert refused(tmp_path, b"") == "empty: nothing to audit"


def test_the_package_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)
    assert "pip install mammoth" in refused(tmp_path, docx(ARTICLE))


def test_it_is_found_by_its_name_alone_and_not_in_folders(tmp_path: Path) -> None:
    write(tmp_path, docx(ARTICLE))
    [error] = read([str(tmp_path)])
    assert isinstance(error, SourceError)
    [document] = read([str(tmp_path / "*.docx")])
    assert isinstance(document, Document)
