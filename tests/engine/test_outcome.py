from collections.abc import Iterator

import pytest

from seoaudit import Document, Finding, Meanwhile, Page, Rule, audit, message
from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.audit_page import audit_page
from seoaudit.facts import Span
from seoaudit.report.parts import RuleResult, Status
from seoaudit.report.report import PageReport


class Cause(Rule):
    """A rule that fails where the page has no second letter."""

    id = "test/cause"
    weight = 1
    wrong = message("Wrong.", advice="Mend it.")

    def check(self, page: Page) -> Iterator[Finding]:
        if "b" not in page.source:
            yield self.wrong.at(Span(0, 1))


class Follower(Rule):
    """A rule that applies once the page has a second letter, and then passes."""

    id = "test/follower"
    weight = 2
    follows = ("test/cause",)
    wrong = message("Wrong.", advice="Mend it.")

    def applies(self, page: Page) -> bool:
        return "b" in page.source

    def check(self, page: Page) -> Iterator[Finding]:
        if "c" not in page.source:
            yield self.wrong.at(Span(0, 1))


class Open(Follower):
    """The same, decided by the repair."""

    meanwhile = Meanwhile.OPEN


class Judged(Follower):
    """The same, checked all the while."""

    meanwhile = Meanwhile.JUDGED


class Elsewhere(Open):
    """The same, of which this page has nothing."""

    def awaits(self, page: Page) -> bool:
        return "z" in page.source


class Broken(Judged):
    """The same, with a fault of its own."""

    def awaits(self, page: Page) -> bool:
        return bool(1 / len(page.source[9:]))


class Other(Rule):
    """A rule that no page of these tests fails."""

    id = "test/other"
    weight = 1
    wrong = message("Wrong.", advice="Mend it.")

    def check(self, page: Page) -> Iterator[Finding]:
        if "d" in page.source:
            yield self.wrong.at(Span(0, 1))


def report(html: str, follower: type[Rule]) -> PageReport:
    rules = [Cause(), follower(), Other()]
    configured = [ConfiguredRule(rule, rule.weight, rule.severity) for rule in rules]
    return audit_page(Page(Document(html)), configured, "article")


def result(found: PageReport) -> RuleResult:
    return next(result for result in found.rules if result.id == "test/follower")


def test_a_rule_that_is_granted_counts_as_passed_until_it_can_judge() -> None:
    found = report("a", Follower)
    assert (result(found).status, result(found).earned) == (Status.PASS, 2)
    assert result(found).follows == "test/cause"
    assert [finding.points for finding in found.findings] == [25]
    mended = report("abc", Follower)
    assert (mended.score, result(mended).follows) == (100, None)


def test_a_rule_that_is_open_counts_as_failed_and_the_fault_is_charged() -> None:
    found = report("a", Open)
    assert (result(found).status, result(found).earned) == (Status.FAIL, 0)
    assert [(finding.rule, finding.points) for finding in found.findings] == [("test/cause", 75)]
    assert report("abc", Open).score == 100
    assert report("ab", Open).score == 50


def test_a_rule_that_is_judged_is_checked_all_the_same() -> None:
    found = report("a", Judged)
    assert {finding.rule: finding.points for finding in found.findings} == {
        "test/cause": 25,
        "test/follower": 50,
    }
    assert report("ac", Judged).score == 75


def test_a_rule_without_anything_to_follow_on_the_page_does_not_count() -> None:
    found = report("a", Elsewhere)
    assert (result(found).status, found.score) == (Status.NOT_APPLICABLE, 50)


def test_a_rule_that_crashes_while_it_waits_is_contained() -> None:
    assert result(report("a", Broken)).status is Status.ERROR


def test_to_ignore_a_fault_is_worth_what_mending_it_would_be() -> None:
    text = "<h1>Old apple trees</h1><p>How to prune an old apple tree.</p>"
    titled = f"<title>Apple tree care: how to prune an old one</title>{text}"
    ignoring = f"<!-- seoaudit-ignore-file head/title-missing -->{text}"
    mended, ignored = (
        audit(Document(html), keyphrases=["apple tree"]) for html in (titled, ignoring)
    )
    assert ignored.exact_score == pytest.approx(mended.exact_score)


@pytest.mark.parametrize("html", ["<p>Text</p>", "<title>Home</title><p>Text</p>"])
def test_what_the_rules_earned_of_what_they_could_is_the_score(html: str) -> None:
    found = audit(Document(html), keyphrases=["apple tree"])
    earned = sum(result.earned for result in found.rules)
    possible = sum(result.possible for result in found.rules)
    assert found.exact_score == pytest.approx(100 * earned / possible)
    assert sum(finding.points for finding in found.findings) == pytest.approx(
        100 - found.exact_score
    )
