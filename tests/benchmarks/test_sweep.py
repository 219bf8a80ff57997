"""The sweep of thresholds, on two made-up pages."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.sweep.__main__ import main
from benchmarks.sweep.constants import Constant, constants, neighbours
from benchmarks.sweep.measures import f1, four_grams, overlap
from seoaudit.page.article import layout, zones
from seoaudit.page.article.boilerplate import PageRole
from tests.paths import ROOT

PARAGRAPH = "The old apple trees were pruned in winter, when the wood was dry and nobody was near."
# Shorter than prose, and longer than a label between paragraphs.
LINE = "Sharpen the saw now"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = {"plain": [PARAGRAPH] * 3, "lined": [PARAGRAPH, LINE, PARAGRAPH]}
    (tmp_path / "html").mkdir()
    (tmp_path / "gold").mkdir()
    for name, lines in texts.items():
        body = "".join(f"<p>{t}</p>" if t != LINE else f"<div>{t}</div>" for t in lines)
        html = f"<html lang=en><title>Apple trees</title><h1>Apple trees</h1><main>{body}</main>"
        (tmp_path / "html" / f"{name}.html").write_text(html, "utf-8")
        (tmp_path / "gold" / f"{name}.json").write_text(
            json.dumps({"text": "\n".join(lines)}), "utf-8"
        )
    (tmp_path / "index.json").write_text(json.dumps([{"id": "plain", "lang": "en"}]), "utf-8")
    return tmp_path


def row(printed: str, constant: str) -> str:
    return next(line for line in printed.splitlines() if line.split()[:1] == [constant])


def test_neighbours_stand_beside_the_value(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--only", "article"]) == 0
    printed = capsys.readouterr().out
    assert "article: 1.0000 F1 of the text, 2 pages" in printed
    cells = row(printed, "layout.LABEL").split("   ")
    assert [cell.strip() for cell in cells[-4:-2]] == ["8 1.0000 (0)", "11 1.0000 (0)"]
    assert re.fullmatch(r"22 \.\d{4} \(1\)", cells[-1])


def test_two_processes_find_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Run as a command, whose main module spawned processes cannot import."""
    options = [str(folder), "--only", "article", "--constant", "layout.LABEL"]
    main(options)
    command = [sys.executable, "-m", "benchmarks.sweep", *options, "--jobs", "2"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout == capsys.readouterr().out


def test_every_measure_judges_its_constants(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(folder)])
    printed = capsys.readouterr().out
    assert re.search("^language: .*, 1 pages$", printed, re.MULTILINE)
    for constant in (
        "zones.MAX_PROSE_RATIO[NAVIGATION]",
        "evidence.LENGTH[2]",
        "latin_detection.MIN_LEAD",
    ):
        assert row(printed, constant)
    assert "byline: " not in printed  # nobody says who wrote these pages


def test_one_constant_may_be_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(folder), "--constant", "zones.MAX_PROSE_RATIO", "--only", "article"])
    rows = [line.split()[0] for line in capsys.readouterr().out.splitlines() if "  " in line]
    assert rows == [
        "zones.MAX_PROSE_RATIO[NAVIGATION]",
        "zones.MAX_PROSE_RATIO[ASIDE]",
        "zones.MAX_PROSE_RATIO[MENU]",
    ]


def test_several_folders_have_a_table_together(
    folder: Path, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "html").mkdir()
    (other / "html" / "page.html").write_text(f"<p>{PARAGRAPH}</p>", "utf-8")
    main([str(folder), str(other), "--only", "keyphrase", "--constant", "evidence.MIN_SCORE"])
    tables = capsys.readouterr().out.split("# ")[1:]
    assert [table.partition("\n")[0] for table in tables] == [folder.name, "all", other.name]
    assert "3 pages" in tables[1]


def test_no_pages_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEOAUDIT_PAGES", raising=False)
    with pytest.raises(SystemExit):
        main([])


def test_a_constant_has_its_value_back() -> None:
    label = Constant(layout.__name__, "LABEL")
    table = Constant(zones.__name__, "MAX_PROSE_RATIO", PageRole.NAVIGATION)
    before = (label.value, table.value)
    with label.set_to(20), table.set_to(1.0):
        assert (layout.LABEL, zones.MAX_PROSE_RATIO[PageRole.NAVIGATION]) == (20, 1.0)
    assert before == (label.value, table.value)
    assert label in set(constants(layout.__name__))
    assert table in set(constants(zones.__name__))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (60, [30, 45, 75, 90]),
        (2, [0, 1, 3, 4]),
        (0.4, [0.2, 0.3, 0.5, 0.6]),
        (1.08, [1.04, 1.06, 1.1, 1.12]),
    ],
)
def test_neighbours(value: float, expected: list[float]) -> None:
    assert neighbours(value) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two three four five", 1),
        ("one two three four", 2 / 3),  # one of the two fours, and nothing else
        ("", 0),
    ],
)
def test_f1(text: str, expected: float) -> None:
    counts = overlap(four_grams("one two three four five"), text)
    assert sum(counts) == pytest.approx(1)
    assert f1(counts) == pytest.approx(expected)
