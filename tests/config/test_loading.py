"""Layers of configuration: which one wins, and where a value is said to come from."""

from pathlib import Path

import pytest

from seoaudit.config import Settings, load
from seoaudit.errors import ConfigError, UsageError
from seoaudit.rule.rule import Basis, Severity
from tests.config.conftest import Ship


def write(path: str | Path, text: str) -> Path:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


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


def test_the_options_of_one_rule_come_from_several_layers(ship: Ship) -> None:
    ship(article='[rules."head/length"]\nmost = 50\nweight = 2')
    write("seoaudit.toml", '[rules."head/length"]\nweight = 5\nseverity = "error"\nshare = 1')
    settings = load()
    own = settings.rules["head/length"]
    assert (own.weight, own.severity, own.enabled) == (5.0, Severity.ERROR, True)
    assert own.options == {"most": 50, "share": 1.0}
    assert settings.origin('rules."head/length".weight') == "project (seoaudit.toml:2)"
    assert settings.origin('rules."head/length".most').startswith("profile article (house_rules")


def test_a_pyproject_counts_by_its_own_table(ship: Ship) -> None:
    ship()
    write("pyproject.toml", "[project]\nname = 'x'\n[tool.seoaudit]\nfail_under = 60")
    settings = load()
    assert settings.fail_under == 60
    assert settings.origin("fail_under") == "project (pyproject.toml:4)"


def test_a_pyproject_of_others_is_passed_over_on_the_way_up(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", "fail_under = 61")
    write("site/pyproject.toml", "[tool.other]\nx = 1")
    write("site/page.html", "<p>")
    assert load(sources=["site/page.html"]).fail_under == 61


def test_a_broken_pyproject_of_others_is_none_of_our_business(ship: Ship) -> None:
    ship()
    write("pyproject.toml", "[tool.other\n")
    assert load() == Settings()


def test_the_nearest_file_upward_from_the_first_source_counts(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", "fail_under = 1")
    write("site/seoaudit.toml", "fail_under = 2")
    write("site/deep/page.html", "<p>")
    assert load(sources=["site/deep/page.html"]).fail_under == 2
    assert load(sources=["site/deep"]).fail_under == 2
    assert load(sources=["site/**/*.html"]).fail_under == 2
    assert load(sources=["site/deep/gone.html"]).fail_under == 2


@pytest.mark.parametrize("source", ["-", "https://example.com/site", ""])
def test_what_has_no_folder_goes_by_the_working_folder(ship: Ship, source: str) -> None:
    ship()
    write("seoaudit.toml", "fail_under = 1")
    assert load(sources=[source]).fail_under == 1


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


def test_a_relative_configuration_home_is_ignored(
    ship: Ship, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ship()
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    write("relative/seoaudit/config.toml", "fail_under = 20")
    assert load().fail_under is None


def test_a_byte_order_mark_is_no_mistake(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", "\ufefffail_under = 20")
    assert load().fail_under == 20


def test_a_topic_may_be_written_with_a_star(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", 'select = "head/*"')
    assert load().select == ("head",)


def test_what_each_layer_ignores_adds_up(ship: Ship) -> None:
    ship(article='ignore = ["images"]')
    write("seoaudit.toml", 'ignore = ["head/length"]')
    settings = load({"ignore": ["images"]})
    assert settings.ignore == ("images", "head/length")
    assert settings.origin("ignore").endswith("project (seoaudit.toml:1), command line")


def test_selecting_brings_back_what_an_earlier_layer_ignores(ship: Ship) -> None:
    ship(article='ignore = ["images", "head/length"]')
    assert load({"select": ["images/alt"]}).ignore == ("head/length",)


def test_selecting_a_topic_leaves_a_single_rule_of_it_ignored(ship: Ship) -> None:
    ship(article='ignore = ["head/length"]')
    assert load({"select": ["head"]}).ignore == ("head/length",)


def test_within_a_layer_ignoring_wins_over_selecting(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", 'ignore = ["head/length"]\nselect = ["head/length"]')
    assert load().ignore == ("head/length",)


def test_values_are_typed(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", 'gate_on = "standard"\nkeyphrases = ["a b"]\nfail_on = "never"')
    settings = load({"language": "ar", "lang": "pt-BR"})
    assert settings.gate_on == (Basis.STANDARD,)
    assert settings.keyphrases == ("a b",)
    assert (settings.fail_on, settings.message_language, settings.text_language) == (
        "never",
        "ar",
        "pt-BR",
    )


WRONG = [
    (
        "fail_undr = 70",
        "seoaudit.toml:1: unknown setting 'fail_undr'. Did you mean fail_under?",
    ),
    ("\nfail_under = '70'", "seoaudit.toml:2: fail_under: must be a whole number from 0 to 100"),
    ("fail_under = true", "fail_under: must be a whole number from 0 to 100, not True"),
    ("fail_under = 101", "fail_under: must be a whole number from 0 to 100, not 101"),
    ("fail_on = 'errors'", "not 'errors'. Did you mean error?"),
    ("gate_on = ['standart']", "not 'standart'. Did you mean standard?"),
    ("select = [1]", "seoaudit.toml:1: select: must be a list of strings, not [1]"),
    ("select = ['haed']", "seoaudit.toml:1: unknown rule or topic 'haed'. Did you mean head?"),
    ("ignore = ['length']", "unknown rule or topic 'length'. Did you mean head/length?"),
    ("ignore = ['qqqq']", "unknown rule or topic 'qqqq'. See: seoaudit rules"),
    ("language = 'de'", "seoaudit.toml:1: language: must be one of en, ar, not 'de'."),
    ("lang = 'arabic language'", "lang: invalid language code 'arabic language'"),
    ("content = ''", "content: must not be empty"),
    (
        "profile = 'artikle'",
        "seoaudit.toml:1: unknown profile 'artikle'. Did you mean article?",
    ),
    ("profile = 'qqqq'", "unknown profile 'qqqq'. Known: article."),
    ("profile = 3", "profile: must be the name of a profile, not 3"),
    ("profile = 'article'\nextends = 'article'", "profile and extends cannot be combined"),
    ("rules = 3", "seoaudit.toml:1: rules: must be a table, not 3"),
    ("[rules]\n'head/length' = 3", "seoaudit.toml:2: head/length: must be a table, not 3"),
    ("\n[rules.'head/lenght']\n", "seoaudit.toml:2: unknown rule 'head/lenght'. Did you mean"),
    (
        "[rules.head]\nweight = 1",
        "'head' is a topic: name one of its rules, in quotes, for example [rules.",
    ),
    ("[rules.'head/length']\nmost = 'x'", "seoaudit.toml:2: head/length: most must be a whole"),
    ("[rules.'head/length']\nmost = 0", "seoaudit.toml:2: head/length: most must be at least 1"),
    ("[rules.'head/length']\nmosst = 9", "unknown option 'mosst'. Did you mean most?"),
    ("[rules.'head/length']\nwieght = 9", "unknown option 'wieght'. Did you mean weight?"),
    ("[rules.'head/length']\nweight = -1", "weight: must be a number, 0 or greater, not -1"),
    ("[rules.'head/length']\nweight = nan", "weight: must be a number, 0 or greater, not nan"),
    ("[rules.'head/length']\nenabled = 1", "enabled: must be true or false, not 1"),
    ("[rules.'head/length']\nseverity = 'bad'", "severity: must be one of error, warning, info"),
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
    ({"select": ["haed"]}, "unknown rule or topic 'haed'. Did you mean head?"),
    ({"profile": "artikle"}, "unknown profile 'artikle'. Did you mean article?"),
    ({"language": "ara"}, "--language: must be one of en, ar, not 'ara'. Did you mean ar?"),
    ({"keyphrases": [""]}, "--keyphrase: must not be empty"),
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


def test_a_tool_table_of_another_type_is_refused(ship: Ship) -> None:
    ship()
    write("pyproject.toml", "[tool]\nseoaudit = 3")
    with pytest.raises(ConfigError, match=r"tool\.seoaudit must be a table"):
        load()
