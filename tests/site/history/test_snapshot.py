from collections import Counter

from seoaudit.rule.site import article, file, gone, page, site
from seoaudit.site.bounds import Bounds
from seoaudit.site.history.snapshot import NOW, keep_counts, keep_states, states
from tests.site.audits import audited

SITE = site(
    page("/", '<title>Home</title><p>Read <a href="/elm">of the elm</a> and its bark.</p>'),
    article("/oak", head='<link rel="canonical" href="https://other.example/oak">'),
    article("/elm"),
    gone("/gone"),
    file("/a.css", "b {}", "text/css"),
)


def test_a_row_a_page_with_its_links_and_places() -> None:
    made = audited(SITE)
    rows = {str(row[1]): row[2:] for row in states(made.store, Bounds(made.report.start))}
    assert "https://site.example/a.css" not in rows
    assert rows["https://site.example/gone"][:2] == ("failed", 404)
    standing, status, title, canonical, *_ = rows["https://site.example/oak"]
    assert (standing, status, title) == ("canonicalised", 200, "oak")
    assert canonical == "//other.example/oak"
    assert rows["https://site.example/elm"][-1] == 1


def test_tables_are_kept_in_an_attached_database() -> None:
    made = audited(SITE)
    execute = made.store.connection.execute
    execute(f"ATTACH ':memory:' AS {NOW}")
    keep_states(made.store, NOW, states(made.store, Bounds(made.report.start)))
    assert execute("SELECT count(*) FROM now.page").fetchone()[0] >= 3
    reports = list(made.reports())
    topics = keep_counts(made.store.connection, NOW, reports, made.report.start)
    assert topics == Counter(
        each.rule.partition("/")[0] for report in reports for each in report.findings
    )
    assert execute("SELECT sum(count) FROM now.on_page").fetchone()[0] == sum(topics.values())
