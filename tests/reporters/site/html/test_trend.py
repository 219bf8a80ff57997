import pytest

from seoaudit.reporters.site.html.trend import HEIGHT, MOST_TOPICS, trend_section
from seoaudit.rule.messages import Words
from seoaudit.site.changes import TrendPoint
from tests.reporters.site.html.gardens import context, planted

POINTS = (
    TrendPoint("2026-11-21T10:00:00+00:00", 60, 90, 80, {"links": 9, "head": 2}),
    TrendPoint("2026-11-25T10:00:00+00:00", 71, 90, 84, {"links": 4, "head": 5}),
    TrendPoint("2026-11-29T10:00:00+00:00", 66, 90, 84, {"head": 7}),
)


def shown(*points: TrendPoint, language: str = "en") -> str:
    made = planted()
    report = made.report._replace(trend=points)
    return trend_section(context(made._replace(report=report), language)) or ""


def test_score_pages_and_topics_have_a_line_each() -> None:
    drawn = shown(*POINTS)
    names = [part.partition("</span>")[0] for part in drawn.split("<figcaption><span>")[1:]]
    assert names == ["Score", "Pages", "Head", "Links"]
    assert drawn.count("<polyline") == 4
    assert "+6" in drawn
    assert "−9" in drawn
    assert "±0" in drawn


def test_a_line_goes_from_the_first_run_to_the_last_the_highest_on_top() -> None:
    line = shown(*POINTS).partition('points="')[2].partition('"')[0]
    places = [tuple(map(float, place.split(","))) for place in line.split()]
    assert [x for x, _ in places] == [0, 50, 100]
    assert min(y for _, y in places) == places[1][1]
    assert all(0 <= y <= HEIGHT for _, y in places)


def test_what_stays_the_same_is_a_line_in_the_middle() -> None:
    line = shown(*POINTS).split('points="')[2].partition('"')[0]
    assert {place.partition(",")[2] for place in line.split()} == {f"{HEIGHT / 2:.2f}"}


def test_the_same_is_a_table_with_a_row_a_run() -> None:
    table = shown(*POINTS).partition("<tbody>")[2]
    assert table.count("<tr>") == 3
    assert "21 November" in table
    assert "<td>66</td>" in table


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_it_is_in_the_language_of_the_report(language: str) -> None:
    drawn = shown(*POINTS, language=language)
    assert "Score<" not in drawn or language == "fr"
    assert Words(language).phrase("topic_links") in drawn


def test_only_the_topics_with_most_findings_have_a_line() -> None:
    many = {f"t{number}": number + 1 for number in range(MOST_TOPICS + 5)}
    drawn = shown(*(point._replace(findings=many) for point in POINTS))
    assert drawn.count("<polyline") == 2 + MOST_TOPICS


def test_one_run_is_no_trend() -> None:
    assert shown(POINTS[0]) == ""
    assert shown() == ""
