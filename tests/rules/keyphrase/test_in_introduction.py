import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_introduction import InIntroduction

LATER = "<p>Much later in the text an apple tree is named, and it grows well.</p>"


def article(introduction: str) -> str:
    return f'<html lang="en"><article><h1>Pruning</h1>{introduction}{LATER}</article>'


def test_one_occurrence_of_a_name_is_enough() -> None:
    html = (
        '<html lang="ar"><article><p>وصل حموشي اليوم إلى الرياض في زيارة عمل تدوم ثلاثة أيام.</p>'
        "<p>ويجري خلالها لقاءات مع كبار المسؤولين الأمنيين في المملكة.</p></article>"
    )
    assert keys(InIntroduction, page(html, keyphrase="حموشي", content="article")) == []


def test_a_short_line_before_the_text_is_not_the_introduction() -> None:
    line = "<p>By Ann, Leeds</p><p>An apple tree is best pruned in the late winter months.</p>"
    assert (
        keys(InIntroduction, page(article(line), keyphrase="apple tree", content="article")) == []
    )


def test_a_heading_does_not_say_it_for_the_paragraph() -> None:
    heading = (
        "<h2>The apple tree</h2><p>Prune it in late winter when the frost has gone at last.</p>"
    )
    assert keys(
        InIntroduction, page(article(heading), keyphrase="apple tree", content="article")
    ) == ["missing"]


def test_an_article_that_never_says_it_is_left_to_another_rule() -> None:
    html = "<article><p>Prune it in late winter, and use a sharp saw for it.</p></article>"
    assert not applies(InIntroduction, page(html, keyphrase="apple tree", content="article"))


def test_the_finding_points_at_the_first_words_of_the_paragraph() -> None:
    first = "Prune the old wood in late winter when the hard frosts"
    html = article(f"<p>{first} have gone at last, and never before that.</p>")
    [finding] = findings(InIntroduction, page(html, keyphrase="apple tree", content="article"))
    assert html[finding.start : finding.end] == first


def test_a_synonym_counts_as_the_keyphrase() -> None:
    html = article("<p>The orchard is best pruned in late winter with a sharp saw.</p>")
    assert keys(InIntroduction, page(html, keyphrase="apple tree")) == ["missing"]
    judged = page(html, keyphrase="apple tree", synonyms=["orchards"])
    assert keys(InIntroduction, judged) == []


def test_an_article_that_says_only_a_synonym_is_judged() -> None:
    html = (
        "<article><p>Prune it in late winter, and do it with a sharp saw.</p><p>Pome.</p></article>"
    )
    [finding] = findings(InIntroduction, page(html, keyphrase="apple tree", synonyms=["pome"]))
    assert finding.params["keyphrase"] == "apple tree / pome"


def test_the_line_under_the_headline_belongs_to_the_beginning() -> None:
    deck = "<div>How to prune it in the late winter months of the year, in four steps.</div>"
    first = "<p>An apple tree is best pruned in the late winter months.</p>"
    found = page(article(deck + first), keyphrase="apple tree", content="article")
    assert keys(InIntroduction, found) == []
    paragraph = deck.replace("div", "p")
    missed = page(article(paragraph + first), keyphrase="apple tree", content="article")
    assert keys(InIntroduction, missed) == ["missing"]


@pytest.mark.parametrize(
    "name", ["tpd-deck", "ArticleDek_root__3LeE", "standfirst", "post-subtitle", "c-chapo"]
)
def test_a_paragraph_named_as_that_line_is_one(name: str) -> None:
    deck = f'<p class="{name}">How to prune it in the late winter months, in four easy steps.</p>'
    first = "<p>An apple tree is best pruned in the late winter months.</p>"
    found = page(article(deck + first), keyphrase="apple tree", content="article")
    assert keys(InIntroduction, found) == []


def test_a_line_of_names_in_a_box_is_not_the_introduction() -> None:
    byline = "<div>By ANN FIELD and JO HILL, our writers in the orchards | Leeds, 2 hours ago</div>"
    first = "<p>An apple tree is best pruned in the late winter months.</p>"
    found = page(article(byline + first), keyphrase="apple tree", content="article")
    assert keys(InIntroduction, found) == []


def test_all_words_of_a_keyword_of_the_page_are_enough() -> None:
    meta = '<html lang="en"><meta name="keywords" content="apple tree">'
    apart = "<p>An apple is best picked from its tree in the late autumn months.</p>"
    found = page(meta + article(apart), content="article")
    assert keys(InIntroduction, found) == []
    given = page(article(apart), keyphrase="apple tree", content="article")
    assert keys(InIntroduction, given) == ["weaker"]


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("Pick an apple from an old tree in late autumn, and by hand.", "apple from an old tree"),
        ("Late autumn is the best time of the year for an old tree.", "tree"),
    ],
)
def test_loose_and_partial_mentions_cost_half(first: str, said: str) -> None:
    html = article(f"<p>{first}</p>")
    [finding] = findings(InIntroduction, page(html, keyphrase="apple tree"))
    assert (finding.key, finding.cost) == ("weaker", 0.5)
    assert finding.params["said"] == said


def test_an_article_that_is_loose_throughout_is_left_to_another_rule() -> None:
    html = "<p>An apple is best picked from its tree in the late autumn months.</p><p>Saws.</p>"
    judged = page(f"<article>{html}</article>", keyphrase="apple tree", content="article")
    assert keys(InIntroduction, judged) == []


def test_a_name_written_out_is_its_initials() -> None:
    html = (
        "<title>KCC gets a grant</title><article><p>Students of Kellogg Community College will get "
        "a grant for their training.</p><p>KCC asks for more. KCC is old.</p></article>"
    )
    assert keys(InIntroduction, page(html, keyphrase="KCC")) == ["weaker"]
    tagged = f'<meta name="keywords" content="KCC">{html}'
    assert keys(InIntroduction, page(tagged)) == []
