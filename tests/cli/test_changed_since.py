"""Only what a change made worse fails."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, UNTITLED, Run, error
from tests.sources.git.test_repository import git

NO_ALT = PAGE.replace("</article>", '<p><img src="saw.jpg"></p></article>')


@pytest.fixture
def site(work: Path) -> Path:
    """Pages under version control, one of them with a grave fault."""
    git(work, "init", "-q", "-b", "main")
    for name, html in (("good", PAGE), ("old", UNTITLED), ("gone", PAGE), ("moved", UNTITLED)):
        (work / f"{name}.html").write_text(html, "utf-8")
    git(work, "add", ".")
    git(work, "commit", "-q", "-m", "one")
    return work


def test_only_what_has_changed_is_audited(site: Path, run: Run) -> None:
    (site / "old.html").write_text(UNTITLED.replace("in winter", "in the winter"), "utf-8")
    (site / "gone.html").unlink()
    git(site, "mv", "moved.html", "renamed.html")
    (site / "new.html").write_text(PAGE, "utf-8")
    result = run("check", ".", "--changed-since", "HEAD", "-f", "json")
    pages = json.loads(result.stdout)["pages"]
    assert {page["source"]: page["before"]["score"] is not None for page in pages} == {
        "new.html": False,
        "old.html": True,
        "renamed.html": True,
    }
    assert result.exit_code == 0
    assert result.stderr == "seoaudit: note: pages deleted since HEAD: gone.html\n"


def test_a_change_that_makes_a_page_worse_fails(site: Path, run: Run) -> None:
    (site / "good.html").write_text(NO_ALT, "utf-8")
    asked = ("check", "good.html", "--changed-since", "HEAD", "--fail-on", "warning")
    result = run(*asked, "-f", "json")
    [page] = json.loads(result.stdout)["pages"]
    fresh = [finding for finding in page["findings"] if not finding["known"]]
    assert "images/alt-missing" in {finding["rule"] for finding in fresh}
    assert {finding["line"] for finding in fresh} == {9}
    assert page["before"]["revision"] == "HEAD"
    assert result.exit_code == 1
    assert run(*asked, "--ignore", "images").exit_code == 0
    assert " known from HEAD, " in run(*asked).stdout


def test_a_new_page_is_judged_whole(site: Path, run: Run) -> None:
    (site / "new.html").write_text(UNTITLED, "utf-8")
    assert run("check", ".", "--changed-since", "HEAD").exit_code == 1


@pytest.mark.usefixtures("site")
def test_nothing_changed_is_said_and_good_enough(run: Run) -> None:
    result = run("check", ".", "--changed-since", "HEAD")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "seoaudit: note: no pages changed since HEAD\n"


def test_a_deleted_page_that_is_named_is_no_missing_one(site: Path, run: Run) -> None:
    (site / "gone.html").unlink()
    result = run("check", "gone.html", "--changed-since", "HEAD")
    assert result.exit_code == 0
    assert "deleted since HEAD: gone.html" in result.stderr
    missing = run("check", "never.html", "--changed-since", "HEAD")
    assert missing.exit_code == 2
    assert "never.html: file not found" in missing.stderr


def test_it_takes_the_place_of_the_configured_baseline(site: Path, run: Run) -> None:
    (site / "seoaudit.toml").write_text('baseline = "none.json"\n', "utf-8")
    assert run("check", ".", "--changed-since", "HEAD").exit_code == 0


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--changed-since", "nowhere"), "unknown revision 'nowhere'"),
        (("--changed-since", "HEAD", "--baseline", "x.json"), "--baseline and --changed-since"),
    ],
)
def test_what_cannot_be_is_one_line(run: Run, arguments: tuple[str, ...], said: str) -> None:
    assert said in error(run("check", ".", *arguments))
    assert "only files have earlier versions" in error(run("check", "-", "--changed-since", "HEAD"))
