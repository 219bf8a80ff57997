from pathlib import Path

import pytest

from seoaudit.reporters.site.since import ORDER, changed_since, counted, day, is_news, news
from seoaudit.reporters.site.terminal import render
from seoaudit.reporters.style import Style
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_site_rules
from seoaudit.rule.site import article, gone, site
from seoaudit.site.audited import AuditedSite
from seoaudit.site.changes import SiteChanges
from seoaudit.site.report import SiteReport
from tests.site.audits import audited
from tests.site.history.audits import kept

READ = '<p>Read about <a href="/oak">the oak</a> and its old bark in the yard.</p>'
HOME, OAK, ELM = article("/", body=READ), article("/oak"), article("/elm", title="Elm")
CHANGES = SiteChanges("2026-11-21T10:00:00+00:00", "2026-11-29T10:00:00+00:00", (60, 71))


@pytest.fixture
def second(tmp_path: Path) -> SiteReport:
    """The report of a run in which a page is lost and a title changed."""
    kept(tmp_path, site(HOME, OAK, ELM))
    return kept(tmp_path, site(HOME, gone("/oak"), article("/elm", title="Ash")))


def shown(report: SiteReport, language: str = "en") -> str:
    made = audited(site(HOME))
    return "".join(render(AuditedSite(report, made.gate, made.store), Style(Words(language))))


def test_every_rule_of_changes_has_its_place() -> None:
    assert set(ORDER) == {rule for rule in load_site_rules() if rule.startswith("changes/")}


def test_lost_pages_are_told_first(second: SiteReport) -> None:
    rules = [each.rule for each in news(second)]
    assert rules[0] == "changes/page-lost"
    assert "changes/title-changed" in rules
    assert all(map(is_news, news(second)))


@pytest.mark.parametrize("language", sorted(MESSAGE_LANGUAGES))
def test_a_day_is_told_from_the_one_it_stands_beside(language: str) -> None:
    words = Words(language)
    days = {
        day("2026-11-21T10:00:00+00:00", words, other)
        for other in (
            "2026-11-29T10:00:00+00:00",
            "2027-01-01T10:00:00+00:00",
            "2026-11-21T10:30:00+00:00",
            "2026-11-21T10:00:07+00:00",
        )
    }
    assert len(days) == 4
    assert all("21" in each for each in days)


def test_what_changed_is_counted() -> None:
    assert changed_since(CHANGES, Words()) == "Changed since 21 November"
    said = list(counted(CHANGES._replace(lost_total=2, mended_total=1), Words()))
    assert said == ["Score 60 → 71", "2 pages lost, 1 finding mended"]


def test_the_terminal_begins_with_what_changed(second: SiteReport) -> None:
    text = shown(second)
    assert text.index("Changed since") < text.index("/oak was a page") < text.index("fix")
    assert "page-lost" not in text.partition("worth most points")[2]


def test_a_run_in_which_nothing_changed_says_so(tmp_path: Path) -> None:
    kept(tmp_path, site(HOME, OAK))
    assert "Nothing changed since" in shown(kept(tmp_path, site(HOME, OAK)))


def test_the_first_run_says_nothing_of_changes(tmp_path: Path) -> None:
    assert "hanged since" not in shown(kept(tmp_path, site(HOME, OAK)))
