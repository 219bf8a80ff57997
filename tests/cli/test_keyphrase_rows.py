"""Keyphrases from a file beside the pages, and the rows in it that say nothing."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Run


@pytest.fixture(autouse=True)
def site(work: Path) -> Path:
    save("site/a.html", PAGE)
    save("site/news/b.html", PAGE)
    return work


def save(name: str, text: str) -> None:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def checked(run: Run, *arguments: str) -> tuple[dict[str, list[str]], list[str]]:
    """The keyphrases of each page, and what is said beside the report."""
    done = run("check", *arguments, "-f", "json")
    pages = json.loads(done.stdout)["pages"]
    named = {
        page["source"]: [k["text"] for k in page["keyphrases"] if k["origin"] == "map"]
        for page in pages
    }
    return named, done.stderr.splitlines()


def test_a_map_beside_the_pages_needs_no_configuration(run: Run) -> None:
    save("site/keyphrases.csv", "page,keyphrase\na.html,old apple tree\nnews/**,apple tree\n")
    assert checked(run, "site") == (
        {"site/a.html": ["old apple tree"], "site/news/b.html": ["apple tree"]},
        [],
    )


def test_nor_does_one_in_the_working_folder(run: Run) -> None:
    save("keyphrases.csv", "site/a.html;old apple tree")
    assert checked(run, "site/a.html")[0] == {"site/a.html": ["old apple tree"]}


def test_one_in_the_working_folder_counts_below_a_configuration_further_up(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    save("seoaudit.toml", "")
    save("keyphrases.csv", "site/**,tree\n")
    save("site/keyphrases.csv", "a.html,old apple tree")
    monkeypatch.chdir("site")
    assert checked(run, "a.html", "news/b.html")[0] == {
        "a.html": ["old apple tree"],
        "news/b.html": ["tree"],
    }


def test_the_nearest_with_a_row_for_the_page_counts(run: Run) -> None:
    save("site/keyphrases.csv", "**,tree")
    save("site/news/keyphrases.csv", "b.html,apple tree\n**,pear tree")
    found, _ = checked(run, "site")
    assert found == {"site/a.html": ["tree"], "site/news/b.html": ["apple tree"]}


def test_one_that_is_named_is_the_only_one(run: Run) -> None:
    save("site/keyphrases.csv", "a.html,tree")
    save("mine.csv", "site/a.html,apple tree")
    assert checked(run, "site/a.html", "--keyphrase-map", "mine.csv")[0] == {
        "site/a.html": ["apple tree"]
    }


def test_rows_that_match_no_page_are_said_once_with_their_lines(run: Run) -> None:
    save("site/keyphrases.csv", "page,keyphrase\na.html,tree\ngone.html,pear\nold/**,plum\n")
    _, said = checked(run, "site")
    [note] = said
    assert note == (
        "seoaudit: note: no page matches gone.html (site/keyphrases.csv:3), "
        "old/** (site/keyphrases.csv:4): name a page by its path from the folder of the file, or "
        "by its URL"
    )


def test_rows_of_pages_that_were_not_asked_for_are_not_said(run: Run) -> None:
    save("site/keyphrases.csv", "a.html,tree\nnews/**,pear\nnews/b.html,plum\n/blog/,fig")
    assert checked(run, "site/a.html")[1] == []
    assert checked(run, "site/news")[1] == []


def test_a_row_for_a_page_that_is_left_out_is_not_said(run: Run) -> None:
    save("site/keyphrases.csv", "a.html,tree\nnews/b.html,plum")
    assert not [line for line in checked(run, "site", "--exclude", "news")[1] if "match" in line]


def test_a_long_list_of_rows_is_cut(run: Run) -> None:
    save("keyphrases.csv", "".join(f"{n}.html,tree\n" for n in range(9)))
    [said] = checked(run, "site/a.html")[1]
    assert "4.html (keyphrases.csv:5), …:" in said
    assert "5.html" not in said


@pytest.mark.parametrize("text", ["", "page,keyphrase\n", "# nothing yet\n"])
def test_an_empty_map_is_said(run: Run, text: str) -> None:
    save("site/keyphrases.csv", text)
    [said] = checked(run, "site")[1]
    assert said.startswith("seoaudit: note: site/keyphrases.csv: no rows: write one for each page")


@pytest.mark.parametrize("command", ["fix", "badge", "baseline"])
def test_other_commands_use_it_too(run: Run, command: str) -> None:
    save("site/keyphrases.csv", "a.html")
    arguments = ["baseline", "write"] if command == "baseline" else [command]
    done = run(*arguments, "site/a.html")
    assert done.exit_code == 2
    assert "site/keyphrases.csv:1: missing keyphrase" in done.stderr
