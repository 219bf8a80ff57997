"""Many pages in brief: a row for each, and how scores are spread."""

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.digest import Digest
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found, made


def digest(*pages: PageReport, gate: Gate | None = None) -> Digest:
    made_of = Digest()
    for page in pages:
        made_of.add(page, gate or Gate())
    return made_of


def test_a_row_has_what_the_table_shows_of_a_page() -> None:
    page = made(
        found(points=1.0),
        found("head/title-length", points=2.5),
        found(points=1.0),
        source="مقال.html",
        direction="rtl",
        score=40,
    )
    [row] = digest(page).rows
    assert (row.number, row.score, row.band) == (1, 40, "bad")
    assert (row.source, row.name) == ("مقال.html", "Apple trees")
    assert (row.findings, row.rules) == (3, ("head/title-length", "images/alt-missing"))
    assert row.points == 2.5
    assert not row.is_failed


def test_a_page_without_findings_has_no_rules_and_no_points() -> None:
    [row] = digest(made()).rows
    assert (row.findings, row.rules, row.points) == (0, (), 0.0)


def test_a_row_says_whether_its_page_failed() -> None:
    pages = made(found(severity=Severity.ERROR)), made(score=40), made()
    rows = digest(*pages, gate=Gate(fail_under=50)).rows
    assert [row.is_failed for row in rows] == [True, True, False]


def test_the_worst_rows_come_first_and_equals_in_the_order_of_the_run() -> None:
    rows = digest(*(made(score=score) for score in (70, 40, 70, 100))).worst_first
    assert [row.number for row in rows] == [2, 1, 3, 4]


def test_what_costs_most_comes_first_in_a_row_though_the_baseline_has_it() -> None:
    page = made(found("head/title-length", points=1.0), found(points=2.0, known=True))
    [row] = digest(page).rows
    assert (row.rules, row.points) == (("images/alt-missing", "head/title-length"), 2.0)


def test_scores_are_counted_in_ranges_that_meet_at_the_borders_of_bands() -> None:
    scores = (0, 1, 10, 11, 50, 51, 80, 81, 100)
    ranges = list(digest(*(made(score=score) for score in scores)).histogram())
    assert [each[:2] for each in ranges[:2]] == [(0, 10), (11, 20)]
    assert ranges[-1][:2] == (91, 100)
    counts = {(low, high): count for low, high, count in ranges}
    assert counts[0, 10] == 3
    assert counts[11, 20] == counts[41, 50] == counts[51, 60] == counts[71, 80] == 1
    assert counts[81, 90] == counts[91, 100] == 1
    assert sum(counts.values()) == len(scores)
