"""Where the paragraphs of an article are, and which boxes beside them belong to it."""

import pytest

from seoaudit.page.article.density import measure
from seoaudit.page.article.layout import (
    homes_of,
    may_be_label,
    repeated_labels,
    spoken_titles,
)
from seoaudit.page.tree.tree import Tree
from seoaudit.testing import page

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"


def homes(body: str) -> dict[str, bool]:
    """Return the tags of the boxes with paragraphs, and whether one of these is a <p>."""
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    density = measure(tree.body)
    found = homes_of(density, density.paragraphs)
    return {tree.elements[number].tag: has_p for number, has_p in found.items()}


def test_a_home_is_the_box_around_paragraphs_lists_and_quotations() -> None:
    assert homes(f"<main>{P}</main>") == {"main": True}
    assert homes(f"<main><ul><li>{LONG}<li>{LONG}</ul></main>") == {"main": False}
    assert homes(f"<main><blockquote>{P}</blockquote></main>") == {"main": True}
    assert homes(f"<main><div>{LONG}<br>He left.</div></main>") == {"main": False, "div": False}


def test_a_label_is_repeated_if_other_boxes_beside_the_paragraphs_say_the_same() -> None:
    label = "<div>Advert</div>"
    tree = Tree(f"<body>{label}{P}{label}<div>Fog</div><main>{label}</main><p>Fog</p></body>")
    assert tree.body
    density = measure(tree.body)
    assert repeated_labels(density, density.boxes, {tree.body.index}) == {"Advert"}


def test_what_an_author_writes_is_no_label() -> None:
    tree = Tree(f"<div>Advert</div><p>He left.</p><div class=wp-block-button>Ask</div>{P}")
    assert tree.body
    density = measure(tree.body)
    found = [box for box in density.boxes[1:] if may_be_label(density, box)]
    assert [box.text for box in found] == ["Advert"]


@pytest.mark.parametrize(
    ("paragraph", "kept"),
    [
        ('See <a href="/honey">how honey is sold</a>.', True),
        ('انظر <a href="/honey">كيف يباع العسل</a>.', True),
        ('Read also: <a href="/honey">How honey is sold in the valley</a>', False),
        ('<a href="/honey">How honey is sold in the valley</a>', False),
    ],
)
def test_a_sentence_around_a_link_is_the_author_s(paragraph: str, kept: bool) -> None:
    prose = "<p>The hive stands with its back to the wind, and a stone keeps the lid in place.</p>"
    html = f"<body><main>{prose * 2}<p>{paragraph}</p>{prose * 2}</main></body>"
    assert bool(page(html).article_links) is kept


def test_a_box_that_its_role_makes_a_heading_is_a_spoken_title() -> None:
    tree = Tree("<div role=heading id=a>Fog</div><span role=heading>Fog</span><h2>Fog</h2>")
    assert tree.body
    assert [box.get("id") for box in spoken_titles(measure(tree.body))] == ["a"]
    plain = Tree("<div role=note>Fog</div>").body
    assert plain
    assert not spoken_titles(measure(plain))
