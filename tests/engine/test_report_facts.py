"""The facts in a report are those of the page, and its counts those of the article."""

import pytest

from seoaudit.engine.report_facts import facts_of, keyphrase_report
from seoaudit.testing import page

PIXEL = '<img src="https://stats.example/p.gif" width="1" height="1" alt="">'
SENTENCE = "Prune old apple trees in late winter, on a dry day, with a clean saw. "
HTML = f"""<html lang="en"><head><title>Pruning apple trees</title>
<meta name="description" content="When and how."><link rel="canonical" href="/apples"></head>
<body><header><h1>Orchard</h1><a href="/">Home</a><img src="logo.png" alt="Orchard"></header>
<article><h1>Pruning</h1><p>{SENTENCE * 3}<a href="/pears">Pears</a> and
<a href="/plums">plums</a> are pruned <a href="https://example.org/">elsewhere</a>.</p>
<h2>Tools</h2><p>{SENTENCE * 3}<a href="#top">Top</a></p><img src="saw.jpg" alt="A saw">{PIXEL}
<h3>Saws</h3><p>{SENTENCE}</p></article><footer><h2>Imprint</h2></footer></body></html>
"""


def test_the_head_is_that_of_the_page() -> None:
    facts = facts_of(page(HTML, url="https://example.com/a"))
    assert (facts.title, facts.description) == ("Pruning apple trees", "When and how.")
    assert facts.canonical == "https://example.com/apples"
    assert facts.h1 == ("Orchard", "Pruning")


def test_headings_images_and_links_are_those_of_the_article() -> None:
    facts = facts_of(page(HTML, url="https://example.com/a"))
    assert facts.headings == 2
    assert facts.images == 1
    assert facts.links == {"internal": 2, "external": 1}


def test_words_sentences_and_paragraphs_are_counted() -> None:
    facts = facts_of(
        page("<article><h1>النعناع</h1><p>يحتاج النعناع إلى ماء. يحب الظل.</p></article>")
    )
    assert (facts.words, facts.sentences, facts.paragraphs) == (6, 2, 1)
    assert facts.reading_minutes == 1


def test_an_empty_page_has_no_facts_of_a_head() -> None:
    facts = facts_of(page(""))
    assert (facts.title, facts.description, facts.canonical, facts.h1) == (None, None, None, ())
    assert (facts.words, facts.sentences, facts.headings, facts.images) == (0, 0, 0, 0)
    assert facts.links == {"internal": 0, "external": 0}


@pytest.mark.parametrize(("sentences", "is_measured"), [(0, False), (12, True)])
def test_the_reading_ease_is_that_of_a_text_long_enough_to_have_one(
    sentences: int, is_measured: bool
) -> None:
    facts = facts_of(page(f"<html lang=en><article><p>{SENTENCE * sentences}</p></article>"))
    assert (facts.reading_ease is not None) == is_measured


def test_a_keyphrase_is_reported_as_the_article_uses_it() -> None:
    html = "<article><p>Apple trees. An apple tree. A fruit tree. The apple tree.</p></article>"
    [keyphrase] = page(html, keyphrase="apple tree", synonyms=["fruit tree"]).keyphrases
    report = keyphrase_report(keyphrase)
    assert (report.text, report.origin) == ("apple tree", "option")
    assert (report.occurrences, report.exact) == (3, 2)
    assert report.forms == ("Apple trees", "apple tree")
    assert report.synonyms == (("fruit tree", 1),)
    assert report.runners_up == ()
    assert report.weaker == 0
    assert report.density == pytest.approx(keyphrase.density)


def test_sentences_with_the_words_apart_are_counted_as_weaker() -> None:
    apart = "The leaves of the tree hide an apple. An apple fell from the tree."
    html = f"<html lang=en><article><p>{apart} Here stands an apple tree.</p></article>"
    [keyphrase] = page(html, keyphrase="apple tree").keyphrases
    assert (keyphrase_report(keyphrase).occurrences, keyphrase_report(keyphrase).weaker) == (1, 2)
