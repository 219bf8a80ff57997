from collections.abc import Callable

import pytest

from seoaudit import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.page.transcript import Transcript
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.marks import Mark, find_marks

PAGE = """<html lang="en"><head><title>Pears</title></head><body><article>
<h1>Pears</h1><h3>Skipped a level</h3>
<p>A pear tree &amp; its fruit, TODO: as
  every <b>gardener</b> says; see <a href="http://pears.example/">click here</a>.</p>
<figure><img src="IMG_0001.jpg"></figure></article></body></html>
"""


@pytest.fixture(scope="module")
def page(report: Callable[..., PageReport]) -> PageReport:
    return report(PAGE)


def marked(page: PageReport, rule: str) -> list[tuple[str, Mark]]:
    """The kinds of the blocks that a rule's findings mark, and how."""
    article = article_of(page)
    findings = [finding for finding in page.findings if finding.rule == rule]
    assert findings
    marks = find_marks(article, findings).by_block.items()
    return [(article.blocks[block].kind, mark) for block, found in marks for mark in found]


def article_of(page: PageReport) -> Transcript:
    assert page.article
    return page.article


def said(page: PageReport, rule: str) -> list[str]:
    """The words that a rule's findings mark."""
    article = article_of(page)
    findings = [finding for finding in page.findings if finding.rule == rule]
    return [
        article.blocks[block].text[mark.start : mark.end]
        for block, found in find_marks(article, findings).by_block.items()
        for mark in found
    ]


def test_a_placeholder_is_marked_in_the_middle_of_its_paragraph(page: PageReport) -> None:
    assert said(page, "content/placeholder-text") == ["TODO"]


def test_a_finding_at_the_tag_of_a_link_marks_the_words_of_the_link(page: PageReport) -> None:
    [link] = [f for f in page.findings if f.rule == "links/generic-text"]
    start = PAGE.index("<a href")
    at_tag = link._replace(start=start, end=PAGE.index(">", start) + 1)
    [[mark]] = find_marks(article_of(page), [at_tag]).by_block.values()
    block = next(block for block in article_of(page).blocks if "click here" in block.text)
    assert block.text[mark.start : mark.end] == "click here"


def test_a_finding_at_the_tag_of_a_paragraph_marks_the_paragraph(page: PageReport) -> None:
    start = PAGE.index("<p>")
    at_tag = page.findings[0]._replace(start=start, end=start + 3)
    [[mark]] = find_marks(article_of(page), [at_tag]).by_block.values()
    assert mark.is_whole


def test_in_markdown_the_words_themselves_are_marked(auditor: Auditor) -> None:
    text = "# Pears\n\nA pear tree wants TODO: and [click here](http://pears.example/).\n"
    page = auditor.report(auditor.page(Document(text, source="pears.md", markup="markdown")))
    assert said(page, "content/placeholder-text") == ["TODO"]
    assert said(page, "links/generic-text") == ["click here"]


def test_what_is_nowhere_has_no_mark(page: PageReport) -> None:
    nowhere = page.findings[0]._replace(start=PAGE.index("pear"), end=PAGE.index("pear"))
    assert find_marks(article_of(page), [nowhere]).findings == ()


def test_a_heading_is_marked(page: PageReport) -> None:
    assert said(page, "headings/level-skipped") == ["Skipped a level"]


def test_an_image_is_marked_as_a_whole(page: PageReport) -> None:
    [(kind, mark)] = marked(page, "images/alt-missing")
    assert kind == "img"
    assert mark.is_whole


def test_what_is_about_the_page_has_no_mark(page: PageReport) -> None:
    findings = [finding for finding in page.findings if finding.rule.startswith("head/")]
    assert findings
    assert find_marks(article_of(page), findings).findings == ()


def test_what_reaches_over_much_of_the_article_is_about_the_page(page: PageReport) -> None:
    [todo, *_] = [f for f in page.findings if f.rule == "content/placeholder-text"]
    whole = todo._replace(start=PAGE.index("<h1>") + 4, end=PAGE.index("</article>"))
    assert find_marks(article_of(page), [whole]).findings == ()


def test_findings_are_numbered_as_they_are_read(page: PageReport) -> None:
    marks = find_marks(article_of(page), page.findings)
    first = [numbers[0] for found in marks.by_block.values() for _, _, numbers, _ in found]
    assert first == sorted(first)
    assert marks.number(marks.findings[2]) == 3
    assert all(marks.number(f) is None for f in page.findings if f.rule.startswith("head/"))


def test_marks_that_overlap_become_one_with_both_numbers(page: PageReport) -> None:
    [todo, *_] = [f for f in page.findings if f.rule == "content/placeholder-text"]
    wider = todo._replace(start=todo.start - 6, end=todo.end + 3)
    marks = find_marks(article_of(page), [todo, wider])
    [[mark]] = marks.by_block.values()
    block = next(b for b in article_of(page).blocks if "TODO" in b.text)
    assert block.text[mark.start : mark.end] == "ruit, TODO: a"
    assert mark.numbers == (1, 2)
