"""Checks of a rule on pages that its author did not think of."""

from collections.abc import Iterator

from seoaudit.rule.rule import Rule
from seoaudit.testing.examples import named, verdict
from seoaudit.testing.pages import example_page, page
from seoaudit.text.segments.shorten import shorten

BROKEN = (
    "",
    " ",
    "<",
    "<title>",
    "<html lang=''>",
    "<a href>x</a><img><h2></h2>",
    "<article><h2>x</h2><img src><a href='http://['>y</a></article>",
    "<p>\ufffd\u200f\u0000</p>",
    "<frameset><frame></frameset>",
    "<svg><title>x</title></svg>",
)


def no_page_breaks_the_rule(rule: type[Rule]) -> Iterator[str]:
    """A rule finishes on any page, however broken."""
    for html in BROKEN:
        judged = page(html, keyphrase="apple tree", url="https://example.com/a")
        if isinstance(found := verdict(rule, judged), str):
            yield f"fails on the page {shorten(html)!r}: {found}"
            return


def the_same_page_gives_the_same_findings(rule: type[Rule]) -> Iterator[str]:
    """A rule is pure: it depends on the page and its options alone, and changes neither."""
    for example in rule.examples:
        judged, settings = example_page(example), example.settings or {}
        first, again = verdict(rule, judged, **settings), verdict(rule, judged, **settings)
        if not first == again == verdict(rule, example_page(example), **settings):
            yield f"example {named(example)} gives other findings when it is judged again"
