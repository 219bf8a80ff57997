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
    assert not Paper(page(f"<div class='t'>{text}</div>", content=".t")).has_featured


@pytest.mark.parametrize(
    ("named", "alt"),
    [
        ("https://example.com/files/a.jpg", "a tree"),
        ("/files/a.jpg", "a tree"),
        (" files/a.jpg ", "a tree"),
        ("https://example.com/files/b.jpg", ""),
        ("https://example.com/files/other.jpg", ""),
        ("http://[", ""),
    ],
)
def test_a_named_picture_has_the_alternative_text_that_the_page_gives_it(
    named: str, alt: str
) -> None:
    html = (
        "<h1>Pruning</h1><img src='over.jpg' alt='Over the text'><div class='t'><p>One.</p></div>"
        "<aside><img src='files/a.jpg' alt=''><img src='files/a.jpg' alt='A Tree'>"
        "<img src='files/b.jpg'></aside>"
    )
    url = "https://example.com/pruning"
    paper = Paper(page(html, url=url, content=".t", featured_image=named))
    assert paper.has_featured
    assert paper.featured_alt == alt


def test_a_named_picture_that_the_text_opens_with_counts_once() -> None:
    text = "<p>" + "An apple tree needs light and air in winter, and a ladder. " * 8 + "</p>"
    html = f"<article><h1>Pruning</h1><img src='a.jpg' alt='A Tree'>{text}</article>"
    paper = Paper(page(html, content="article", featured_image="a.jpg"))
    assert not paper.has_featured
    assert paper.featured_alt == "a tree"
    assert Paper(page(html, content="article", featured_image="b.jpg")).has_featured


def test_a_named_picture_is_found_on_a_page_without_an_address() -> None:
    html = "<div class='t'>One.</div><img src='a.jpg' alt='A Tree'>"
    assert Paper(page(html, content=".t", featured_image="a.jpg")).featured_alt == "a tree"


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
