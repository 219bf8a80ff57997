import json
import os
from pathlib import Path

import pytest

from seoaudit import Safety
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.international.hreflang_invalid import HreflangInvalid


def version(language: str, href: str = "https://example.com/a") -> str:
    return f'<link rel="alternate" hreflang="{language}" href="{href}">'


def head(*versions: str) -> str:
    return f"<head>{''.join(versions)}</head>"


@pytest.mark.parametrize(
    "code",
    ["ar", "AR", "ar-MA", "en-us", "fil", "es-419", "zh-Hans", "zh-Hant-TW", "sr-Latn-RS", "be",
     "X-Default", "x-default"],
)  # fmt: skip
def test_codes_that_exist_are_right(code: str) -> None:
    assert keys(HreflangInvalid, head(version(code))) == []


@pytest.mark.parametrize(
    "code", ["xx", "english", "@@", "us", "ar-AR-x", "en-EU", "en-UN", "xx-be"]
)
def test_codes_that_do_not_exist_are_told(code: str) -> None:
    assert keys(HreflangInvalid, head(version(code))) == ["unknown"]


@pytest.mark.parametrize(
    ("code", "wanted"), [("en_GB", "en-GB"), ("en-UK", "en-GB"), ("ar_MA", "ar-MA")]
)
def test_a_slip_is_put_right_safely(code: str, wanted: str) -> None:
    html = head(version(code))
    [finding] = findings(HreflangInvalid, html)
    assert finding.params == {"language": code, "wanted": wanted}
    assert html[finding.start : finding.end] == f'hreflang="{code}"'
    assert finding.fix is not None
    assert finding.fix.safety is Safety.SAFE


@pytest.mark.parametrize("href", ["/ar", "//example.com/ar", "example.com", "", "https://"])
def test_an_address_must_be_whole(href: str) -> None:
    html = head(version("ar", href))
    [finding] = findings(HreflangInvalid, html)
    assert finding.key == "relative"
    assert html[finding.start : finding.end] == f'href="{href}"'


def test_a_header_counts_and_points_at_the_head() -> None:
    judged = page("<head></head>", headers=[("Link", '</ar>; rel="alternate"; hreflang="ar"')])
    [finding] = findings(HreflangInvalid, judged)
    assert finding.key == "relative"
    assert judged.source[finding.start : finding.end] == "<head>"


def test_a_slip_in_a_header_cannot_be_put_right_here() -> None:
    headers = [("Link", '<https://example.com/>; rel="alternate"; hreflang="en_GB"')]
    assert keys(HreflangInvalid, page("", headers=headers)) == ["unknown"]


def test_what_stands_in_the_body_is_left_to_another_rule() -> None:
    assert not applies(HreflangInvalid, f"<body><p>a</p>{version('xx')}</body>")


def test_feeds_and_mobile_versions_are_no_language_versions() -> None:
    assert not applies(
        HreflangInvalid, '<link rel="alternate" type="application/rss+xml" href="/f">'
    )


def test_one_address_may_serve_several_languages_but_not_the_reverse() -> None:
    assert keys(HreflangInvalid, head(version("en"), version("en-GB"), version("x-default"))) == []
    assert keys(HreflangInvalid, head(version("en"), version("EN"))) == []
    html = head(version("en"), version("en", "https://example.com/b"))
    assert keys(HreflangInvalid, html) == ["conflicting"]


def test_each_version_costs_its_share() -> None:
    found = findings(HreflangInvalid, head(version("en"), version("xx"), version("ar", "/ar")))
    assert sum(f.cost for f in found) == pytest.approx(2 / 3)


CASES = os.environ.get("SEOAUDIT_CASES")


@pytest.mark.skipif(not CASES, reason="SEOAUDIT_CASES names no folder of labelled cases")
def test_verdicts_are_those_of_lighthouse() -> None:
    lines = Path(CASES or "", "lighthouse_seo_html_cases.jsonl").read_text("utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["rule"] == "hreflang"]
    wrong = []
    for case in cases:
        judged = page(case["html"], url=case["url"], headers=[(k, v) for k, v in case["headers"]])
        if bool(keys(HreflangInvalid, judged)) != (case["expect"] == "fail"):
            wrong.append(case["id"])
    assert cases
    assert wrong == []
