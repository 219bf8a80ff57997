import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.competing_link import CompetingLink

URL = "https://example.com/a"


def article(link: str, language: str = "en") -> str:
    return f'<html lang="{language}"><article><p>Prune in late winter. {link} Do it.</p></article>'


@pytest.mark.parametrize(
    "text", ["apple tree", "Apple Trees", "the <b>apple</b> tree", "apple&nbsp;tree"]
)
def test_the_keyphrase_in_any_form_competes(text: str) -> None:
    html = article(f'<a href="/b">{text}</a>')
    assert keys(CompetingLink, page(html, keyphrase="apple tree", url=URL)) == ["competing"]


def test_arabic_competes_with_its_article() -> None:
    html = article('<a href="https://example.org/">الزيارة</a>', "ar")
    assert keys(CompetingLink, page(html, keyphrase="زيارة", url=URL)) == ["competing"]


def test_a_link_that_says_more_does_not_compete() -> None:
    html = article('<a href="/b">apple tree pests</a>')
    assert keys(CompetingLink, page(html, keyphrase="apple tree", url=URL)) == []


@pytest.mark.parametrize("href", ["#b", URL, "/a", "mailto:a@example.com", "javascript:go()"])
def test_links_that_lead_to_no_other_page_are_not_judged(href: str) -> None:
    html = article(f'<a href="{href}">apple tree</a>')
    assert not applies(CompetingLink, page(html, keyphrase="apple tree", url=URL))


def test_links_of_the_menu_are_not_judged() -> None:
    html = '<nav><a href="/b">Apple tree</a></nav>' + article("")
    assert not applies(CompetingLink, page(html, keyphrase="apple tree", url=URL))


@pytest.mark.parametrize(
    "beside",
    [
        '<p>Tags: <a href="/tag/saw" rel="tag">saw</a>, <a href="/t" rel="tag">apple tree</a></p>',
        '<p><a href="/trees">Apple tree</a></p>',
        '<a href="/other"><h4>Apple tree</h4></a>',
        '<ul><li><a href="/b"><b>Apple trees</b></a></li></ul>',
    ],
)
def test_a_line_of_links_alone_does_not_compete(beside: str) -> None:
    html = f'<html lang="en"><article><p>Prune in late winter.</p>{beside}</article>'
    assert keys(CompetingLink, page(html, keyphrase="apple tree", url=URL)) == []


def test_a_link_at_the_beginning_of_a_sentence_competes() -> None:
    html = article("").replace("Prune", '<a href="/b"><b>Apple trees</b></a> sleep. Prune')
    assert keys(CompetingLink, page(html, keyphrase="apple tree", url=URL)) == ["competing"]


def test_several_links_together_cost_the_weight_once() -> None:
    html = article('<a href="/b">apple tree</a> and <a href="/c">apple tree</a>')
    found = findings(CompetingLink, page(html, keyphrase="apple tree", url=URL))
    assert [finding.cost for finding in found] == [0.5, 0.5]


def test_the_finding_points_at_the_words() -> None:
    html = article('<a href="/b">apple <i>tree</i></a>')
    [finding] = findings(CompetingLink, page(html, keyphrase="apple tree", url=URL))
    assert html[finding.start : finding.end] == "apple <i>tree</i>"


def test_a_name_that_nobody_gave_may_be_a_link_to_its_own_site() -> None:
    meta = '<meta name="keywords" content="Pomona Trust">'
    away = article('The <a href="https://pomona.example/">Pomona Trust</a> and Pomona Trust.')
    assert not applies(CompetingLink, page(meta + away, url=URL))
    inside = article('The <a href="/pomona">Pomona Trust</a> and Pomona Trust.')
    assert keys(CompetingLink, page(meta + inside, url=URL)) == ["competing"]
