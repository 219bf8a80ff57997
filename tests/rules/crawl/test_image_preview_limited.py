import pytest

from seoaudit.config import configured_rules, load
from seoaudit.rule.registry import load_rules
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.crawl.image_preview_limited import ImagePreviewLimited


def robots(content: str, name: str = "robots") -> str:
    return f'<head><meta name="{name}" content="{content}"></head>'


@pytest.mark.parametrize("size", ["none", "standard", "STANDARD"])
def test_smaller_than_large_is_told(size: str) -> None:
    [finding] = findings(ImagePreviewLimited, robots(f"index, max-image-preview:{size}"))
    assert finding.params == {"size": size.lower()}


def test_the_stricter_of_two_counts() -> None:
    html = robots("max-image-preview:large, max-image-preview:none")
    assert keys(ImagePreviewLimited, html) == ["limited"]


def test_headers_count_and_other_crawlers_do_not() -> None:
    judged = page("", headers=[("X-Robots-Tag", "max-image-preview: standard")])
    assert keys(ImagePreviewLimited, judged) == ["limited"]
    assert keys(ImagePreviewLimited, robots("max-image-preview:none", "bingbot")) == []


def test_a_page_kept_out_shows_no_picture_anyway() -> None:
    assert not applies(ImagePreviewLimited, robots("noindex, max-image-preview:none"))


def test_silence_counts_where_large_is_asked_for_but_not_for_amp() -> None:
    assert keys(ImagePreviewLimited, "<p>a", must_be_large=True) == ["unsaid"]
    assert keys(ImagePreviewLimited, "<html ⚡><p>a", must_be_large=True) == []
    assert keys(ImagePreviewLimited, "<html amp><p>a", must_be_large=True) == []


def test_news_asks_for_large_pictures() -> None:
    chosen = configured_rules(load({"profile": "news"}, search=False), load_rules())
    [rule] = [rule for rule in chosen if isinstance(rule.rule, ImagePreviewLimited)]
    assert rule.weight == 3
    assert rule.rule.settings == {"must_be_large": True}
