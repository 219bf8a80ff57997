"""A page fetched from a preview, judged as the page it is to become."""

import pytest

from seoaudit import Document, audit
from seoaudit.messages import Words
from seoaudit.report import PageReport

PREVIEW = "https://draft-7.preview.example.net/apple-trees"
URL = "https://example.com/apple-trees"
BODY = "<article><h1>Apple trees</h1><p>Prune apple trees in winter.</p></article>"


def report(
    head: str = "", *, preview: str | None = PREVIEW, header: str = "", body: str = BODY
) -> PageReport:
    headers = [("X-Robots-Tag", header)] if header else []
    html = f'<html lang="en"><head><title>Apple trees</title>{head}</head><body>{body}'
    return audit(Document(html, url=URL, status=200, headers=headers, preview=preview))


def notes(found: PageReport) -> list[str]:
    return [note.key for note in found.notes if note.key.startswith("preview")]


@pytest.mark.parametrize(
    ("head", "header"), [('<meta name="robots" content="noindex">', ""), ("", "noindex, nofollow")]
)
def test_noindex_does_not_sink_the_score_of_a_preview(head: str, header: str) -> None:
    found = report(head, header=header)
    assert found.cap is None
    assert found.score == pytest.approx(report().score, abs=1)  # some rules do not apply to it
    assert [each.finding.rule for each in found.ignored] == ["crawl/noindex"]
    assert notes(found) == ["preview", "preview_left_out"]


def test_noindex_counts_where_the_page_is_no_preview() -> None:
    found = report('<meta name="robots" content="noindex">', preview=None)
    assert found.cap == 30
    assert not found.ignored
    assert notes(found) == []


def test_a_preview_is_told_even_where_nothing_is_left_out() -> None:
    found = report()
    [note] = [note for note in found.notes if note.key == "preview"]
    assert note.params == {"host": "draft-7.preview.example.net", "url": URL}
    assert notes(found) == ["preview"]


def test_addresses_of_the_preview_in_the_head_are_told() -> None:
    found = report(
        f'<link rel="canonical" href="{PREVIEW}"><meta property="og:url" content="{PREVIEW}">'
    )
    named = [note.params["name"] for note in found.notes if note.key == "preview_named"]
    assert named == ["canonical", "og:url"]


def test_one_address_of_the_preview_beside_one_of_the_site_costs_nothing() -> None:
    head = f'<link rel="canonical" href="{URL}"><meta property="og:url" content="{PREVIEW}">'
    found = report(head)
    assert [each.finding.rule for each in found.ignored] == ["social/url-differs"]
    assert notes(found) == ["preview", "preview_left_out", "preview_named"]


def test_links_to_the_preview_are_links_of_the_site_and_are_told() -> None:
    links = f'<a href="{PREVIEW}/winter">in winter</a>, <a href="/saws">with a saw</a></p>'
    body = BODY.replace("</p>", links)
    found = report(body=body)
    assert found.facts.links == {"internal": 2, "external": 0}
    [note] = [note for note in found.notes if note.key == "preview_linked"]
    assert note.params == {"count": 1, "host": "draft-7.preview.example.net"}
    assert report(body=body, preview=None).facts.links == {"internal": 1, "external": 1}


def test_what_else_is_wrong_counts_on_a_preview_too() -> None:
    assert any(finding.rule == "head/description-missing" for finding in report().findings)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_notes_are_said_with_all_they_know(language: str) -> None:
    found = report(f'<meta name="robots" content="noindex"><link rel="canonical" href="{PREVIEW}">')
    said = [Words(language).phrase(note.key, **note.params) for note in found.notes]
    assert sum("draft-7.preview.example.net" in text for text in said) == 2
    assert sum("crawl/noindex" in text for text in said) == 1
