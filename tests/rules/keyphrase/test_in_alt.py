import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_alt import InAlt


def article(images: str) -> str:
    return f'<html lang="en"><article><p>Prune it in late winter.</p>{images}</article>'


def test_one_alt_text_among_several_is_enough() -> None:
    html = article('<img src="a.jpg" alt="A saw"><img src="b.jpg" alt="Old apple trees">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == []


def test_a_name_from_aria_counts() -> None:
    html = article('<img src="a.jpg" aria-label="An apple tree">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == []


@pytest.mark.parametrize(
    "images",
    ["", '<img src="a.jpg" alt="">', '<img src="a.jpg">', '<img src="p.gif" alt="p" width="1">'],
)
def test_without_an_alt_text_there_is_nothing_to_judge(images: str) -> None:
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
    html = article('<img src="a.jpg" alt="A pome in bloom">')
    assert keys(InAlt, page(html, keyphrase="apple tree")) == ["missing"]
    assert keys(InAlt, page(html, keyphrase="apple tree", synonyms=["pome"])) == []


def test_the_text_of_an_image_that_leads_elsewhere_is_that_of_a_link() -> None:
    banner = '<a href="/shop"><img src="b.jpg" alt="Saws on sale"></a>'
    assert not applies(InAlt, page(article(banner), keyphrase="apple tree"))
    large = '<a href="/large/b.jpg"><img src="b.jpg" alt="A saw"></a>'
    assert keys(InAlt, page(article(large), keyphrase="apple tree")) == ["missing"]
