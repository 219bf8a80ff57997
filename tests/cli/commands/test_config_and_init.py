"""`seoaudit config` shows what `seoaudit init` and others have set."""

import json
import re
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
        'content = "a \\"b\\" ج"\nselect = ["head"]\n'
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
    assert "fail_under = 70" in run("config", "site").stdout


def test_a_broken_configuration_gets_one_line(run: Run) -> None:
    Path("seoaudit.toml").write_text("fail_undr = 70", "utf-8")
    assert error(run("config")) == (
        "seoaudit.toml:1: unknown setting 'fail_undr'. Did you mean fail_under?"
    )


def test_the_first_configuration_loads(run: Run) -> None:
    result = run("init")
    assert (result.exit_code, result.stdout) == (
        0,
        "Created seoaudit.toml. See the result with: seoaudit config\n",
    )
    settings = load()
    assert settings.origin("profile").startswith("project (seoaudit.toml:")


def test_every_example_in_the_first_configuration_loads(run: Run) -> None:
    run("init")
    file = Path("seoaudit.toml")
    keys = re.sub(r"^# (?=\[|\w+ = )", "", file.read_text("utf-8"), flags=re.MULTILINE)
    assert "# weight" not in keys
    file.write_text(keys, "utf-8")
    settings = load()
    assert settings.fail_under == 75
    assert len(settings.rules) == 1


def test_a_configuration_is_not_written_over(run: Run) -> None:
    Path("seoaudit.toml").write_text("fail_under = 70", "utf-8")
    assert "--force" in error(run("init"))
    assert load().fail_under == 70
    assert run("init", "--force").exit_code == 0
    assert load().fail_under is None
