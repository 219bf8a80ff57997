"""Words that are hidden from readers without a subscription."""

import pytest

from seoaudit.testing import page

LONG = (
    "The harbour was quiet that morning, and only two boats had gone out before the old fog. " * 2
)
P = f"<p>{LONG}</p>"
PAID = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
    '"headline": "Fog", "isAccessibleForFree": %s}</script>'
)


def withheld(hidden: str, head: str = "") -> int:
    html = f"<head><title>Fog</title>{head}</head><article><h1>Fog</h1>{P * 3}{hidden}</article>"
    return page(html).withheld_words


@pytest.mark.parametrize(
    "hidden",
    [
        f"<div class=subscriber-only style='display:none'>{P}</div>",
        f"<div class=premium-content><div hidden>{P}</div></div>",
    ],
)
def test_hidden_parts_that_are_named_for_subscribers_count(hidden: str) -> None:
    assert withheld(hidden) == len(LONG.split())
    assert withheld(hidden * 2) == 2 * len(LONG.split())


def test_other_hidden_parts_count_if_the_article_is_not_free() -> None:
    hidden = f"<div style='display:none'>{P}</div>"
    assert withheld(hidden) == 0
    assert withheld(hidden, PAID % "true") == 0
    assert withheld(hidden, PAID % "false") == len(LONG.split())
    assert withheld(hidden, PAID % '"False"') == len(LONG.split())


def test_short_lines_and_what_is_shown_do_not_count() -> None:
    assert withheld("<div class=paywall hidden>Subscribe for one euro a month.</div>") == 0
    assert withheld(f"<div class=paywall>{P}</div>", PAID % "false") == 0
