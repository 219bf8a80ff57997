"""Boxes without prose that are in the article, or beside it, by what they hold."""

import pytest

from seoaudit.page.article.density import measure
from seoaudit.page.article.regions import below_header, labels_between, non_prose_regions
from seoaudit.page.article.zones import named_zones
from seoaudit.page.tree.tree import Tree

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"
LINK = "<a href=/1>One story of many</a>"


def regions(body: str) -> list[str]:
    """Return the ids of the boxes of a body that are not prose and not in the article."""
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    density = measure(tree.body)
    zones = named_zones(density, tree.body)
    headline = next(iter(tree.by_tag("h1")), None)
    return [box.get("id") for box in non_prose_regions(density, tree.body, zones, headline)]


def test_text_before_and_after_the_paragraphs_is_a_region() -> None:
    source = f"<div id=k>أخبار</div><div>{P * 2}</div><div id=t>وسوم</div>"
    assert regions(source) == ["k", "t"]


def test_a_picture_outside_the_paragraphs_stays() -> None:
    picture = "<div id=f><img src=a>The harbour</div>"
    assert regions(f"{picture}<div>{P * 2}</div>") == []
    assert regions(f"<div>{P * 2}</div>{picture}") == []


def test_text_beside_a_picture_above_the_paragraphs_is_the_headline_s() -> None:
    picture = "<div id=f><img src=a>The harbour</div>"
    assert regions(f"<div><h1>Fog</h1>{picture}{P * 2}</div>") == ["f"]
    assert regions(f"<div><h1>Fog</h1>{P * 2}{picture}</div>") == []


@pytest.mark.parametrize("where", ["{0}<div>{1}</div>", "<div>{1}{0}</div>"])
def test_text_with_icons_outside_the_paragraphs_is_a_region(where: str) -> None:
    assert regions(where.format("<div id=f><img src=a width=36>Follow us</div>", P * 2)) == ["f"]


CAPTION = f"<figcaption id=c>{LONG}</figcaption>"


@pytest.mark.parametrize("named", ["<p id=c class=imageCaption>", "<div id=c class=image-caption>"])
def test_so_is_one_that_is_named_a_caption(named: str) -> None:
    picture = f"<div id=f><img src=a>{named}{LONG}</div>"
    assert "c" in regions(f"<div><h1>Fog</h1>{picture}{P * 2}</div>")
    other = picture.replace("aption", "olumn")
    assert "c" not in regions(f"<div><h1>Fog</h1>{other}{P * 2}</div>")


@pytest.mark.parametrize("caption", [CAPTION, CAPTION.replace("figcaption", "div")])
def test_the_caption_of_a_picture_above_the_text_is_the_headline_s(caption: str) -> None:
    figure = f"<figure id=f><div><img src=a></div>{caption}</figure>"
    assert regions(f"<div><h1>Fog</h1>{figure}{P * 2}</div>") == ["c"]
    assert regions(f"<div><h1>Fog</h1>{P}{figure}{P}</div>") == []
    assert regions(f"<div>{figure}{P * 2}</div>") == []


@pytest.mark.parametrize(
    "written", [f"<table><td>{LONG}</table>", f"<pre>{LONG}</pre>", f"<blockquote>{P}</blockquote>"]
)
def test_a_figure_above_the_text_with_what_an_author_wrote_stays(written: str) -> None:
    figure = f"<figure>{written}{CAPTION}</figure>"
    assert regions(f"<div><h1>Fog</h1>{figure}{P * 2}</div>") == []


def test_a_short_caption_that_several_pictures_have_says_who_made_them() -> None:
    def shown(text: str, name: str) -> str:
        return f"<figure><img src=a><figcaption id={name}>{text}</figcaption></figure>"

    first = shown("Ana Vidal", "a")
    assert regions(f"{P}{first}{P}{shown('Ana Vidal', 'b')}{P}") == ["a", "b"]
    assert regions(f"{P}{first}{P}{shown('Two boats', 'b')}{P}") == []
    assert regions(f"{P}{shown(LONG, 'a')}{P}{shown(LONG, 'b')}{P}") == []


def test_what_stands_around_the_headline_is_judged_without_it() -> None:
    header = "<div id=h><div id=k>Fishing</div><h1 id=t>Fog</h1><div id=d>1 May</div></div>"
    assert regions(f"{header}{P * 2}") == ["h"]
    assert regions(f"<div><div id=k>Fishing</div><h2>Fog</h2></div>{P * 2}") == []


DATE = "<div id=w><div id=d>1 May, Ana Vidal</div><div id=k>Fishing</div></div>"


def test_a_paragraph_in_the_header_does_not_begin_the_text() -> None:
    header = f"<header><h1>Fog</h1>{P}{DATE}</header>"
    figure = f"<figure><img src=a>{CAPTION}</figure>"
    title = "<section><h2 id=s>First</h2></section>"
    found = regions(f"{header}{figure}{title}<div>{P * 2}</div>")
    assert {"c", "w"} <= set(found)
    assert "s" not in found
    assert regions(f"<div><h1>Fog</h1>{P}{P}<div>{DATE}</div>{P}</div>") == []


@pytest.mark.parametrize(("above", "left"), [(0, 3), (1, 2), (2, 1), (3, 3)])
def test_up_to_two_paragraphs_around_the_headline_are_in_the_header(above: int, left: int) -> None:
    tree = Tree(f"<div><h1>Fog</h1>{P * above}</div><div>{P * (3 - above)}</div>")
    paragraphs = tree.by_tag("p")
    assert len(below_header(paragraphs, tree.by_tag("h1")[0])) == left
    assert len(below_header(paragraphs, None)) == 3


def test_headings_lists_and_short_paragraphs_beside_the_paragraphs_stay() -> None:
    source = f"<h2>Fog</h2>{P}<ul><li>one<li>two</ul><p>He left.</p>{P}<p>The end.</p>"
    assert regions(source) == []


@pytest.mark.parametrize(
    "title",
    [
        "<div><h2>Fog</h2></div>",
        "<div><div><h2>Fog</h2></div></div>",
        "<section><header><h2>Fog</h2></header></section>",
        "<hgroup><h2>Fog</h2></hgroup>",
        "<details><summary>Fog?</summary><p>No.</p></details>",
        "<details><summary><h3>Fog?</h3></summary></details>",
        "<div><div role=heading>Fog</div></div>",
    ],
)
def test_a_title_stays_in_any_wrapper(title: str) -> None:
    assert regions(f"{title}{P}{P}") == []
    assert regions(f"{P}{title}{P}") == []
    assert regions(f"{P}{P}{title}<p>None.</p>") == []


@pytest.mark.parametrize(
    "text",
    [
        "<div><pre>x = 1</pre></div>",
        "<div><ul><li>saw<li>cloth</ul></div>",
        "<div><blockquote><p>Yes, very</p></blockquote></div>",
        "<section><p>Yes, very.</p></section>",
        "<div><table><tr><td>May</table></div>",
    ],
)
def test_what_only_a_writer_uses_stays_in_any_wrapper(text: str) -> None:
    assert regions(f"{text}{P}{P}") == []
    assert regions(f"{P}{text}{P}") == []
    assert regions(f"{P}{P}{text}") == []


def test_a_line_in_a_wrapper_at_the_end_is_a_region() -> None:
    assert regions(f"{P}{P}<div id=d><p>Filed under Boats</p></div>") == ["d"]


def test_a_wrapped_title_over_links_to_other_stories_goes_with_them() -> None:
    assert regions(f"{P}{P}<div id=r><h3>More</h3><ul><li>{LINK}<li>{LINK}</ul></div>") == ["r"]


def test_a_heading_directly_over_a_list_of_links_goes_with_it() -> None:
    assert set(regions(f"{P}<h3 id=h>More</h3><ul id=l><li>{LINK}</ul>{P}")) == {"h", "l"}
    assert regions(f"{P}<h3 id=h>More</h3><p>Fog.</p><ul id=l><li>{LINK}</ul>{P}") == ["l"]


def test_a_heading_at_the_end_of_nothing_is_a_region() -> None:
    assert regions(f"{P}{P}<h2 id=a>You may also like</h2><h2 id=b>Join us</h2>") == ["b", "a"]
    assert regions(f"{P}{P}<h2 id=a>Pictures</h2><img src=a>") == []
    assert regions(f"{P}{P}<h2 id=a>Part</h2><h3 id=b>Of it</h3><p>Fog.</p>") == []


def test_what_is_in_a_text_broken_by_lines_stays_up_to_its_end() -> None:
    text = f"<h2>Tools</h2>{LONG}<br><br><ul><li>one<li>two</ul><h2>Fog</h2>{LONG}"
    assert regions(f"<div>{text}</div>") == []


def test_lines_before_a_list_or_between_quotations_are_beside_them() -> None:
    items = f"<ul><li>{LONG}<li>{LONG}</ul>"
    assert regions(f"<p>Two things are needed.</p>{items}<p>That is all.</p>") == []
    quote = f"<blockquote><p>{LONG}</p></blockquote>"
    assert regions(f"<p>He said:</p>{quote}<p>She thanked him.</p>") == []


def test_a_short_quotation_is_in_the_text_with_all_it_holds() -> None:
    assert regions(f"<blockquote><p>Fog.</p><div>Ann</div></blockquote>{P}") == []


def test_a_list_of_links_is_a_region_wherever_it_stands() -> None:
    links = "<ul id=l><li><a href=/1>One story</a><li>and</ul>"
    assert regions(f"{links}{P}{P}") == ["l"]
    assert regions(f"{P}{links}{P}") == ["l"]


def test_a_list_of_links_to_several_sites_is_the_author_s() -> None:
    links = [f"<li><a href=https://{site}/>What is known of it</a>" for site in "ab"]
    assert regions(f"{P}<ul id=l>{''.join(links)}</ul>{P}") == []
    assert regions(f"{P}<ul id=l>{links[0] * 2}</ul>{P}") == ["l"]


def test_a_list_of_networks_to_share_on_is_not() -> None:
    links = "<li><a href=https://f.example/>Facebook</a><li><a href=https://x.example/>X</a>"
    assert regions(f"{P}<ul id=l>{links}</ul>{P}") == ["l"]


def test_a_paragraph_may_hold_more_links_than_a_list() -> None:
    paragraph = "<p id=p><a href=/1>{}</a>{}</p>"
    assert regions(P + paragraph.format("b" * 30, "c" * 10) + P) == []
    assert regions(P + paragraph.format("b" * 31, "c" * 10) + P) == ["p"]


def test_so_may_a_line_in_a_box_between_paragraphs() -> None:
    assert regions(f"{P}<div id=d>See <a href=/m>the map</a></div>{P}") == []
    shared = "<div id=d>Share <a href=/f>Facebook</a> <a href=/w>WhatsApp</a></div>"
    assert regions(f"{P}{shared}{P}") == ["d"]


def test_a_label_between_paragraphs_is_shorter_than_fifteen_characters() -> None:
    assert regions(f"{P}<div id=d>{'b' * 14}</div>{P}") == ["d"]
    assert regions(f"{P}<div id=d>{'b' * 15}</div>{P}") == []


def test_a_label_is_longer_if_it_is_repeated() -> None:
    label = "<div id=d>A word from a sponsor</div>"
    assert regions(f"{P}{label}{P}") == []
    assert regions(f"{P}{label}{P}{label}{P}") == ["d", "d"]


@pytest.mark.parametrize(
    "box",
    [
        "<div>Fog.</div>",
        "<div>先剪枯枝。</div>",
        "<div>Fig. 1<img src=a></div>",
        "<div><p>Fog</p></div>",
    ],
)
def test_a_sentence_or_a_picture_is_no_label(box: str) -> None:
    assert regions(f"{P}{box}{P}") == []


def test_what_stands_in_a_zone_is_not_named_again() -> None:
    assert regions(f"<nav><div id=d>a</div></nav>{P}") == []


def test_without_paragraphs_nothing_is_a_region() -> None:
    assert regions("<div>one</div><div><a href=x>two</a></div>") == []


def test_repeated_labels_directly_in_a_declared_text_are_found_without_paragraphs() -> None:
    tree = Tree("<body><div id=a>Advert</div><p>One.</p><div id=b>Advert</div><div>Fog</div>")
    assert tree.body
    found = labels_between(measure(tree.body), tree.body, [])
    assert [box.get("id") for box in found] == ["a", "b"]


@pytest.mark.parametrize("tag", ["div", "p", "h4"])
def test_a_line_that_the_article_goes_on_below_is_the_publisher_s(tag: str) -> None:
    line = f"<{tag} id=d>Story continues below gallery</{tag}>"
    assert regions(f"<div>{P * 2}{line}{P}</div>") == ["d"]
    other = line.replace("Story continues below gallery", "How the story of the harbour ends")
    assert "d" not in regions(f"<div>{P * 2}{other.replace('div', 'p')}{P}</div>")


def test_what_a_player_cannot_do_is_no_text_but_may_be_a_title() -> None:
    said = "Your browser does not support the video tag"
    assert regions(f"<div>{P * 2}<p id=d>{said}</p>{P}</div>") == ["d"]
    assert regions(f"<div>{P * 2}<h2 id=d>{said}</h2>{P}</div>") == []


def test_lines_below_the_last_paragraph_may_be_notices() -> None:
    lines = "<p id=c>Contact Ann Miller at ann@boats.example</p><p id=r>© 2026 Boats</p>"
    assert regions(f"<div>{P * 5}{lines}</div>") == ["c", "r"]
    assert regions(f"<div>{P * 5}{lines}{P * 5}</div>") == []
    assert regions(f"<div>{P * 5}<p id=c>Ann Miller, who sailed in all of them</p></div>") == []


def test_between_the_blocks_of_a_post_stands_the_same_line() -> None:
    tree = Tree(
        f"<body>{P}<h3 id=d>Article continues below</h3>{P}<h3>What was seen</h3>{P}</body>"
    )
    assert tree.body
    found = labels_between(measure(tree.body), tree.body, [])
    assert [box.get("id") for box in found] == ["d"]
