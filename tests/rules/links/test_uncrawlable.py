import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from seoaudit.facts import LinkKind
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.links.uncrawlable import Uncrawlable
from tests.growth import doubles_at_most

# The first fails for a listener that no HTML shows, the second for what another case allows.
BY_LISTENER, TWO_VERDICTS = "crawlable-anchors-023", "crawlable-anchors-025"


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter. {inside}</p></article>"


def cases() -> Iterator[object]:
    folder = os.environ.get("SEOAUDIT_CASES")
    if not folder:
        yield pytest.param({}, marks=pytest.mark.skip("SEOAUDIT_CASES is not set"))
        return
    with (Path(folder) / "lighthouse_seo_html_cases.jsonl").open(encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            if case["rule"] == "crawlable-anchors" and case["id"] not in (
                BY_LISTENER,
                TWO_VERDICTS,
            ):
                yield pytest.param(case, id=case["id"])


@pytest.mark.parametrize("case", list(cases()))
def test_agrees_with_lighthouse(case: dict[str, Any]) -> None:
    found = keys(Uncrawlable, page(case["html"], url=case["url"]))
    assert bool(found) is (case["expect"] == "fail")


@pytest.mark.parametrize(
    "link",
    [
        '<a id="tools">x</a>',
        '<a name="tools">x</a>',
        '<a class="term">x</a>',
        '<a role="button" href="javascript:void(0)">x</a>',
        '<a href="">x</a>',
        '<a href="#">x</a>',
        '<a href="TEL:5555">x</a>',
        '<a href="ftp://me@example.com/a">x</a>',
        '<a href="whatsapp://send?text=x">x</a>',
        '<map><area shape="default"></map>',
        '<a href="http://موقع.مثال/">x</a>',
    ],
)
def test_places_controls_and_addresses_of_any_kind_pass(link: str) -> None:
    assert keys(Uncrawlable, article(link)) == []


@pytest.mark.parametrize(
    ("link", "key"),
    [
        ('<a href="JavaScript:go()">x</a>', "script"),
        ('<a href=" javascript : void ( 0 )">x</a>', "script"),
        ('<a href="java&#10;script:go()">x</a>', "script"),
        ('<a rel="nofollow" name=" ">x</a>', "nowhere"),
        ("<a onclick=\"location='/saws'\">x</a>", "nowhere"),
        ('<a routerLink="/saws">x</a>', "nowhere"),
        ('<a href="FILE:///saws.html">x</a>', "file"),
        ('<a href="ftp://">x</a>', "invalid"),
        ('<a href="http://">x</a>', "invalid"),
        ('<a href="http://[">x</a>', "invalid"),
    ],
)
def test_what_no_crawler_can_follow_is_reported(link: str, key: str) -> None:
    assert keys(Uncrawlable, article(link)) == [key]


@pytest.mark.parametrize(
    ("href", "key"),
    [
        ("www.example.org/saws", "mistyped"),
        ("https//example.org/saws", "mistyped"),
        ("[saws](https://example.org/saws)", "mistyped"),
        ("ida@example.org", "mistyped"),
        ("undefined", "invalid"),
        ("{{ site.url }}/saws", "invalid"),
        ("https://example,org/", "invalid"),
    ],
)
def test_a_mistyped_address_is_told_and_is_no_link_to_the_own_site(href: str, key: str) -> None:
    html = article(f'<a href="{href}">x</a>')
    assert keys(Uncrawlable, html) == [key]
    assert [link.kind for link in page(html).article_links] == [LinkKind.OTHER]


@pytest.mark.parametrize(
    "control",
    [
        '<div class="tools"><a href="javascript:print()">Print this page</a></div>',
        '<ul><li><a href="javascript:go(1)">Share</a></li><li><a href="/a">Mail</a></li></ul>',
        '<p><a href="javascript:open()"><img src="p.png" alt="Print"></a></p>',
        '<div>Size: <a href="javascript:size(1)">S</a> <a href="javascript:size(2)">L</a></div>',
        '<div><a href="javascript:go()">Next picture</a><p>A saw with a long handle.</p></div>',
    ],
)
def test_controls_that_stand_alone_are_no_links(control: str) -> None:
    html = f"<article><p>Prune in late winter.</p>{control}<p>Prune on a dry day.</p></article>"
    assert keys(Uncrawlable, page(html, content="article")) == []


def test_a_script_in_a_sentence_is_reported_outside_paragraphs_too() -> None:
    said = 'Old trees are best pruned with a <a href="javascript:tell()">saw</a> in winter.'
    html = f"<article><div>{said}</div></article>"
    assert keys(Uncrawlable, page(html, content="article")) == ["script"]


def test_the_work_grows_with_the_links() -> None:
    def judge(links: int) -> object:
        link = '<a href="javascript:void(0)">x</a> '
        return keys(Uncrawlable, page(f"<p>Saws. {link * links}</p>", content="p"))

    assert doubles_at_most(judge, 250)


def test_links_of_the_menu_are_not_judged() -> None:
    html = '<nav><a href="javascript:void(0)">Menu</a></nav>' + article("")
    assert not applies(Uncrawlable, html)


def test_the_finding_points_at_the_href() -> None:
    html = article('<a class="x" href="javascript:void(0)">x</a>')
    [finding] = findings(Uncrawlable, html)
    assert html[finding.start : finding.end] == 'href="javascript:void(0)"'


def test_a_link_without_a_text_is_named_by_its_address() -> None:
    [finding] = findings(Uncrawlable, article('<a href="javascript:go()"></a>'))
    assert finding.params["text"] == "javascript:go()"


def test_each_link_takes_its_share() -> None:
    html = article('<a href="/a">a</a> <a href="/b">b</a> <a target="_top">c</a> <a href="#">d</a>')
    assert [finding.cost for finding in findings(Uncrawlable, html)] == [0.25]
