import json
import os
from pathlib import Path

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.head.canonical_invalid import CanonicalInvalid
from seoaudit_rules.head.canonical_to_home import CanonicalToHome


def link(href: str) -> str:
    return f'<link rel="canonical" href="{href}">'


@pytest.mark.parametrize(
    ("href", "key"),
    [
        ("/a", "relative"),
        ("//e.com/a", "relative"),
        ("www.e.com/a", "relative"),
        ("?p=1", "relative"),
        ("ftp://e.com/a", "unusable"),
        ("javascript:void(0)", "unusable"),
        ("https://", "unusable"),
        ("https://{{host}}/a", "unusable"),
        ("https://e.com/a#b", "fragment"),
    ],
)
def test_what_search_engines_cannot_use_is_told(href: str, key: str) -> None:
    html = link(href)
    [finding] = findings(CanonicalInvalid, page(html, url="https://e.com/a"))
    assert finding.key == key
    assert html[finding.start : finding.end] == f'href="{href}"'


@pytest.mark.parametrize(
    "href", ["https://e.com/%D8%AA%D9%81%D8%A7%D8%AD", "https://e.com/تفاح", " https://e.com/a\n"]
)
def test_arabic_addresses_and_space_around_are_fine(href: str) -> None:
    assert keys(CanonicalInvalid, link(href)) == []


def test_another_site_may_hold_the_original() -> None:
    html = link("https://original.example/a")
    assert keys(CanonicalInvalid, page(html, url="https://e.com/a")) == []


def test_the_same_address_twice_is_no_conflict() -> None:
    html = link("https://e.com/م") + link("HTTPS://E.com/%d9%85")
    assert keys(CanonicalInvalid, html) == []


@pytest.mark.parametrize("other", ["http://e.com/a", "https://e.com/a/", "https://www.e.com/a"])
def test_addresses_that_differ_a_little_conflict(other: str) -> None:
    html = link("https://e.com/a") + link(other)
    [finding] = findings(CanonicalInvalid, html)
    assert finding.key == "conflicting"
    assert html[finding.start : finding.end] == f'href="{other}"'


def test_a_conflict_is_told_once() -> None:
    html = "".join(link(f"https://e.com/{n}#x") for n in range(9))
    assert keys(CanonicalInvalid, html) == ["conflicting"]


def test_a_header_may_conflict_with_the_head() -> None:
    sent = [("Link", '<https://e.com/b>; rel="canonical"')]
    [finding] = findings(CanonicalInvalid, page(link("https://e.com/a"), headers=sent))
    assert finding.params == {"first": "https://e.com/a", "second": "https://e.com/b"}


def test_one_in_the_body_is_ignored() -> None:
    assert not applies(CanonicalInvalid, f"<body>{link('/a')}")
    assert keys(CanonicalInvalid, link("https://e.com/a") + f"<body>{link('https://f.com/')}") == []


class TestLanguageVersions:
    HTML = (
        '<link rel="alternate" hreflang="ar" href="https://e.com/ar/a">'
        '<link rel="alternate" hreflang="en" href="https://e.com/en/a">'
    )

    def test_a_page_that_names_itself_is_fine(self) -> None:
        judged = page(self.HTML + link("https://e.com/ar/a"), url="https://e.com/ar/a")
        assert keys(CanonicalInvalid, judged) == []

    def test_a_page_that_is_not_listed_is_not_judged(self) -> None:
        judged = page(self.HTML + link("https://e.com/ar/a"), url="https://e.com/ar/a?utm_source=x")
        assert keys(CanonicalInvalid, judged) == []

    def test_versions_in_the_header_count(self) -> None:
        sent = [("Link", '<https://e.com/fr/a>; rel=alternate; hreflang="fr"')]
        judged = page(
            self.HTML + link("https://e.com/en/a"), url="https://e.com/fr/a", headers=sent
        )
        assert keys(CanonicalInvalid, judged) == ["other_language"]


CASES = os.environ.get("SEOAUDIT_CASES")


@pytest.mark.skipif(not CASES, reason="SEOAUDIT_CASES names no folder of labelled cases")
def test_verdicts_are_those_of_lighthouse() -> None:
    lines = Path(CASES or "", "lighthouse_seo_html_cases.jsonl").read_text("utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["rule"] == "canonical"]
    wrong = []
    for case in cases:
        judged = page(case["html"], url=case["url"], headers=[(k, v) for k, v in case["headers"]])
        found = keys(CanonicalInvalid, judged) + keys(CanonicalToHome, judged)
        if bool(found) != (case["expect"] == "fail"):
            wrong.append((case["id"], found))
    assert cases
    assert wrong == []
