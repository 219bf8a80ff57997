"""The article with its findings marked: marks, notes, images and inline elements."""

from collections.abc import Sequence
from typing import Any

import pytest

from seoaudit.page.transcript import InlineElement, TranscribedBlock, Transcript
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.reporters.html.article import article_section
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.marks import Mark, Marks
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made
from tests.reporters.html.conftest import with_class

TEXT = "Prune old trees in winter."


def block(text: str = TEXT, kind: str = "p", **changes: Any) -> TranscribedBlock:
    return TranscribedBlock(kind, text, None, **changes)


def inline(tag: str, part: str, text: str = TEXT) -> InlineElement:
    start = text.index(part)
    return InlineElement(tag, start, start + len(part), Span(0, 0))


def mark(part: str, *numbers: int, text: str = TEXT) -> Mark:
    start = text.index(part)
    return Mark(start, start + len(part), numbers)


def whole(*numbers: int, text: str = TEXT) -> Mark:
    return Mark(0, len(text), numbers, is_whole=True)


def shown(
    *blocks: TranscribedBlock,
    marks: Marks = Marks(),  # noqa: B008 - it is frozen
    language: str = "en",
    prefix: str = "",
) -> Tree:
    report = made(article=Transcript(blocks, ""))
    section = article_section(report, marks, Frame(Words(language), prefix=prefix))
    assert section is not None
    return Tree(section)


def markup(tree: Tree, tag: str = "p") -> str:
    """The inside of the last element of this kind, as it is written."""
    element = tree.by_tag(tag)[-1]
    return tree.source[element.start : element.reach.end]


def numbered(*marks: Mark, count: int = 2, **finding: Any) -> Marks:
    """These marks in the first block, of so many findings."""
    return Marks(tuple(found(line=n, **finding) for n in range(count)), {0: marks})


def test_a_report_without_its_article_shows_none() -> None:
    assert article_section(made(article=None), Marks(), Frame(Words())) is None


def test_the_text_is_in_the_language_and_direction_of_the_page() -> None:
    article = Transcript((block("النعناع"),), "")
    page = made(article=article, language="ar", direction="rtl")
    [copy] = with_class(Tree(article_section(page, Marks(), Frame(Words())) or ""), "copy")
    assert (copy.get("lang"), copy.get("dir")) == ("ar", "rtl")
    assert "plain" in copy.classes


def test_a_page_whose_language_is_unknown_has_no_attribute_for_it() -> None:
    article = Transcript((block(),), "")
    section = article_section(made(article=article, language=""), Marks(), Frame(Words()))
    [copy] = with_class(Tree(section or ""), "copy")
    assert not copy.has("lang")


def test_blocks_are_paragraphs_of_their_kinds_and_text_stays_text() -> None:
    tree = shown(block("Pruning", "h2"), block("a < b & <c>"))
    assert [(p.get("class"), p.text) for p in tree.by_tag("p")[1:]] == [
        ("h2", "Pruning"),
        ("p", "a < b & <c>"),
    ]


def test_a_marked_part_links_to_its_note() -> None:
    tree = shown(block(), marks=numbered(mark("old trees", 1), count=1))
    assert markup(tree) == (
        '<p class="p">Prune <a class="mark warning" href="#note-1" aria-describedby="note-1">'
        "old trees<sup>1</sup></a> in winter.</p>"
    )
    [note] = with_class(tree, "note")
    assert (note.get("id"), note.get("role")) == ("note-1", "note")


def test_a_mark_of_several_findings_has_the_gravest_severity_and_all_numbers() -> None:
    findings = found(severity=Severity.INFO), found(severity=Severity.ERROR)
    tree = shown(block(), marks=Marks(findings, {0: (mark("old", 1, 2),)}))
    [link] = with_class(tree, "mark")
    assert set(link.classes) == {"mark", "error"}
    assert link.get("aria-describedby") == "note-1 note-2"
    assert [e.text for e in link.descendants if e.tag == "sup"] == ["1, 2"]


def test_several_marks_leave_the_text_between_them() -> None:
    tree = shown(block(), marks=numbered(mark("old", 1), mark("winter", 2)))
    assert tree.by_tag("p")[-1].text == "Prune old1 trees in winter2."


def test_a_whole_block_is_marked_around_its_text() -> None:
    tree = shown(block(), marks=numbered(whole(1), count=1))
    [link] = with_class(tree, "mark")
    assert "whole" in link.classes
    assert link.text == f"{TEXT}1"


def test_in_a_block_marked_whole_and_in_part_the_whole_is_marked_by_its_number_alone() -> None:
    tree = shown(block(), marks=numbered(whole(1), mark("old", 2)))
    texts = [link.text for link in with_class(tree, "mark")]
    assert texts == ["1", "old2"]
    assert tree.by_tag("p")[-1].text == "1Prune old2 trees in winter."


@pytest.mark.parametrize(
    ("tag", "written"),
    [("strong", "b"), ("b", "b"), ("cite", "i"), ("em", "i"), ("kbd", "code"), ("samp", "code")],
)
def test_emphasis_and_code_are_kept(tag: str, written: str) -> None:
    tree = shown(block(inline=(inline(tag, "old trees"),)))
    assert markup(tree) == f'<p class="p">Prune <{written}>old trees</{written}> in winter.</p>'


def test_a_link_is_shown_as_one_but_leads_nowhere() -> None:
    tree = shown(block(inline=(inline("a", "old trees"),)))
    assert markup(tree) == '<p class="p">Prune <span class="link">old trees</span> in winter.</p>'


def test_an_element_without_a_look_of_its_own_is_left_out() -> None:
    assert markup(shown(block(inline=(inline("abbr", "old"),)))) == f'<p class="p">{TEXT}</p>'


def test_elements_inside_elements_keep_their_order() -> None:
    tree = shown(block(inline=(inline("a", "old trees"), inline("b", "trees"))))
    assert markup(tree) == (
        '<p class="p">Prune <span class="link">old </span>'
        '<span class="link"><b>trees</b></span> in winter.</p>'
    )


def test_an_element_that_a_mark_cuts_is_on_both_sides() -> None:
    marked = numbered(mark("Prune old", 1), count=1)
    tree = shown(block(inline=(inline("b", "old trees"),)), marks=marked)
    assert [bold.text for bold in tree.by_tag("b")] == ["old", " trees"]
    assert with_class(tree, "mark")[0].text == "Prune old1"


def image(text: str = "", file_name: str = "منشار.jpg") -> TranscribedBlock:
    return block(text, "img", file_name=file_name)


def paragraphs(tree: Tree) -> Sequence[Element]:
    return with_class(tree, "img")


def test_an_image_is_its_alternative_text_and_file_name() -> None:
    [shown_image] = paragraphs(shown(image("منشار")))
    assert shown_image.text == "منشار منشار.jpg"
    assert [e.tag for e in shown_image.descendants] == ["bdi", "bdi"]


def test_an_image_without_a_text_is_called_one_in_the_language_of_the_report() -> None:
    [shown_image] = paragraphs(shown(image(file_name=""), language="ar"))
    assert shown_image.text == Words("ar").phrase("html_image")
    [word] = [e for e in shown_image.descendants if e.tag == "i"]
    assert word.get("lang") == "ar"


def test_an_image_is_marked_as_a_whole() -> None:
    tree = shown(image(), marks=numbered(whole(1, text=""), count=1))
    [link] = with_class(tree, "mark")
    assert "منشار.jpg" in link.text
    assert link.text.endswith("1")


def test_a_note_says_what_is_wrong_and_its_advice_the_first_time_alone() -> None:
    tree = shown(block(), marks=numbered(mark("old", 1), mark("winter", 2)))
    first, second = with_class(tree, "note")
    assert first.text.startswith("1▲ The image saw.jpg has no alt text. +2.0")
    assert len(with_class(tree, "advice")) == 1
    assert "advice" in {name for e in first.descendants for name in e.classes}
    assert "warning" in second.classes


def test_a_finding_in_several_blocks_has_one_note() -> None:
    marks = Marks((found(),), {0: (mark("old", 1),), 1: (mark("winter", 1),)})
    tree = shown(block(), block(), marks=marks)
    assert len(with_class(tree, "note")) == 1
    assert [link.get("href") for link in with_class(tree, "mark")] == ["#note-1", "#note-1"]


def test_notes_of_one_of_many_pages_have_ids_of_their_own() -> None:
    tree = shown(block(), marks=numbered(mark("old", 1), count=1), prefix="page-3-")
    assert with_class(tree, "note")[0].get("id") == "page-3-note-1"
    assert with_class(tree, "mark")[0].get("href") == "#page-3-note-1"


def test_the_hint_counts_the_findings_that_are_marked() -> None:
    tree = shown(block(), marks=numbered(mark("old", 1), mark("winter", 2)))
    assert with_class(tree, "hint")[0].text == Words().phrase("html_marked", count=2)
    assert with_class(shown(block()), "hint")[0].text == Words().phrase("html_marked", count=0)
