"""`seoaudit text`: the text as audited."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import PAGE, Run, error


def test_each_block_is_a_line(run: Run, page: Path) -> None:
    result = run("text", page.name)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-2:] == ["Prune apple trees in winter.", "They sleep then."]


def test_each_source_is_a_line_of_json(run: Run, page: Path) -> None:
    Path("other.html").write_text(PAGE.replace("apple", "تفاح"), "utf-8")
    result = run("text", page.name, "other.html", "--format", "json")
    one, other = map(json.loads, result.stdout.splitlines())
    assert (one["source"], other["source"]) == (page.name, "other.html")
    assert one["blocks"][-1] == {"kind": "p", "text": "They sleep then.", "line": 7}
    assert "تفاح" in result.stdout


def test_the_article_can_be_named(run: Run, page: Path) -> None:
    page.write_text("<title>x</title><div id=a><p>One.</div><div id=b><p>Two.</div>", "utf-8")
    assert run("text", page.name, "--content", "#b").stdout == "Two.\n"


def test_what_cannot_be_read_is_said_and_the_rest_printed(run: Run, page: Path) -> None:
    result = run("text", "gone.html", page.name)
    assert "gone.html" in error(result)
    assert "Prune apple trees in winter." in result.stdout


def test_an_unknown_format_gets_one_line(run: Run, page: Path) -> None:
    assert "Did you mean json?" in error(run("text", page.name, "-f", "jsn"))


def test_a_source_is_printed_before_the_next_one_is_read(page: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "seoaudit", "text", page.name, "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    printed = [process.stdout.readline() for _ in range(2)]
    output, _ = process.communicate(PAGE.replace("winter", "summer").encode())
    assert b"winter" in b"".join(printed)
    assert b"Prune apple trees in summer." in output


def test_readability_is_printed_for_those_who_ask(run: Run, page: Path) -> None:
    printed = run("text", page.name, "--readability").stdout
    assert printed.startswith(f"{page.name}\n  Flesch (seoaudit) ")
    assert "  Gunning fog " in printed
    assert "Prune apple trees" not in printed


def test_readability_has_the_decimal_mark_of_the_language(run: Run, page: Path) -> None:
    printed = run("text", page.name, "--readability", "--language", "fr").stdout
    assert re.search(r"\d,\d", printed)
    assert not re.search(r"\d\.\d", printed)


def test_readability_stands_beside_the_text_in_json(run: Run, page: Path) -> None:
    found = json.loads(run("text", page.name, "--readability", "-f", "json").stdout)
    assert found["blocks"]
    assert found["readability"]["Flesch (seoaudit)"] > 0
    assert "readability" not in json.loads(run("text", page.name, "-f", "json").stdout)


def test_another_language_has_the_index_made_for_it(run: Run, page: Path) -> None:
    page.write_text("<html lang=de><article><p>Der alte Baum steht da.</article>", "utf-8")
    printed = run("text", page.name, "--readability").stdout
    assert "Amstad (seoaudit)" in printed
    assert "school years (seoaudit)" in printed
    assert "Gunning" not in printed
