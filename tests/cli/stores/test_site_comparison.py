"""`seoaudit site compare`, from end to end."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, error

STORE = ".seoaudit/site/public"
WORDS = "The barrel stands in the cellar and has held rain for forty years. " * 3


def page(title: str, link: str) -> str:
    return (
        f"<!doctype html><html lang=en><title>{title}</title><article><h1>{title}</h1>"
        f'<p>{WORDS}</p><p>Read about <a href="{link}">the other one</a> now.</p></article>'
    )


@pytest.fixture
def runs(work: Path, run: Run) -> list[str]:
    """The names of two runs, between which a page was lost."""
    built = work / "public"
    built.mkdir()
    (built / "index.html").write_text(page("Home", "/oak.html"), "utf-8")
    (built / "oak.html").write_text(page("Oak", "/"), "utf-8")
    audit = ("site", "public", "--base", "https://site.example/", "--jobs", "1", "-q")
    run(*audit)
    (built / "oak.html").unlink()
    run(*audit)
    return sorted(each.name for each in (work / STORE / "runs").iterdir())


def test_two_runs_are_named_in_any_way(runs: list[str], run: Run) -> None:
    one, two = runs
    ways = (
        [STORE],
        [STORE, one, two],
        [one, two],
        [two, one],
        [f"{STORE}/runs/{one}", f"{STORE}/runs/{two}"],
        [f"{STORE}/runs/{one}", STORE],
    )
    told = {run("site", "compare", *way).stdout for way in ways}
    assert len(told) == 1
    assert "1 page lost" in told.pop()


def test_it_is_written_as_json_and_markdown(runs: list[str], run: Run, work: Path) -> None:
    result = run("site", "compare", STORE, "-f", "json", "-f", "markdown", "-o", "changes.md")
    assert result.exit_code == 0
    lost = json.loads(result.stdout)["lost"]
    assert [each["url"] for each in lost["pages"]] == ["https://site.example/oak.html"]
    assert "1 page lost" in (work / "changes.md").read_text("utf-8")
    assert runs


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ([], "give two runs"),
        (["nowhere"], "give two runs"),
        (["1999", "2000"], "begins with 1999"),
        ([STORE, "1999"], "begins with 1999"),
        ([STORE, "-f", "junit"], "cannot be compared as junit"),
    ],
)
def test_what_cannot_be_compared_is_one_line(
    runs: list[str], run: Run, named: list[str], said: str
) -> None:
    assert runs
    assert said in error(run("site", "compare", *named))


def test_a_store_with_one_run_has_nothing_to_compare(work: Path, run: Run) -> None:
    built = work / "public"
    built.mkdir()
    (built / "index.html").write_text(page("Home", "/"), "utf-8")
    run("site", "public", "--base", "https://site.example/", "--jobs", "1")
    assert "keeps 1 of the two" in error(run("site", "compare", STORE))


def test_without_a_store_beside_it_a_name_is_of_no_run(run: Run) -> None:
    assert "which site is this run of" in error(run("site", "compare", "2026", "2027"))
