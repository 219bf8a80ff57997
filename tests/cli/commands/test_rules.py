"""`seoaudit rules`: what the rules are, with their weights."""

import json
from pathlib import Path
from typing import Any

from seoaudit.rule.registry import load_rules, load_site_rules
from tests.cli.conftest import Run, error


def listed(run: Run, *arguments: str) -> dict[str, dict[str, Any]]:
    result = run("rules", "--format", "json", *arguments)
    assert result.exit_code == 0
    return {rule["id"]: rule for rule in json.loads(result.stdout)}


def test_every_rule_is_listed_with_all_there_is_to_know(run: Run) -> None:
    rules = listed(run)
    assert rules.keys() == load_rules().keys() | load_site_rules().keys()
    topics = [rule["topic"] for rule in rules.values()]
    assert topics == sorted(topics, key=list(dict.fromkeys(topics)).index)
    assert rules["links/broken"]["kind"] == "site"
    assert rules["head/title-missing"] == {
        "id": "head/title-missing",
        "kind": "page",
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
    rules = listed(run, "--ignore", "head/title-missing", "--ignore", "crawl")
    assert rules["head/title-length"]["enabled"]
    assert not rules["head/title-missing"]["enabled"]
    assert not rules["crawl/noindex"]["enabled"]


def test_a_selection_is_all_that_is_listed(run: Run) -> None:
    rules = listed(
        run, "--select", "head", "--select", "url/too-long", "--ignore", "head/charset-missing"
    )
    assert {rule.partition("/")[0] for rule in rules} == {"head", "url"}
    assert [rule for rule in rules if rule.startswith("url/")] == ["url/too-long"]
    assert [name for name, rule in rules.items() if not rule["enabled"]] == ["head/charset-missing"]


def test_the_list_is_readable(run: Run) -> None:
    lines = run("rules", "--ignore", "head/title-missing").stdout.splitlines()
    assert [line.split()[:5] for line in lines if "head/title-missing" in line] == [
        ["head/title-missing", "page", "off", "error", "documented"]
    ]


def test_titles_come_in_arabic(run: Run) -> None:
    assert not listed(run, "--language", "ar")["head/title-missing"]["title"].isascii()


def test_an_unknown_list_format_gets_one_line(run: Run) -> None:
    assert "use text or json" in error(run("rules", "-f", "yaml"))


def test_topics_are_parted_by_empty_lines_and_columns_line_up(run: Run) -> None:
    head, *rest = run("rules").stdout.split("\n\n")
    assert head.split() == ["rule", "kind", "weight", "severity", "basis", "fix"]
    topics = [[line.partition("/")[0] for line in block.splitlines()] for block in rest]
    assert all(len(set(names)) == 1 for names in topics)
    assert len({names[0] for names in topics}) == len(topics)
    lines = [line for block in rest for line in block.splitlines()]
    column = head.index("severity")
    assert {line[column:].split()[0] for line in lines} <= {"error", "warning", "info"}


def test_a_custom_rule_is_listed_last(run: Run) -> None:
    Path("seoaudit.toml").write_text(
        '[[house]]\nid = "house/quote"\nselect = "q"\nmax = 1\nmessage = "Few."\n', "utf-8"
    )
    assert list(listed(run))[-1] == "house/quote"
    assert set(listed(run)) - {"house/quote"} == load_rules().keys() | load_site_rules().keys()


def test_columns_line_up_in_arabic(run: Run) -> None:
    head, _, first, *_ = run("rules", "--language", "ar").stdout.splitlines()
    plain, first = (line.replace("\u2068", "").replace("\u2069", "") for line in (head, first))
    assert plain.split() == ["القاعدة", "النوع", "الوزن", "الشدة", "الأساس", "إصلاح"]
    assert plain.index("الشدة") == first.index("warning")


def test_the_rules_of_a_package_are_tested(run: Run) -> None:
    result = run("rules", "--check", "seoaudit_rules")
    assert result.exit_code == 0
    assert result.stdout.endswith("rules, nothing to mend\n")


def test_a_package_that_does_not_exist_is_named(run: Run) -> None:
    assert "cannot import the package 'no_rules'" in error(run("rules", "--check", "no_rules"))
