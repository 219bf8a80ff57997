"""Mutated pages break no promise: the same ones in every run, and the command for others."""

from pathlib import Path

import pytest

from benchmarks.fuzz import __main__ as command
from benchmarks.fuzz.pages import Case, case
from benchmarks.fuzz.promises import broken
from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine import auditor as engine
from seoaudit.engine.audit_page import audit_page
from seoaudit.engine.auditor import Auditor

FIRST = 1
PAGES = 400


def test_a_seed_makes_the_same_page_again() -> None:
    assert [case(seed) for seed in range(20)] == [case(seed) for seed in range(20)]


def test_no_page_breaks_a_promise() -> None:
    auditors = [Auditor(load({"profile": name}, search=False)) for name in command.PROFILES]
    found = {
        seed: problems
        for seed in range(FIRST, FIRST + PAGES)
        if (problems := list(broken(auditors[seed % len(auditors)], case(seed))))
    }
    assert found == {}


def test_a_crash_a_false_place_and_a_slow_page_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = Auditor(load({"select": ["head/title-missing"]}, search=False))
    tried = Case(1, Document("<p>Pears."), ())
    assert list(broken(auditor, tried)) == []
    monkeypatch.setattr("benchmarks.fuzz.promises.AT_LEAST", 0.0)
    assert [problem[:4] for problem in broken(auditor, tried)] == ["took"]
    monkeypatch.setattr("benchmarks.fuzz.promises.AT_LEAST", 60.0)

    def misplaced(*arguments: object) -> object:
        report = audit_page(*arguments)  # type: ignore[arg-type]
        [found] = report.findings
        return report._replace(findings=(found._replace(start=3, column=9),))

    monkeypatch.setattr(engine, "audit_page", misplaced)
    assert any("stands at" in problem for problem in broken(auditor, tried))

    def crash(*_: object) -> None:
        raise ZeroDivisionError("by nobody")

    monkeypatch.setattr(engine, "audit_page", crash)
    assert list(broken(auditor, tried)) == ["raised ZeroDivisionError: by nobody"]


def test_the_command_names_seeds_and_keeps_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--seconds", "0", "--seed", "7"]) == 0
    assert capsys.readouterr().out == "1 pages, seeds 7 to 7: 0 break a promise\n"
    monkeypatch.setattr(command, "broken", lambda *_: ["is odd"])
    assert command.main(["--seconds", "0", "--seed", "7", "--keep", str(tmp_path)]) == 1
    assert capsys.readouterr().out.startswith("seed 7: is odd\n")
    [kept] = tmp_path.iterdir()
    assert kept.read_bytes() == case(7).document.body
