"""`seoaudit rules` and `seoaudit explain`: what the rules are and why."""

import json
from pathlib import Path
from typing import Any

import pytest

from seoaudit.rule.registry import load_rules
from tests.cli.conftest import Run, error


def listed(run: Run, *arguments: str) -> dict[str, dict[str, Any]]:
    result = run("rules", "--format", "json", *arguments)
    assert result.exit_code == 0
    return {rule["id"]: rule for rule in json.loads(result.stdout)}


def test_every_rule_is_listed_with_all_there_is_to_know(run: Run) -> None:
    rules = listed(run)
    assert list(rules) == list(load_rules())
    assert rules["head/title-missing"] == {
        "id": "head/title-missing",
        "topic": "head",
        "severity": "error",
        "basis": "documented",
        "weight": 4,
        "fixable": False,
        "enabled": True,
        "title": "Give the page a title.",
    }


def test_the_weight_is_the_one_in_effect(run: Run) -> None:
    Path("house.toml").write_text('[rules."head/title-missing"]\nweight = 2.5', "utf-8")
    assert listed(run, "--config", "house.toml")["head/title-missing"]["weight"] == 2.5


def test_what_is_left_out_is_listed_as_such(run: Run) -> None:
    rules = listed(run, "--select", "head", "--ignore", "head/title-missing")
    assert rules["head/title-length"]["enabled"]
    assert not rules["head/title-missing"]["enabled"]
    assert not rules["crawl/noindex"]["enabled"]


def test_the_list_is_readable(run: Run) -> None:
    lines = run("rules", "--ignore", "head/title-missing").stdout.splitlines()
    assert [line.split()[:4] for line in lines if "title-missing" in line] == [
        ["head/title-missing", "off", "error", "documented"]
    ]


def test_titles_come_in_arabic(run: Run) -> None:
    assert not listed(run, "--language", "ar")["head/title-missing"]["title"].isascii()


@pytest.mark.parametrize("rule", load_rules())
def test_every_rule_is_explained(run: Run, rule: str) -> None:
    result = run("explain", rule)
    assert result.exit_code == 0
    headings = [line for line in result.stdout.splitlines() if line.startswith("## ")]
    assert {"## Why it matters", "## How to fix it", "## Messages", "## Examples"} <= set(headings)
    assert headings[-1] == "## References"


def test_options_are_explained_with_their_defaults(run: Run) -> None:
    output = run("explain", "head/title-length").stdout
    assert "- `max_pixels` = `580`: " in output


def test_messages_show_where_numbers_will_stand(run: Run) -> None:
    assert "{pixels}" in run("explain", "head/title-length").stdout


def test_a_tag_in_a_message_is_quoted_so_that_markdown_shows_it(run: Run) -> None:
    assert "`<title>`" in run("explain", "head/title-missing").stdout.split("## Messages")[1]


def test_a_rule_is_explained_in_arabic_where_it_has_been_translated(run: Run) -> None:
    output = run("explain", "head/title-missing", "--language", "ar").stdout
    title, messages = output.split("\n\n")[1], output.split("## Messages")[1].split("##")[0]
    assert not title.isascii()
    assert not messages.isascii()


def test_a_topic_is_explained_by_its_rules(run: Run) -> None:
    output = run("explain", "head").stdout
    assert output.startswith("# head\n\n")
    for rule in load_rules():
        assert (f"`{rule}`" in output) == rule.startswith("head/")


def test_an_unknown_rule_gets_the_nearest_name(run: Run) -> None:
    assert "Did you mean head/title-length?" in error(run("explain", "title-lenght"))


def test_an_unknown_list_format_gets_one_line(run: Run) -> None:
    assert "use text or json" in error(run("rules", "-f", "yaml"))
