import csv
from io import StringIO

from seoaudit.reporters.site.comparison_csv import COLUMNS, render
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import RunPage
from tests.reporters.site.changes import CHANGES, URL


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))


def test_each_thing_that_is_different_has_a_line() -> None:
    found = rows("".join(render(CHANGES, Style())))
    assert list(found[0]) == list(COLUMNS)
    told = [(each["change"], each["rule"], each["count"]) for each in found]
    assert told == [
        ("lost", "", "1"),
        ("gained", "", "1"),
        ("appeared", "structure/orphan", "1"),
        ("mended", "structure/orphan", "1"),
        ("appeared-on-pages", "images/alt-missing", "2"),
        ("mended-on-pages", "images/alt-missing", "1"),
    ]
    assert (found[0]["url"], found[0]["standing"]) == (URL, "noindex")
    assert found[2]["severity"] == Severity.WARNING.name.lower()
    assert URL in found[2]["message"]


def test_no_cell_is_run() -> None:
    lost = RunPage("=1+1", Standing.FAILED)
    text = "".join(render(CHANGES._replace(lost=[lost]), Style()))
    assert rows(text)[0]["url"].startswith("'=")
