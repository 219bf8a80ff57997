"""A page fetched or saved from a preview, judged as the page it is to become."""

import pytest

from seoaudit import Document, audit
from seoaudit.report.report import PageReport
from seoaudit.rule.messages import Words

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


SAVED = "<!-- saved from url=(0054){} -->"
SINGLE_FILE = "<!--\n Page saved with SingleFile \n url: {} \n saved date: Wed Nov 25 2026\n-->"
NOINDEX = '<meta name="robots" content="noindex">'
CANONICAL = '<link rel="canonical" href="{}">'


def saved(head: str = "", *, before: str = "") -> PageReport:
    html = f'<!DOCTYPE html>{before}<html lang="en"><head><title>Apple trees</title>{head}</head>'
    return audit(Document(html + BODY, url=URL))


@pytest.mark.parametrize("comment", [SAVED, SINGLE_FILE])
def test_a_page_that_was_saved_from_a_preview_is_one(comment: str) -> None:
    found = saved(NOINDEX, before=comment.format(PREVIEW))
    assert found.cap is None
    assert [each.finding.rule for each in found.ignored] == ["crawl/noindex"]
    assert notes(found) == ["preview_saved", "preview_left_out"]
    [note] = [note for note in found.notes if note.key == "preview_saved"]
    assert note.params == {"host": "draft-7.preview.example.net", "url": URL}


def test_a_page_that_names_a_preview_and_stays_out_of_search_is_judged_as_one() -> None:
    found = saved(NOINDEX + CANONICAL.format("https://staging.example.com/a"))
    assert found.cap is None
    assert notes(found) == ["preview_saved", "preview_left_out", "preview_named"]


def test_links_to_the_preview_of_a_saved_page_are_links_of_the_site() -> None:
    html = SAVED.format(PREVIEW) + BODY.replace("</p>", f'<a href="{PREVIEW}/b">in winter</a></p>')
    found = audit(Document(html, url=URL))
    assert found.facts.links == {"internal": 1, "external": 0}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_notes_are_said_with_all_they_know(language: str) -> None:
    found = report(f'<meta name="robots" content="noindex"><link rel="canonical" href="{PREVIEW}">')
    said = [Words(language).phrase(note.key, **note.params) for note in found.notes]
    assert sum("draft-7.preview.example.net" in text for text in said) == 2
    assert sum("crawl/noindex" in text for text in said) == 1
    assert URL in Words(language).phrase("preview_saved", host="a.example", url=URL)
