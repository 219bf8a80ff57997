"""What a folder leaves out, and why."""

from pathlib import Path

import pytest

from seoaudit.sources.exclusion.exclusion import Exclusion, Filter, Reason, Why, is_own
from tests.sources.saved import write

REPORT = b'<!doctype html>\n<html><head><meta name="generator" content="seoaudit 1"></head>'


@pytest.fixture(autouse=True)
def work(folder: Path) -> Path:
    return folder


def patterns(*lines: str, folder: str = "") -> Exclusion:
    return Exclusion(tuple((folder, line) for line in lines))


def reason(name: str, exclusion: Exclusion, root: str = ".") -> Reason | None:
    why = Filter(Path(root), exclusion).anywhere(Path(name))
    return why.reason if why else None


@pytest.mark.parametrize("pattern", ["drafts", "drafts/", "/drafts/", "*.md", "drafts/*.md"])
def test_what_the_user_excludes_is_left_out(pattern: str) -> None:
    write("drafts/a.md")
    assert reason("drafts/a.md", patterns(pattern)) is Reason.EXCLUDED
    assert reason("news/a.html", patterns(pattern)) is None


def test_patterns_are_seen_from_the_folder_they_come_from() -> None:
    write("site/drafts/a.md")
    assert reason("site/drafts/a.md", patterns("/drafts", folder="site")) is Reason.EXCLUDED
    assert reason("site/drafts/a.md", patterns("/drafts")) is None
    assert reason("drafts/a.md", patterns("/drafts", folder="site"), root="site") is (
        Reason.EXCLUDED
    )


def test_pages_elsewhere_are_seen_from_the_source() -> None:
    write("site/drafts/a.md")
    write("here/b.md")
    assert reason("drafts/a.md", patterns("/drafts", folder="here"), root="site") is (
        Reason.EXCLUDED
    )


def test_the_last_of_several_layers_decides() -> None:
    layers = Exclusion((("", "*.md"), ("news", "!a.md")))
    assert reason("news/a.md", layers) is None
    assert reason("news/b.md", layers) is Reason.EXCLUDED


def test_in_a_folder_that_is_excluded_itself_nothing_is() -> None:
    write("drafts/old/a.md")
    assert reason("old/a.md", patterns("drafts/"), root="drafts") is None
    assert reason("a.md", patterns("drafts/"), root="drafts/old") is None


def test_what_git_ignores_is_left_out_unless_the_user_wants_it() -> None:
    write(".git/HEAD")
    write(".gitignore", b"drafts/\n")
    write("drafts/a.md")
    assert reason("drafts/a.md", Exclusion()) is Reason.IGNORED
    assert reason("drafts/a.md", Exclusion(respects_gitignore=False)) is None
    assert reason("drafts/a.md", patterns("!drafts/")) is None


def test_output_and_templates_are_left_out_with_the_name_of_the_tool() -> None:
    write("_config.yml")
    write("_site/a.html")
    write("_layouts/page.html")
    found = Filter(Path(), Exclusion())
    assert found.folder(Path("_site")) == Why(Reason.OUTPUT, "_site", "Jekyll")
    assert found.folder(Path("_layouts")) == Why(Reason.TEMPLATES, "_layouts", "Jekyll")
    assert reason("_site/a.html", patterns("!_site")) is None
    assert reason("a.html", Exclusion(), root="_site") is None


def test_a_report_is_left_out_whatever_its_name() -> None:
    write("seo.html", REPORT)
    write("seo.md", b"<!-- seoaudit -->\n# 81 of 100\n")
    assert reason("seo.html", Exclusion()) is Reason.REPORT
    assert reason("seo.md", Exclusion()) is Reason.REPORT
    write("page.html")
    assert reason("page.html", Exclusion()) is None


def test_hidden_folders_and_those_of_packages_are_not_the_author_s() -> None:
    write("venv/pyvenv.cfg")
    write("env/a.html")
    for name in (".git", "node_modules", "venv"):
        assert not is_own(Path(name))
    assert is_own(Path("env"))
