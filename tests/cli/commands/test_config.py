"""`seoaudit config`: the effective configuration, and where each value comes from."""

import json
from pathlib import Path

from seoaudit.config import load
from tests.cli.conftest import Run, error


def test_each_value_has_its_origin(run: Run) -> None:
    Path("seoaudit.toml").write_text(
        'fail_under = 70\n[rules."head/title-length"]\nmax_pixels = 600\n', "utf-8"
    )
    found = json.loads(run("config", "--format", "json").stdout)
    assert found["settings"]["fail_under"] == {"value": 70, "origin": "project (seoaudit.toml:1)"}
    assert found["settings"]["fail_on"] == {"value": "error", "origin": "default"}
    assert found["rules"] == {
        "head/title-length": {
            "max_pixels": {"value": 600, "origin": "project (seoaudit.toml:3)"},
        }
    }


def test_what_is_printed_is_a_configuration_again(run: Run) -> None:
    Path("seoaudit.toml").write_text(
        'content = "a[b=\\"c\\"] ج"\nselect = ["head"]\n'
        '[rules."head/title-length"]\nmax_pixels = 600\nseverity = "info"\nweight = 2.5\n',
        "utf-8",
    )
    Path("again.toml").write_text(run("config").stdout, "utf-8")
    before, after = load(), load(config="again.toml")
    assert (after.content, after.select, after.rules) == (
        before.content,
        before.select,
        before.rules,
    )


def test_all_values_of_all_rules_can_be_printed_and_read(run: Run) -> None:
    output = run("config", "--all").stdout
    Path("all.toml").write_text(output, "utf-8")
    assert 'severity = "error"' in output
    assert load(config="all.toml").rules


def test_the_configuration_of_another_place_can_be_asked_for(run: Run) -> None:
    Path("site").mkdir()
    Path("site/seoaudit.toml").write_text("fail_under = 70", "utf-8")
    assert "fail_under = 70" in run("config", "site/").stdout


def test_a_broken_configuration_gets_one_line(run: Run) -> None:
    Path("seoaudit.toml").write_text("fail_undr = 70", "utf-8")
    assert error(run("config")) == (
        "seoaudit.toml:1: unknown setting 'fail_undr'. Did you mean fail_under?"
    )


def test_without_a_configuration_every_value_is_of_the_profile_or_a_default(run: Run) -> None:
    found = json.loads(run("config", "--format", "json").stdout)
    origins = {value["origin"].partition(" (")[0] for value in found["settings"].values()}
    assert origins == {"default", "profile article"}
    assert (found["rules"], found["house"], found["ignores"]) == ({}, [], [])


def test_a_key_without_a_value_is_a_comment(run: Run) -> None:
    lines = run("config").stdout.splitlines()
    assert "# fail_under is not set" in lines
    assert any(line.split() == ["fail_on", "=", '"error"', "#", "default"] for line in lines)


LISTS = """\
[[house]]
id = "house/quote"
select = ".quote"
min = 0
max = 1
message = "اقتباس واحد."

[[ignores]]
path = "قديم/**"
rules = ["images"]
until = 2027-03-01
reason = "قبل القاعدة"
"""


def test_lists_are_shown_without_the_keys_they_do_not_set(run: Run) -> None:
    Path("seoaudit.toml").write_text(LISTS, "utf-8")
    found = json.loads(run("config", "--format", "json").stdout)
    [house], [ignore] = found["house"], found["ignores"]
    assert house["origin"] == "project (seoaudit.toml:1)"
    assert (house["value"]["min"], house["value"]["max"]) == (0, 1)
    assert not house["value"].keys() & {"xpath", "matches", "forbidden"}
    assert ignore == {
        "value": {
            "path": "قديم/**",
            "rules": ["images"],
            "until": "2027-03-01",
            "reason": "قبل القاعدة",
        },
        "origin": "project (seoaudit.toml:8)",
    }


def test_only_what_some_layer_sets_of_a_rule_is_shown_unless_asked_for(run: Run) -> None:
    Path("seoaudit.toml").write_text('[rules."head/title-length"]\nweight = 5\n', "utf-8")
    few, every = (
        json.loads(run("config", *more, "--format", "json").stdout)["rules"]
        for more in ((), ("--all",))
    )
    weight = {"value": 5.0, "origin": "project (seoaudit.toml:2)"}
    assert few == {"head/title-length": {"weight": weight}}
    assert every["head/title-length"]["weight"] == weight
    assert every["head/title-length"]["enabled"] == {"value": True, "origin": "default"}
    assert len(every) > 80


def test_a_keyphrase_map_that_nobody_names_is_shown(run: Run) -> None:
    Path("site").mkdir()
    assert "# keyphrase_map is not set" in run("config", "site/").stdout
    Path("site/keyphrases.csv").write_text("a.html,apple", "utf-8")
    shown = run("config", "site/").stdout
    assert 'keyphrase_map = "site/keyphrases.csv"  # found beside the pages' in shown
