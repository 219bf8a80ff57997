from seoaudit.reporters.site.html.opportunities import MOST_OPEN, opportunities_section
from seoaudit.rule.site import article, site
from seoaudit.site.audited import AuditedSite
from seoaudit.site.report import ReportedSiteFinding
from tests.reporters.site.html.gardens import context, planted
from tests.site.audits import audited


def test_a_sentence_is_shown_with_the_words_the_page_to_link_to_and_the_edit() -> None:
    shown = opportunities_section(context(planted())) or ""
    assert "/trees/oak" in shown
    assert "<mark>brass kettle</mark>" in shown
    assert "My aunt owned a " in shown
    assert "/things/kettle" in shown
    assert '&lt;a href="/things/kettle"&gt;brass kettle&lt;/a&gt;' in shown


def shown(made: AuditedSite, found: tuple[ReportedSiteFinding, ...]) -> str:
    report = made.report._replace(findings=found)
    return opportunities_section(context(made._replace(report=report))) or ""


def on(found: ReportedSiteFinding, url: str) -> ReportedSiteFinding:
    return found._replace(
        urls=(url, *found.urls[1:]), sources=(found.sources[0]._replace(url=url),)
    )


def test_pages_to_edit_come_once_and_beyond_some_on_request() -> None:
    made = planted()
    first = next(each for each in made.report.findings if each.rule == "links/opportunity")
    twice = tuple(on(first, url) for url in ("/b", "/a", "/b"))
    assert shown(made, twice).count("<article>") == 2
    many = tuple(on(first, f"/{number}") for number in range(MOST_OPEN + 2))
    assert "and 2 more pages" in shown(made, many)


def test_without_any_there_is_no_section() -> None:
    assert opportunities_section(context(audited(site(article("/"))))) is None
