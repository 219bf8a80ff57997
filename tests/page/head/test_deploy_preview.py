"""Whether a saved page comes from a preview of its site, and whether a URL is a preview."""

import pytest

from seoaudit.page.head.deploy_preview import is_preview
from seoaudit.testing import page

PREVIEW = "https://draft-7.preview.example.net/apple-trees"
URL = "https://example.com/apple-trees"
SAVED = "<!-- saved from url=(0054){} -->"
SINGLE_FILE = "<!--\n Page saved with SingleFile \n url: {} \n saved date: Wed Nov 25 2026\n-->"
NOINDEX = '<meta name="robots" content="noindex">'
CANONICAL = '<link rel="canonical" href="{}">'


def preview(head: str = "", *, before: str = "", url: str | None = URL) -> str | None:
    return page(f"<!DOCTYPE html>{before}<head>{head}</head><body>شجرة</body>", url=url).preview


@pytest.mark.parametrize("comment", [SAVED, SINGLE_FILE])
def test_a_page_that_was_saved_from_another_host_comes_from_a_preview(comment: str) -> None:
    assert preview(before=comment.format(PREVIEW)) == PREVIEW


@pytest.mark.parametrize(
    "address", ["https://www.example.com/old", "about:internet", "file:///home/a.html"]
)
def test_a_page_that_was_saved_from_its_own_site_or_a_disk_does_not(address: str) -> None:
    assert preview(NOINDEX, before=SAVED.format(address)) is None


def test_without_an_address_to_stand_at_a_saved_page_is_what_it_is() -> None:
    assert preview(NOINDEX, before=SAVED.format(PREVIEW), url=None) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://staging.example.com/a",
        "https://deploy-preview-7--orchard.netlify.app/a",
        "https://orchard-git-draft-2.vercel.app/a",
        "http://localhost:4000/a",
    ],
)
def test_a_page_that_names_a_preview_and_stays_out_of_search_is_one(address: str) -> None:
    assert preview(NOINDEX + CANONICAL.format(address)) == address
    assert preview(f'{NOINDEX}<meta property="og:url" content="{address}">') == address


@pytest.mark.parametrize(
    "head",
    [
        CANONICAL.format("https://staging.example.com/a"),
        NOINDEX + CANONICAL.format("https://example.org/staging/preview"),
        NOINDEX + CANONICAL.format("https://latest.example.org/a"),
        NOINDEX + CANONICAL.format("https://beta.com/a"),
        NOINDEX + CANONICAL.format(URL),
        NOINDEX + CANONICAL.format("/a"),
        '<meta name="googlebot" content="noindex">'
        + CANONICAL.format("https://staging.example.com/a"),
    ],
)
def test_another_host_in_the_head_alone_makes_no_preview(head: str) -> None:
    assert preview(head) is None


def test_what_a_server_answered_is_a_preview_only_where_it_was_fetched_from_one() -> None:
    html = f"{SAVED.format(PREVIEW)}<head>{NOINDEX}</head>"
    assert page(html, url=URL, status=200).preview is None


@pytest.mark.parametrize(
    "address",
    [
        "https://dev.example.com/",
        "https://my-staging-2.example.co.uk/",
        "https://orchard.pages.dev/",
        "http://192.168.0.4/",
    ],
)
def test_hosts_of_sites_before_they_are_public_are_previews(address: str) -> None:
    assert is_preview(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/staging",
        "https://beta.com/",
        "https://devices.example.com/",
        "https://pages.dev/",
        "https://notpages.dev/",
        "https://مثال.example/",
    ],
)
def test_a_word_that_only_resembles_one_makes_no_preview(address: str) -> None:
    assert not is_preview(address)
