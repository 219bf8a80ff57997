import csv
import json
from io import StringIO

import pytest

from seoaudit.reporters.site.html.parts import Parts
from seoaudit.reporters.site.html.rules import COLUMNS, MOST_OPEN, by_rule, rules_section
from seoaudit.reporters.style import Beside
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import site_rule_of
from seoaudit.rule.site import article, site
from seoaudit.site.audited import AuditedSite
from tests.reporters.site.html.gardens import context, planted
from tests.reporters.site.html.test_parts import unpacked
from tests.site.audits import audited


def drawn(made: AuditedSite, language: str = "en") -> tuple[str, dict[str, list[str]]]:
    """The section, and the texts of its parts."""
    kept: dict[str, list[str]] = {}

    def keep(name: str, text: str) -> None:
        kept[name] = json.loads(unpacked(text.partition(",")[2].strip('");\n')))

    section = rules_section(context(made, language), Parts(Beside("x", ".js", keep)))
    return "".join(section), kept


def test_rules_come_by_what_they_cost() -> None:
    found = by_rule(planted().report.findings)
    costs = [sum(each.points for each in findings) for _, findings in found]
    assert costs == sorted(costs, reverse=True)


def test_each_rule_says_what_why_and_how_with_its_findings() -> None:
    shown, _ = drawn(planted())
    assert 'id="rule-links/broken"' in shown
    assert "Link to pages that are there." in shown
    assert "Why it matters" in shown
    assert "How to fix it" in shown
    assert "in the menu of 10 pages" in shown
    assert 'href="https://developers.google.com/' in shown


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_nothing_is_said_in_a_language_that_is_not_the_reader_s(language: str) -> None:
    shown, _ = drawn(planted(), language)
    assert "Why it matters" not in shown
    assert "Readers who follow the link" not in shown
    assert Words(language).title(site_rule_of("links/broken")) in shown


def test_many_findings_of_a_rule_are_shown_on_request() -> None:
    made = planted()
    first = next(each for each in made.report.findings if each.rule == "links/broken")
    many = made.report._replace(findings=(first,) * (MOST_OPEN + 4))
    shown, kept = drawn(made._replace(report=many))
    assert shown.count('class="said"') == MOST_OPEN
    assert f"Show all {MOST_OPEN + 4} findings" in shown
    assert len(kept["rule-0"]) == 1 + 4  # the table for a spreadsheet, and the rest


def test_the_table_for_a_spreadsheet_has_a_line_a_place_and_runs_nothing() -> None:
    made = planted()
    first = next(each for each in made.report.findings if each.rule == "links/broken")
    evil = first._replace(sources=(LinkSource("https://site.example/", 2, 3, "=1+1"),) * 2)
    _, kept = drawn(made._replace(report=made.report._replace(findings=(evil,))))
    header, *rows = csv.reader(StringIO(kept["rule-0"][0]))
    assert tuple(header) == COLUMNS
    assert len(rows) == 2
    told = dict(zip(header, rows[0], strict=True))
    assert (told["line"], told["column"], told["text"]) == ("2", "3", "'=1+1")


def test_without_findings_there_is_no_section() -> None:
    assert drawn(audited(site(article("/")))) == ("", {})
