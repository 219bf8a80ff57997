"""Whether a page is an article, a list, a login or an error."""

import pytest

from seoaudit.page.publication.page_kind import PageKind
from seoaudit.testing import page

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"
TEASER = "<article><h2><a href=/{0}>Story {0}</a></h2><p>" + LONG + "</p></article>"
TEASERS = "".join(map(TEASER.format, "abcd"))
PASSWORD = "<form><label>Password</label><input type=password></form>"


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("archive category category-4", PageKind.LIST),
        ("archive post-type-archive", PageKind.LIST),
        ("search search-results", PageKind.SEARCH),
        ("search search-no-results", PageKind.SEARCH),
        ("error404", PageKind.ERROR),
        ("attachment single single-attachment attachmentid-3", PageKind.ATTACHMENT),
        ("single single-post category-archive", PageKind.ARTICLE),
        ("archive", PageKind.ARTICLE),
        ("search", PageKind.ARTICLE),
        ("home page", PageKind.ARTICLE),
    ],
)
def test_wordpress_names_the_kind_in_the_classes_of_the_body(classes: str, kind: PageKind) -> None:
    html = f"<body class='{classes}'><article class=hentry><h1>Fog</h1>{P}</article>"
    assert page(html).kind is kind


def test_teasers_of_articles_on_other_pages_are_a_list() -> None:
    assert page(f"<h1>Our blog</h1>{TEASERS}").kind is PageKind.LIST
    hatom = TEASERS.replace("<article>", "<div class=hentry>").replace("</article>", "</div>")
    assert page(hatom).kind is PageKind.LIST


@pytest.mark.parametrize(
    "html",
    [
        f"<article><h1>Fog</h1>{P * 4}</article>{TEASERS}",
        f"<article><h1>Fog</h1>{TEASERS}</article>",
        f"<h1>Fog</h1>{TEASER.format('a')}{TEASER.format('b')}",
        f"<h1>Fog</h1>{'<article><h2>Part</h2>' + P + '</article>'}" * 4,
        "".join(f"<article><h2><a href=#{n}>Part</a></h2>{P}</article>" for n in "abcd"),
        f"<h1>Ten apps</h1>{'<h2><a href=https://a.example/>An app</a></h2>' + P}" * 4,
    ],
)
def test_an_article_above_teasers_or_of_sections_is_none(html: str) -> None:
    assert page(html).kind is PageKind.ARTICLE


def test_the_link_of_a_headline_to_its_own_page_leads_nowhere_else() -> None:
    own = TEASER.format("a").replace(P, P * 2)
    html = own + TEASER.format("b") + TEASER.format("c")
    assert page(html, url="https://example.com/a").kind is PageKind.ARTICLE
    assert page(html, url="https://example.com/").kind is PageKind.LIST


def test_a_form_for_a_password_with_little_else_is_a_login() -> None:
    assert page(f"<h1>Log in</h1>{PASSWORD}<p>Lost it?</p>").kind is PageKind.LOGIN
    assert page(f"<h1>Fog</h1>{P * 8}{PASSWORD}").kind is PageKind.ARTICLE


def test_a_post_may_be_protected_by_one() -> None:
    form = PASSWORD.replace("<form>", f"<form class=post-password-form><p>{LONG} {LONG}</p>")
    html = f"<body class=single><article class=hentry><h1>Fog</h1>{form}</article>"
    assert page(html).kind is PageKind.PROTECTED


def test_a_server_may_say_that_it_is_an_error() -> None:
    assert page(P, status=404).kind is PageKind.ERROR
    assert page(P, status=200).kind is PageKind.ARTICLE
