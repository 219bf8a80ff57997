"""The context of a drawing: its language, the level of its headings and the names of its parts."""

import pytest

from seoaudit.page.tree.tree import Tree
from seoaudit.reporters.html.frame import Frame, dotted, score
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found

ENGLISH, ARABIC = Frame(Words()), Frame(Words("ar"))
BRIEF = Frame(Words(), level=3, prefix="page-7-", is_brief=True)


def test_a_frame_keeps_the_direction_of_its_language_and_isolates_what_runs_otherwise() -> None:
    assert (ENGLISH.direction, ARABIC.direction) == ("ltr", "rtl")
    assert isolated("saw.jpg") in ARABIC.message(found())


def test_ids_begin_with_the_prefix_of_the_page() -> None:
    assert (ENGLISH.id("fixes"), BRIEF.id("fixes")) == ("fixes", "page-7-fixes")


def test_headings_are_below_that_of_the_page() -> None:
    assert ENGLISH.heading(0, "a < b") == "<h1>a &lt; b</h1>"
    assert BRIEF.heading(1, "a", id_="x") == '<h4 id="x">a</h4>'


def test_a_section_has_a_heading_that_names_it() -> None:
    written = ENGLISH.section("fixes", "What to fix", None, "text")
    assert written == (
        '<section class="fixes" aria-labelledby="fixes"><h2 id="fixes">What to fix</h2>text'
        "</section>"
    )


def test_a_section_of_one_of_many_pages_is_no_landmark() -> None:
    assert BRIEF.section("fixes", "What to fix") == (
        '<section class="fixes"><h4 id="page-7-fixes">What to fix</h4></section>'
    )


def test_contents_link_to_sections_by_their_names() -> None:
    tree = Tree(ARABIC.contents({"fixes": "الإصلاحات", "ledger": "الدرجة"}))
    assert [(link.get("href"), link.text) for link in tree.by_tag("a")] == [
        ("#fixes", "الإصلاحات"),
        ("#ledger", "الدرجة"),
    ]
    [nav] = tree.by_tag("nav")
    assert nav.get("aria-label") == Words("ar").phrase("html_contents")


def test_a_topic_without_a_name_is_called_by_its_id() -> None:
    assert ENGLISH.topic("head") == "Head"
    assert ENGLISH.topic("newsroom") == "newsroom"


def test_a_finding_is_worded_in_the_language_of_the_frame() -> None:
    assert ENGLISH.message(found()) == "The image saw.jpg has no alt text."
    assert ENGLISH.advice(found()).startswith("Describe in a few words")
    assert not ARABIC.advice(found()).isascii()
    assert ENGLISH.line(found(line=12)) == "line 12"


@pytest.mark.parametrize("severity", Severity)
def test_the_mark_of_a_severity_is_read_aloud_as_a_word(severity: Severity) -> None:
    [mark] = Tree(ENGLISH.severity(severity)).by_tag("span")
    assert mark.get("role") == "img"
    assert mark.get("aria-label") == Words().phrase(f"severity_{severity.name.lower()}")
    assert severity.name.lower() in mark.classes


def test_every_severity_looks_different() -> None:
    marks = {Tree(ENGLISH.severity(severity)).by_tag("span")[0].text for severity in Severity}
    assert len(marks) == len(Severity)


@pytest.mark.parametrize(("points", "shown"), [(0.05, "+0.1"), (2.0, "+2.0"), (12.34, "+12.3")])
def test_points_are_written_from_left_to_right(points: float, shown: str) -> None:
    around, number = Tree(ARABIC.points(points)).by_tag("span")
    assert (number.text, number.get("dir")) == (shown, "ltr")
    assert shown in around.get("title")


@pytest.mark.parametrize("points", [0.0, 0.04, -1.0])
def test_no_points_leave_their_place_empty(points: float) -> None:
    assert ENGLISH.points(points) == '<span class="points"></span>'


def test_a_score_has_the_class_of_its_band() -> None:
    assert score(70, "ok") == '<span class="score ok">70</span>'
    assert score(70, "ok", "big") == '<span class="score ok big">70</span>'


def test_facts_on_one_line_are_parted_by_dots_and_those_missing_leave_none() -> None:
    assert dotted(["a < b", None, "", "ج"]) == (
        '<span>a &lt; b</span> <span class="dot">·</span> <span>ج</span>'
    )
    assert dotted([]) == ""
