"""What every rule must keep, whoever wrote it."""

import json
import pickle
import re
from importlib.resources import files

import pytest

from seoaudit import Basis, Example, Need, Rule, Safety
from seoaudit.engine.fixing import apply
from seoaudit.rule.message_text import placeholders
from seoaudit.rule.messages import Words
from seoaudit.rule.plurals import PLURAL
from seoaudit.rule.registry import load_rules
from seoaudit.rule.rule import PAGE, PLACE
from seoaudit.testing import example_findings, example_page, findings, page

RULES = list(load_rules().values())
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
every_example = pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.id}-{example.key}" for rule, example in EXAMPLES]
)
# Where search engines document what they do with pages.
SEARCH_ENGINES = (
    "https://developers.google.com/search/docs/",
    "https://developers.google.com/crawling/docs/",
    "https://www.bing.com/webmasters/",
    "https://yandex.com/support/webmaster/",
)

PLURAL_FORMS = {"zero", "one", "two", "few", "many", "other"}


def arabic_of(rule: type[Rule]) -> dict[str, dict[str, dict[str, str]]]:
    package = rule.__module__.rpartition(".")[0]
    catalogue = json.loads((files(package) / "ar.json").read_text("utf-8"))
    assert rule.id in catalogue, f"add {rule.id} to {package.replace('.', '/')}/ar.json"
    entry: dict[str, dict[str, dict[str, str]]] = catalogue[rule.id]
    return entry


def section(rule: type[Rule], heading: str) -> str:
    found = re.search(rf"## {heading}\n(.*?)(?=\n *## |\Z)", rule.__doc__ or "", re.DOTALL)
    return found[1].strip() if found else ""


@every_rule
def test_id_is_its_folder_and_file(rule: type[Rule]) -> None:
    folder, file = rule.__module__.split(".")[-2:]
    assert rule.id == f"{folder}/{file}".replace("_", "-")


@every_rule
def test_docs_say_why_and_how_and_name_a_source(rule: type[Rule]) -> None:
    headings = re.findall(r"^ *## (.+)$", rule.__doc__ or "", re.MULTILINE)
    assert headings == ["Why it matters", "How to fix it", "References"]
    assert all(section(rule, heading) for heading in headings)
    assert re.search(r"https?://\S+", section(rule, "References"))
    assert Words().title(rule).endswith(".")


@every_rule
def test_documented_rules_cite_the_pages_of_a_search_engine(rule: type[Rule]) -> None:
    if rule.basis is Basis.DOCUMENTED:
        cited = re.findall(r"https?://\S+", section(rule, "References"))
        assert any(address.startswith(SEARCH_ENGINES) for address in cited)


@every_example
def test_examples_do_what_they_say(rule: type[Rule], example: Example) -> None:
    found = [finding.key for finding in example_findings(rule, example)]
    assert found == ([example.key] if example.key else []), example.html


@every_rule
def test_every_message_has_an_example_and_one_page_passes(rule: type[Rule]) -> None:
    assert {example.key for example in rule.examples if example.key} == rule.messages.keys()
    assert any(example.key is None for example in rule.examples)


@every_rule
def test_findings_are_told_apart_by_what_their_messages_say(rule: type[Rule]) -> None:
    for said in rule.messages.values():
        assert said.per in {PLACE, PAGE, *placeholders(said.text)}


@every_rule
def test_the_rules_that_it_follows_exist(rule: type[Rule]) -> None:
    unknown = set(rule.follows) - load_rules().keys()
    assert not unknown, f"{rule.id} follows {', '.join(sorted(unknown))}: no such rule"
    assert rule.id not in rule.follows


@every_rule
def test_every_option_is_explained(rule: type[Rule]) -> None:
    assert all(option.summary.endswith(".") for option in rule.options.values())


@every_example
def test_a_fix_gives_what_the_example_shows_and_then_rests(
    rule: type[Rule], example: Example
) -> None:
    found = example_findings(rule, example)
    fixes = [f.fix for f in found if f.fix and f.fix.safety is not Safety.SUGGESTION]
    if fixes or example.fixed:
        assert apply(example.html, fixes) == example.fixed
        mended = example_page(example._replace(html=example.fixed or ""))
        assert not findings(rule, mended, **(example.settings or {}))


@every_rule
def test_a_message_with_a_fix_is_the_one_whose_findings_bring_it(rule: type[Rule]) -> None:
    brought = {f.key for e in rule.examples for f in example_findings(rule, e) if f.fix}
    assert brought == {key for key, message in rule.messages.items() if message.fix}


@every_rule
def test_arabic_is_complete(rule: type[Rule]) -> None:
    arabic = arabic_of(rule)
    assert arabic.keys() == {"title", *rule.messages}
    for key, english in rule.messages.items():
        translated = arabic[key]
        assert ("fix" in translated) == (english.fix is not None)
        assert placeholders(translated["advice"]) == placeholders(english.advice)  # type: ignore[arg-type]
        forms = translated["text"]
        if "count" in placeholders(english.text):
            assert set(forms) == PLURAL_FORMS
            texts = list(forms.values())
        else:
            assert isinstance(forms, str)
            texts = [forms]
        for text in texts:
            assert placeholders(text) <= placeholders(english.text)


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
        for language in PLURAL:
            words = Words(language)
            for said in (
                words.text(rule, finding.key, finding.params),
                words.advice(rule, finding.key, finding.params),
                words.fix(rule, finding.key, finding.params),
            ):
                assert said
                assert "{" not in said.replace("{{", "")


@every_example
def test_findings_point_inside_the_page(rule: type[Rule], example: Example) -> None:
    for finding in example_findings(rule, example):
        assert 0 <= finding.start <= finding.end <= len(example.html)
        assert 0 <= finding.cost <= 1


BROKEN_PAGES = (
    "",
    " ",
    "<",
    "<title>",
    "<html lang=''>",
    "<a href>x</a><img><h2></h2>",
    "<article><h2>x</h2><img src><a href='http://['>y</a></article>",
    "<p>\ufffd\u200f\u0000</p>",
    "<frameset><frame></frameset>",
    "<svg><title>x</title></svg>",
)


@every_rule
@pytest.mark.parametrize("html", BROKEN_PAGES)
def test_a_broken_page_breaks_no_rule(rule: type[Rule], html: str) -> None:
    judged = page(html, keyphrase="apple tree", url="https://example.com/a")
    for finding in findings(rule, judged):
        assert 0 <= finding.start <= finding.end <= len(html)


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
