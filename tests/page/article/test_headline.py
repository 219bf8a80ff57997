"""The headline of an article, the line below it and the pictures beside it."""

import pytest

from seoaudit.page.article.density import measure
from seoaudit.page.article.headline import find_deck, find_featured, find_headline, is_small
from seoaudit.page.tree.declared_size import declared_width
from seoaudit.page.tree.tree import Tree


def headline(source: str) -> str | None:
    """Return the id of the headline of the element with the id "a"."""
    tree = Tree(source)
    found = find_headline(tree, tree.ids["a"])
    return found.get("id") if found else None


def featured(source: str) -> list[str]:
    """Return the ids of the pictures up to the first paragraph of the element with the id "a"."""
    tree = Tree(source)
    article, first = tree.ids["a"], tree.by_tag("p")[0]
    found = find_featured(tree, article, find_headline(tree, article), first, declared_width)
    return [image.get("id") for image in found]


LINE = "Two boats went out, and both came home."
LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."


def deck(between: str, description: str = "", first: str = LONG) -> str | None:
    """Return the id of the line below the headline, above a paragraph."""
    head = f'<meta name=description content="{description}">' if description else ""
    tree = Tree(f"{head}<main><header><h1>Fog</h1>{between}</header><p id=first>{first}</main>")
    assert tree.body
    found = find_deck(measure(tree.body), tree.by_tag("h1")[0], tree.ids["first"])
    return found.get("id") if found else None


@pytest.mark.parametrize(
    "line",
    [
        f"<p id=d class=standfirst>{LINE}</p>",
        f"<h2 id=d class=article__subHeadline>{LINE}</h2>",
        f"<div class=entry_dek><p id=d>{LINE}</p></div>",
        f"<div>By Ana Vidal</div><div id=d class=c-summary>{LINE}</div>",
    ],
)
def test_the_line_below_a_headline_is_known_by_its_name(line: str) -> None:
    assert deck(line) == "d"
    assert deck(line.replace("class", "data-x")) is None


def test_it_is_known_by_the_description_that_begins_alike() -> None:
    assert deck(f"<div class=x-1><h2 id=d>{LINE}</h2></div>", LINE) == "d"
    assert deck(f"<p id=d>{LINE} {LONG}</p>", f"{LINE} {LONG[:30]}") == "d"
    assert deck(f"<p id=d>{LINE}</p>", "Two boats in fog, and how both of them came home.") is None


@pytest.mark.parametrize(
    "line",
    [
        f"<figure><figcaption>{LINE}</figcaption></figure>",
        f"<div class=related>{LINE}</div>",
        f"<p><a href=/boats>{LINE}</a></p>",
        f"<p hidden>{LINE}</p>",
        f"<ul><li>{LINE}</ul>",
    ],
)
def test_captions_links_and_related_lines_are_none(line: str) -> None:
    assert deck(line, LINE) is None


def test_a_short_line_or_the_beginning_of_the_article_is_none() -> None:
    assert deck("<p class=subtitle>From the coast</p>") is None
    assert deck(f"<p class=subtitle>{LONG}</p>", LONG) is None


def test_the_headline_is_the_h1_that_the_title_repeats() -> None:
    source = (
        "<title>Fog over the harbour - Sea News</title><header><h1>Sea News</h1></header>"
        "<h1 id=h>Fog over the harbour</h1><div id=a><h1 id=i>Ships in the harbour</h1>Text</div>"
    )
    assert headline(source) == "h"


def test_the_title_that_is_shared_counts_as_well() -> None:
    source = (
        "<title>Sea News</title><meta property=og:title content='ضباب فوق الميناء'>"
        "<h1>أخبار البحر</h1><h1 id=h>ضباب فوق\n الميناء</h1><div id=a>نص</div><h1>البحر</h1>"
    )
    assert headline(source) == "h"


@pytest.mark.parametrize(
    "parted", ["Fog<br>over the harbour", "Fog over<script>x</script> the harbour"]
)
def test_a_headline_is_compared_as_it_is_read(parted: str) -> None:
    source = f"<title>Fog over the harbour</title><div id=a><h1>Sea News</h1><h1 id=h>{parted}</h1>"
    assert headline(source) == "h"


@pytest.mark.parametrize(("text", "repeats"), [("Fogs now", True), ("Fog now", False)])
def test_a_heading_of_fewer_than_eight_characters_repeats_by_accident(
    text: str, repeats: bool
) -> None:
    source = f"<title>Fogs now or Fog now</title><h1 id=h>{text}</h1><div id=a><h1 id=i>Inside</h1>"
    assert headline(source) == ("h" if repeats else "i")


@pytest.mark.parametrize(("rest", "repeats"), [(16, True), (17, False)])
def test_a_heading_of_less_than_a_third_of_the_title_is_the_name_of_the_site(
    rest: int, repeats: bool
) -> None:
    title = "Sea News" + "." * rest
    source = f"<title>{title}</title><h1 id=h>Sea News</h1><div id=a><h1 id=i>Inside</h1></div>"
    assert headline(source) == ("h" if repeats else "i")


def test_of_several_that_repeat_the_title_one_inside_goes_before_a_longer_one() -> None:
    source = (
        "<title>Fog over the harbour</title><h1 id=h>Fog over the harbour: more</h1>"
        "<div id=a><h1 id=i>Fog over the harbour</h1></div>"
    )
    assert headline(source) == "i"


def test_else_it_is_the_first_inside_or_the_last_before() -> None:
    before = "<h1>One</h1><h1 id=b>Two</h1>"
    assert headline(f"{before}<div id=a><h1></h1><h1 id=i>Three</h1><h1>Four</h1></div>") == "i"
    assert headline(f"{before}<div id=a>نص</div><h1>After</h1>") == "b"
    assert headline("<div id=a>نص</div><h1>After</h1>") is None


@pytest.mark.parametrize(
    ("heading", "is_logo"),
    [
        ("<h1 id=h><a href=/>Sea News</a></h1>", True),
        ("<h1 id=h><a href=/><span>Sea</span> News</a></h1>", True),
        ("<h1 id=h><a href=/>Sea</a> News</h1>", False),
    ],
)
def test_a_heading_before_the_article_that_is_one_link_is_a_logo(
    heading: str, is_logo: bool
) -> None:
    assert headline(f"{heading}<div id=a>نص</div>") == (None if is_logo else "h")


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        ("<img src=fog.jpg>", True),
        ("<a href=/full/fog.jpg><img src=fog.jpg></a>", True),
        ("<a href=#gallery><img src=fog.jpg></a>", True),
        ("<a href=https://example.com/fog><img src=fog.jpg></a>", True),
        ("<a href=https://example.com/video/1><img src=fog.jpg></a>", True),
        ("<img data-lazy-src=fog.jpg>", True),
        ("<img data-lazy=/fog.jpg data-id=7>", True),
        ("<img data-id=7>", False),
        ("<picture><source srcset=fog.webp><img></picture>", True),
        ("<a href=/><img src=logo.svg></a>", False),
        ("<a href=https://social.example/share?u=1><img src=share.png></a>", False),
        ("<a href=/another><img src=teaser.jpg></a>", False),
        ("<a href='javascript:print()'><img src=print.png></a>", False),
        ("<img>", False),
        ("<img src=qr.png style='display: none'>", False),
        ("<div hidden><img src=qr.png></div>", False),
    ],
)
def test_what_leads_away_or_is_not_shown_is_not_featured(picture: str, expected: bool) -> None:
    head = "<link rel=canonical href=https://example.com/fog>"
    source = f"{head}<main><h1>Fog</h1>{picture}<div id=a><p>The harbour was quiet.</div></main>"
    assert bool(featured(source)) is expected


def test_pictures_around_the_headline_up_to_the_first_paragraph_are_featured() -> None:
    source = (
        "<img id=1 src=1><main><img id=2 src=2><h1>ضباب</h1><img id=3 src=3>"
        "<div id=a><img id=4 src=4><p>نص<img id=5 src=5></div></main><img id=6 src=6>"
    )
    assert featured(source) == ["2", "3", "4"]


SHARED = "<meta property=og:image content=https://a.example/600/boats.jpg>"


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        ("<img id=1 src=/300/boats.jpg>", ["1"]),
        ("<img id=1 src=/300/fog.jpg>", []),
        ("<aside><img id=1 src=/300/boats.jpg></aside>", []),
        ("<a href=/other><img id=1 src=/300/boats.jpg></a>", []),
        ("<img id=1 src=/300/boats.jpg width=90>", []),
    ],
)
def test_the_picture_that_is_shared_is_featured_wherever_it_is(
    picture: str, expected: list[str]
) -> None:
    body = f"<div class=top>{picture}</div><main><h1>Fog</h1><div id=a><p>Text</div></main>"
    assert featured(f"{SHARED}<body>{body}") == expected
    near = body.replace("</h1>", "</h1><img id=2 src=/two.jpg>")
    assert featured(f"{SHARED}<body>{near}") == ["2"]


def test_a_shared_logo_and_an_address_without_a_name_are_no_picture_of_the_article() -> None:
    body = "<div><img id=1 src=/{0}></div><main><h1>Fog</h1><div id=a><p>Text</div></main>"
    for name in ("site-logo.png", "image?u=boats.jpg"):
        shared = SHARED.replace("boats.jpg", name)
        assert featured(f"{shared}<body>{body.format(name)}") == []


def test_on_a_page_without_an_h1_the_headline_is_an_h2_that_the_title_repeats() -> None:
    body = "<h2 id=1>Menu of the day</h2><h2 id=2>Fog at the quay</h2><div id=a><h2>Part</h2></div>"
    title = "<title>Fog at the quay | Notes</title>"
    assert headline(f"{title}<body>{body}") == "2"
    assert headline(f"<title>Notes</title><body>{body}") is None
    assert headline(f"{title}<body><h1 id=3>Notes on boats</h1>{body}") == "3"


@pytest.mark.parametrize("tag", ["nav", "aside", "header", "div class=byline"])
def test_a_picture_in_a_part_of_its_own_is_not_featured(tag: str) -> None:
    name = tag.partition(" ")[0]
    picture = f"<{tag}><img id=1 src=1></{name}>"
    assert featured(f"<main><h1>Fog</h1>{picture}<div id=a><p>Text</div></main>") == []
    inside = f"<main><{tag}><h1>Fog</h1><img id=1 src=1></{name}><div id=a><p>Text</div></main>"
    assert featured(inside) == ["1"]  # where the headline stands in it too


def test_without_a_headline_no_picture_is_featured() -> None:
    assert featured("<main><img id=1 src=1><div id=a><p>Text</div></main>") == []


def test_an_icon_is_not_featured_and_a_picture_of_unknown_width_is() -> None:
    pictures = "<img id=1 src=1 width=149><img id=2 src=2 width=150><img id=3 src=3>"
    assert featured(f"<main><h1>Fog</h1>{pictures}<div id=a><p>Text</div></main>") == ["2", "3"]


@pytest.mark.parametrize(
    ("width", "expected"), [(None, False), (0, True), (149.9, True), (150, False)]
)
def test_an_image_is_small_below_150_pixels(width: float | None, expected: bool) -> None:
    assert is_small(width) is expected


@pytest.mark.parametrize("tag", ["aside", "nav", "footer"])
def test_the_heading_of_a_box_beside_the_text_is_no_headline(tag: str) -> None:
    box = f"<{tag}><h1 id=2>Recently in fruit</h1></{tag}>"
    source = f"<h1 id=1>The collapse of an orchard</h1><div id=a><p>Prune.</p>{box}</div>"
    assert headline(source) == "1"
    assert headline(f"<div id=a><p>Prune.</p>{box}</div>") == "2"
