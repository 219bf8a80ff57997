"""[[house]] and [[ignores]]: what they come to, and what is said of mistakes in them."""

import pickle
from datetime import date
from pathlib import Path

import pytest

from seoaudit.config import configured_rules, installed_rules, load
from seoaudit.errors import ConfigError, UsageError
from seoaudit.rule.finding import Severity
from tests.config.conftest import Ship

QUOTE = """\
[[house]]
id = "house/quote"
select = ".quote"
max = 1
message = "Only one   quote."
"""
PLAIN = """\
[[house]]
id = "house/plain"
forbidden = ["in order to"]
message = "Say it plainly."
severity = "error"
weight = 2
"""
LEGACY = """\
[[ignores]]
path = "legacy/**"
rules = ["images/*", "head/length"]
until = 2027-01-01
reason = "old"
"""


@pytest.fixture(autouse=True)
def shipped(ship: Ship) -> None:
    ship()


def write(text: str, path: str = "seoaudit.toml") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, "utf-8")


def test_house_rules_are_read() -> None:
    write(QUOTE + PLAIN)
    quote, plain = load().house
    assert (quote.id, quote.select, quote.max) == ("house/quote", ".quote", 1)
    assert (quote.min, quote.scope, quote.message) == (None, "article", "Only one quote.")
    assert (plain.forbidden, plain.severity, plain.weight) == (
        ("in order to",),
        Severity.ERROR,
        2.0,
    )


def test_an_xpath_is_read() -> None:
    write(QUOTE.replace('select = ".quote"', 'xpath = "//q[@cite]"'))
    [quote] = load().house
    assert (quote.select, quote.xpath, quote.asks_for) == ("", "//q[@cite]", "//q[@cite]")


def test_house_rules_run_with_the_others() -> None:
    write(QUOTE + PLAIN)
    settings = load()
    chosen = configured_rules(settings, installed_rules(settings))
    assert [rule.id for rule in chosen] == [
        "head/length",
        "head/missing",
        "images/alt",
        "house/quote",
        "house/plain",
    ]
    assert (chosen[-1].weight, chosen[-1].severity) == (2.0, Severity.ERROR)


@pytest.mark.parametrize("select", ["house", "house/*", "house/plain"])
def test_house_rules_can_be_selected_and_left_out(select: str) -> None:
    write(QUOTE + PLAIN)
    settings = load({"select": [select], "ignore": ["house/quote"]})
    chosen = configured_rules(settings, installed_rules(settings))
    assert [rule.id for rule in chosen] == ["house/plain"]


def test_a_house_rule_that_nobody_states_is_unknown() -> None:
    write(QUOTE)
    with pytest.raises(UsageError, match=r"house/quot'.* Did you mean house/quote\?"):
        load({"select": ["house/quot"]})


def test_the_weight_of_a_house_rule_can_be_set_like_any() -> None:
    write(QUOTE + '[rules."house/quote"]\nweight = 7')
    settings = load()
    assert configured_rules(settings, installed_rules(settings))[-1].weight == 7


def test_a_later_layer_states_a_house_rule_anew(tmp_path: Path) -> None:
    write(QUOTE + PLAIN, str(tmp_path / "home" / "seoaudit" / "config.toml"))
    write(QUOTE.replace("max = 1", "max = 3"))
    assert [(rule.id, rule.max) for rule in load().house] == [
        ("house/quote", 3),
        ("house/plain", None),
    ]


def test_the_origin_of_a_house_rule_is_its_own_line() -> None:
    write(QUOTE + PLAIN)
    assert load().origin('house."house/plain"') == "project (seoaudit.toml:6)"


def test_settings_with_lists_cross_processes() -> None:
    write(QUOTE + LEGACY)
    settings = load()
    assert pickle.loads(pickle.dumps(settings)) == settings


@pytest.mark.parametrize(
    ("wrong", "place", "problem"),
    [
        ("maximum = 1", 8, "[[house]]: unknown key 'maximum'. Did you mean max?"),
        ('select = "p >"', 8, "select: invalid CSS selector 'p >': expected"),
        ('matches = "("', 8, "matches: invalid regular expression '('"),
        ('xpath = "//p["', 8, "xpath: invalid XPath '//p[': "),
        ('xpath = "//p[contain(.)]"', 8, "xpath: invalid XPath '//p[contain(.)]': unknown "),
        ("xpath = 3", 8, "xpath: must be a string, not 3"),
        (
            'select = "p"\nxpath = "//p"\nmax = 1',
            6,
            "house/b: 'select' and 'xpath' cannot be combined",
        ),
        ('xpath = "count(//p)"\nmax = 1', 6, "house/b: its xpath returns a number or boolean"),
        (
            'xpath = "true()"\nscope = "page"\nforbidden = ["a"]',
            6,
            "house/b: its xpath returns a number or boolean, which has no text",
        ),
        ("min = -1", 8, "min: must be a whole number, 0 or greater, not -1"),
        ("max = true", 8, "max: must be a whole number, 0 or greater, not true"),
        ("forbidden = 3", 8, "forbidden: must be a list of strings, not 3"),
        ('scope = "body"', 8, "scope: must be one of article, page, not 'body'"),
        ('severity = "grave"', 8, "severity: must be one of error, warning, info"),
        ("weight = -1", 8, "weight: must be a number"),
        ("", 6, "house/b checks nothing: set min, max, matches or forbidden"),
        ("max = 1", 6, "house/b: set 'select'"),
        ('scope = "page"\nforbidden = ["a"]', 6, "house/b: set 'select'"),
        ('select = "p"\nmin = 3\nmax = 2', 6, "house/b: min (3) is greater than max (2)"),
    ],
)
def test_a_mistake_in_a_house_rule_is_told_with_its_line(
    wrong: str, place: int, problem: str
) -> None:
    write(f'{QUOTE}[[house]]\nid = "house/b"\n{wrong}\nmessage = "B."\n')
    with pytest.raises(ConfigError) as caught:
        load()
    assert str(caught.value).startswith(f"seoaudit.toml:{place}: {problem}")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[[house]]\nid = "quote"\n', '2: id: must have the form "house/one-pull-quote"'),
        ('[[house]]\nid = "house/Quote"\n', '2: id: must have the form "house/one-pull-quote"'),
        ('[[house]]\nmessage = "A."\n', "1: [[house]]: missing key 'id'"),
        (f"{QUOTE}{QUOTE}", "6: id: duplicate custom rule 'house/quote'"),
        ('house = "a"', "1: house: must be a list of tables: use [[house]]"),
        ("house = [1]", "1: house: must be a list of tables, not of 1"),
        ('[house]\nid = "house/a"', "1: house: must be a list of tables: use [[house]]"),
        ('[[ignores]]\npath = "a"', "1: [[ignores]]: missing key 'rules'"),
        ('[[ignores]]\nrules = ["head"]', "1: [[ignores]]: missing key 'path'"),
        ('[[ignores]]\npath = "a"\nrules = []', "1: [[ignores]]: missing key 'rules'"),
        (
            '[[ignores]]\npath = "a"\nrules = ["images/allt"]',
            "3: unknown rule or topic 'images/allt'. Did you mean images/alt?",
        ),
        (
            '[[ignores]]\npath = "a"\nrules = ["head"]\nuntil = "soon"',
            "4: until: must be a date such as 2027-03-01, not 'soon'",
        ),
        (
            '[[ignores]]\npath = "a"\nrules = ["head"]\nuntil = 2027-01-01T10:00:00',
            "4: until: must be a date",
        ),
        (
            '[[ignores]]\npath = "a"\nrule = ["head"]',
            "3: [[ignores]]: unknown key 'rule'. Did you mean rules?",
        ),
    ],
)
def test_a_mistake_in_a_list_is_told_with_its_line(text: str, problem: str) -> None:
    write(text)
    with pytest.raises(ConfigError) as caught:
        load()
    assert str(caught.value).startswith(f"seoaudit.toml:{problem}")


def test_a_mistake_under_a_pyproject_is_told_with_its_line() -> None:
    text = QUOTE.replace("[[", "[[tool.seoaudit.") + LEGACY.replace("[[", "[[tool.seoaudit.")
    write(text.replace("max = 1", "max = 0.5"), "pyproject.toml")
    with pytest.raises(ConfigError, match=r"^pyproject.toml:4: max: "):
        load()


def test_what_is_ignored_by_path_is_read() -> None:
    write(LEGACY)
    [ignore] = load().ignores
    assert (ignore.path, ignore.rules) == ("legacy/**", ("images", "head/length"))
    assert (ignore.until, ignore.reason) == (date(2027, 1, 1), "old")
    assert ignore.origin == "project (seoaudit.toml:1)"


def test_a_day_may_be_written_as_a_text() -> None:
    write('[[ignores]]\npath = "a"\nrules = ["head"]\nuntil = "2027-01-01"')
    assert load().ignores[0].until == date(2027, 1, 1)


def test_what_the_layers_ignore_adds_up(tmp_path: Path) -> None:
    write(LEGACY, str(tmp_path / "home" / "seoaudit" / "config.toml"))
    write(LEGACY.replace("legacy", "old"))
    assert [ignore.path for ignore in load().ignores] == ["legacy/**", "old/**"]


def test_a_path_is_seen_from_the_folder_of_its_file() -> None:
    write(LEGACY, "site/seoaudit.toml")
    assert load(config="site/seoaudit.toml").ignores[0].folder == "site"


def test_a_house_rule_may_be_ignored_by_path() -> None:
    write(QUOTE + '[[ignores]]\npath = "a"\nrules = ["house/quote"]')
    assert load().ignores[0].rules == ("house/quote",)
