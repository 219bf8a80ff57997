import json

from seoaudit.rule.messages import Words
from seoaudit.site.tables.findings import fill_findings
from tests.site.tables.runs import RUN


def test_findings_of_the_site_come_first_then_those_of_its_pages() -> None:
    connection = RUN.store.connection
    told = RUN.report.to_dict(Words())["findings"]
    fill_findings(connection, told, RUN.reports())
    fill_findings(connection, told, RUN.reports())
    rows = connection.execute("SELECT * FROM finding_row ORDER BY rowid").fetchall()
    of_site = [row for row in rows if row[0] == "site"]
    assert rows[: len(of_site)] == of_site
    assert len(of_site) == len(RUN.report.findings)
    assert len(rows) - len(of_site) == sum(len(page.findings) for page in RUN.reports())
    [broken] = [row for row in of_site if row[1] == "links/broken"]
    assert broken[5] == "https://site.example/elm"
    assert json.loads(broken[-1])["status"] == 404
    assert isinstance(broken[6], int)
