"""Findings that a comment or the configuration says to leave alone."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from seoaudit import Document, Finding, Page, Rule, message
from seoaudit.config.rules import ConfiguredRule
from seoaudit.config.settings import Ignoring, PathIgnore
from seoaudit.engine.audit_page import audit_page
from seoaudit.report.report import PageReport

TODAY = date(2026, 11, 23)


class Alt(Rule):
    """Find every picture."""

    id = "images/alt"
    weight = 3
    wrong = message("A picture.", advice="None.")

    def check(self, page: Page) -> Iterator[Finding]:
        for image in page.tree.by_tag("img"):
            yield self.wrong.at(image, cost=0.5)


class Name(Alt):
    """Find every picture again."""

    id = "images/name"
    weight = 1


class Bold(Rule):
    """Find what is bold."""

    id = "text/bold"
    weight = 1
    wrong = message("Bold.", advice="None.")

    def check(self, page: Page) -> Iterator[Finding]:
        for bold in page.tree.by_tag("b"):
            yield self.wrong.at(bold)


class Missing(Rule):
    """Find that the page lacks something."""

    id = "head/missing"
    weight = 1
    cap = 30
    wrong = message("Missing.", advice="None.")

    def check(self, page: Page) -> Iterator[Finding]:
        yield self.wrong.at(page.head.place)


class Crash(Rule):
    """Never finish."""

    id = "text/crash"

    def check(self, page: Page) -> Iterator[Finding]:
        raise ZeroDivisionError(page)


KNOWN = ("head/missing", "images/alt", "images/name", "text/bold", "text/crash")


def report(
    html: str,
    *rules: Rule,
    by_path: tuple[PathIgnore, ...] = (),
    source: str = "page.html",
    url: str | None = None,
) -> PageReport:
    configured = [ConfiguredRule(rule, rule.weight, rule.severity) for rule in rules or (Alt(),)]
    page = Page(Document(html, source=source, url=url))
    return audit_page(page, configured, "article", Ignoring(by_path, lambda: KNOWN, TODAY))


def lines(html: str, *rules: Rule) -> list[int]:
    """The lines of the findings that count."""
    return sorted(finding.line for finding in report(html, *rules).findings)


def notes(html: str, *rules: Rule) -> list[str]:
    return [note.key for note in report(html, *rules).notes]


def test_an_ignored_finding_costs_nothing_and_is_listed_apart() -> None:
    found = report(
        "<p>a\n<!-- seoaudit-ignore images/alt until=2027-03-01 -- the  logo strip --><img src=a>"
    )
    assert found.score == 100
    assert not found.findings
    assert not found.notes
    [ignored] = found.ignored
    assert (ignored.finding.rule, ignored.finding.line) == ("images/alt", 2)
    assert (ignored.reason, ignored.until) == ("the logo strip", "2027-03-01")
    assert ignored.finding.points == 0


def test_the_rule_earns_back_what_the_ignored_finding_took() -> None:
    found = report("<!-- seoaudit-ignore images/alt --><img src=a><img src=b>")
    assert found.score == 50
    assert found.rules[0].earned == 1.5


def test_only_the_next_element_is_meant() -> None:
    assert lines("<!-- seoaudit-ignore images -->\n<img src=a>\n<img src=b>") == [3]


def test_only_the_named_rules_are_meant() -> None:
    found = report("<!-- seoaudit-ignore images/alt --><p><img src=a><b>c</b>", Alt(), Bold())
    assert [finding.rule for finding in found.findings] == ["text/bold"]


@pytest.mark.parametrize("names", ["images", "images/*", "images/alt images/name", "images, text"])
def test_several_rules_and_topics_may_be_named(names: str) -> None:
    found = report(f"<!-- seoaudit-ignore {names} --><img src=a>", Alt(), Name())
    assert len(found.ignored) == 2


def test_a_range_is_ignored_between_its_ends() -> None:
    html = (
        "<img src=a>\n<!-- seoaudit-ignore-start images -->\n<img src=b>\n<p><img src=c>\n"
        "<!-- seoaudit-ignore-end images -->\n<img src=d>"
    )
    assert lines(html) == [1, 6]


def test_a_range_that_never_ends_holds_to_the_end_and_a_note_says_so() -> None:
    html = "<img src=a>\n<!-- seoaudit-ignore-start images -->\n<img src=b>"
    assert lines(html) == [1]
    assert notes(html) == ["ignore_not_ended"]


def test_the_whole_file_is_ignored_from_anywhere_in_it() -> None:
    html = "<head></head><img src=a>\n<p><img src=b><!-- seoaudit-ignore-file images head -->"
    found = report(html, Alt(), Missing())
    assert len(found.ignored) == 3
    assert found.cap is None
    assert found.score == 100


def test_the_day_of_until_still_counts() -> None:
    assert not report("<!-- seoaudit-ignore images until=2026-11-23 --><img src=a>").findings


def test_after_its_day_an_ignore_is_over_and_a_note_says_so() -> None:
    found = report("<p>\n<!-- seoaudit-ignore images until=2026-11-22 --><img src=a>")
    assert len(found.findings) == 1
    assert not found.ignored
    [note] = found.notes
    assert note.key == "ignore_expired"
    assert note.params == {"line": 2, "rules": "images", "until": "2026-11-22"}


def test_an_ignore_that_nothing_needs_is_told() -> None:
    [note] = report("<p>\n<!-- seoaudit-ignore images/alt --><b>a</b><img src=a>", Alt()).notes
    assert (note.key, note.params) == ("ignore_unused", {"line": 2, "rules": "images/alt"})


def test_one_needless_name_among_several_is_told_alone() -> None:
    [note] = report("<!-- seoaudit-ignore images/alt text/bold --><img src=a>", Alt(), Bold()).notes
    assert note.params["rules"] == "text/bold"


def test_a_rule_that_did_not_run_leaves_open_whether_its_ignore_is_needed() -> None:
    assert notes("<!-- seoaudit-ignore images/name --><b>a</b>", Alt()) == []
    assert notes("<!-- seoaudit-ignore images --><b>a</b>", Alt()) == []


def test_a_rule_that_crashed_leaves_open_whether_its_ignore_is_needed() -> None:
    assert notes("<!-- seoaudit-ignore text/crash --><b>a</b>", Alt(), Crash()) == ["rule_crashed"]


def test_a_name_that_no_rule_has_is_told_with_the_nearest() -> None:
    [note] = report("<!-- seoaudit-ignore images/allt --><img src=a>").notes
    assert note.key == "ignore_unknown_near"
    assert note.params == {"line": 1, "name": "images/allt", "near": "images/alt"}


def test_a_name_that_is_near_no_other_is_told() -> None:
    assert notes("<!-- seoaudit-ignore zzz --><img src=a>") == ["ignore_unknown"]


def legacy(**changes: Any) -> tuple[PathIgnore, ...]:
    ignore = PathIgnore("legacy/**", ("images",), reason="old", origin="project (seoaudit.toml:3)")
    return (ignore._replace(**changes),)


def test_the_configuration_ignores_by_path() -> None:
    found = report("<img src=a>", by_path=legacy(), source="legacy/2019/a.html")
    assert not found.findings
    [ignored] = found.ignored
    assert ignored.reason == "old"


def test_the_configuration_ignores_by_the_path_of_an_address() -> None:
    by_path = legacy(path="/legacy/**")
    address = "https://example.com/legacy/a"
    assert not report("<img src=a>", by_path=by_path, url=address).findings


def test_pages_of_another_path_are_judged() -> None:
    found = report("<img src=a>", by_path=legacy(), source="news/a.html")
    assert len(found.findings) == 1
    assert not found.notes


def test_a_path_is_seen_from_the_folder_of_its_configuration() -> None:
    by_path = legacy(folder="site")
    assert not report("<img src=a>", by_path=by_path, source="site/legacy/a.html").findings
    assert report("<img src=a>", by_path=by_path, source="legacy/a.html").findings


def test_an_expired_path_is_told_where_it_matters() -> None:
    by_path = legacy(until=date(2026, 1, 1))
    [note] = report("<img src=a>", by_path=by_path, source="legacy/a.html").notes
    assert note.key == "ignore_by_path_expired"
    assert note.params["origin"] == "project (seoaudit.toml:3)"
    assert not report("<b>a</b>", by_path=by_path, source="legacy/a.html").notes
