"""The lines of an index of captures, as that of Common Crawl prints them."""

import json
from pathlib import Path

import pytest

from seoaudit.sources.archives.capture import Capture, NoCapture, read_capture

PATH = "crawl-data/CC-MAIN-2026-40/segments/1.2/warc/CC-MAIN-1.warc.gz"


def line(**said: object) -> str:
    return json.dumps({"filename": "a.warc.gz", "offset": "7", "length": "90", **said})


def test_a_line_of_the_index_names_file_first_byte_and_length() -> None:
    said = line(url="https://e.com/a", mime="text/html", status="200")
    assert read_capture(said, "") == Capture("a.warc.gz", 7, 90, "https://e.com/a")


def test_key_and_time_may_stand_before_it() -> None:
    assert read_capture(f"com,e)/a 20261128100000 {line()}", "").offset == 7


def test_numbers_may_be_numbers_and_the_names_those_of_the_index_of_columns() -> None:
    said = {"warc_filename": "a.warc.gz", "warc_record_offset": 7, "warc_record_length": 90}
    assert read_capture(json.dumps(said), "") == Capture("a.warc.gz", 7, 90)


def test_a_file_stands_beside_the_list(tmp_path: Path) -> None:
    assert read_capture(line(), str(tmp_path)).file == str(tmp_path / "a.warc.gz")


@pytest.mark.parametrize("name", [PATH, f"s3://commoncrawl/{PATH}"])
def test_a_path_of_common_crawl_leads_to_its_server(tmp_path: Path, name: str) -> None:
    found = read_capture(line(filename=name), str(tmp_path))
    assert found.file == f"https://data.commoncrawl.org/{PATH}"


def test_unless_the_file_was_fetched_already(tmp_path: Path) -> None:
    (tmp_path / PATH).parent.mkdir(parents=True)
    (tmp_path / PATH).touch()
    assert read_capture(line(filename=PATH), str(tmp_path)).file == str(tmp_path / PATH)


def test_an_address_stays_what_it_is() -> None:
    there = "http://127.0.0.1:8000/a.warc.gz"
    assert read_capture(line(filename=there), "lists").file == there


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ('{"filename": "a.warc.gz"', "not valid JSON"),
        ("{]}", "not valid JSON"),
        ('{"url": "https://e.com/"}', "it needs filename, offset, length"),
        (line(offset="-7"), "it needs"),
        (line(length="many"), "it needs"),
        (line(filename=3), "it needs"),
    ],
)
def test_a_line_that_names_no_record_says_what_is_missing(said: str, reason: str) -> None:
    with pytest.raises(NoCapture, match=reason):
        read_capture(said, "")


@pytest.mark.parametrize(
    ("capture", "name"),
    [
        (Capture("x/a.warc.gz", 7, 90, "https://me:secret@e.com/a"), "https://e.com/a"),
        (Capture("x/a.warc.gz", 7, 90), "a.warc.gz#7"),
    ],
)
def test_a_record_is_called_like_its_page_or_its_place(capture: Capture, name: str) -> None:
    assert capture.name == name
