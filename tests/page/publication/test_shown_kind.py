"""Whether a page is an article, a login, a note or an error."""

import json

import pytest

from seoaudit.page.publication.page_kind import PageKind
from seoaudit.testing import page

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"
PASSWORD = "<form><label>Password</label><input type=password></form>"


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


def test_a_note_of_many_words_is_an_article() -> None:
    html = "<body class='single single-format-aside'><article class=hentry>{0}</article>"
    assert page(html.format(P)).kind is PageKind.NOTE
    assert page(html.format(P * 12)).kind is PageKind.ARTICLE


def declared(*items: dict[str, object]) -> str:
    graph = json.dumps({"@context": "https://schema.org", "@graph": items})
    return f"<h1>Boats</h1>{P * 3}<script type=application/ld+json>{graph}</script>"


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        ([{"@type": "CollectionPage", "name": "Boats"}], PageKind.LIST),
        ([{"@type": ["WebPage", "SearchResultsPage"], "name": "Boats"}], PageKind.SEARCH),
        ([{"@type": "ImageGallery", "name": "Boats"}], PageKind.LIST),
        ([{"@type": "WebPage", "name": "Boats"}], PageKind.ARTICLE),
        ([{"@type": "WebPage", "isPartOf": {"@type": "CollectionPage"}}], PageKind.ARTICLE),
        (
            [{"@type": "CollectionPage"}, {"@type": "BlogPosting", "headline": "Boats"}],
            PageKind.ARTICLE,
        ),
    ],
)
def test_structured_data_may_say_that_a_page_is_none(
    items: list[dict[str, object]], kind: PageKind
) -> None:
    assert page(declared(*items)).kind is kind


LINES = "".join(f"<div class=line>int boat_{n}(int tide);</div>" for n in range(40))
CODE = "".join(f"def boat_{n}(tide): return tide * {n}\n" for n in range(20))


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>Source code for quay.boats</h1><div class=highlight><pre>{CODE}</pre></div>",
        f"<h1>boats.h</h1><p>Go to its documentation.</p><div class=fragment>{LINES}</div>",
    ],
)
def test_source_code_with_hardly_a_word_is_a_listing(html: str) -> None:
    assert page(html).kind is PageKind.LISTING
    assert page(html + P * 3).kind is PageKind.ARTICLE
    short = html.replace(CODE, CODE[:80]).replace(LINES, LINES[:80])
    assert page(short).kind is PageKind.ARTICLE
