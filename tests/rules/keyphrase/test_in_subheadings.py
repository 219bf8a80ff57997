import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_subheadings import InSubheadings

TEXT = "<p>An apple tree is best pruned in late winter, with a sharp saw.</p>"


def article(headings: str) -> str:
    return f'<html lang="en"><article><h1>Work</h1>{TEXT}{headings}{TEXT}</article>'


@pytest.mark.parametrize(
    "headings",
    [
        "<h2>Tools</h2><h3>Pruning apple trees</h3>",
        "<h6>The apple tree</h6>",
        '<h2><img src="a.jpg" alt="An apple tree"></h2>',
        "<H2>Apple <em>tree</em></H2>",
    ],
)
def test_one_subheading_of_any_level_is_enough(headings: str) -> None:
    assert keys(InSubheadings, page(article(headings), keyphrase="apple tree")) == []


def test_the_first_of_several_is_pointed_at_and_all_are_counted() -> None:
    html = article("<h2>Tools</h2><h3>A saw</h3>")
    [finding] = findings(InSubheadings, page(html, keyphrase="apple tree"))
    assert html[finding.start : finding.end] == "<h2>Tools</h2>"
    assert finding.params["count"] == 2


@pytest.mark.parametrize("headings", ["", "<h2> </h2>"])
def test_an_article_without_subheadings_is_not_judged(headings: str) -> None:
    assert not applies(InSubheadings, page(article(headings), keyphrase="apple tree"))


def test_headings_of_related_stories_are_not_judged() -> None:
    html = article("") + "<aside><h2>Related stories</h2></aside>"
    assert not applies(InSubheadings, page(html, keyphrase="apple tree"))


def test_an_article_that_never_says_it_is_left_to_another_rule() -> None:
    assert not applies(InSubheadings, page(article("<h2>Tools</h2>"), keyphrase="pear tree"))


def test_a_synonym_counts_as_the_keyphrase() -> None:
    html = article("<h2>Why the pome needs light</h2>")
    assert keys(InSubheadings, page(html, keyphrase="apple tree")) == ["missing"]
    assert keys(InSubheadings, page(html, keyphrase="apple tree", synonyms=["pome"])) == []


def test_headings_that_stand_over_any_article_are_no_subheadings() -> None:
    html = article("<h2>See also:</h2><h2>References[edit]</h2>")
    assert not applies(InSubheadings, page(html, keyphrase="apple tree"))


def test_a_keyword_of_the_page_is_not_asked_for_in_its_only_subheading() -> None:
    meta = '<meta name="keywords" content="apple tree">'
    assert not applies(InSubheadings, meta + article("<h2>Tools</h2>"))
    assert keys(InSubheadings, meta + article("<h2>Tools</h2><h2>Saws</h2>")) == ["missing"]


@pytest.mark.parametrize("heading", ["What a tree needs", "A tree and its apple"])
def test_a_part_or_its_words_apart_cost_half(heading: str) -> None:
    html = article(f"<h2>Tools</h2><h2>{heading}</h2>")
    [finding] = findings(InSubheadings, page(html, keyphrase="apple tree"))
    assert (finding.key, finding.cost) == ("weaker", 0.5)
    assert html[finding.start : finding.end] == f"<h2>{heading}</h2>"
