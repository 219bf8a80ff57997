from seoaudit.document import html_parser
from seoaudit.page.tree.shadow_roots import may_have_shadow_roots, parents_shown

CARD = "<x-card>light<template shadowrootmode=closed><h2>Fog <slot></slot></h2></template></x-card>"


def test_only_a_template_with_a_mode_may_be_a_shadow_root() -> None:
    assert may_have_shadow_roots(CARD)
    assert not may_have_shadow_roots("<template><p>later</p></template>")
    assert not may_have_shadow_roots("<p>shadowrootmode")


def test_a_shadow_root_takes_the_place_of_what_its_host_contains() -> None:
    document = html_parser.parse(CARD)
    (host,) = document.select("x-card")
    shown_in = parents_shown(document)
    (heading,) = host.flattened_children
    assert shown_in[heading] is host
    texts = {node.data: shown_in[node] for node in shown_in if isinstance(node, html_parser.Text)}
    assert texts == {"Fog ": heading, "light": heading}


def test_nodes_come_in_the_order_in_which_they_are_shown() -> None:
    page = f"<p>a<b>c</b>d</p>{CARD}<i>e</i>"
    shown = parents_shown(html_parser.parse(page))
    assert "".join(n.data for n in shown if isinstance(n, html_parser.Text)) == "acdFog lighte"
