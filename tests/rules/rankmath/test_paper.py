import pytest

from seoaudit.testing import page
from seoaudit_rules.rankmath.paper import Paper


@pytest.mark.parametrize(
    ("html", "given", "language"),
    [
        ("<html lang='fr-CA'><p>x", None, "fr"),
        ("<html lang='en'><p>" + "زيارة عمل إلى الرياض في الشتاء " * 5, None, "en"),
        ("<html lang='en'><p>x", "ar", "ar"),
        ("<p>" + "زيارة عمل إلى الرياض في الشتاء " * 5, None, "ar"),
        ("<p>x", None, "en"),
    ],
)
def test_the_language_is_that_of_the_site(html: str, given: str | None, language: str) -> None:
    assert Paper(page(html, language=given)).language == language


def test_a_comma_parts_keyphrases_and_those_without_a_word_go() -> None:
    paper = Paper(page("<p>x", keyphrase=["Apple, Tree", "—", "`"]))
    assert [phrase.strip() for phrase in paper.keyphrases] == ["apple", "tree"]


def test_without_a_description_the_first_paragraph_that_says_the_keyphrase_is_one() -> None:
    html = "<div class='t'><p>One.</p><p>An Apple tree. " + "More words. " * 20 + "</p></div>"
    description = Paper(page(html, keyphrase="apple tree", content=".t")).description
    assert description.startswith("an apple tree. more words.")
    assert len(description) <= 160
    assert description.endswith("…")
    assert Paper(page(html, keyphrase="pear", content=".t")).description == "one."


def test_the_picture_of_the_post_stands_beside_the_text() -> None:
    text = "<p>" + "An apple tree needs light and air in winter, and a ladder. " * 8 + "</p>"
    html = f"<article><h1>Pruning</h1><img src='a.jpg' alt='A Tree'><div class='t'>{text}</div>"
    assert Paper(page(html + "</article>", content=".t")).featured_alt == "a tree"
    assert Paper(page(f"<div class='t'>{text}</div>", content=".t")).featured is None


@pytest.mark.parametrize(
    ("text", "keyphrases", "density"),
    [
        ("category cat", ["cat"], 100.0),
        ("seo audit seo audit", ["seo", "seo audit"], 50.0),
        ("seo audit seo audit", ["seo audit", "seo"], 50.0),
        ("seo audit and seo", ["seo audit", "seo"], 50.0),
        ("", ["seo"], 0.0),
        ("seo", [], 0.0),
    ],
)
def test_all_keyphrases_count_for_the_density(
    text: str, keyphrases: list[str], density: float
) -> None:
    paper = Paper(page(f"<div class='t'>{text}</div>", keyphrase=keyphrases, content=".t"))
    assert paper.density == density
