"""The file of a baseline: read as it was written, and refused in one line where it is none."""

import json
from pathlib import Path

import pytest

from seoaudit.errors import ConfigError
from seoaudit.history.baseline import Baseline, BaselineFinding, BaselinePage
from seoaudit.history.baseline_file import read_baseline, serialize

FINDINGS = (
    BaselineFinding("images/alt-missing", "missing", '<img src="ش.jpg">', "0123456789abcdef", 2),
    BaselineFinding("links/generic-text", "generic", "here", "fedcba9876543210", 1),
)
PAGES = {"b/c.html": BaselinePage(70, FINDINGS), "a.html": BaselinePage(100, ())}


def test_a_baseline_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(serialize(Baseline(PAGES, tmp_path)), "utf-8")
    assert read_baseline(file) == Baseline(PAGES, tmp_path)


def test_pages_are_sorted_and_each_finding_has_a_line() -> None:
    text = serialize(Baseline(PAGES, Path()))
    table = json.loads(text)
    assert (table["schema"], table["version"]) == ("seoaudit/baseline", 1)
    assert list(table["pages"]) == ["a.html", "b/c.html"]
    for finding in FINDINGS:
        [line] = [line for line in text.splitlines() if finding.fingerprint in line]
        assert tuple(json.loads(line.rstrip(",")).values()) == finding


def test_an_empty_baseline_is_one_too(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(serialize(Baseline({}, tmp_path)), "utf-8")
    assert read_baseline(file).pages == {}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"{", "baseline.json:1: not valid JSON"),
        (30_000 * b"[", "baseline.json: not valid JSON"),
        (b"\xff\xfe", "not valid UTF-8"),
        (b"[]", "not a seoaudit baseline"),
        (b'{"schema": "seoaudit/report/1"}', "not a seoaudit baseline"),
        (b'{"schema": "seoaudit/baseline", "version": 2, "pages": {}}', "update seoaudit"),
        (b'{"schema": "seoaudit/baseline", "version": "x"}', "recreate it"),
        (b'{"schema": "seoaudit/baseline", "version": 1}', "incomplete baseline"),
        (
            b'{"schema": "seoaudit/baseline", "version": 1, "pages": {"a": 1}}',
            "incomplete baseline",
        ),
        (
            (
                b'{"schema": "seoaudit/baseline", "version": 1, '
                b'"pages": {"a": {"findings": [], "score": 1e999}}}'
            ),
            "incomplete baseline",
        ),
    ],
)
def test_what_is_no_baseline_is_refused_in_one_line(tmp_path: Path, body: bytes, said: str) -> None:
    file = tmp_path / "baseline.json"
    file.write_bytes(body)
    with pytest.raises(ConfigError, match=said) as raised:
        read_baseline(file)
    assert "\n" not in str(raised.value)
    assert str(file) in str(raised.value)


def test_a_baseline_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="baseline not found"):
        read_baseline(tmp_path / "none.json")


def test_a_name_that_no_file_has_is_refused() -> None:
    with pytest.raises(ConfigError, match="could not be read"):
        read_baseline(Path("a\0b.json"))
