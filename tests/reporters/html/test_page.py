"""One page: its gauge, name and facts, and the sections below them."""

from typing import Any

import pytest

from seoaudit.page.transcript import Transcript
from seoaudit.page.tree.tree import Tree
from seoaudit.report.parts import (
    Before,
    Comparison,
    IgnoredFinding,
    KeyphraseReport,
    Note,
    RuleResult,
    Status,
)
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.page import (
    MAX_TITLE_LENGTH,
    gauge,
    name_of,
    page_contents,
    page_header,
    page_sections,
)
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made
from tests.reporters.html.conftest import with_class

ENGLISH, ARABIC = Frame(Words()), Frame(Words("ar"))
PASSED = RuleResult("head/title-missing", Status.PASS, 4, 4.0, 4.0)
ARTICLE = Transcript((), "")


def of(title: str | None, *h1: str, **changes: Any) -> PageReport:
    report = made(**changes)
    return report._replace(facts=report.facts._replace(title=title, h1=h1))


def header(page: PageReport, *failed: str, frame: Frame = ENGLISH, named: bool = True) -> Tree:
    return Tree(page_header(page, frame, failed, named=named))


def sections(page: PageReport, frame: Frame = ENGLISH) -> Tree:
    return Tree("".join(page_sections(page, frame)))


def names(tree: Tree) -> list[str]:
    return [section.get("class") for section in tree.by_tag("section")]


def test_readers_know_a_page_by_its_title_its_heading_or_its_source() -> None:
    assert name_of(of("زراعة النعناع", "النعناع")) == "زراعة النعناع"
    assert name_of(of(None, "النعناع", "الحبق")) == "النعناع"
    assert name_of(of("", "النعناع")) == "النعناع"
    assert name_of(of(None)) == "apple.html"


def test_a_name_is_not_longer_than_a_title_should_ever_be() -> None:
    assert len(name_of(of("word " * 200))) <= MAX_TITLE_LENGTH
    assert name_of(of("x" * MAX_TITLE_LENGTH)) == "x" * MAX_TITLE_LENGTH


def test_the_gauge_shows_score_and_label_in_the_direction_of_the_report() -> None:
    [svg] = Tree(gauge(70, "الدرجة", ARABIC)).by_tag("svg")
    assert svg.get("aria-label") == "الدرجة: 70 / 100"
    assert svg.get("lang") == "ar"
    assert "var(--ok)" in gauge(70, "x", ENGLISH)
    assert "var(--good)" in gauge(81, "x", ENGLISH)


def test_the_header_has_name_source_verdict_and_facts() -> None:
    tree = header(of("زراعة النعناع"))
    [heading] = tree.by_tag("h1")
    assert (heading.text, [e.tag for e in heading.descendants]) == ("زراعة النعناع", ["bdi"])
    assert with_class(tree, "source")[0].text == "apple.html"
    assert with_class(tree, "verdict")[0].text == "fair"
    facts = with_class(tree, "facts")[0].text
    assert "subheadings: 0 · images: 0" in facts


def test_one_of_many_pages_is_named_outside_its_header() -> None:
    assert header(of("a"), named=False).by_tag("h1", "h2", "h3") == []


def test_the_reading_ease_is_among_the_facts_of_a_page_that_has_one() -> None:
    page = made()
    read = page._replace(facts=page.facts._replace(reading_ease=61.4))
    label = "reading ease: 61 of 100 (plain)"
    assert label in with_class(header(read), "facts")[0].text
    unread = page._replace(facts=page.facts._replace(reading_ease=None))
    assert label.partition(":")[0] not in with_class(header(unread), "facts")[0].text


@pytest.mark.parametrize(
    ("source", "url", "links", "said"),
    [
        ("a.html", None, [], "a.html"),
        ("a.html", "javascript:alert(1)", [], "a.html"),
        ("a.html", "https://example.com/%D9%86", ["https://example.com/%D9%86"],
         "a.htmlhttps://example.com/ن"),
        ("https://example.com/a", "https://example.com/a", ["https://example.com/a"],
         "https://example.com/a"),
    ],
)  # fmt: skip
def test_the_source_is_shown_with_the_address_on_the_web(
    source: str, url: str | None, links: list[str], said: str
) -> None:
    [shown] = with_class(header(made(source=source, url=url)), "source")
    assert [e.get("href") for e in shown.descendants if e.tag == "a"] == links
    assert shown.text == said


def test_why_a_page_failed_and_what_caps_it_are_told_in_its_header() -> None:
    noindex = RuleResult("crawl/noindex", Status.FAIL, 1, 0.0, 1.0)
    page = made(cap=30, score=30, exact_score=80.0, rules=(noindex,))
    assert [line.text for line in with_class(header(page, "a < b"), "cap")] == [
        "Capped at 30 by crawl/noindex (would be 80)",
        "a < b",
    ]
    assert with_class(header(made()), "cap") == []


def test_keyphrases_and_changes_are_told_in_the_header() -> None:
    keyphrases = tuple(
        KeyphraseReport(text, "option", 3, 1.0, 3, ()) for text in ("النعناع", "الشرفة")
    )
    page = made(keyphrases=keyphrases, before=Before(60, fixed=0, new=0))
    said = [paragraph.text for paragraph in header(page).by_tag("p")]
    assert "Score 60 → 70" in said
    assert len([line for line in said if "Keyphrase " in line]) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"article": ARTICLE},
        {"rules": (PASSED,)},
        {"article": ARTICLE, "rules": (PASSED,), "findings": (found(),)},
    ],
)
def test_every_link_of_the_contents_leads_to_a_section(changes: dict[str, Any]) -> None:
    page = made(**changes)
    links = Tree(page_contents(page, ENGLISH)).by_tag("a")
    there = {element.get("id") for element in sections(page).elements}
    assert links
    assert [link.get("href") for link in links if link.get("href")[1:] not in there] == []


def test_sections_come_most_important_first() -> None:
    page = made(
        found(),
        article=ARTICLE,
        rules=(PASSED,),
        compared=Comparison("rankmath", 90, (), ()),
        notes=(Note("nothing_judged"),),
        ignored=(IgnoredFinding(found(), "", None),),
    )
    assert names(sections(page)) == [
        "fixes",
        "preview",
        "article",
        "ledger",
        "comparison",
        "notes",
        "ignored",
    ]


def test_what_a_page_does_not_have_gets_no_section() -> None:
    assert names(sections(made())) == ["fixes", "preview"]


def test_a_comparison_has_two_gauges_and_what_counts_in_one_of_them_alone() -> None:
    compared = Comparison("rankmath", 90, (("head/title-length", 1.2),), (("url/too-long", 9.0),))
    page = made(compared=compared)
    tree = sections(page)
    assert [svg.get("aria-label") for svg in tree.by_tag("svg")] == [
        "article: 70 / 100",
        "rankmath: 90 / 100",
    ]
    there, here = with_class(tree, "moved")
    assert there.text.startswith("+9.0 ")
    assert there.text.endswith(" url/too-long")
    assert here.text.endswith(" head/title-length")
    one = made(compared=compared._replace(only_there=()))
    assert len(with_class(sections(one), "moved")) == 1


def test_an_ignored_finding_is_listed_with_reason_day_line_and_rule() -> None:
    ignored = IgnoredFinding(found(line=12), "للزينة <b>", "2027-03-01")
    [section] = with_class(sections(made(ignored=(ignored,))), "ignored")
    [item] = [e for e in section.descendants if e.tag == "li"]
    assert item.text == (
        "The image saw.jpg has no alt text. "
        "للزينة <b> · until 2027-03-01 · line 12 · images/alt-missing"
    )


def test_the_whole_page_is_worded_in_arabic() -> None:
    page = made(found(), notes=(Note("nothing_judged"),))
    headings = sections(page, ARABIC).by_tag("h2")
    assert headings
    assert not [heading.text for heading in headings if heading.text.isascii()]


@pytest.mark.parametrize(
    ("ease", "meaning"),
    [(95, "very easy to read"), (84, "easy to read"), (31, "hard to read"), (4, "very hard")],
)
def test_the_reading_ease_says_what_it_means(ease: float, meaning: str) -> None:
    page = made()
    read = page._replace(facts=page.facts._replace(reading_ease=ease))
    assert f"{ease} of 100 ({meaning}" in with_class(header(read), "facts")[0].text
