import json
from importlib.resources import files

import jsonschema
import pytest

from seoaudit import Document, audit
from seoaudit.config import load
from seoaudit.engine.auditor import Auditor
from seoaudit.report.parts import Comparison
from seoaudit.report.report import PageReport
from seoaudit.rule.registry import load_rules
from tests.paths import EXAMPLES

EXAMPLE = EXAMPLES / "apple-tree.html"


@pytest.fixture(scope="module")
def report() -> PageReport:
    beside = Auditor(load({"profile": "rankmath"}, search=False))
    auditor = Auditor(load(search=False), beside=beside)
    document = Document(EXAMPLE.read_bytes(), source="apple-tree.html")
    return auditor.report(auditor.page(document, keyphrases=["apple tree"]))


@pytest.fixture
def compared(report: PageReport) -> Comparison:
    assert report.compared
    return report.compared


def test_the_other_score_is_that_of_the_other_profile(compared: Comparison) -> None:
    alone = audit(Document(EXAMPLE.read_bytes()), keyphrases=["apple tree"], profile="rankmath")
    assert (compared.profile, compared.score) == ("rankmath", alone.score)


def test_what_both_ask_for_and_miss_is_in_neither_list(compared: Comparison) -> None:
    here, there = dict(compared.only_here), dict(compared.only_there)
    assert "keyphrase/in-subheadings" not in here
    assert "rankmath/keyword-in-subheadings" not in there


def test_what_only_one_of_them_asks_for_is_in_its_list(compared: Comparison) -> None:
    assert "rankmath/has-content-ai" in dict(compared.only_there)
    assert "head/title-length" in dict(compared.only_here)


def test_what_both_ask_for_and_one_alone_misses_is_in_its_list(compared: Comparison) -> None:
    assert "rankmath/length-content" in dict(compared.only_there)


def test_the_costliest_come_first(compared: Comparison) -> None:
    for listed in (compared.only_here, compared.only_there):
        points = [won for _, won in listed]
        assert points == sorted(points, reverse=True)


def test_every_counterpart_is_a_rule() -> None:
    rules = load_rules()
    named = {rule.counterpart for rule in rules.values() if rule.counterpart}
    assert named
    assert named <= rules.keys()


def test_json_keeps_the_schema(report: PageReport) -> None:
    schema = json.loads((files("seoaudit") / "schema" / "report-1.json").read_text("utf-8"))
    page = {"$ref": "#/$defs/page", "$defs": schema["$defs"]}
    jsonschema.validate(report.to_dict(), page)
    assert report.to_dict()["compared"]["profile"] == "rankmath"
