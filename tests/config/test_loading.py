"""Layers of configuration: which one wins, and where a value is said to come from."""

from pathlib import Path

import pytest

from seoaudit.config import Settings, load
from seoaudit.errors import ConfigError, UsageError
from tests.config.conftest import Ship, write


@pytest.fixture
def user(tmp_path: Path) -> Path:
    return tmp_path / "home" / "seoaudit" / "config.toml"


def test_without_files_and_options_everything_is_default(ship: Ship) -> None:
    ship()
    assert load() == Settings()


def test_an_option_that_was_not_given_changes_nothing(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", 'fail_under = 70\nselect = ["head"]')
    settings = load({"fail_under": None, "select": (), "keyphrases": []})
    assert (settings.fail_under, settings.select) == (70, ("head",))


def test_a_zero_on_the_command_line_is_given(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", "fail_under = 70")
    assert load({"fail_under": 0}).fail_under == 0


def test_each_layer_wins_over_the_one_below(ship: Ship, user: Path) -> None:
    ship(article="fail_under = 10\ntarget = 10\nlang = 'ar'\nformat = 'csv'")
    write(user, "fail_under = 20\ntarget = 20\nlang = 'fr'")
    write("seoaudit.toml", "fail_under = 30\ntarget = 30")
    settings = load({"fail_under": 40})
    assert (settings.fail_under, settings.target, settings.text_language, settings.format) == (
        40,
        30,
        "fr",
        "csv",
    )


def test_the_origin_of_a_value_is_its_layer_with_file_and_line(ship: Ship, user: Path) -> None:
    ship(article="\nformat = 'csv'")
    write(user, "# mine\nlang = 'fr'")
    write("seoaudit.toml", "\n\ntarget = 30")
    settings = load({"fail_under": 40})
    assert settings.origin("format") == "profile article (house_rules/profiles/article.toml:2)"
    assert settings.origin("lang") == f"user ({user}:2)"
    assert settings.origin("target") == "project (seoaudit.toml:3)"
    assert settings.origin("fail_under") == "command line"
    assert settings.origin("content") == "default"


def test_a_file_given_by_name_replaces_that_of_the_user_and_the_project(
    ship: Ship, user: Path
) -> None:
    ship()
    write(user, "fail_under = 20")
    write("seoaudit.toml", "target = 30")
    write("ci.toml", "lang = 'ar'")
    settings = load(config="ci.toml")
    assert (settings.fail_under, settings.target, settings.text_language) == (None, None, "ar")
    assert settings.origin("lang") == "config (ci.toml:1)"


def test_a_byte_order_mark_is_no_mistake(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", "\ufefffail_under = 20")
    assert load().fail_under == 20


WRONG = [
    ("\nfail_under = '70'", "seoaudit.toml:2: fail_under: must be a whole number from 0 to 100"),
    (
        "profile = 'artikle'",
        "seoaudit.toml:1: unknown profile 'artikle'. Did you mean article?",
    ),
    ("profile = 'qqqq'", "unknown profile 'qqqq'. Known: article."),
    ("profile = 3", "profile: must be the name of a profile, not 3"),
    ("profile = 'article'\nextends = 'article'", "profile and extends cannot be combined"),
    ("fail_under = \n", "seoaudit.toml:1:14: not valid TOML: Invalid value"),
    ("content = '''", "seoaudit.toml:1: not valid TOML"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_a_wrong_file_is_named_with_line_and_nearest_name(
    ship: Ship, text: str, message: str
) -> None:
    ship()
    write("seoaudit.toml", text)
    with pytest.raises(ConfigError) as caught:
        load()
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


WRONG_OPTIONS = [
    ({"fail_under": 101}, "--fail-under: must be a whole number from 0 to 100, not 101"),
    ({"profile": "artikle"}, "unknown profile 'artikle'. Did you mean article?"),
]


@pytest.mark.parametrize(("options", "message"), WRONG_OPTIONS)
def test_a_wrong_option_is_a_usage_error(
    ship: Ship, options: dict[str, object], message: str
) -> None:
    ship()
    with pytest.raises(UsageError) as caught:
        load(options)
    assert message in str(caught.value)


def test_a_missing_configuration_file_is_named(ship: Ship) -> None:
    ship()
    with pytest.raises(ConfigError, match=r"gone\.toml: configuration file not found"):
        load(config="gone.toml")


def test_a_folder_is_no_configuration_file(ship: Ship) -> None:
    ship()
    with pytest.raises(ConfigError, match="could not read the configuration"):
        load(config=".")


def test_a_file_in_another_encoding_is_named_with_its_line(ship: Ship) -> None:
    ship()
    Path("seoaudit.toml").write_bytes("lang = 'ar'\n# é".encode("latin-1"))
    with pytest.raises(ConfigError, match=r"seoaudit\.toml:2: not valid UTF-8"):
        load()
