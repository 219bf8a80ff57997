"""What tells a fault from its likes stays as it is while the page is edited around it."""

from collections import Counter

import pytest

from seoaudit import Document, audit
from seoaudit.engine.anchor import anchor
from seoaudit.page.tree.position import Span
from seoaudit.testing import page

PEARS = "Pears keep for a long time in a cool cellar, away from apples."
ARTICLE = f"""<html lang="en"><head><title>Pears</title><meta name="description" content="x">
<link rel="canonical" href="/pears"></head><body><article><h1>Pears</h1>
<p>{PEARS} They <b>ripen</b> slowly there.</p>
<figure><img src="one.jpg"><figcaption>One pear</figcaption></figure>
<p>Then eat them.</p><p>A cook says: <a href="/wine">pears in wine</a>.</p>
</article></body></html>"""


def at(html: str, part: str) -> str:
    """The anchor of the first `part` of the page."""
    start = html.index(part)
    return anchor(page(html), Span(start, start + len(part)))


@pytest.mark.parametrize("part", ["<html", "<head>", "<body>", "<article>", "Pears</title>"])
def test_what_a_page_has_once_stands_for_the_page(part: str) -> None:
    assert at(ARTICLE, part) == ""


def test_a_head_that_is_not_written_stands_for_the_page_too() -> None:
    assert anchor(page("<title>Pears</title><p>x"), Span(0, 0)) == ""


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ('content="x"', "meta name=description"),
        ("<link", "link href=/pears rel=canonical"),
        ("<img", "img one.jpg"),
        ("<figure", "figure One pear"),
        ("<a href", "a href=/wine pears in wine"),
        ("pears in wine</a>", "a href=/wine pears in wine"),
        (PEARS, "p Pears keep for a long time in a"),
        ("ripen", "p ripen Pears keep for a long time in a"),
        ("slowly", "p slowly Pears keep for a long time in a"),
        ("<p>Then", "p Then eat them."),
    ],
)
def test_an_anchor_names_the_element_and_a_few_words(part: str, expected: str) -> None:
    assert at(ARTICLE, part) == expected


@pytest.mark.parametrize(
    ("html", "part"),
    [
        ("<p>x<p>The cook said <img src='data:,x'> so.</p>", "<img"),
        ("<a href='/x'><img src='one.jpg'></a>", "<a"),
        ("<picture><source srcset='one.webp 2x'></picture>", "<picture"),
    ],
)
def test_what_has_no_words_goes_by_an_address_or_by_what_stands_around(
    html: str, part: str
) -> None:
    found = at(html, part)
    assert any(sign in found for sign in ("The cook said", "one.jpg", "one.webp"))


def test_elements_that_the_parser_makes_up_do_not_hide_those_that_are_written() -> None:
    table = "<table><caption>Kinds</caption><tr><td>one</td></tr></table>"
    html = f"<p>a</p>{table}</p><div>b</p><i>c</i> d</div><p><a href='/x'>words</a>"
    assert at(html, "<caption") == "caption Kinds"
    assert at(html, "one") == "td one one"
    assert at(html, "<i") == "i c"
    assert at(html, "<a") == "a href=/x words"


def fingerprints(html: str) -> Counter[str]:
    report = audit(Document(html, url="https://example.com/pears"), keyphrases=["pears"])
    assert report.findings
    return Counter(finding.fingerprint for finding in report.findings)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<p>Then eat them.</p>", "\n\n\n   <p>Then eat\n   them.</p>"),
        ("<p>Then eat them.</p>", "<p>Eat them then, and <i>do</i> not wait.</p>"),
        ('href="/wine"', "href='/wine' class='x'"),
        ('<img src="one.jpg">', "<img class='wide' src='one.jpg'>"),
        ('<html lang="en">', '<!-- a comment -->\n<html dir="ltr" lang="en">'),
        ("<article>", '<article id="post-1" class="post">'),
        ("<article>", "<article><p>Pears are a fruit of the autumn.</p>"),
    ],
)
def test_an_edit_elsewhere_moves_no_fingerprint(old: str, new: str) -> None:
    assert old in ARTICLE
    assert not fingerprints(ARTICLE.replace(old, new)) - fingerprints(ARTICLE)


def test_a_fault_that_comes_where_another_is_mended_is_a_new_one() -> None:
    before = ARTICLE.replace("<figure>", '<img src="two.jpg"><figure>')
    after = ARTICLE.replace("<figure>", '<img src="three.jpg"><figure>')
    assert fingerprints(after) - fingerprints(before)
    assert fingerprints(before) - fingerprints(after)
