from seoaudit.report.parts import Note
from seoaudit.reporters.site.html.structure import DEEPEST, structure_section
from seoaudit.rule.site import article, site
from tests.reporters.site.html.gardens import context, planted
from tests.site.audits import audited


def test_clicks_are_drawn_and_are_a_table_too() -> None:
    shown = structure_section(context(planted())) or ""
    depths = shown[shown.index('class="depths"') :]
    assert depths.index("<rect") < depths.index("<table")
    assert "no way" in depths


def test_many_clicks_are_one_column() -> None:
    chain = [
        article(f"/{n}" if n else "/", body=f'<p>Go <a href="/{n + 1}">on</a> to read more.</p>')
        for n in range(DEEPEST + 4)
    ]
    shown = structure_section(context(audited(site(*chain)))) or ""
    assert f">{DEEPEST}+</text>" in shown
    assert f">{DEEPEST + 1}</text>" not in shown


def test_hubs_and_orphans_are_lists() -> None:
    made = planted()
    shown = structure_section(context(made)) or ""
    assert "links to 6 pages" in shown
    assert "Pages that nothing links to" in shown
    assert "/things/kettle" in shown[shown.index("Pages that nothing links to") :]


def test_an_incomplete_crawl_calls_no_page_an_orphan() -> None:
    made = planted()
    part = made.report._replace(lacking=(Note("site_interrupted", {"count": 3}),))
    shown = structure_section(context(made._replace(report=part))) or ""
    assert "Pages that nothing links to" not in shown


def test_without_pages_there_is_no_section() -> None:
    assert structure_section(context(audited(site()))) is None
