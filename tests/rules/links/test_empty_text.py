import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.images.alt_missing import AltMissing
from seoaudit_rules.images.control_alt_missing import ControlAltMissing
from seoaudit_rules.links.empty_text import EmptyText


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter. {inside}</p></article>"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/saws" aria-label="Saws"></a>',
        '<a href="/saws" title="Saws"></a>',
        '<a href="/saws"><img src="a.jpg" alt="Saws"></a>',
        '<a href="/saws"><svg><title>Saws</title></svg></a>',
        '<b id="s">Saws</b><a href="/saws" aria-labelledby="s"></a>',
        '<a href="/saws">&#1605;</a>',
    ],
)
def test_a_name_of_any_kind_is_enough(link: str) -> None:
    assert keys(EmptyText, article(link)) == []


@pytest.mark.parametrize(
    ("link", "key"),
    [
        ('<a href="/saws"> &nbsp; </a>', "empty"),
        ('<a href="/saws"><i class="icon"></i></a>', "empty"),
        ('<a href="/saws"><img src="a.jpg" alt=""></a>', "image"),
        ('<a href="/saws"><b><img src="a.jpg"></b></a>', "image"),
    ],
)
def test_a_link_without_a_name_is_reported(link: str, key: str) -> None:
    assert keys(EmptyText, article(link)) == [key]


@pytest.mark.parametrize(
    "link",
    [
        '<a class="anchor" href="#tools"></a>',
        '<a href="/saws" aria-hidden="true"></a>',
        '<span style="display:none"><a href="/saws"></a></span>',
        '<a href="javascript:go()"></a>',
        '<a id="tools"></a>',
    ],
)
def test_places_on_the_page_and_hidden_links_are_not_judged(link: str) -> None:
    assert not applies(EmptyText, article(link))


def test_one_image_is_reported_by_one_rule() -> None:
    html = article('<a href="/saws"><img src="a.jpg"></a>')
    assert keys(EmptyText, html) + keys(AltMissing, html) == ["image"]


def test_the_finding_points_at_the_start_tag() -> None:
    html = article('<a href="/saws"></a>')
    [finding] = findings(EmptyText, html)
    assert html[finding.start : finding.end] == '<a href="/saws">'


@pytest.mark.parametrize(
    "html",
    [
        '<blockquote class="twitter-tweet"><a href="https://x.example/1"></a></blockquote>',
        '<div class="js-tweet"><p><a href="https://x.example/1"></a></p></div>',
        '<a href="/cars"><div></div><div id="inventory-widget"></div></a>',
    ],
)
def test_a_link_that_a_script_replaces_or_fills_is_left_alone(html: str) -> None:
    assert keys(EmptyText, f"<article><p>Prune in winter.</p>{html}</article>") == []
    empty = '<blockquote class="quote"><a href="https://x.example/1"></a></blockquote>'
    assert keys(EmptyText, f"<article><p>Prune in winter.</p>{empty}</article>") == ["empty"]


def test_an_image_with_an_id_fills_nothing() -> None:
    html = '<a href="/cars"><div><img id="car" src="car.jpg"></div></a>'
    assert keys(EmptyText, f"<article><p>Prune in winter.</p>{html}</article>") == ["image"]


def test_an_area_without_a_name_is_left_to_its_own_rule() -> None:
    html = '<img src="a.png" alt="A map" usemap="#m"><map name="m"><area href="/b"></map>'
    assert not applies(EmptyText, html)
    assert keys(ControlAltMissing, html) != []
