import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.head.local_address import LocalAddress
from seoaudit_rules.links import local_address as in_text

LOCAL = "http://localhost:1313/a"


@pytest.mark.parametrize(
    "tag",
    [
        f'<link rel="canonical" href="{LOCAL}">',
        '<link rel="stylesheet" href="http://127.0.0.1:8000/a.css">',
        f'<link rel="alternate" hreflang="ar" href="{LOCAL}">',
        '<meta property="og:url" content="http://192.168.1.10/a">',
        '<meta property="og:image" content="http://0.0.0.0:3000/a.png">',
        '<meta name="twitter:image" content="https://preview.test/a.png">',
        f'<script src="{LOCAL}.js"></script>',
        f'<base href="{LOCAL}">',
        f'<script type="application/ld+json">{{"a": [{{"url": "{LOCAL}"}}]}}</script>',
    ],
)
def test_an_address_of_the_own_computer_is_told_wherever_a_template_writes_it(tag: str) -> None:
    [finding] = findings(LocalAddress, f"<head>{tag}</head>")
    assert "//" in tag[finding.start - 6 : finding.end - 6]


@pytest.mark.parametrize(
    "tag",
    [
        '<link rel="canonical" href="https://example.com/localhost">',
        '<script src="/livereload.js"></script>',
        '<meta name="description" content="Open http://localhost:1313/ to see it.">',
        '<meta name="description" content="http://localhost is where it begins">',
        '<script type="application/ld+json">{"text": "http://localhost is yours"}</script>',
    ],
)
def test_other_addresses_and_texts_are_not(tag: str) -> None:
    assert keys(LocalAddress, f"<head>{tag}</head>") == []


def test_a_whole_page_built_for_a_preview_is_one_finding_with_its_count() -> None:
    html = f'<head><link rel="canonical" href="{LOCAL}"><base href="{LOCAL}"></head>'
    [finding] = findings(LocalAddress, page(html, url="https://example.com/a"))
    assert finding.params == {"count": 2, "href": LOCAL}


def test_an_audit_of_the_preview_itself_is_not_judged() -> None:
    html = f'<head><link rel="canonical" href="{LOCAL}"></head>'
    assert not applies(LocalAddress, page(html, url=LOCAL))


def test_a_canonical_of_the_own_computer_does_not_excuse_the_links_of_the_text() -> None:
    html = f'<link rel="canonical" href="{LOCAL}"><p>See <a href="{LOCAL}">saws</a>.</p>'
    assert keys(in_text.LocalAddress, page(html, content="p")) == ["link"]


def test_a_page_that_sends_its_readers_there_is_told() -> None:
    html = '<head><meta http-equiv="Refresh" content="0; URL=\'{}/a\'"></head>'
    assert keys(LocalAddress, html.format("http://localhost:3000")) == ["built_locally"]
    assert keys(LocalAddress, html.format("https://example.org")) == []
