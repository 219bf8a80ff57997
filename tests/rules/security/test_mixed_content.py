import pytest

from seoaudit import Safety
from seoaudit.page.page import Page
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.security.mixed_content import MixedContent


def secure(html: str, headers: tuple[tuple[str, str], ...] = ()) -> Page:
    return page(html, url="https://example.com/a", headers=headers)


@pytest.mark.parametrize(
    "html",
    ['<script src="HTTP://e.com/a.js"></script>', '<link rel="Stylesheet" href=" http://e.com/a.css">',
     '<iframe src="http://e.com/"></iframe>', '<object data="http://e.com/a"></object>',
     '<img src="https://e.com/a.jpg" srcset="https://e.com/a.jpg 1x, http://e.com/b.jpg 2x">',
     '<picture><source srcset="http://e.com/a.webp"><img src="a.jpg"></picture>'],
)  # fmt: skip
def test_what_browsers_refuse_is_told(html: str) -> None:
    assert keys(MixedContent, secure(html)) == ["blocked"]


@pytest.mark.parametrize(
    "html",
    ['<img src="http://e.com/a.jpg">', '<video poster="http://e.com/a.jpg"></video>',
     '<audio><source src="http://e.com/a.mp3"></audio>'],
)  # fmt: skip
def test_what_browsers_ask_for_over_https_is_told_apart(html: str) -> None:
    assert keys(MixedContent, secure(html)) == ["upgraded"]


@pytest.mark.parametrize(
    "html",
    ['<a href="http://e.com/">a</a>', '<link rel="canonical" href="http://e.com/a">',
     '<link rel="alternate" hreflang="ar" href="http://e.com/ar">', '<img src="//e.com/a.jpg">',
     '<link rel="dns-prefetch" href="http://e.com">', '<img src="https://e.com/?u=http://a.com">',
     '<img src="/a.jpg" data-src="http://e.com/a.jpg">', '<svg xmlns="http://www.w3.org/2000/svg"/>',
     '<script src="http://localhost:3000/live.js"></script>', '<img src="">',
     '<noscript><img src="http://e.com/p.gif"></noscript>'],
)  # fmt: skip
def test_what_loads_nothing_over_http_is_fine(html: str) -> None:
    assert keys(MixedContent, secure(html)) == []


def test_a_policy_has_everything_asked_for_over_https() -> None:
    html = '<img src="http://e.com/a.jpg">'
    policy = "default-src *; Upgrade-Insecure-Requests"
    meta = f'<head><meta http-equiv="Content-Security-Policy" content="{policy}"></head>'
    assert keys(MixedContent, secure(meta + html)) == []
    assert keys(MixedContent, secure(html, (("content-security-policy", policy),))) == []


def test_an_http_page_mixes_nothing() -> None:
    assert not applies(MixedContent, page("<p>a", url="http://example.com/"))
    assert not applies(MixedContent, page("<p>a"))


def test_the_finding_points_at_the_attribute_and_its_fix_is_unsafe() -> None:
    judged = secure('<img alt="" src="http://e.com/a.jpg">')
    [finding] = findings(MixedContent, judged)
    assert judged.source[finding.start : finding.end] == 'src="http://e.com/a.jpg"'
    assert finding.fix is not None
    assert finding.fix.safety is Safety.UNSAFE


def test_pictures_cost_their_share() -> None:
    html = '<img src="http://e.com/a.jpg"><img src="https://e.com/b.jpg">' * 2
    assert sum(f.cost for f in findings(MixedContent, secure(html))) == pytest.approx(0.5)
