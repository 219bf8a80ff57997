"""Pages under watch: audited again when they are saved."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from seoaudit.cli.commands.watch import Watching
from seoaudit.config import load
from seoaudit.engine.auditor import Auditor
from tests.cli.conftest import PAGE, UNTITLED, Run, error

RULE = "head/title-missing"
Captured = pytest.CaptureFixture[str]


def watching(*sources: str, config: Path | None = None, verbose: bool = False) -> Watching:
    def configured() -> Auditor:
        return Auditor(load({"language": "en"}, sources=sources, config=config))

    return Watching(list(sources), configured, config=config, verbose=verbose)


def save(name: str, text: str) -> set[Path]:
    Path(name).write_text(text, "utf-8")
    return {Path(name).resolve()}


def test_it_begins_with_a_report_of_all_pages(page: Path, capsys: Captured) -> None:
    watching(page.name).begin()
    shown = capsys.readouterr()
    assert shown.out.startswith(f"{page.name}\n")
    assert shown.err == "Watching 1 page for changes. Press Ctrl-C to stop.\n"


def test_a_saved_page_is_shown_with_its_score_before_and_after(
    page: Path, capsys: Captured
) -> None:
    watched = watching(page.name)
    watched.begin()
    before = capsys.readouterr().out
    watched.saved(save(page.name, UNTITLED))
    after = capsys.readouterr().out
    assert RULE not in before
    assert RULE in after
    name, scores = after.splitlines()[0].split(": ")
    was, now = map(int, scores.split(" → "))
    assert name == page.name
    assert f" {was} / 100 " in before
    assert f" {now} / 100 " in after
    assert "1 new finding" in after
    assert after.splitlines()[-1].startswith("Not good enough: ")


def test_a_saved_page_is_shown_in_full_when_asked_for(page: Path, capsys: Captured) -> None:
    watched = watching(page.name, verbose=True)
    watched.begin()
    before = capsys.readouterr().out
    watched.saved(save(page.name, page.read_text("utf-8")))
    after = capsys.readouterr()
    assert after.out == before
    assert after.err.startswith(f"{page.name}: ")


def test_other_files_are_none_of_its_business(page: Path, capsys: Captured) -> None:
    watched = watching(page.name)
    watched.begin()
    capsys.readouterr()
    watched.saved(save("other.html", UNTITLED))
    assert capsys.readouterr() == ("", "")


def test_new_pages_of_a_folder_are_taken_up_and_lost_ones_forgotten(capsys: Captured) -> None:
    Path("drafts").mkdir()
    watched = watching("drafts")
    capsys.readouterr()
    watched.saved(save("drafts/new.html", PAGE))
    assert capsys.readouterr().out.startswith("drafts/new.html\n")
    place = Path("drafts/new.html").resolve()
    place.unlink()
    watched.saved({place})
    assert capsys.readouterr().out == ""


def test_a_changed_configuration_holds_at_once(page: Path, capsys: Captured) -> None:
    config = save("seoaudit.toml", 'select = ["images"]\n')
    save(page.name, UNTITLED)
    watched = watching(page.name)
    watched.begin()
    assert RULE not in capsys.readouterr().out
    save("seoaudit.toml", 'select = ["head"]\n')
    watched.saved(config)
    assert RULE in capsys.readouterr().out


def test_of_several_pages_each_that_was_there_has_its_scores(page: Path, capsys: Captured) -> None:
    other = save("other.html", PAGE)
    watched = watching(page.name, "other.html")
    watched.begin()
    capsys.readouterr()
    watched.saved(save(page.name, UNTITLED) | other)
    shown = capsys.readouterr()
    first, second = shown.err.splitlines()
    assert first.startswith(f"{page.name}: ")
    was, now = second.removeprefix("other.html: ").split(" → ")
    assert was == now
    assert shown.out.splitlines()[-1] == "Not good enough: 1 of 2 pages fails (--fail-on error)."


def test_so_does_a_changed_configuration_that_the_user_names(page: Path, capsys: Captured) -> None:
    config = save("other.toml", 'select = ["images"]\n')
    save(page.name, UNTITLED)
    watched = watching(page.name, config=Path("other.toml"))
    save("other.toml", 'select = ["head"]\n')
    watched.saved(config)
    assert RULE in capsys.readouterr().out


def test_with_a_broken_configuration_the_old_one_stays(page: Path, capsys: Captured) -> None:
    config = save("seoaudit.toml", 'select = ["head"]\n')
    save(page.name, UNTITLED)
    watched = watching(page.name)
    save("seoaudit.toml", "select = [")
    watched.saved(config)
    shown = capsys.readouterr()
    assert RULE in shown.out
    assert "seoaudit.toml" in shown.err


@pytest.mark.parametrize("source", ["-", "https://example.com/"])
def test_what_nobody_can_save_is_refused(run: Run, source: str) -> None:
    assert "only files and folders can be watched" in error(run("watch", source))


def read(stream: IO[str]) -> str:
    """What has come meanwhile, "" if nothing does for half a second."""
    is_there = select.select([stream], [], [], 0.5)[0]
    return os.read(stream.fileno(), 65536).decode("utf-8", "replace") if is_there else ""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_saving_a_file_brings_its_report_until_ctrl_c(page: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "seoaudit", "watch", page.name],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stderr
    assert process.stdout
    assert "Watching 1 page" in process.stderr.readline()
    shown = ""
    while RULE not in shown:
        more = read(process.stdout)
        shown += more
        if not more:
            page.write_text(UNTITLED, "utf-8")  # once more, should it not have been looking yet
    assert f"\n{page.name}: " in shown
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert "Traceback" not in errors
    assert process.returncode == 130
