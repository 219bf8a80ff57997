"""The schema for editors takes what the program takes."""

import tomllib

import pytest
from jsonschema import Draft202012Validator

from seoaudit.config import load
from seoaudit.config.schema import schema
from seoaudit.errors import ConfigError
from seoaudit.rule.registry import load_rules
from tests.config.conftest import write

RIGHT = [
    "",
    'extends = "article"',
    'profile = "article"\nfail_under = 75\nfail_on = "never"',
    'select = ["head", "images/*", "images/alt"]\nignore = "head/length"',
    'exclude = ["drafts/", "!drafts/a.md"]\nrespect_gitignore = false',
    '[rules."head/length"]\nmost = 70\nshare = 1\nwords = ["b"]\nweight = 2.5\nenabled = false',
    '[rules."images/alt"]\nseverity = "error"',
    '[[house]]\nid = "house/a-b"\nmessage = "m"\nselect = "p"\nmin = 1',
    '[[ignores]]\npath = "a/**"\nrules = ["head"]\nuntil = "2030-01-01"\nreason = "r"',
]
WRONG = [
    "fail_over = 75",
    "fail_under = 101",
    'fail_under = "75"',
    'fail_on = "errors"',
    'select = ["haed"]',
    'ignore = ["head/lenght"]',
    "exclude = [3]",
    'profile = "article"\nextends = "article"',
    '[rules."head/lenght"]\nweight = 2',
    '[rules."head/length"]\nmots = 70',
    '[rules."head/length"]\nmost = 0',
    '[rules."head/length"]\nmost = "70"',
    '[rules."head/length"]\nweight = -1',
    '[[house]]\nid = "one"\nmessage = "m"\nselect = "p"\nmin = 1',
    '[[house]]\nid = "house/a"\nselect = "p"\nmin = 1',
    '[[ignores]]\npath = "a/**"',
    '[[ignores]]\npath = "a/**"\nrules = ["head"]\nuntill = "2030-01-01"',
]


@pytest.fixture
def validator(ship: object) -> Draft202012Validator:
    ship()  # type: ignore[operator]
    made = schema(load_rules().values())
    Draft202012Validator.check_schema(made)
    return Draft202012Validator(made)


@pytest.mark.parametrize("text", RIGHT)
def test_what_loads_is_valid(validator: Draft202012Validator, text: str) -> None:
    load(config=write("seoaudit.toml", text))
    assert list(validator.iter_errors(tomllib.loads(text))) == []


@pytest.mark.parametrize("text", WRONG)
def test_a_mistake_is_one_in_the_editor_too(validator: Draft202012Validator, text: str) -> None:
    with pytest.raises(ConfigError):
        load(config=write("seoaudit.toml", text))
    assert not validator.is_valid(tomllib.loads(text))


def test_rules_of_packages_are_taken_with_any_option(validator: Draft202012Validator) -> None:
    desk = {"weight": 2, "style": "round"}
    assert validator.is_valid({"rules": {"desk/quotes": desk}, "ignore": ["desk/*"]})
    assert not validator.is_valid({"rules": {"desk/quotes": {**desk, "weight": "2"}}})
