"""What every rule must keep, whoever wrote it."""

import pickle
import re

import pytest

from seoaudit import Basis, Example, Need, Rule
from seoaudit.rule.catalogue import file_of
from seoaudit.rule.docs import read_docs
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_rules
from seoaudit.testing import example_findings, example_page
from seoaudit.testing.contract import CHECKS, Check
from tests.translations import COMPLETE

RULES = list(load_rules().values())
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
every_example = pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.id}-{example.key}" for rule, example in EXAMPLES]
)
every_translation = pytest.mark.parametrize("language", COMPLETE)
# Where search engines document what they do with pages.
SEARCH_ENGINES = (
    "https://developers.google.com/search/docs/",
    "https://developers.google.com/crawling/docs/",
    "https://www.bing.com/webmasters/",
    "https://yandex.com/support/webmaster/",
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.__name__))
@every_rule
def test_a_rule_keeps_the_contract(rule: type[Rule], check: Check) -> None:
    assert list(check(rule)) == []


@every_rule
def test_documented_rules_cite_the_pages_of_a_search_engine(rule: type[Rule]) -> None:
    if rule.basis is Basis.DOCUMENTED:
        cited = re.findall(r"https?://\S+", " ".join(read_docs(rule).references))
        assert any(address.startswith(SEARCH_ENGINES) for address in cited)


@every_translation
@every_rule
def test_a_rule_speaks_every_language(rule: type[Rule], language: str) -> None:
    assert file_of(rule, language).is_file()
    assert Words(language).title(rule) != Words().title(rule)


@every_rule
def test_arabic_is_written_in_arabic(rule: type[Rule]) -> None:
    words = Words("ar")
    for example in rule.examples:
        for finding in example_findings(rule, example):
            said = words.text(rule, finding.key, {}.fromkeys(finding.params, 5) | {"count": 5})
            assert re.search("[\u0621-\u064a]{3}", said)
    assert re.search("[\u0621-\u064a]{3}", words.title(rule))


@every_example
def test_findings_survive_a_worker_process_and_read_in_every_language(
    rule: type[Rule], example: Example
) -> None:
    for finding in pickle.loads(pickle.dumps(example_findings(rule, example))):
        for language in MESSAGE_LANGUAGES:
            words = Words(language)
            for said in (
                words.text(rule, finding.key, finding.params),
                words.advice(rule, finding.key, finding.params),
                words.fix(rule, finding.key, finding.params),
            ):
                assert said
                assert "{" not in said.replace("{{", "")


@every_example
def test_what_a_rule_cannot_judge_without_is_declared(rule: type[Rule], example: Example) -> None:
    judging = rule(**(example.settings or {}))
    if not judging.applies(example_page(example)) or example.robots != (None, None):
        return  # a page has its robots.txt from the site that its URL names
    for need, bare in (
        (Need.URL, example._replace(url=None)),
        (Need.KEYPHRASE, example._replace(keyphrase=None)),
    ):
        assert need in rule.needs or judging.applies(example_page(bare))
