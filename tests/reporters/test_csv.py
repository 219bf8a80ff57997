import csv
import io

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.reporters.csv import COLUMNS
from seoaudit.runs.run import Run
from tests.reporters.conftest import page, reported


def rows(run: Run) -> list[dict[str, str]]:
    text = reported("csv", run)
    assert text.startswith("\ufeffsource,url,")
    assert text.endswith("\r\n")
    found = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    assert all(len(row) == len(COLUMNS) and None not in row.values() for row in found)
    return found


def test_one_line_a_finding(one: Run, pages: tuple[PageReport, ...]) -> None:
    for row, finding in zip(rows(one), pages[0].findings, strict=True):
        assert row["source"] == "docs/a page.html"
        assert row["rule"] == finding.rule
        assert int(row["line"]) == finding.line
        assert float(row["points"]) == round(finding.points, 2)
        assert (row["fails"] == "yes") == (finding.severity.name == "ERROR")


def test_what_could_not_be_read_is_a_line_without_a_rule(run: Run) -> None:
    *_, last = rows(run)
    assert {name: value for name, value in last.items() if value} == {
        "source": "gone: x.html",
        "severity": "error",
        "message": "there is, alas, no file",
        "fails": "yes",
    }


def test_no_cell_is_run_as_a_formula() -> None:
    errors = [
        SourceError(source, "=HYPERLINK(0)")
        for source in ("=a", "+a", "-a", "@a", "\ta", "\ra", "-", "a=b")
    ]
    found = rows(Run("article", errors, Gate()))
    named = ["'=a", "'+a", "'-a", "'@a", "'�a", "'�a", "-", "a=b"]
    assert [row["source"] for row in found] == named
    assert {row["message"] for row in found} == {"'=HYPERLINK(0)"}


def test_quotes_in_a_cell_come_back() -> None:
    [row] = rows(Run("article", [SourceError("a", 'x "y", z')], Gate()))
    assert row["message"] == 'x "y", z'
    assert rows(Run("article", [page("م.html")], Gate()))[0]["source"] == "م.html"
