"""`seoaudit check --site`, from end to end."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, error

WORDS = "The barrel stands in the cellar and has held rain for forty years. " * 3


@pytest.fixture
def store(work: Path, run: Run) -> str:
    """The store of a site with a page about kettles."""
    built = work / "public"
    built.mkdir()
    (built / "index.html").write_text(
        "<!doctype html><html lang=en><meta name=keywords content='brass kettle'>"
        "<title>Brass kettle</title><article><h1>Brass kettle</h1>"
        f"<p>A brass kettle is old. {WORDS}</p></article>",
        "utf-8",
    )
    run("site", "public", "--base", "https://site.example/", "--jobs", "1")
    (work / "draft.md").write_text("# My aunt\n\nMy aunt owned two brass kettles.\n", "utf-8")
    (work / "other.md").write_text("# My uncle\n\nMy uncle owned a pan.\n", "utf-8")
    return ".seoaudit/site/public"


def test_each_draft_is_told_what_it_could_link_to(store: str, run: Run) -> None:
    result = run("check", "draft.md", "other.md", "--site", store, "-f", "json", "--jobs", "1")
    pages = json.loads(result.stdout)["pages"]
    found = [
        [each["fix"] for each in page["findings"] if each["rule"] == "links/opportunity"]
        for page in pages
    ]
    assert found[1] == []
    [fix] = found[0]
    assert fix["safety"] == "suggestion"
    assert fix["edits"][0]["text"] == "[brass kettles](/)"


def test_the_sentence_is_shown(store: str, run: Run) -> None:
    said = " ".join(run("check", "draft.md", "--site", store, "-v").stdout.split())
    assert "speaks of “brass kettle” and does not link to https://site.example/" in said


def test_fix_leaves_suggestions_to_the_writer(store: str, run: Run, work: Path) -> None:
    before = (work / "draft.md").read_text("utf-8")
    run("check", "draft.md", "--site", store)
    assert (work / "draft.md").read_text("utf-8") == before


def test_a_folder_without_a_store_is_one_line(store: str, run: Run) -> None:
    assert store
    assert "is no store of a site" in error(run("check", "draft.md", "--site", "nowhere"))
