"""What others may import and call: a name that is missing here would break their code."""

import importlib
import inspect
import tomllib

import pytest

import seoaudit
from seoaudit import facts, reporters, testing, text
from seoaudit.cli.app import CLASSES
from tests.paths import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

PACKAGE = """
    Basis Document Edit Example Finding Fix Meanwhile Need Page Rule Safety Settings Severity Site
    SiteFinding SiteRule Words __version__
    audit bad good message option text_edit
""".split()
FOR_RULE_AUTHORS = """
    Problem applies check_rules example_findings example_page findings keys page
""".split()
FACTS = """
    Block Canonical Directive Element Heading Image Item JsonLd Keyphrase LanguageVersion LinkKind
    Located Meta PageLink Refresh Section Selected Sentence Span Title outline shorten subheadings
""".split()
TEXT = """
    IndexedText compile_phrase count_words detect direction find find_connective find_passive
    fold_spaces is_valid_tag normalise reading_ease shorten split_sentences split_words
    uses_arabic_script uses_spaces
""".split()
COMMANDS = """
    check site watch baseline diff fix text snippet badge rules explain config init
""".split()
FORMATS = "terminal html json jsonl sarif junit github gitlab markdown csv concise".split()


def test_the_package_has_these_names() -> None:
    assert sorted(seoaudit.__all__) == sorted(PACKAGE)


@pytest.mark.parametrize("name", PACKAGE)
def test_each_is_loaded_when_it_is_first_used(name: str) -> None:
    assert getattr(seoaudit, name) is not None


def test_rule_packages_have_these_facts_and_this_much_of_language() -> None:
    assert sorted(facts.__all__) == FACTS
    assert sorted(text.__all__) == TEXT


def test_rule_authors_have_these_functions() -> None:
    assert sorted(testing.__all__) == FOR_RULE_AUTHORS


def test_authors_of_reporters_have_the_run_and_the_style() -> None:
    assert inspect.isclass(reporters.Run)
    assert inspect.isclass(reporters.Style)


def test_the_program_has_these_commands() -> None:
    assert list(CLASSES) == COMMANDS


def test_these_formats_are_registered_under_addresses_that_stay() -> None:
    registered = PROJECT["project"]["entry-points"]["seoaudit.reporters"]
    assert registered == {name: f"seoaudit.reporters.{name}" for name in FORMATS}
    for address in registered.values():
        assert callable(importlib.import_module(address).render)


def test_the_program_and_the_built_in_rules_are_registered() -> None:
    project = PROJECT["project"]
    assert project["scripts"] == {"seoaudit": "seoaudit.cli:run"}
    assert project["entry-points"]["seoaudit.rules"] == {"builtin": "seoaudit_rules"}
