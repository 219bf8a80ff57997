"""Words that are hidden from readers without a subscription."""

import pytest

from seoaudit.page.publication.subscription import words_for_subscribers
from seoaudit.testing import page

LONG = (
    "The harbour was quiet that morning, and only two boats had gone out before the old fog. " * 2
)
P = f"<p>{LONG}</p>"
WORDS = len(LONG.split())
PAID = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
    '"headline": "Fog", "isAccessibleForFree": %s}</script>'
)


def withheld(hidden: str, head: str = "") -> tuple[int, int]:
    html = f"<head><title>Fog</title>{head}</head><article><h1>Fog</h1>{P * 3}{hidden}</article>"
    found = page(html)
    return words_for_subscribers(found.article), found.withheld_words


@pytest.mark.parametrize(
    "hidden",
    [
        f"<div class='paywall' style='display:none'>{P}</div>",
        f"<div class=premium-content><div hidden>{P}</div></div>",
    ],
)
def test_hidden_parts_that_are_named_for_subscribers_count(hidden: str) -> None:
    assert withheld(hidden) == (0, WORDS)
    assert withheld(hidden * 2) == (0, 2 * WORDS)


def test_parts_whose_name_says_that_only_subscribers_see_them_are_read() -> None:
    hidden = f"<div class=subscriber-only style='display:none'>{P}</div>"
    assert withheld(hidden * 2) == (2 * WORDS, 0)
    assert withheld(f"{hidden}<div class=subscriber-only hidden><p>He left.</p></div>") == (
        WORDS + 2,
        0,
    )
    assert withheld(f"<div class=subscriber-only>{P}</div>") == (0, 0)


def test_other_hidden_parts_count_if_the_article_is_not_free() -> None:
    hidden = f"<div style='display:none'>{P}</div>"
    assert withheld(hidden) == (0, 0)
    assert withheld(hidden, PAID % "true") == (0, 0)
    assert withheld(hidden, PAID % "false") == (0, WORDS)
    assert withheld(hidden, PAID % '"False"') == (0, WORDS)


def test_short_lines_and_what_is_shown_do_not_count() -> None:
    short = "<div class=paywall hidden>Subscribe for one euro a month.</div>"
    assert withheld(short) == (0, 0)
    assert withheld(f"<div class=paywall>{P}</div>", PAID % "false") == (0, 0)
