from seoaudit.document import html_parser
from seoaudit.page.tree.shadow_roots import (
    flat_tree,
    may_have_shadow_roots,
    shadow_roots,
    shown_children,
)

CARD = "<x-card>light<template shadowrootmode=closed><h2>Fog <slot></slot></h2></template></x-card>"


def test_only_a_template_with_a_mode_may_be_a_shadow_root() -> None:
    assert may_have_shadow_roots(CARD)
    assert not may_have_shadow_roots("<template><p>later</p></template>")
    assert not may_have_shadow_roots("<p>shadowrootmode")


def test_a_shadow_root_takes_the_place_of_what_its_host_contains() -> None:
    host = html_parser.parse(CARD).select("x-card")[0]
    shown = [node for node in flat_tree(host) if isinstance(node, html_parser.Element)]
    assert [node.tag for node in shown] == ["h2"]
    texts = [node.data for node in flat_tree(host) if isinstance(node, html_parser.Text)]
    assert texts == ["Fog ", "light"]
    assert list(shown_children(host)) == shown


def test_a_closed_shadow_root_is_found_by_what_is_in_it() -> None:
    host = html_parser.parse(CARD).select("x-card")[0]
    assert [type(root) for root in shadow_roots(host)] == [html_parser.ShadowRoot]
