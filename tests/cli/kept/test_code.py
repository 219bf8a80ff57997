"""What is kept is what Python would have compiled, and nothing else is used."""

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from seoaudit.cli.kept import code, modules
from seoaudit.cli.kept.code import KeptCode


def read_again(kept: KeptCode) -> KeptCode:
    again = KeptCode(kept._file)
    again.read()
    return again


@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"no marshal", marshal.dumps(1), marshal.dumps((1, 2)), marshal.dumps(())],
)
def test_a_file_that_is_something_else_is_left_unread(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(content)
    kept = KeptCode(str(tmp_path / "kept"))
    kept.read()
    assert kept.modules.find_spec("seoaudit.errors", [""]) is None
    assert kept.pattern("a").fullmatch("a")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeptCode:
    """What a run keeps that used one pattern."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    found = KeptCode(str(tmp_path / "kept"))
    found.pattern("a+")
    found.write()
    assert read_again(found)._patterns
    return found


def test_the_file_of_another_python_is_left_unread(
    kept: KeptCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version", "3.99")
    again = read_again(kept)
    assert not again._patterns


def test_the_file_of_another_version_of_the_program_is_left_unread(
    kept: KeptCode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other.py").write_text("", "utf-8")
    monkeypatch.setattr(code, "__file__", str(tmp_path / "other.py"))
    again = read_again(kept)
    assert not again._patterns


def test_nothing_is_written_where_python_is_told_to_write_no_bytecode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept = KeptCode(str(tmp_path / "kept"))
    kept.pattern("a+")
    kept.write()
    assert not (tmp_path / "kept").exists()


def test_where_it_may_not_write_it_writes_nothing(tmp_path: Path) -> None:
    kept = KeptCode(str(tmp_path / "no such folder" / "kept"))
    kept.pattern("a+")
    kept.write()
    assert not (tmp_path / "no such folder").exists()


WRITTEN = [
    ("(?P<first>a)|(?P<second>b)(c)?", re.IGNORECASE),
    ("(?i:straße)[^\\W\\d_]+|[\u0600-\u06ff\U0001f300-\U0001faff]{2,}?", 0),
    (b"<(?:html|head)[\\s>]", re.IGNORECASE | re.DOTALL),
    ("(?xi) a # comment\n (?<!b) (?=c|$) | (?>d+) ( )", 0),
    ("", 0),
]
TEXTS = ["", "ab", "ABC", "STRASSEx straßez", "\u0627\u0628", "\U0001f600\U0001f600", "a  dd ac"]


@pytest.mark.parametrize(("written", "flags"), WRITTEN)
def test_a_kept_pattern_is_the_one_that_re_compiles(
    written: str | bytes, flags: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    first = KeptCode(str(tmp_path / "kept"))
    expected = first.pattern(written, flags)
    first.write()
    again = read_again(first)
    monkeypatch.setattr(re, "compile", None)  # which nothing asks for now
    found = again.pattern(written, flags)
    assert found == expected
    assert found.groupindex == expected.groupindex
    for text in TEXTS:
        subject = text.encode() if isinstance(written, bytes) else text
        assert spans(found, subject) == spans(expected, subject)


def spans(pattern: re.Pattern[Any], text: str | bytes) -> list[object]:
    return [(each.regs, each.lastgroup, each.groupdict()) for each in pattern.finditer(text)]


def words(file: Path) -> dict[str, list[str]]:
    return {"words": file.read_text("utf-8").split()}


def words_of_folder(file: Path) -> list[str]:
    return [each.read_text("utf-8") for each in sorted(file.parent.glob("*s"))]


def test_a_table_is_kept_until_its_file_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file = tmp_path / "words"
    file.write_text("a b", "utf-8")
    first = KeptCode(str(tmp_path / "kept"))
    assert first.table(words, str(file)) == {"words": ["a", "b"]}
    first.write()
    again = read_again(first)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", None)  # which nothing asks for now
        again.table(words, str(file))["words"].append("changed by whoever asked")
        assert again.table(words, str(file)) == {"words": ["a", "b"]}
    file.write_text("a b c", "utf-8")
    assert again.table(words, str(file)) == {"words": ["a", "b", "c"]}
    again.write()
    assert read_again(again).table(words, str(file)) == {"words": ["a", "b", "c"]}


def test_a_table_of_several_files_is_made_anew_when_one_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file, other = tmp_path / "words", tmp_path / "others"
    file.write_text("a", "utf-8")
    other.write_text("b", "utf-8")
    first = KeptCode(str(tmp_path / "kept"))
    assert first.table(words_of_folder, str(file), str(other)) == ["b", "a"]
    first.write()
    other.write_text("b c", "utf-8")
    again = read_again(first)
    assert again.table(words_of_folder, str(file), str(other)) == ["b c", "a"]


@pytest.mark.parametrize("changed", [__file__, "segments/normalise.py"])
def test_a_table_is_made_anew_by_other_code(
    changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file = tmp_path / "words"
    file.write_text("a", "utf-8")
    first = KeptCode(str(tmp_path / "kept"))
    first.table(words, str(file))
    first.write()
    stamp = modules.stamp_of
    monkeypatch.setattr(
        code, "stamp_of", lambda name: (0, 0) if name.endswith(changed) else stamp(name)
    )
    monkeypatch.setattr(Path, "read_text", lambda *_: "b")
    assert read_again(first).table(words, str(file)) == {"words": ["b"]}


def test_of_patterns_without_end_only_so_many_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code, "MOST_PATTERNS", 3)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept = KeptCode(str(tmp_path / "kept"))
    for number in range(9):
        assert kept.pattern(f"a{number}").fullmatch(f"a{number}")
    kept.write()
    assert len(read_again(kept)._patterns) == 3


def test_a_second_run_says_the_same_and_writes_nothing(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>Apple trees</title><article><p>Apple trees grow.</article>", "utf-8")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "seoaudit", "check", str(page), "--no-cache"]

    def run() -> bytes:
        return subprocess.run(command, env=environment, capture_output=True, check=False).stdout

    first = run()
    [file] = (tmp_path / "bytecode").rglob("*.kept.pyc")
    before = file.stat()
    assert run() == first
    assert b"page.html" in first
    assert file.stat().st_mtime_ns == before.st_mtime_ns
