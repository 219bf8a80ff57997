"""What runs have in common: the gate, exit codes, errors, the style and the root of paths."""

import os
import sys
from pathlib import Path

import pytest

from seoaudit import Document, audit
from seoaudit.cli.outputs.outputs import Output
from seoaudit.cli.running import (
    CI_CHECKOUT_VARIABLES,
    audit_pages,
    cpu_count,
    exit_code,
    gate_of,
    open_cache,
    print_crashes,
    report_root,
    style_of,
    with_progress_and_errors,
)
from seoaudit.config import Settings, load
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.packed import unpack
from seoaudit.report.parts import RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Basis, Severity
from seoaudit.runs.run import Run
from tests.cli.conftest import PAGE, UNTITLED, Screen

Printed = pytest.CaptureFixture[str]
GOOD = audit(Document(PAGE, source="good.html"))
BAD = audit(Document(UNTITLED, source="bad.html"))
GONE = SourceError("gone.html", "file not found")
TERMINAL, FILE = Output("terminal"), Output("terminal", Path("report.txt"))


def crashed(*sources: str) -> list[PageReport]:
    result = RuleResult("head/title-length", Status.ERROR, 2, 0.0, 0.0, "ValueError: x")
    return [GOOD._replace(source=source, rules=(*GOOD.rules, result)) for source in sources]


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """No continuous integration, and a terminal that can do everything."""
    for variable in (*CI_CHECKOUT_VARIABLES, "NO_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.parametrize(
    ("level", "severity"),
    [
        ("error", Severity.ERROR),
        ("warning", Severity.WARNING),
        ("info", Severity.INFO),
        ("never", None),
    ],
)
def test_the_gate_is_that_of_the_settings(level: str, severity: Severity | None) -> None:
    settings = Settings(fail_under=70, fail_on=level, gate_on=(Basis.STANDARD,))
    assert gate_of(settings) == Gate(70, severity, frozenset({Basis.STANDARD}))


def test_the_gate_of_no_settings_is_the_usual_one() -> None:
    assert gate_of(Settings()) == Gate()


def code(*reports: PageReport | SourceError) -> int:
    return exit_code(Run("article", reports, Gate()))


def test_a_run_in_which_every_page_passed_is_good_enough() -> None:
    assert code() == 0
    assert code(GOOD, GOOD) == 0


def test_a_page_that_failed_is_not_good_enough() -> None:
    assert code(GOOD, BAD) == 1


def test_what_could_not_be_audited_goes_before_what_failed() -> None:
    assert code(BAD, GONE) == 2
    assert code(BAD, *crashed("a.html")) == 2


def test_a_rule_that_crashed_is_told_once_with_the_first_page_and_their_number(
    capsys: Printed,
) -> None:
    print_crashes(Run("article", [GOOD, *crashed("مقال.html")], Gate()))
    once = "seoaudit: error: rule head/title-length crashed and was left out of the score of "
    assert capsys.readouterr().err == f"{once}مقال.html: ValueError: x\n"
    print_crashes(Run("article", crashed("a.html", "b.html"), Gate()))
    assert capsys.readouterr().err == f"{once}a.html: ValueError: x (2 pages affected)\n"
    print_crashes(Run("article", [GOOD, GONE], Gate()))
    assert capsys.readouterr().err == ""


def test_what_could_not_be_read_is_told_when_it_comes(capsys: Printed) -> None:
    reports = with_progress_and_errors([GOOD, GONE, BAD], 3)
    assert next(reports) is GOOD
    assert capsys.readouterr().err == ""
    assert next(reports) is GONE
    assert capsys.readouterr().err == "seoaudit: error: gone.html: file not found\n"
    assert list(reports) == [BAD]


def style(output: Output, **settings: object) -> Style:
    return style_of(Settings(**settings), output, verbose=False)  # type: ignore[arg-type]


def watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make standard output a terminal of 123 columns."""
    monkeypatch.setattr(sys, "stdout", Screen())
    monkeypatch.setenv("COLUMNS", "123")


def test_a_terminal_gets_colors_and_its_own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    watch(monkeypatch)
    shown = style(TERMINAL)
    assert (shown.color, shown.width) == (True, 123)


@pytest.mark.parametrize(
    ("variable", "value", "color"),
    [("NO_COLOR", "1", False), ("NO_COLOR", "", True), ("TERM", "dumb", False)],
)
def test_a_terminal_may_ask_for_no_colors(
    variable: str, value: str, color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(monkeypatch)
    monkeypatch.setenv(variable, value)
    assert style(TERMINAL).color is color
    assert style(TERMINAL).width == 123


def test_a_file_gets_neither_colors_nor_the_width_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watch(monkeypatch)
    shown = style(FILE)
    assert (shown.color, shown.width) == (False, Style().width)


def test_a_pipe_gets_no_colors_and_the_width_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert (style(TERMINAL).color, style(TERMINAL).width) == (False, Style().width)
    monkeypatch.setenv("COLUMNS", "123")
    assert (style(TERMINAL).color, style(TERMINAL).width) == (False, 123)
    assert style(FILE).width == Style().width


def test_the_style_has_the_language_and_target_of_the_settings() -> None:
    shown = style_of(Settings(message_language="ar", target=90), FILE, verbose=True)
    assert (shown.words.language, shown.target, shown.verbose) == ("ar", 90, True)


def test_paths_are_relative_to_the_working_folder(work: Path) -> None:
    assert report_root() == work


@pytest.mark.parametrize("variable", CI_CHECKOUT_VARIABLES)
def test_in_continuous_integration_paths_are_relative_to_the_checkout(
    variable: str, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (work / "docs").mkdir()
    monkeypatch.chdir(work / "docs")
    monkeypatch.setenv(variable, str(work))
    assert report_root() == work
    assert style(FILE).root == work


def test_a_checkout_elsewhere_does_not_count(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "other"))
    assert report_root() == work
    monkeypatch.setenv("GITHUB_WORKSPACE", "")
    assert report_root() == work


def test_a_checkout_behind_a_link_counts(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "link"
    try:
        link.symlink_to(work, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    monkeypatch.setenv("CI_PROJECT_DIR", str(link))
    assert report_root() == work


def test_there_is_at_least_one_processor_and_no_more_than_the_machine_has() -> None:
    assert 1 <= cpu_count() <= (os.cpu_count() or 1)


AUDITOR = Auditor(load({"select": ["head/title-missing"]}, search=False))
PAGES = [Document(PAGE, source=name) for name in ("a.html", "b.html", "مقال.html")]


def sources(*, no_cache: bool, jobs: int | None = 1) -> list[str]:
    reports = audit_pages(AUDITOR, PAGES, jobs=jobs, no_cache=no_cache)
    return [unpack(report).source for report in reports]


@pytest.mark.parametrize("jobs", [1, None])
def test_pages_are_audited_in_their_order(jobs: int | None) -> None:
    assert sources(no_cache=True, jobs=jobs) == ["a.html", "b.html", "مقال.html"]


def test_reports_are_cached_in_the_folder_of_the_user_unless_told_not_to(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    sources(no_cache=True)
    assert not folder.exists()
    sources(no_cache=False)
    opened = open_cache(AUDITOR)
    known = opened.find(opened.key(PAGES[1]), PAGES[1])
    opened.close()
    assert known is not None
    assert unpack(known).source == "b.html"


def test_a_cache_that_cannot_be_used_is_noted(tmp_path: Path, capsys: Printed) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be", "utf-8")
    assert sources(no_cache=False) == ["a.html", "b.html", "مقال.html"]
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("seoaudit: note: ")
    assert "--no-cache" in line
