"""A key of the configuration is explained."""

import json
from pathlib import Path

import pytest

from seoaudit.cli.help import translated
from seoaudit.cli.language import speak
from seoaudit.cli.printing.config_key import TABLES
from seoaudit.config.keys import EXTENDS, KEYS, RULE_KEYS
from seoaudit.rule.example import KINDS
from tests.cli.conftest import Run, error
from tests.translations import COMPLETE


def told(run: Run, *arguments: str) -> str:
    done = run("config", *arguments)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout


def test_a_key_shows_its_value_and_all_about_it(run: Run) -> None:
    Path("seoaudit.toml").write_text("\nfail_under = 70\n", "utf-8")
    assert told(run, "fail_under") == (
        "fail_under = 70\n\nFail, with exit code 1, if a page scores less.\n\n"
        "  from     project (seoaudit.toml:2)\n"
        "  type     whole number from 0 to 100\n"
        "  default  no score fails\n"
        "  option   --fail-under\n"
        "  example  fail_under = 75\n"
    )


def test_a_key_that_is_not_set_says_so(run: Run) -> None:
    assert told(run, "site").startswith("# site is not set\n")
    assert "option" not in told(run, "site")


@pytest.mark.parametrize(
    "name",
    [
        "head/title-length.max_pixels",
        'rules."head/title-length".max_pixels',
        "rules.head/title-length.max_pixels",
    ],
)
def test_an_option_of_a_rule_is_a_key(run: Run, name: str) -> None:
    Path("seoaudit.toml").write_text('[rules."head/title-length"]\nmax_pixels = 600\n', "utf-8")
    said = told(run, name)
    assert said.startswith('rules."head/title-length".max_pixels = 600\n')
    assert "from     project (seoaudit.toml:2)" in said
    assert "default  580" in said


def test_a_rule_shows_all_its_keys(run: Run) -> None:
    found = json.loads(told(run, "head/title-length", "-f", "json"))
    keys = [each["key"].rpartition(".")[2] for each in found]
    assert keys == ["enabled", "weight", "severity", "min_pixels", "max_pixels"]


def test_the_keys_of_a_list_are_explained(run: Run) -> None:
    assert "What a finding says." in told(run, "house.message")
    assert told(run, "ignores").count("is not set") == 4


def test_the_configuration_is_that_of_the_source(run: Run) -> None:
    Path("site").mkdir()
    Path("site/seoaudit.toml").write_text("fail_under = 60\n", "utf-8")
    assert told(run, "fail_under", "site").startswith("fail_under = 60")
    assert "fail_under = 60" in told(run, "site/")


def test_a_folder_with_the_name_of_a_key_is_meant_with_a_slash(run: Run) -> None:
    Path("content").mkdir()
    assert told(run, "content").startswith("# content is not set\n\nCSS selector")
    assert told(run, "content/").startswith("profile = ")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("exlude", "Did you mean exclude?"),
        ("head/title-lenght", "Did you mean head/title-length?"),
        ("head/title-length.max_pixel", "Did you mean max_pixels?"),
        ("house.massage", "Did you mean message?"),
        ("zzz", "See: seoaudit config"),
    ],
)
def test_an_unknown_key_names_the_nearest(run: Run, name: str, hint: str) -> None:
    assert error(run("config", name)) == f"unknown key {name!r}. {hint}"


def test_the_schema_is_where_its_path_says(run: Run) -> None:
    file = Path(told(run, "--schema").strip())
    assert json.loads(file.read_text("utf-8"))["$id"] == "seoaudit/config/1"


# What is called the same as in English.
SAME = {"ar": set(), "fr": {"date"}}


def said_of_keys() -> set[str]:
    """What every key is, does and falls back to, in English."""
    keys = [*KEYS.values(), *RULE_KEYS.values(), EXTENDS]
    keys += [key for table in TABLES.values() for key in table.values()]
    texts = {text for key in keys for text in (key.kind.words, key.summary, key.otherwise)}
    return {*texts, *KINDS.values()} - {""}


@pytest.mark.parametrize("text", sorted(said_of_keys()))
@pytest.mark.parametrize("language", COMPLETE)
def test_all_that_is_said_of_a_key_is_translated(text: str, language: str) -> None:
    speak(language)
    try:
        assert translated(text) != text or text in SAME[language]
    finally:
        speak("en")


def test_a_key_is_explained_in_arabic(run: Run) -> None:
    Path("seoaudit.toml").write_text("fail_under = 70\n", "utf-8")
    lines = told(run, "fail_under", "--language", "ar").splitlines()
    assert lines[0] == "fail_under = 70"
    assert "يرسب الفحص، برمز خروج 1" in lines[2]
    assert "ملف المشروع \u2068(seoaudit.toml:1)\u2069" in lines[4]
    assert lines[-1].endswith(" fail_under = 75")
    assert "أكبر عرض للعنوان" in told(run, "head/title-length.max_pixels", "--language", "ar")
    assert "لا قيمة للمفتاح" in told(run, "site", "--language", "ar").splitlines()[0]
