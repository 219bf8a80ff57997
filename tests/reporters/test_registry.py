"""Finding output formats: those that are installed, and what is said of those that are not."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from seoaudit.errors import PluginError, UsageError
from seoaudit.reporters import jsonl, registry
from seoaudit.reporters.registry import format_of, formats, load_reporter, needs_article
from seoaudit.reporters.style import Style
from seoaudit.rule.entry_points import EntryPoint
from tests.reporters.conftest import made, run_of

PLUGIN = '''
def render(run, style):
    """Yield the sources in Arabic quotation marks."""
    yield from (f"«{page.source}»" for page in run.pages)
'''
COUNTING = """
def render(run, style):
    yield "begins"
    yield 5
"""
RAISING = """
import sys

def render(run, style):
    yield "begins"
    sys.exit(0)
"""

STOPPING = """
class Stopped(BaseException):
    pass

print("loaded")

def render(run, style):
    yield "begins"
    raise Stopped
"""


def forget() -> None:
    formats.cache_clear()
    registry._load.cache_clear()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Seven reporters are installed, of which one is sound, one the program's own."""
    (tmp_path / "quoted_reporter.py").write_text(PLUGIN, "utf-8")
    (tmp_path / "broken_reporter.py").write_text("raise ValueError('unripe')", "utf-8")
    (tmp_path / "empty_reporter.py").write_text("", "utf-8")
    (tmp_path / "counting_reporter.py").write_text(COUNTING, "utf-8")
    (tmp_path / "raising_reporter.py").write_text(RAISING, "utf-8")
    (tmp_path / "stopping_reporter.py").write_text(STOPPING, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    entries = [
        EntryPoint("quoted", "quoted_reporter", registry.GROUP),
        EntryPoint("broken", "broken_reporter", registry.GROUP),
        EntryPoint("empty", "empty_reporter", registry.GROUP),
        EntryPoint("counting", "counting_reporter", registry.GROUP),
        EntryPoint("raising", "raising_reporter", registry.GROUP),
        EntryPoint("stopping", "stopping_reporter", registry.GROUP),
        EntryPoint("html", "seoaudit.reporters.html", registry.GROUP),
    ]
    monkeypatch.setattr(
        registry, "entry_points", lambda *, group: [each for each in entries if each.group == group]
    )
    forget()
    yield monkeypatch
    forget()
    for name in ("quoted", "broken", "empty", "counting", "raising", "stopping"):
        sys.modules.pop(f"{name}_reporter", None)


def test_the_formats_that_come_with_the_program_are_installed() -> None:
    assert {"terminal", "html", "json", "sarif", "markdown"} <= set(formats())
    assert list(formats()) == sorted(formats())


def test_every_format_that_is_named_can_be_loaded() -> None:
    assert [name for name in formats() if not callable(load_reporter(name))] == []


def test_a_reporter_is_the_render_of_its_module() -> None:
    assert load_reporter("jsonl") is jsonl.render


def test_a_misspelt_format_is_met_with_the_near_one() -> None:
    with pytest.raises(UsageError, match=r"unknown format 'sariff'\. Did you mean sarif\?"):
        load_reporter("sariff")


def test_a_format_that_is_near_no_other_is_met_with_all_of_them() -> None:
    with pytest.raises(UsageError, match=r"unknown format 'تقرير'\. Installed: concise, csv"):
        needs_article("تقرير")


@pytest.mark.usefixtures("install")
def test_a_reporter_of_another_package_is_found_by_its_entry_point() -> None:
    assert formats() == ("broken", "counting", "empty", "html", "quoted", "raising", "stopping")
    report = load_reporter("quoted")(run_of(made(source="مقال.html")), Style())
    assert list(report) == ["«مقال.html»"]


@pytest.mark.usefixtures("install")
@pytest.mark.parametrize(
    ("name", "reason"), [("broken", "ValueError.'unripe'."), ("empty", "AttributeError")]
)
def test_a_reporter_that_cannot_be_loaded_is_named(name: str, reason: str) -> None:
    with pytest.raises(
        PluginError, match=f"cannot load the reporter '{name}' .{name}_reporter.: {reason}"
    ):
        load_reporter(name)


@pytest.mark.usefixtures("install")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("counting", r"counting_reporter\.py\): TypeError: render\(\) yielded 5, not a string"),
        ("raising", r"raising_reporter\.py:6\): SystemExit: 0"),
        ("stopping", r"stopping_reporter\.py:9\): Stopped: "),
    ],
)
def test_a_reporter_that_fails_is_named_with_its_file(name: str, said: str) -> None:
    report = load_reporter(name)(run_of(made(source="a.html")), Style())
    assert next(report) == "begins"
    with pytest.raises(PluginError, match=f"the reporter '{name}' .*{said}"):
        next(report)


@pytest.mark.usefixtures("install")
def test_what_a_reporter_prints_while_it_loads_is_no_report(
    capsys: pytest.CaptureFixture[str],
) -> None:
    load_reporter("stopping")
    assert capsys.readouterr() == ("", "loaded\n")


@pytest.mark.usefixtures("install")
def test_a_broken_reporter_leaves_the_others_alone() -> None:
    with pytest.raises(PluginError):
        load_reporter("broken")
    report = load_reporter("quoted")(run_of(made(source="a.html")), Style())
    assert list(report) == ["«a.html»"]


@pytest.mark.usefixtures("install")
def test_a_format_needs_the_article_only_if_its_module_says_so() -> None:
    assert needs_article("html")
    assert not needs_article("quoted")


def test_paths_are_relative_to_the_working_folder_unless_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Style().root == Path.cwd()


@pytest.mark.parametrize(
    ("file", "format_"),
    [
        ("report.html", "html"),
        ("REPORT.HTM", "html"),
        ("out/a.json", "json"),
        ("a.jsonl", "jsonl"),
        ("a.sarif", "sarif"),
        ("a.sarif.json", "sarif"),
        ("junit.xml", "junit"),
        ("comment.md", "markdown"),
        ("findings.csv", "csv"),
        ("report.txt", None),
        ("json", None),
        ("-", None),
    ],
)
def test_the_ending_of_a_file_tells_its_format(file: str, format_: str | None) -> None:
    assert format_of(file) == format_
