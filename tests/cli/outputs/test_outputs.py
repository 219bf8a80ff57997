"""Which report goes where, and that a file is written whole or not at all."""

import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from seoaudit.cli.outputs.outputs import Output, by_ending, pair, step_summary, write
from seoaudit.errors import OutputError, UsageError

F, O = "--format", "--output"  # noqa: E741 - as on a command line


@pytest.mark.parametrize(
    ("formats", "files", "order", "expected"),
    [
        (["a"], [], [F], [("a", None)]),
        (["a"], ["x"], [F, O], [("a", "x")]),
        (["a"], ["x"], [O, F], [("a", "x")]),
        (["a"], ["-"], [F, O], [("a", None)]),
        (["a", "b"], ["x", "y"], [F, O, F, O], [("a", "x"), ("b", "y")]),
        (["a", "b"], ["x", "y"], [F, F, O, O], [("a", "x"), ("b", "y")]),
        (["a", "b"], ["x"], [F, F, O], [("a", None), ("b", "x")]),
        (["a", "b"], ["x"], [F, O, F], [("a", "x"), ("b", None)]),
        (["a", "b"], ["x"], [O, F, F], [("a", "x"), ("b", None)]),
        (["a", "b", "c"], ["x", "y"], [F, O, F, F, O], [("a", "x"), ("b", None), ("c", "y")]),
    ],
)
def test_a_file_belongs_to_its_format(
    formats: Sequence[str],
    files: Sequence[str],
    order: Sequence[str],
    expected: Sequence[tuple[str, str | None]],
) -> None:
    wanted = tuple(Output(name, Path(file) if file else None) for name, file in expected)
    assert pair(formats, files, order) == wanted


@pytest.mark.parametrize(
    ("formats", "files", "order"),
    [
        (["a", "b"], [], [F, F]),
        (["a", "b"], ["x", "x"], [F, O, F, O]),
        (["a", "b"], ["-", "-"], [F, O, F, O]),
        (["a"], ["x", "y"], [F, O, O]),
        (["a", "b", "c"], ["x", "y"], [F, F, F, O, O]),
    ],
)
def test_a_doubt_is_not_guessed_at(
    formats: Sequence[str], files: Sequence[str], order: Sequence[str]
) -> None:
    with pytest.raises(UsageError, match="--output"):
        pair(formats, files, order)


def test_without_a_format_the_ending_of_a_file_tells_it() -> None:
    assert by_ending(["a.json", "b.html", "c.txt"], "terminal") == (
        Output("json", Path("a.json")),
        Output("html", Path("b.html")),
        Output("terminal", Path("c.txt")),
    )
    assert by_ending(["-"], "csv") == (Output("csv"),)
    with pytest.raises(UsageError, match="two reports"):
        by_ending(["a.json", "a.json"], "terminal")


@pytest.mark.parametrize(
    ("name", "said"), [("gone/x", "folder gone not found"), (".", "is a folder")]
)
def test_a_place_where_no_file_can_be_is_refused_before_the_work(name: str, said: str) -> None:
    with pytest.raises(OutputError, match=said):
        pair(["a"], [name], [F, O])


def test_a_report_in_a_folder_has_a_front_page() -> None:
    wanted = (Output("html", Path("report/index.html")),)
    assert by_ending(["report/"], "terminal") == wanted
    Path("report/index.html").write_text(
        '<!doctype html><meta name="generator" content="seoaudit 1.0">', "utf-8"
    )
    assert pair(["html"], ["report/"], [F, O]) == wanted
    with pytest.raises(OutputError, match="is a folder"):
        pair(["json"], ["report/"], [F, O])
    with pytest.raises(OutputError, match="could not write"):
        pair(["html"], ["gone/report/"], [F, O])


def test_the_front_page_of_somebody_s_site_is_left_alone() -> None:
    Path("public").mkdir()
    Path("public/index.html").write_text("<!doctype html><title>My garden</title>", "utf-8")
    with pytest.raises(OutputError, match="is no report"):
        pair(["html"], ["public/"], [F, O])


def test_a_new_file_has_the_permissions_of_any_other() -> None:
    Path("other").touch()
    write(["مرحبا\n"], Path("new"))
    assert Path("new").read_bytes() == "مرحبا\n".encode()
    assert Path("new").stat().st_mode == Path("other").stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="other permissions, and links need rights")
def test_a_file_keeps_its_permissions_and_a_link_its_target() -> None:
    file = Path("file")
    file.write_text("old", "utf-8")
    file.chmod(0o600)
    Path("link").symlink_to(file)
    write(["new"], Path("link"))
    assert Path("link").is_symlink()
    assert file.read_text("utf-8") == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_failure_leaves_the_old_report_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("file").write_text("old", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputError, match=r"file: .* \(No space left on device\)"):
        write(["new"], Path("file"))
    assert [file.name for file in Path().iterdir()] == ["file"]
    assert Path("file").read_text("utf-8") == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="no such device")
def test_a_device_is_written_to_and_never_replaced() -> None:
    write(["text"], Path(os.devnull))
    assert Path(os.devnull).is_char_device()


def test_letters_that_are_none_are_written_as_escapes() -> None:
    write(["\udcff"], Path("file"))
    assert Path("file").read_text("utf-8") == "\\udcff"


def test_a_report_that_adds_keeps_what_is_there() -> None:
    Path("summary").write_text("before\n", "utf-8")
    write(["after\n"], Path("summary"), adds=True)
    write(["new\n"], Path("fresh"), adds=True)
    assert Path("summary").read_text("utf-8") == "before\nafter\n"
    assert Path("fresh").read_text("utf-8") == "new\n"


@pytest.mark.parametrize(
    ("format_", "summary", "added"), [("github", "s.md", 1), ("json", "s.md", 0), ("github", "", 0)]
)
def test_the_summary_of_a_job_goes_with_its_annotations(
    format_: str, summary: str, added: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", summary)
    found = step_summary([Output(format_)])
    assert found == (Output("markdown", Path("s.md"), adds=True),) * added
