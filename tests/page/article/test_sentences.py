import pytest

from seoaudit.page.page import Page
from seoaudit.testing import page


def sentences(html: str) -> list[str]:
    return [sentence.text for sentence in page(html).text.running_sentences]


def test_only_paragraphs_hold_sentences() -> None:
    html = """<article><h2>A heading here.</h2><p>One. Two!</p><ul><li>An item.</li></ul>
    <figure><img src="a"><figcaption>A caption.</figcaption></figure><pre>code.</pre>
    <table><tr><td>A cell.</td></tr></table><blockquote>A quotation.</blockquote></article>"""
    assert sentences(html) == ["One.", "Two!", "A quotation."]


def test_a_short_line_without_a_full_stop_is_no_sentence() -> None:
    html = "<article><p>By Jane Roe</p><p>Rabat, 3 May 2026</p><p>Trees grow.</p></article>"
    assert sentences(html) == ["Trees grow."]


def test_a_long_line_without_a_full_stop_is_one() -> None:
    html = "<article><p>one two three four five six seven eight nine ten</p></article>"
    assert len(sentences(html)) == 1


def test_closing_quotes_do_not_hide_a_full_stop() -> None:
    assert sentences("<p>«نعم.»</p><p>(Yes.)</p>") == ["«نعم.»", "(Yes.)"]


def test_words_and_places_are_those_of_the_source() -> None:
    html = "<article><p>Trees rest.</p><p>In <b>winter</b> we  prune &amp; burn.</p></article>"
    second = page(html).text.running_sentences[1]
    assert list(second.spelled) == ["In", "winter", "we", "prune", "burn"]
    assert second.quote(1, 2) == "winter we"
    place = second.span(1, 2)
    assert html[place.start : place.end] == "winter</b> we"
    opening = second.opening
    assert html[opening.start : opening.end] == "In <b>winter</b> we  prune &amp; burn."


def test_what_stands_between_two_paragraphs_parts_them() -> None:
    html = "<article><p>One.</p><p>Two.</p><h2>Three</h2><p>Four.</p></article>"
    numbers = [sentence.paragraph for sentence in page(html).text.running_sentences]
    assert numbers[1] - numbers[0] == 1
    assert numbers[2] - numbers[1] == 2


def test_the_reading_ease_is_that_of_the_paragraphs() -> None:
    text = "<p>The cat sat on the mat.</p>"
    heading = "<h2>Institutional interdependencies characterise organisational transformation.</h2>"

    def ease(judged: Page) -> float | None:
        found = judged.text.reading_ease
        return found.score if found else None

    alone, headed = page(text, language="en"), page(heading + text, language="en")
    assert ease(alone) == ease(headed) == pytest.approx(116.145, abs=0.006)
    assert ease(page(heading, language="en")) is None
    assert ease(page("<p>我们在冬天修剪树木。</p>", language="zh")) is None


def test_an_empty_page_has_no_sentences() -> None:
    judged = page("")
    assert judged.text.running_sentences == []
    assert judged.text.running_words == 0
    assert judged.text.reading_ease is None


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote><p>I prune apple trees in winter.</p></blockquote>",
        "<blockquote><div><p>I prune apple trees in winter.</p></div></blockquote>",
        '<aside class="wp-block-pullquote"><p>I prune apple trees in winter.</p></aside>',
        '<div class="perfect-pull-quote"><p>I prune apple trees in winter.</p></div>',
        "<p>'I prune apple trees in winter.</p>",
    ],
)
def test_sentences_of_others_and_lines_shown_again_are_quoted(html: str) -> None:
    sentences = page(f"<article><p>The garden is old.</p>{html}</article>").text.running_sentences
    assert [s.is_quoted for s in sentences] in ([False, True], [False])


def test_a_sentence_beside_a_quotation_is_the_authors() -> None:
    html = "<blockquote><p>I prune in winter.</p></blockquote><p>So do we, on dry days.</p>"
    assert [s.is_quoted for s in page(html).text.running_sentences] == [True, False]


ENGLISH = "The old tree is pruned in the winter, and the wood is left to dry until the spring. " * 2
FRENCH = (
    "Le vieil arbre est taillé en hiver, et le bois sèche jusqu’au printemps dans la cour. " * 2
)


@pytest.mark.parametrize(
    "quoted",
    [
        f"<p>{FRENCH}</p>",
        "<p lang=fr>Le bois sèche.</p>",
        "<div lang=fr-CA><p>Le bois sèche.</p></div>",
        "<blockquote lang='ar'>يجف الخشب في الربيع.</blockquote>",
    ],
)
def test_a_paragraph_in_another_language_is_left_out(quoted: str) -> None:
    html = f"<html lang=en><article><p>{ENGLISH}</p>{quoted}<p>{ENGLISH}</p></article>"
    assert sentences(html) == [ENGLISH[:84].strip()] * 4


@pytest.mark.parametrize(
    "paragraph",
    [
        "<p lang=en-GB>It dries.</p>",
        "<p lang=''>It dries.</p>",
        "<p>Le bois: it dries.</p>",
        f"<p>{'Oak, ash, elm, fir, larch, cedar, cypress, juniper. ' * 4}</p>",
    ],
)
def test_a_paragraph_of_the_article_stays(paragraph: str) -> None:
    html = f"<html lang=en><article><p>{ENGLISH}</p>{paragraph}</article>"
    assert len(sentences(html)) > 2


def test_no_paragraph_is_left_out_where_most_would_be() -> None:
    html = (
        f"<html lang=en><article><p>Hello.</p><p lang=fr>{FRENCH}</p><p lang=fr>Oui.</p></article>"
    )
    assert len(sentences(html)) == 4
