import pytest

from seoaudit.testing import page

FORBIDDING = "User-agent: *\nDisallow: /"


@pytest.mark.parametrize("status", [None, 200, 204, 301])
def test_a_delivered_file_is_read(status: int | None) -> None:
    judged = page("", robots_txt=FORBIDDING, robots_status=status)
    assert judged.robots_txt is not None
    assert len(judged.robots_txt.lines) == 2


@pytest.mark.parametrize("status", [0, 404, 429, 500])
def test_what_comes_with_a_failure_is_not(status: int) -> None:
    assert page("", robots_txt=FORBIDDING, robots_status=status).robots_txt is None


def test_the_page_is_asked_for_as_crawlers_do() -> None:
    judged = page("", url="https://example.com/شجرة", robots_txt="User-agent: *\nDisallow: /%D8%B4")
    verdict = judged.crawling("Googlebot")
    assert verdict is not None
    assert not verdict.allowed


def test_a_draft_is_judged_under_the_address_it_will_have() -> None:
    html = '<head><link rel="canonical" href="https://example.com/a"></head>'
    verdict = page(html, robots_txt=FORBIDDING).crawling("Googlebot")
    assert verdict is not None
    assert not verdict.allowed


def test_without_robots_txt_or_address_there_is_no_verdict() -> None:
    assert page("", url="https://example.com/").crawling("Googlebot") is None
    assert page("", robots_txt=FORBIDDING).crawling("Googlebot") is None
