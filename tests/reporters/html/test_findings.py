"""The findings of a page: what to fix first, the rest by topic, remarks."""

from typing import Any

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import findings as module
from seoaudit.reporters.html.findings import MAX_SNIPPET_LENGTH, findings_sections
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.marks import Marks
from seoaudit.rule.bidi import isolated
from seoaudit.rule.finding import Edit, Fix, Safety, Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made
from tests.reporters.html.conftest import with_class

NONE = Marks()


def shown(
    page: PageReport, marks: Marks = NONE, *, target: int | None = None, language: str = "en"
) -> Tree:
    return Tree("".join(findings_sections(page, marks, Frame(Words(language), target))))


def one(finding: ReportedFinding, marks: Marks = NONE) -> Tree:
    return shown(made(finding), marks)


def costly(rule: str, points: float, **changes: Any) -> ReportedFinding:
    return found(rule, points=points, params={}, snippet="", **changes)


def sections(tree: Tree) -> list[str]:
    return [section.get("class") for section in tree.by_tag("section")]


def rules(section: Element) -> list[str]:
    return [element.text for element in section.descendants if element.tag == "code"]


def test_what_to_fix_first_is_an_ordered_list_and_the_rest_is_sorted_by_topic() -> None:
    page = made(
        costly("head/title-missing", 9),
        costly("head/viewport-missing", 5),
        costly("head/canonical-missing", 4),
        found(points=3, snippet=""),
        costly("head/favicon-missing", 1),
        costly("head/charset-missing", 0),
    )
    tree = shown(page)
    assert sections(tree) == ["fixes", "rest", "remarks"]
    first, rest, remarks = tree.by_tag("section")
    assert [element.tag for element in with_class(tree, "repairs")] == ["ol", "ul", "ul", "ul"]
    assert rules(first) == ["head/title-missing", "head/viewport-missing", "head/canonical-missing"]
    assert rules(rest) == ["images/alt-missing", "head/favicon-missing"]
    assert [e.text for e in rest.descendants if e.tag == "h3"] == ["Images", "Head"]
    assert rules(remarks) == ["head/charset-missing"]


def test_a_page_without_findings_has_nothing_to_fix_and_no_list() -> None:
    tree = shown(made())
    assert sections(tree) == ["fixes"]
    assert tree.by_tag("h2")[0].text == "No issues found."
    assert tree.by_tag("ol", "ul", "li") == []


def test_a_target_is_what_the_first_list_leads_to() -> None:
    two = [costly("head/title-missing", 5)] * 2
    tree = shown(made(*two, found(points=3, snippet="")), target=73)
    assert tree.by_tag("h2")[0].text.startswith("Fewest fixes to reach 73")
    assert rules(tree.by_tag("section")[0]) == ["images/alt-missing"]


def test_a_finding_is_shown_with_its_points_message_advice_and_facts() -> None:
    tree = one(found(line=12))
    [points] = with_class(tree, "points")
    [said] = with_class(tree, "said")
    [known] = with_class(tree, "known")
    assert points.text == "+2.0"
    assert said.text.endswith("The image saw.jpg has no alt text.")
    assert with_class(tree, "advice")[0].text.startswith("Describe in a few words")
    for fact in ("line 12", "images/alt-missing", Words().phrase("basis_standard")):
        assert fact in known.text


@pytest.mark.parametrize(
    ("safety", "is_told"), [(Safety.SAFE, True), (Safety.UNSAFE, False), (Safety.SUGGESTION, False)]
)
def test_only_a_fix_that_is_safe_is_promised(safety: Safety, is_told: bool) -> None:
    tree = one(found(fix=Fix((Edit(0, 0, "x"),), safety)))
    assert (Words().phrase("html_fixable") in with_class(tree, "known")[0].text) == is_told


def test_what_the_baseline_has_is_called_known() -> None:
    assert with_class(one(found(known=True)), "known")[0].text.endswith("known")
    assert not with_class(one(found()), "known")[0].text.endswith("known")


def test_source_is_code_from_left_to_right_and_text_is_a_quotation() -> None:
    [code] = with_class(one(found(snippet='<img src="منشار.jpg">')), "snippet")
    assert (code.tag, code.get("dir"), code.text) == ("code", "ltr", '<img src="منشار.jpg">')
    [quoted] = with_class(one(found(snippet="النعناع في الشرفة")), "snippet")
    assert (quoted.tag, quoted.get("dir")) == ("q", "auto")


def test_a_long_snippet_is_shortened_and_an_empty_one_left_out() -> None:
    [code] = with_class(one(found(snippet="<img " + "x " * 200)), "snippet")
    assert len(code.text) <= MAX_SNIPPET_LENGTH
    assert with_class(one(found(snippet=" \n")), "snippet") == []


def test_what_the_article_shows_is_linked_to_and_not_shown_again() -> None:
    finding = found()
    tree = one(finding, Marks((found(), finding)))
    [line] = with_class(tree, "line")
    assert (line.tag, line.get("href")) == ("a", "#note-2")
    assert with_class(tree, "snippet") == []
    assert with_class(one(finding), "line")[0].tag == "span"


def test_other_places_repeat_the_message_only_where_it_differs() -> None:
    page = made(
        found(line=4, start=4),
        found(line=7, start=7),
        found(line=9, start=9, params={"file": "سلم.jpg"}),
    )
    [details] = with_class(shown(page), "places")
    items = [element.text for element in details.descendants if element.tag == "li"]
    assert [item.partition("<img")[0] for item in items] == [
        "line 7",
        f"line 9 The image {isolated('سلم.jpg')} has no alt text.",
    ]


def test_only_the_first_of_many_places_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PLACES", 2)
    page = made(*(found(start=line, line=line) for line in range(1, 4)))
    [details] = with_class(shown(page), "places")
    assert [e.text[:6] for e in details.descendants if e.tag == "li"] == ["line 2", "line 3"]
    more = made(*page.findings, found(start=9, line=9))
    [details] = with_class(shown(more), "places")
    assert [e.text[:6] for e in details.descendants if e.tag == "li"] == ["line 2", "line 3", "…"]


def test_findings_are_worded_in_arabic() -> None:
    tree = shown(made(found()), language="ar")
    assert not with_class(tree, "advice")[0].text.isascii()
    assert not tree.by_tag("h2")[0].text.isascii()


def test_what_fails_the_gate_comes_first_and_is_marked() -> None:
    page = made(
        found(points=9.0),
        found("head/title-missing", severity=Severity.ERROR, params={}, points=1.0),
    )
    tree = Tree("".join(findings_sections(page, NONE, Frame(Words(), gate=Gate()))))
    first, second = (item.text for item in tree.select(".repairs > li"))
    assert "head/title-missing" in first
    assert "must be fixed to pass" in first
    assert "must be fixed to pass" not in second
