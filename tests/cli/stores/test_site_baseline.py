"""The baseline of a site from end to end: written, lived with, pruned; in every format."""

import json
from pathlib import Path

import pytest

from seoaudit.reporters.registry import formats
from tests.cli.conftest import Run, error

WORDS = "The barrel stands in the cellar and has held rain for forty years. " * 3
STORE = ".seoaudit/site/public"
BASELINE = "seoaudit-baseline.json"
SITE = ("site", "public", "--base", "https://site.example/", "--jobs", "1")
BROKEN = ("--select", "links/broken", "--fail-on", "error")


def write(file: Path, *links: str) -> None:
    read = " and ".join(f'<a href="{link}">the {link[1:4]}</a>' for link in links)
    file.write_text(
        f"<!doctype html><html lang=en><title>{file.stem}</title><article><h1>{file.stem}</h1>"
        f"<p>{WORDS}</p><p>Read about {read} now.</p></article>",
        "utf-8",
    )


@pytest.fixture
def folder(work: Path, run: Run) -> Path:
    """A site with a broken link that is known."""
    built = work / "public"
    built.mkdir()
    write(built / "index.html", "/oak.html", "/gone.html")
    write(built / "oak.html", "/")
    assert run(*SITE, *BROKEN).exit_code == 1
    written = run("baseline", "write", STORE, "--select", "links/broken")
    assert (written.exit_code, written.stdout) == (
        0,
        f"{BASELINE}: 1 finding of the site, 0 findings on 0 pages\n",
    )
    return built


@pytest.mark.parametrize("name", formats())
def test_a_known_finding_is_shown_and_does_not_fail(folder: Path, run: Run, name: str) -> None:
    assert folder.is_dir()
    result = run(*SITE, *BROKEN, "--baseline", BASELINE, "-f", name)
    assert result.exit_code == 0, result.output
    if name in ("json", "terminal"):
        assert "gone.html" in result.stdout
    if name == "sarif":
        [found] = json.loads(result.stdout)["runs"][0]["results"]
        assert found["baselineState"] == "unchanged"
    if name == "csv":
        assert ",yes," in result.stdout.splitlines()[1]


@pytest.mark.parametrize("name", formats())
def test_a_new_one_fails(folder: Path, run: Run, name: str) -> None:
    write(folder / "oak.html", "/", "/lost.html")
    assert run(*SITE, *BROKEN, "--baseline", BASELINE, "-f", name).exit_code == 1


def test_new_findings_come_first_and_are_counted(folder: Path, run: Run) -> None:
    write(folder / "oak.html", "/", "/lost.html")
    said = run(*SITE, *BROKEN, "--baseline", BASELINE).stdout
    assert "1 in baseline, 1 new" in said
    assert said.index("lost.html") < said.index("gone.html")
    assert "(known)" in said


def test_other_gates_count_as_they_do_for_pages(folder: Path, run: Run) -> None:
    write(folder / "oak.html", "/", "/lost.html")
    known = ("--baseline", BASELINE, "--select", "links/broken")
    assert run(*SITE, *known, "--fail-on", "never").exit_code == 0
    assert run(*SITE, *known, "--gate-on", "heuristic").exit_code == 0
    assert run(*SITE, *known, "--gate-on", "documented").exit_code == 1
    assert run(*SITE, *known, "--fail-on", "never", "--fail-under", "100").exit_code == 1
    write(folder / "oak.html", "/")
    assert run(*SITE, *known, "--fail-on", "never", "--fail-under", "100").exit_code == 0


def test_pruning_takes_out_what_is_mended(folder: Path, run: Run) -> None:
    write(folder / "index.html", "/oak.html")
    assert run(*SITE, *BROKEN).exit_code == 0
    pruned = run("baseline", "prune", STORE, "--select", "links/broken")
    assert "1 finding removed, 0 findings left" in pruned.stdout
    write(folder / "index.html", "/oak.html", "/gone.html")
    assert run(*SITE, *BROKEN, "--baseline", BASELINE).exit_code == 1


def test_pages_and_a_site_share_a_file(folder: Path, run: Run) -> None:
    def parts() -> tuple[bool, bool]:
        table = json.loads(Path(BASELINE).read_text("utf-8"))
        return bool(table["pages"]), "site" in table

    assert parts() == (False, True)
    assert run("baseline", "write", str(folder / "oak.html")).exit_code == 0
    assert parts() == (True, True)
    assert run("baseline", "write", STORE).exit_code == 0
    assert parts() == (True, True)


def test_a_file_that_knows_no_site_is_said(folder: Path, run: Run) -> None:
    Path(BASELINE).unlink()
    assert "baseline not found" in error(run(*SITE, "--baseline", BASELINE))
    run("baseline", "write", str(folder / "oak.html"))
    result = run(*SITE, *BROKEN, "--baseline", BASELINE)
    assert result.exit_code == 1
    assert "knows no site" in result.stderr
    assert "knows no site" in error(run("baseline", "prune", STORE))


def test_a_store_that_was_judged_again_is_still_finished(folder: Path, run: Run) -> None:
    assert folder.is_dir()
    again = run("site", STORE, *BROKEN, "--baseline", BASELINE)
    assert again.exit_code == 0
    assert run(*SITE, *BROKEN, "--baseline", BASELINE).exit_code == 0
