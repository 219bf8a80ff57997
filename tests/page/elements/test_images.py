import pytest

from seoaudit.page.elements.images import Image
from seoaudit.testing import page

URL = "https://example.com/a/b"


def image(html: str) -> Image:
    return page(f"<article><p>Prune in late winter.</p>{html}</article>", url=URL).images[0]


def test_images_come_in_document_order_without_those_of_svg_and_templates() -> None:
    html = (
        "<nav><img src='1'></nav><p>Prune in winter.</p><img src='2'>"
        "<template><img src='3'></template>"
        "<svg><image href='4'/></svg><noscript><img src='5'></noscript><IMG SRC='6'>"
    )
    assert [found.source for found in page(html).images] == ["1", "2", "6"]


@pytest.mark.parametrize(
    ("html", "source"),
    [
        ('<img src=" a.jpg\n">', "a.jpg"),
        ('<img data-src="a.jpg">', "a.jpg"),
        ('<img src="data:image/gif;base64,R0" data-lazy-src="a.jpg">', "a.jpg"),
        ('<img srcset="a.jpg 1x, b.jpg 2x">', "a.jpg"),
        ('<img srcset="/w_300,h_200/a.jpg 300w, b.jpg">', "/w_300,h_200/a.jpg"),
        ('<img srcset="a.jpg, b.jpg 2x">', "a.jpg"),
        ('<img src="data:image/gif;base64,R0" data-srcset="a.jpg 1x">', "a.jpg"),
        ('<img src="data:image/gif;base64,R0">', "data:image/gif;base64,R0"),
        ("<img>", ""),
    ],
)
def test_the_source_is_what_readers_will_see(html: str, source: str) -> None:
    assert image(html).source == source


def test_addresses_are_resolved_against_the_base() -> None:
    html = '<base href="https://cdn.example.com/x/"><p>Prune in winter.</p><img src="a.jpg">'
    assert page(html, url=URL).images[0].url == "https://cdn.example.com/x/a.jpg"
    assert page("<p>Prune in winter.</p><img src='a.jpg'>").images[0].url is None


@pytest.mark.parametrize(
    ("src", "name"),
    [
        ("/x/a.jpg?w=1/2#y/z", "a.jpg"),
        ("%D8%B4.jpg", "ش.jpg"),
        ("https://example.com", ""),
        ("data:image/png,/a.jpg", ""),
        ("http://[", ""),
    ],
)
def test_the_file_name_is_the_last_part_of_the_path_decoded(src: str, name: str) -> None:
    assert image(f'<img src="{src}">').file_name == name


def test_a_missing_alt_is_not_an_empty_one() -> None:
    assert image("<img>").alt is None
    assert image("<img alt>").alt == ""
    assert image('<img alt=" A\n saw ">').alt == "A saw"


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ('<img alt="A" aria-label="B" title="C">', "B"),
        ('<img alt="A" title="C">', "A"),
        ('<img title="C">', "C"),
        ('<img alt="" title="C">', ""),
    ],
)
def test_the_name_is_what_is_read_aloud(html: str, name: str) -> None:
    assert image(html).name == name


@pytest.mark.parametrize(
    "html",
    [
        '<img alt="">',
        '<img role="presentation">',
        '<img role="none img" alt="A">',
        '<img aria-hidden="TRUE" alt="A">',
        '<p aria-hidden="true"><img alt="A"></p>',
    ],
)
def test_ornament_is_what_its_author_says_is_ornament(html: str) -> None:
    assert image(html).is_decorative
    assert not image(html).is_content


@pytest.mark.parametrize(
    "html",
    [
        "<img>",
        '<img alt="A">',
        '<img alt="" aria-label="A">',
        '<img role="img">',
        '<img role="none" tabindex="0">',
        '<img role="none" aria-live="polite">',
        '<img role="presentation" ARIA-DescribedBy="a">',
    ],
)
def test_everything_else_means_something(html: str) -> None:
    assert not image(html).is_decorative
    assert image(html).is_content


@pytest.mark.parametrize(
    "html",
    [
        '<img width="1" height="1">',
        "<img width=0>",
        '<img height="3px">',
        '<img style="height: 1px">',
        '<img style="display : none">',
        "<div hidden><img></div>",
    ],
)
def test_what_nobody_sees_is_not_shown(html: str) -> None:
    assert not image(html).is_shown


@pytest.mark.parametrize(
    "html", ["<img>", '<img width="1%">', '<img width="4">', '<img width="auto">']
)
def test_what_is_large_enough_is_shown(html: str) -> None:
    assert image(html).is_shown


@pytest.mark.parametrize(
    ("html", "size"),
    [
        ('<img width="800" height="600">', (800, 600)),
        ('<img width=" 800.5px" height="+6">', (800, None)),
        ('<img width="50%" style="height:20px">', (None, 20)),
        ('<img width="800" style="WIDTH: 100%">', (None, None)),
        ('<img style="width:10em;height:0">', (None, 0)),
    ],
)
def test_a_size_is_known_in_pixels_only(html: str, size: tuple[float | None, float | None]) -> None:
    assert (image(html).width, image(html).height) == size


@pytest.mark.parametrize(
    ("tag", "size"),
    [
        ('<img src="a.png">', (40, 30)),
        ('<img src="a.png" width="20">', (20, 15)),
        ('<img src="a.png" height="60px">', (80, 60)),
        ('<img src="a.png" width="1000" height="10">', (1000, 10)),
        ('<img src="a.png" width="50%">', (None, None)),
        ('<img src="a.png" style="width: 300px">', (300, None)),
        ('<picture><source srcset="b.png"><img src="a.png"></picture>', (None, None)),
        ('<img src="a.svg">', (None, None)),
        ('<img src="a.svg" width="20">', (20, 15)),
        ('<img src="b.png">', (None, None)),
    ],
)
def test_a_side_that_the_tag_leaves_open_follows_from_the_file(
    tag: str, size: tuple[float | None, float | None]
) -> None:
    html = f"<p>Prune in late winter.</p>{tag}"
    [found] = page(html, image_sizes={"a.png": (40, 30), "a.svg": (40, 30, False)}).images
    assert (found.width, found.height) == size


@pytest.mark.parametrize(("side", "is_featured"), [(149, False), (150, True)])
def test_a_face_beside_the_headline_is_known_by_its_file_too(side: int, is_featured: bool) -> None:
    html = '<h1>Pruning</h1><img src="a.jpg"><article><p>Prune in late winter.</p></article>'
    read = page(html, content="article", image_sizes={"a.jpg": (side, side)})
    assert bool(read.article_images) is is_featured


def test_a_file_beside_the_page_tells_nothing_where_a_base_leads_elsewhere() -> None:
    html = '<base href="https://cdn.example.com/"><img src="a.png">'
    assert page(html, image_sizes={"a.png": (1, 1)}).images[0].is_shown


def test_the_style_attribute_is_read_by_its_declarations() -> None:
    found = image('<img style="Width: 10px; ; background:url(a:b); color">')
    assert found.style == {"width": "10px", "background": "url(a:b)"}


def test_a_caption_is_that_of_its_own_figure() -> None:
    figure = "<figure><p><img></p><figcaption>In <b>May</b><script>x</script></figcaption></figure>"
    assert image(figure).caption == "In May"
    assert image("<img><p>In May</p>").caption == ""
    assert image("<figure><img></figure>").caption == ""


def test_places_are_those_of_attributes_else_of_the_tag() -> None:
    html = "<p>Prune in winter.</p><img src='a.jpg' alt='A'><img>"
    written, bare = page(html).images
    assert [html[p.start : p.end] for p in (written.alt_place, written.source_place)] == [
        "alt='A'",
        "src='a.jpg'",
    ]
    assert [html[p.start : p.end] for p in (bare.alt_place, bare.source_place)] == ["<img>"] * 2


@pytest.mark.parametrize(
    ("file", "is_icon"),
    [
        ("home_icn.jpg", True),
        ("img/sns_share_24.png", True),
        ("space.gif", True),
        ("saw.jpg", False),
        ("spaceship.jpg", False),
        ("how-to-press-a-button.jpg", False),
    ],
)
def test_icons_are_told_by_their_file_names(file: str, is_icon: bool) -> None:
    image = page(f"<article><p>Prune.</p><img src='{file}'></article>").images[0]
    assert image.is_icon is is_icon
    assert image.is_content is not is_icon


@pytest.mark.parametrize(
    ("size", "is_icon"),
    [
        ("width=25", True),
        ("width=45 height=13", True),
        ('style="width: 32px"', True),
        ("width=728 height=90", True),
        ("width=640 height=480", False),
        ("width=33", False),
        ('width="100%"', False),
        ("", False),
    ],
)
def test_icons_and_banners_are_told_by_their_shape(size: str, is_icon: bool) -> None:
    [image] = page(f'<article><p>x</p><img src="saw.jpg" alt="A saw" {size}>').images
    assert image.is_icon is is_icon


@pytest.mark.parametrize(
    ("around", "leads"),
    [
        ('<a href="/saws">{}</a>', True),
        ('<a href="https://e.com/">{}</a>', True),
        ('<a href="/large/saw.jpg">{}</a>', False),
        ('<a href="#large">{}</a>', False),
        ("<a>{}</a>", False),
        ("{}", False),
    ],
)
def test_a_picture_leads_elsewhere_where_it_is_a_link_to_a_page(around: str, leads: bool) -> None:
    [image] = page(around.format('<img src="saw.jpg" alt="A saw">')).images
    assert image.leads_elsewhere is leads
