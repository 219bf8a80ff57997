"""Markdown through the commands."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

POST = """---
title: How to prune an old apple tree
keyphrase: apple tree
---

An apple tree lives long, and the right cut at the right time is kind to it.

![](saw.jpg)

## When to prune

Prune in winter.
"""


@pytest.fixture
def post(work: Path) -> Path:
    file = work / "post.md"
    file.write_text(POST, "utf-8")
    return file


def pages(run: Run, *arguments: str) -> list[dict[str, Any]]:
    result = run("check", *arguments, "--format", "json", "--fail-on", "never")
    found: list[dict[str, Any]] = json.loads(result.stdout)["pages"]
    return found


def test_check_reports_lines_of_the_markdown(run: Run, post: Path) -> None:
    [page] = pages(run, post.name)
    places = {f["rule"]: (f["line"], f["snippet"]) for f in page["findings"]}
    assert places["images/alt-missing"] == (8, "![](saw.jpg)")
    assert page["keyphrases"][0]["origin"] == "front-matter"
    assert page["facts"]["h1"] == ["How to prune an old apple tree"]


def test_a_folder_holds_markdown_beside_html(run: Run, post: Path) -> None:
    for name in ("b.html", "c.mdx", "README.md", "node_modules/d.md"):
        (post.parent / name).parent.mkdir(exist_ok=True)
        (post.parent / name).write_text("# A\n\nText.", "utf-8")
    names = [Path(page["source"]).name for page in pages(run, ".")]
    assert names == ["b.html", "c.mdx", "post.md"]


def test_a_pipe_is_markdown_where_it_begins_so(run: Run) -> None:
    result = run("text", "-", input=POST.encode())
    assert result.stdout.splitlines()[1:] == ["When to prune", "Prune in winter."]


def test_text_has_lines_of_the_markdown(run: Run, post: Path) -> None:
    blocks = json.loads(run("text", post.name, "--format", "json").stdout)["blocks"]
    assert [(block["kind"], block["line"]) for block in blocks] == [("p", 6), ("h2", 10), ("p", 12)]


def test_the_site_of_the_configuration_gives_addresses(run: Run, post: Path) -> None:
    (post.parent / "seoaudit.toml").write_text('site = "https://a.example/blog"\n', "utf-8")
    [page] = pages(run, post.name)
    assert page["url"] == "https://a.example/blog/post"
    assert "a.example › blog › post" in run("snippet", post.name).stdout


def test_a_site_must_be_an_address(run: Run, post: Path) -> None:
    (post.parent / "seoaudit.toml").write_text('site = "example"\n', "utf-8")
    result = run("check", post.name)
    assert result.exit_code == 2
    assert "seoaudit.toml:1: site: invalid URL 'example'" in result.stderr


@pytest.mark.parametrize("command", ["check", "text", "snippet", "fix"])
def test_a_broken_front_matter_costs_one_page_and_one_line(
    run: Run, post: Path, command: str
) -> None:
    (post.parent / "broken.md").write_text("---\ntitle: a: b\n---\nText\n", "utf-8")
    result = run(command, "broken.md", post.name)
    assert result.exit_code == 2
    line = "broken.md: line 2: the front matter is not valid YAML: a value that contains a colon"
    assert line in result.stderr
    assert len(result.stderr.splitlines()) == 1 or command == "fix"
    assert command == "fix" or result.stdout


def test_fix_writes_into_the_front_matter(run: Run, post: Path) -> None:
    result = run("fix", post.name, "--unsafe")
    assert result.exit_code != 2
    written = post.read_text("utf-8")
    assert written.startswith(
        "---\ntitle: How to prune an old apple tree\n"
        'description: "An apple tree lives long, and the right cut'
    )
    assert written.endswith(POST.partition("keyphrase")[2])
    assert run("fix", post.name, "--unsafe", "--diff").stdout == ""


def test_a_badge_is_drawn_of_it(run: Run, post: Path) -> None:
    assert run("badge", post.name).stdout.startswith("<svg")
