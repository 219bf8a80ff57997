"""The sentences that summarise an article."""

import pytest

from seoaudit.page.article.summary import summary
from seoaudit.testing import page

TITLE = "<title>Pruning apple trees</title>"


def of(html: str, most: float = 920) -> str:
    judged = page(html)
    return summary(judged.text, judged.title.text if judged.title else "", 430, most, 14)


def test_the_sentence_nearest_to_the_title_is_taken() -> None:
    html = f"{TITLE}<p>It was a long and cold winter.</p><p>Pruning apple trees is easy.</p>"
    assert of(html) == "Pruning apple trees is easy."


def test_without_a_title_it_is_the_first_that_fills_the_room() -> None:
    long = "When the leaves have fallen, cut away what is dead and what grows inward."
    assert of(f"<p>It was cold.</p><p>{long}</p>") == long


def test_what_follows_in_the_paragraph_fills_the_room() -> None:
    html = f"{TITLE}<p>Pruning apple trees is easy. You need a saw.</p><p>And a ladder.</p>"
    assert of(html) == "Pruning apple trees is easy. You need a saw."


@pytest.mark.parametrize("words", ["pruning apple trees ", "تقليم شجرة التفاح، "])
def test_a_sentence_that_is_too_long_is_left_out(words: str) -> None:
    assert of(f"<p>{words * 30}.</p>") == ""
    assert of(f"<p>{words * 30}.</p><p>Prune in winter.</p>") == "Prune in winter."


@pytest.mark.parametrize(
    "sentence",
    [
        "It keeps apple trees healthy.",
        "Why does pruning apple trees help?",
        "However, pruning apple trees is work.",
        "For pruning apple trees you need:",
        "That is pruning of apple trees.",
    ],
)
def test_a_sentence_that_leans_on_another_is_left_out(sentence: str) -> None:
    html = f'<html lang="en">{TITLE}<p>Winter is long. {sentence}</p>'
    assert of(html).startswith("Winter is long.")
    assert of(f'<html lang="en">{TITLE}<p>{sentence}</p>') == ""


def test_an_arabic_sentence_stands_by_itself() -> None:
    html = '<html lang="ar"><title>تقليم الأشجار</title><p>{}</p><p>الشتاء طويل.</p>'
    assert of(html.format("وهو تقليم الأشجار.")) == "الشتاء طويل."
    assert of(html.format("تقليم الأشجار نافع.")) == "تقليم الأشجار نافع."


def test_a_heading_or_a_menu_is_no_sentence() -> None:
    assert of(f"{TITLE}<nav><a href=/>Home</a></nav><h1>Pruning apple trees</h1>") == ""


def test_a_sentence_that_is_not_wanted_is_left_out() -> None:
    judged = page(f"{TITLE}<p>Pruning apple trees is easy.</p><p>Take a saw.</p>")
    found = summary(judged.text, "Pruning apple trees", 0, 920, 14, lambda text: "saw" in text)
    assert found == "Take a saw."
