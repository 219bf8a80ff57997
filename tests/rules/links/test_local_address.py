import re

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.links.local_address import LocalAddress
from seoaudit_rules.links.uncrawlable import Uncrawlable


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter. {inside}</p></article>"


@pytest.mark.parametrize(
    "href",
    [
        "http://localhost/a",
        "https://LOCALHOST:3000/",
        "http://127.0.0.1:8080/",
        "http://[::1]/",
        "http://192.168.1.4/a",
        "http://10.0.0.2/",
        "http://172.16.0.1/",
        "//site.local/a",
        "http://shop.test/",
        "C:\\Users\\me\\saw.html",
        "c:/saw.html",
        "\\\\server\\share\\saw.html",
    ],
)
def test_addresses_of_ones_own_computer_or_network_are_reported(href: str) -> None:
    assert keys(LocalAddress, article(f'<a href="{href}">saws</a>')) == ["link"]
    assert keys(LocalAddress, article(f'<img src="{href}" alt="A saw">')) == ["image"]


@pytest.mark.parametrize(
    "href",
    [
        "/localhost",
        "https://localhost.example.com/",
        "https://local.example.com/",
        "https://example.com/?next=http://localhost/",
        "http://8.8.8.8/",
        "http://172.32.0.1/",
        "mailto:me@localhost",
        "c:saw",
        "https://example.com:99999/",
    ],
)
def test_public_addresses_pass(href: str) -> None:
    assert keys(LocalAddress, article(f'<a href="{href}">saws</a>')) == []


@pytest.mark.parametrize(
    "embedded",
    ['<iframe src="http://192.168.0.1/x" title="A map"></iframe>',
     '<video controls><source src="http://localhost:3000/saw.mp4"></video>',
     '<video src="a.mp4"><track src="http://127.0.0.1/saw.vtt"></video>',
     '<object data="http://box.local/saw.svg"></object>'],
)  # fmt: skip
def test_whatever_else_the_article_embeds_is_read(embedded: str) -> None:
    assert keys(LocalAddress, article(f"Saws. {embedded}")) == ["part"]
    public = re.sub("(http://)[^/]+", r"\1example.org", embedded)
    assert keys(LocalAddress, article(f"Saws. {public}")) == []


def test_instructions_that_name_the_address_mean_it() -> None:
    html = article('Open <a href="http://localhost:8000/">http://localhost:8000</a> in a browser.')
    assert keys(LocalAddress, html) == []


def test_a_preview_on_a_local_address_is_not_judged() -> None:
    html = article('<a href="http://localhost:8000/b">saws</a>')
    assert not applies(LocalAddress, page(html, url="http://localhost:8000/a"))


def test_a_link_to_a_file_is_reported_by_one_rule() -> None:
    html = article('<a href="file:///C:/saws.html">saws</a>')
    assert keys(LocalAddress, html) + keys(Uncrawlable, html) == ["file"]


def test_the_finding_points_at_the_address() -> None:
    html = article('<img alt="A saw" src="file:///saw.jpg">')
    [finding] = findings(LocalAddress, html)
    assert html[finding.start : finding.end] == 'src="file:///saw.jpg"'


def test_links_of_the_footer_are_not_judged() -> None:
    html = article('<a href="/b">b</a>') + '<footer><a href="http://localhost/">x</a></footer>'
    assert keys(LocalAddress, html) == []
