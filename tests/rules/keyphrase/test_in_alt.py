import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_alt import InAlt


def article(images: str) -> str:
    return f'<html lang="en"><article><p>Prune it in late winter.</p>{images}</article>'


def test_one_alt_text_among_several_is_enough() -> None:
    html = article('<img src="a.jpg" alt="A saw"><img src="b.jpg" alt="Old apple trees">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == []


def test_a_name_from_aria_counts() -> None:
    html = article('<img src="a.jpg" aria-label="A young apple tree"><img src="b.jpg" alt="A saw">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == []


@pytest.mark.parametrize(
    "images",
    [
        "",
        '<img src="a.jpg" alt="A saw">',
        '<img src="a.jpg" alt="">',
        '<img src="a.jpg">',
        '<img src="p.gif" alt="p" width="1">',
    ],
)
def test_without_several_alt_texts_there_is_nothing_to_judge(images: str) -> None:
    assert not applies(InAlt, page(article(images), keyphrase="apple tree"))


def test_a_picture_in_the_menu_is_not_judged() -> None:
    html = '<nav><img src="l.png" alt="Apple tree magazine"></nav>' + article("")
    assert not applies(InAlt, page(html, keyphrase="apple tree"))


def test_the_finding_points_at_the_first_alt_text() -> None:
    html = article('<img src="a.jpg" alt="A saw"><img src="b.jpg" alt="A ladder">')
    [finding] = findings(InAlt, page(html, keyphrase="apple tree"))
    assert html[finding.start : finding.end] == 'alt="A saw"'
    assert finding.params["count"] == 2


def test_a_synonym_counts_as_the_keyphrase() -> None:
    html = article('<img src="a.jpg" alt="A pome in bloom"><img src="b.jpg" alt="A saw">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == ["missing"]
    assert keys(InAlt, page(html, keyphrase="apple tree", synonyms=["pome"])) == []


def test_the_text_of_an_image_that_leads_elsewhere_is_that_of_a_link() -> None:
    banner = '<a href="/shop"><img src="b.jpg" alt="Saws on sale"></a>'
    assert not applies(InAlt, page(article(banner), keyphrase="apple tree"))
    large = '<a href="/large/b.jpg"><img src="b.jpg" alt="A saw"></a>' * 2
    assert keys(InAlt, page(article(large), keyphrase="apple tree")) == ["missing"]


def test_true_descriptions_without_the_keyphrase_cost_nothing() -> None:
    html = article('<img src="a.jpg" alt="A saw"><img src="b.jpg" alt="A ladder">')
    [finding] = findings(InAlt, page(html, keyphrase="apple tree"))
    assert (finding.key, finding.cost) == ("missing", 0)


@pytest.mark.parametrize("alt", ["An old tree", "A tree with an apple"])
def test_a_part_of_the_keyphrase_or_its_words_are_enough(alt: str) -> None:
    html = article(f'<img src="a.jpg" alt="A saw"><img src="b.jpg" alt="{alt}">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == []


@pytest.mark.parametrize("alt", ["apple tree", "Apple trees!", "The apple tree"])
def test_an_alt_text_that_is_only_the_keyphrase_describes_nothing(alt: str) -> None:
    html = article(f'<img src="a.jpg" alt="{alt}">')
    [finding] = findings(InAlt, page(html, keyphrase="apple tree"))
    assert (finding.key, finding.cost) == ("only", 1)
    meta = '<meta name="keywords" content="apple tree">'
    assert keys(InAlt, meta + html + "<p>An apple tree. An apple tree.</p>") == []


def test_the_keyphrase_in_most_of_many_alt_texts_is_stuffing() -> None:
    named = '<img src="a.jpg" alt="An apple tree and a saw">'
    other = '<img src="b.jpg" alt="A ladder">'
    html = article(named * 3 + other * 2)
    [finding] = findings(InAlt, page(html, keyphrase="apple tree"))
    assert (finding.key, finding.cost) == ("stuffed", 0.6)
    assert keys(InAlt, page(article(named * 2 + other), keyphrase="apple tree")) == []
    assert keys(InAlt, page(article(named * 3 + other * 3), keyphrase="apple tree")) == []


def test_a_name_may_be_in_every_alt_text() -> None:
    html = '<html lang="en"><article><p>{0} is old. Read {0}, then {0} again.</p>{1}</article>'
    images = "".join(
        f'<img src="{n}.jpg" alt="{{0}} seen from {n}">' for n in ("left", "afar", "us")
    )
    name = html.format("Ann Reed", images.format("Ann Reed"))
    assert keys(InAlt, page(name, keyphrase="ann reed")) == []
    thing = html.format("the saw", images.format("The saw"))
    assert keys(InAlt, page(thing, keyphrase="the saw")) == ["stuffed"]


@pytest.mark.parametrize(("keyphrase", "found"), [("apple tree", ["missing"]), ("Kent", [])])
def test_a_single_word_that_nobody_chose_is_asked_of_no_picture(
    keyphrase: str, found: list[str]
) -> None:
    title = f"<title>Why {keyphrase} in spring is best</title><h1>Why {keyphrase} in spring is best"
    text = (
        f"<p>See {keyphrase} in the rain. We met {keyphrase} again, and {keyphrase} it is.</p>" * 3
    )
    images = '<img src="a.jpg" alt="A sharp saw"><img src="b.jpg" alt="A ladder">'
    inferred = page(f'<html lang="en">{title}</h1>{text}{images}', content="html")
    assert inferred.keyphrase
    assert (inferred.keyphrase.text, inferred.keyphrase.is_given) == (keyphrase, False)
    assert keys(InAlt, inferred) == found
