import pytest

from seoaudit.engine.gate import Gate
from seoaudit.report.parts import Note
from seoaudit.reporters.html.markup import Markup
from seoaudit.reporters.site.html import overview
from seoaudit.reporters.site.since import MOST_NEWS
from seoaudit.reporters.site.terminal import render as terminal
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import site_rule_of
from seoaudit.rule.site import article, site
from seoaudit.site.changes import SiteChanges
from tests.reporters.site.html.gardens import context, planted
from tests.site.audits import audited


def test_the_header_has_the_score_what_was_seen_and_the_verdict() -> None:
    made = planted(gate=Gate(fail_under=100))
    shown = overview.header(context(made))
    assert f">{made.report.score.value}<" in shown
    assert "10 pages read" in shown
    assert "Not good enough: the site scores" in shown


def test_what_was_not_seen_is_said_before_how_the_site_stands() -> None:
    made = planted()
    lacking = made.report._replace(lacking=(Note("site_limit_hit", {"count": 23_411}),))
    shown = overview.header(context(made._replace(report=lacking)))
    assert shown.index("23411 pages more are known") < shown.index('class="verdict')
    assert "incomplete" in shown


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_it_says_what_the_terminal_says(language: str) -> None:
    made = planted(gate=Gate(fail_on=Severity.ERROR))
    words = Words(language)
    printed = "".join(terminal(made, Style(words, width=2_000)))
    first = made.report.findings[0]
    for sentence in (first.message(words), words.phrase("site_lowest")):
        plain = sentence.replace("\u2068", "").replace("\u2069", "")
        assert plain[:30] in printed.replace("\u2068", "").replace("\u2069", "")
    drawn = context(made, language)
    shown = Markup("").join([overview.header(drawn), *overview.first_screen(drawn, Markup())])
    assert words.phrase("site_lowest") in shown
    assert words.phrase("site_complete") in shown


def test_each_standing_is_a_part_of_the_bar_and_narrows_the_table() -> None:
    shown = overview.standing_bar(context(planted()))
    assert 'data-standing="failed"' in shown
    assert "flex-grow:10" in shown
    assert "indexable 10" in shown


def test_five_fixes_lead_to_their_rules() -> None:
    made = planted()
    shown = overview.fixes(context(made))
    assert shown.count('class="said"') == min(5, len(made.report.findings))
    assert f'href="#rule-{made.report.findings[0].rule}"' in shown


def test_a_site_without_findings_says_so() -> None:
    sound = audited(site(article("/")))
    assert "nothing to mend" in overview.fixes(context(sound))
    assert overview.topics(context(sound)) is None


CHANGES = SiteChanges("2026-11-21T10:00:00+00:00", "2026-11-29T10:00:00+00:00", (60, 71))


def test_what_changed_since_the_last_run_comes_first() -> None:
    made = planted()
    broken = next(each for each in made.report.findings if each.rule == "links/broken")
    lost = broken._replace(
        rule="changes/page-lost", key=next(iter(site_rule_of("changes/page-lost").messages))
    )
    named = dict.fromkeys(site_rule_of(lost.rule).messages[lost.key].placeholders, "/x")
    many = tuple(lost._replace(params={"count": 2, **named}) for _ in range(MOST_NEWS + 2))
    report = made.report._replace(changes=CHANGES, findings=(*made.report.findings, *many))
    drawn = context(made._replace(report=report))
    shown = "".join(overview.first_screen(drawn, Markup()))
    assert "Changed since 21 November" in shown
    assert "and 2 more" in shown
    assert shown.index("Changed since") < shown.index("fixes worth most")
    assert "#rule-changes/page-lost" not in overview.fixes(drawn)


def test_that_nothing_changed_is_said_and_of_a_first_run_nothing() -> None:
    made = planted()
    report = made.report._replace(changes=CHANGES._replace(score=None))
    shown = overview.changed(context(made._replace(report=report))) or ""
    assert "Nothing changed since 21 November" in shown
    assert overview.changed(context(made)) is None


def test_topics_count_findings_by_severity() -> None:
    shown = overview.topics(context(planted())) or ""
    assert ">Links<" in shown
    assert '<td class="error">1</td>' in shown


def test_the_lowest_pages_are_links_to_their_details() -> None:
    shown = overview.lowest(context(planted())) or ""
    assert shown.count("<li>") == 5
    assert "#page-" in shown
    assert overview.lowest(context(audited(site()))) is None


def test_what_was_not_looked_at_is_told_with_the_rules_that_did_not_judge() -> None:
    assert overview.unseen(context(planted())) is None
    made = planted()
    waiting = tuple(
        rule._replace(status="not-known") if rule.id == "structure/orphan" else rule
        for rule in made.report.rules
    )
    notes = (Note("site_damaged", {"count": 2}),)
    report = made.report._replace(rules=waiting, notes=notes)
    shown = overview.unseen(context(made._replace(report=report))) or ""
    assert "2 records of the archive are damaged." in shown
    assert "1 rule speaks of what is absent" in shown
    assert "structure/orphan" in shown


def test_a_sample_is_said_to_be_one_with_its_folders() -> None:
    example = site(article("/"), [article(f"/<b>/{number}") for number in range(3)])
    shown = overview.sample(context(audited(example, sample=2)))
    assert shown
    assert "a sample, 2 of 4 pages" in shown
    assert "/&lt;b&gt;/*" in shown
    assert "<td>3</td><td>1</td>" in shown
    assert overview.sample(context(audited(example))) is None
