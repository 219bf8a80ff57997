import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.links.generic_text import GenericText


def article(inside: str, language: str = "en") -> str:
    return f'<html lang="{language}"><article><p>Prune in late winter. {inside}</p></article>'


def cases() -> Iterator[object]:
    folder = os.environ.get("SEOAUDIT_CASES")
    if not folder:
        yield pytest.param({}, marks=pytest.mark.skip("SEOAUDIT_CASES is not set"))
        return
    with (Path(folder) / "lighthouse_seo_html_cases.jsonl").open(encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            if case["rule"] == "link-text":
                yield pytest.param(case, id=case["id"])


@pytest.mark.parametrize("case", list(cases()))
def test_agrees_with_lighthouse(case: dict[str, Any]) -> None:
    assert len(findings(GenericText, page(case["html"], url=case["url"]))) == case["n_items"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Click here"),
        ("ar", "اضغط هنا"),
        ("ar", "اقرأ المزيد"),
        ("ar", "إقرأ المزيد »"),
        ("de", "hier"),
    ],
)
def test_texts_that_say_nothing_are_reported_in_their_language(language: str, text: str) -> None:
    assert keys(GenericText, article(f'<a href="/saws">{text}</a>', language)) == ["generic"]


def test_the_language_of_the_link_goes_before_that_of_the_page() -> None:
    assert keys(GenericText, article('<a href="/saws" lang="de">hier</a>', "en")) == ["generic"]
    assert keys(GenericText, article('<a href="/saws">hier</a>', "en")) == []


def test_a_given_language_goes_before_that_of_a_page_that_lies() -> None:
    html = article('<a href="/saws">اضغط هنا</a>', "en")
    assert keys(GenericText, page(html, language="ar")) == ["generic"]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#tools">click here</a>',
        '<a href="/saws" rel="noopener NOFOLLOW">click here</a>',
        '<a href="mailto:a@example.com">click here</a>',
        '<a href="javascript:go()">click here</a>',
        "<a>click here</a>",
    ],
)
def test_links_that_lead_to_no_other_page_are_not_judged(link: str) -> None:
    assert not applies(GenericText, article(link))


def test_what_a_screen_reader_says_counts() -> None:
    link = '<a href="/saws" aria-label="Read more about saws">Read more</a>'
    assert keys(GenericText, article(link)) == []


def test_words_for_screen_readers_only_count() -> None:
    link = '<a href="/saws">Read more<span class="visually-hidden"> about saws</span></a>'
    assert keys(GenericText, article(link)) == []


def test_the_finding_points_at_the_words() -> None:
    html = article('<a href="/saws">click <b>here</b></a>')
    [finding] = findings(GenericText, html)
    assert html[finding.start : finding.end] == "click <b>here</b>"


def test_the_name_of_a_command_says_where_its_link_leads() -> None:
    said = '<html lang="en"><p>Use <a href="/view">{}</a> to look at the saws.</p>'
    assert keys(GenericText, said.format("<code>view</code>")) == []
    assert keys(GenericText, said.format("view")) == ["generic"]
    assert keys(GenericText, said.format("<code>v</code>iew")) == ["generic"]
