import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.content.paragraph_too_long import ParagraphTooLong


def paragraph(words: int, tag: str = "p", word: str = "apple") -> str:
    return f"<{tag}>{' '.join([word] * words)}</{tag}>"


@pytest.mark.parametrize(("words", "expected"), [(150, []), (151, ["too_long"])])
def test_the_limit_is_inclusive(words: int, expected: list[str]) -> None:
    assert keys(ParagraphTooLong, paragraph(words)) == expected


@pytest.mark.parametrize("tag", ["p", "blockquote", "div", "li", "dd"])
def test_every_kind_of_running_text_is_judged(tag: str) -> None:
    assert keys(ParagraphTooLong, f"<article>{paragraph(151, tag)}</article>") == ["too_long"]


def test_tables_and_code_are_not() -> None:
    table = f"<table><tr>{paragraph(200, 'td')}</tr></table>"
    html = f"<article>{paragraph(20)}{table}{paragraph(200, 'pre')}</article>"
    assert keys(ParagraphTooLong, html) == []


def test_an_empty_line_ends_a_paragraph() -> None:
    half = " ".join(["apple"] * 100)
    assert keys(ParagraphTooLong, f"<article><p>{half}<br><br>{half}</p></article>") == []


def test_a_page_without_paragraphs_is_not_judged() -> None:
    assert not applies(ParagraphTooLong, "<h1>Apples</h1>")


def test_the_cost_is_the_share_of_words() -> None:
    html = f"<article>{paragraph(200)}{paragraph(100) * 2}</article>"
    [finding] = findings(ParagraphTooLong, html)
    assert finding.cost == 0.5


def test_the_finding_points_at_the_first_words_only() -> None:
    html = f"<article><p>تُقلَّم <b>شجرة</b> التفاح في الشتاء {' '.join(['تفاح'] * 200)}</p></article>"
    [finding] = findings(ParagraphTooLong, html)
    assert html[finding.start : finding.end].startswith("تُقلَّم <b>شجرة</b> التفاح")
    assert finding.end - finding.start < 80
    assert finding.params["count"] == 205
