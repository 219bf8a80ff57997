"""`seoaudit init`: a first configuration, of which every line can be used."""

import re
from pathlib import Path

from seoaudit.config import load
from seoaudit.config.profiles import profiles
from seoaudit.rule.bidi import runs_left
from seoaudit.rule.registry import load_rules
from tests.cli.conftest import Run, error


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


def test_it_names_the_profiles_and_topics_that_are_installed(run: Run) -> None:
    run("init")
    text = Path("seoaudit.toml").read_text("utf-8")
    assert f"# Kind of page: {', '.join(profiles())}." in text
    topics = dict.fromkeys(f'"{rule.topic()}"' for rule in load_rules().values())
    assert f"# select = [{', '.join(topics)}]" in text


def test_a_folder_in_the_place_of_the_file_gets_one_line(run: Run) -> None:
    Path("seoaudit.toml").mkdir()
    assert "--force" in error(run("init"))
    assert error(run("init", "--force")).startswith("seoaudit.toml: could not write")


def test_what_it_made_is_told_in_arabic(run: Run) -> None:
    assert run("init", "--language", "ar").stdout.startswith("أُنشئ \u2068seoaudit.toml\u2069. ")


def test_its_comments_are_in_arabic_and_its_lines_can_still_be_used(run: Run) -> None:
    run("init", "--language", "ar")
    text = Path("seoaudit.toml").read_text("utf-8")
    comments = re.findall(r"^# (?!\[|<!--|\w+ = )(.+)", text, flags=re.MULTILINE)
    assert sum(runs_left(comment) for comment in comments) > 20
    assert not re.search(r"\b(the|of|a)\b", " ".join(comments))
    Path("seoaudit.toml").write_text(re.sub(r"(?m)^# (?=\[|\w+ = )", "", text), "utf-8")
    assert load().fail_under == 75
