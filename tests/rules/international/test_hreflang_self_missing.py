import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.international.hreflang_self_missing import HreflangSelfMissing


def head(*urls: str, canonical: str = "") -> str:
    versions = "".join(f'<link rel="alternate" hreflang="en" href="{url}">' for url in urls)
    own = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"<head>{own}{versions}</head>"


@pytest.mark.parametrize(
    "written",
    ["https://example.com/ش", "https://EXAMPLE.com/%D8%B4", "https://example.com/%d8%b4#top", "/ش"],
)
def test_the_page_is_known_however_it_is_written(written: str) -> None:
    judged = page(head("https://example.com/en", written), url="https://example.com/ش")
    assert keys(HreflangSelfMissing, judged) == []


def test_a_page_is_known_by_its_canonical_too() -> None:
    html = head("https://example.com/a", canonical="https://example.com/a")
    assert keys(HreflangSelfMissing, page(html, url="https://example.com/a?from=mail")) == []


def test_a_draft_is_judged_by_its_canonical() -> None:
    html = head("https://example.com/b", canonical="https://example.com/a")
    assert keys(HreflangSelfMissing, html) == ["missing"]


def test_the_finding_points_at_the_first_version() -> None:
    html = head("https://example.com/b", "https://example.com/c")
    [finding] = findings(HreflangSelfMissing, page(html, url="https://example.com/a"))
    assert html[finding.start : finding.end].endswith('href="https://example.com/b">')
    assert finding.params == {"url": "https://example.com/a"}


def test_without_an_address_or_versions_nothing_is_judged() -> None:
    assert not applies(HreflangSelfMissing, head("https://example.com/a"))
    assert not applies(HreflangSelfMissing, page("<p>a", url="https://example.com/a"))


def test_headers_count() -> None:
    headers = [("Link", '<https://example.com/a>; rel="alternate"; hreflang="en"')]
    judged = page("", url="https://example.com/a", headers=headers)
    assert applies(HreflangSelfMissing, judged)
    assert keys(HreflangSelfMissing, judged) == []
