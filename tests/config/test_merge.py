"""Layer upon layer: which value wins, what adds up, and what is said of mistakes."""

import tomllib

import pytest

from seoaudit.config.layer import CommandLine, File, Layer
from seoaudit.config.merge import Merged
from seoaudit.config.settings import RuleSettings, Settings
from seoaudit.errors import ConfigError, UsageError
from seoaudit.rule.finding import Basis, Severity


def file(text: str, name: str = "project") -> File:
    return File(name, f"{name}.toml", tomllib.loads(text), text)


def merged(*layers: Layer | str) -> Settings:
    """The settings of these layers, of which a text is a file."""
    found = Merged()
    for layer in layers:
        found.add(file(layer) if isinstance(layer, str) else layer)
    return found.settings("article")


def test_no_layers_leave_every_default() -> None:
    assert Merged().settings("news") == Settings(profile="news")


def test_a_later_layer_wins_key_by_key() -> None:
    settings = merged(
        file("fail_under = 1\ntarget = 1\nlang = 'fr'", "user"),
        file("fail_under = 2\ntarget = 2"),
        CommandLine({"fail_under": 3}),
    )
    assert (settings.fail_under, settings.target, settings.text_language) == (3, 2, "fr")
    assert settings.origin("fail_under") == "command line"
    assert settings.origin("target") == "project (project.toml:2)"
    assert settings.origin("lang") == "user (user.toml:3)"
    assert settings.origin("content") == "default"


def test_values_are_typed() -> None:
    settings = merged(
        'gate_on = "standard"\nkeyphrases = "شجرة التفاح"\nfail_on = "never"\nlanguage = "ar"'
    )
    assert settings.gate_on == (Basis.STANDARD,)
    assert settings.keyphrases == ("شجرة التفاح",)
    assert (settings.fail_on, settings.message_language) == ("never", "ar")


def test_the_options_of_one_rule_come_from_several_layers() -> None:
    settings = merged(
        file('[rules."head/length"]\nmost = 50\nweight = 2', "user"),
        file('[rules."head/length"]\nweight = 5\nseverity = "error"\nshare = 1'),
    )
    own = settings.rules["head/length"]
    assert own == RuleSettings(True, 5.0, Severity.ERROR, {"most": 50, "share": 1.0})
    assert settings.origin('rules."head/length".weight') == "project (project.toml:2)"
    assert settings.origin('rules."head/length".most') == "user (user.toml:2)"


def test_a_rule_can_be_turned_off_and_on_again() -> None:
    off, on = (f'[rules."head/length"]\nenabled = {word}' for word in ("false", "true"))
    assert not merged(off).rules["head/length"].enabled
    assert merged(off, on).rules["head/length"].enabled


def test_a_topic_may_be_written_with_a_star() -> None:
    assert merged('select = "head/*"').select == ("head",)


def test_what_each_layer_ignores_adds_up() -> None:
    settings = merged(
        file('ignore = ["images"]', "user"),
        'ignore = ["head/length"]',
        CommandLine({"ignore": ["images"]}),
    )
    assert settings.ignore == ("images", "head/length")
    assert settings.origin("ignore") == (
        "user (user.toml:1), project (project.toml:1), command line"
    )


@pytest.mark.parametrize(
    ("selected", "ignored"),
    [
        ("images/alt", ("head/length",)),
        ("images", ("head/length",)),
        ("head/length", ("images",)),
        ("head", ("images", "head/length")),
        ("head/missing", ("images", "head/length")),
    ],
)
def test_selecting_brings_back_what_an_earlier_layer_ignores_whole(
    selected: str, ignored: tuple[str, ...]
) -> None:
    settings = merged('ignore = ["images", "head/length"]', CommandLine({"select": [selected]}))
    assert settings.ignore == ignored
    assert settings.select == (selected,)


def test_within_a_layer_ignoring_wins_over_selecting() -> None:
    assert merged('ignore = ["head/length"]\nselect = ["head/length"]').ignore == ("head/length",)


def test_a_file_is_seen_from_the_folder_of_its_layer() -> None:
    layer = file("keyphrase_map = 'words.csv'")._replace(folder=file("").folder / "site")
    assert merged(layer).keyphrase_map == "site/words.csv"
    assert merged(CommandLine({"baseline": "known.json"})).baseline == "known.json"


HOUSE = '[[house]]\nid = "house/quote"\nselect = ".quote"\nmax = {most}\nmessage = "Few."\n'


def test_a_custom_rule_is_known_to_the_rest_of_its_layer_and_to_later_ones() -> None:
    settings = merged(
        HOUSE.format(most=1) + '[[ignores]]\npath = "قديم/**"\nrules = ["house/quote"]\n',
        '[rules."house/quote"]\nweight = 3',
    )
    assert settings.rules["house/quote"].weight == 3
    assert settings.ignores[0].rules == ("house/quote",)


def test_a_later_custom_rule_with_the_same_id_wins() -> None:
    settings = merged(file(HOUSE.format(most=1), "user"), HOUSE.format(most=2))
    assert [asked.max for asked in settings.house] == [2]
    assert settings.origin('house."house/quote"') == "project (project.toml:1)"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fail_undr = 70", "project.toml:1: unknown setting 'fail_undr'. Did you mean fail_under?"),
        ("\nzzzz = 70", "project.toml:2: unknown setting 'zzzz'."),
        ("fail_under = '70'", "project.toml:1: fail_under: must be a whole number"),
        ("select = ['haed']", "project.toml:1: unknown rule or topic 'haed'. Did you mean head?"),
        ("ignore = ['length']", "unknown rule or topic 'length'. Did you mean head/length?"),
        ("ignore = ['qqqq']", "unknown rule or topic 'qqqq'. See: seoaudit rules"),
        ("rules = 3", "project.toml:1: rules: must be a table, not 3"),
        ("[rules]\n'head/length' = 3", "project.toml:2: head/length: must be a table, not 3"),
        ("\n[rules.'head/lenght']\n", "project.toml:2: unknown rule 'head/lenght'. Did you mean"),
        (
            "[rules.head]\nweight = 1",
            "'head' is a topic: name one of its rules, in quotes, for example [rules.",
        ),
        ("[rules.'head/length']\nmost = 'x'", "project.toml:2: head/length: most must be a whole"),
        ("[rules.'head/length']\nmost = 0", "project.toml:2: head/length: most must be at least 1"),
        ("[rules.'head/length']\nmosst = 9", "unknown option 'mosst'. Did you mean most?"),
        ("[rules.'head/length']\nwieght = 9", "unknown option 'wieght'. Did you mean weight?"),
        ("[rules.'head/length']\nweight = -1", "project.toml:2: weight: must be a number"),
    ],
)
def test_a_mistake_in_a_file_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        merged(text)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"fail_under": 101}, "--fail-under: must be a whole number from 0 to 100, not 101"),
        ({"select": ["haed"]}, "unknown rule or topic 'haed'. Did you mean head?"),
        ({"language": "ara"}, "not 'ara'. Did you mean ar?"),
        ({"keyphrases": [""]}, "--keyphrase: must not be empty"),
    ],
)
def test_a_mistake_in_the_options_is_told_by_the_option(
    options: dict[str, object], said: str
) -> None:
    with pytest.raises(UsageError) as caught:
        merged(CommandLine(options))
    assert said in str(caught.value)


def test_a_rule_without_quotes_is_named_with_them() -> None:
    with pytest.raises(ConfigError) as caught:
        merged(file("\n[rules.head.length]\nmost = 3"))
    assert str(caught.value) == (
        "project.toml:2: 'head' is a topic: name one of its rules, in quotes, for example "
        '[rules."head/length"]'
    )


def test_a_value_that_is_no_table_is_shown_as_toml() -> None:
    with pytest.raises(ConfigError, match="rules: must be a table, not false"):
        merged(file("rules = false"))
