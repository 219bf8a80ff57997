import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.content.no_media import NoMedia

TEXT = "<p>Prune in winter.</p>" * 100


@pytest.mark.parametrize(
    "shown",
    [
        '<img src="saw.jpg" alt="">',
        '<picture><source srcset="saw.webp"><img src="saw.jpg" alt="A saw"></picture>',
        '<video src="saw.mp4"></video>',
        '<audio src="saw.mp3"></audio>',
        '<iframe src="https://www.youtube.com/embed/x"></iframe>',
        '<object data="saw.pdf"></object>',
        "<canvas></canvas>",
        '<figure><svg role="img"><title>Saw</title></svg></figure>',
        '<amp-img src="saw.jpg"></amp-img>',
        '<blockquote class="twitter-tweet"><p>A saw.</p></blockquote>',
        '<figure class="image"><noscript><img src="saw.jpg"></noscript></figure>',
        '<picture><source srcset="saw.webp"></picture>',
        '<div id="sawplayer"></div>',
        '<div class="slider"><img src="saw.jpg" alt="A saw"></div>',
        '<figure class="popup-gallery"><img src="saw.jpg" alt="A saw"></figure>',
        '<div class="slider-placeholder">Photos: Jo Field</div>',
        '<div class="gallery"></div>',
    ],
)
def test_whatever_can_be_seen_or_heard_counts(shown: str) -> None:
    assert keys(NoMedia, f"<article>{TEXT}{shown}{TEXT}</article>") == []


@pytest.mark.parametrize(
    "unseen",
    [
        "",
        '<img src="t.gif" width="1" height="1" alt="">',
        '<iframe src="t.html" width="0" height="0"></iframe>',
        '<svg class="icon"><path d="M0 0"/></svg>',
        "<blockquote><p>A saw.</p></blockquote>",
        '<!-- <img src="saw.jpg"> -->',
        "<table><tr><td>A saw</td></tr></table>",
        "<figure><pre>saw --help</pre><figcaption>All options</figcaption></figure>",
        '<div class="player-row">Jo Field</div>',
        '<div class="gallery">Jo Field</div>',
        '<img src="face.jpg" width="60" height="60" alt="Jo Field">',
        '<div class="related"><img src="pear.jpg" alt="A pear"></div>',
    ],
)
def test_what_cannot_be_seen_does_not(unseen: str) -> None:
    assert keys(NoMedia, f"<article>{TEXT}{unseen}{TEXT}</article>") == ["missing"]


@pytest.mark.parametrize(("width", "found"), [(149, ["missing"]), (150, [])])
def test_a_face_is_known_by_its_file_too(width: int, found: list[str]) -> None:
    html = f"<article>{TEXT}<img src='jo.jpg' alt='Jo Field'></article>"
    assert keys(NoMedia, page(html, image_sizes={"jo.jpg": (width, 200)})) == found


def test_a_picture_outside_the_article_does_not_count() -> None:
    picture = '<img src="saw.jpg" alt="A saw">'
    html = f"<nav>{picture}</nav><article>{TEXT}</article><footer>{picture}</footer>"
    assert keys(NoMedia, html) == ["missing"]


def test_the_featured_picture_beside_the_headline_counts() -> None:
    html = (
        '<h1>Apples in winter</h1><img src="saw.jpg" width="900" height="600" alt="A saw">'
        f"<article>{TEXT}</article>"
    )
    assert keys(NoMedia, html) == []


def test_a_film_between_headline_and_text_counts() -> None:
    film = '<div class="article-hero"><iframe src="https://example.com/film"></iframe></div>'
    html = f"<main><h1>Apples in winter</h1>{film}<div id=text>{TEXT}</div></main>"
    assert keys(NoMedia, html) == []


def test_a_short_article_needs_none() -> None:
    assert not applies(NoMedia, "<article><p>Prune in winter.</p></article>")


def test_a_page_without_text_needs_none_even_without_a_limit() -> None:
    assert not applies(NoMedia, "", min_words=0)


def test_the_finding_counts_arabic_words() -> None:
    [finding] = findings(NoMedia, f"<article>{'<p>تُقلَّم في الشتاء</p>' * 100}</article>")
    assert finding.params["count"] == 300


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ("<header><figure><img src=a.jpg alt=A></figure><h1>Saws</h1></header>{}", []),
        ("<header><h1>Saws</h1></header>{}<div><figure><img src=a.jpg alt=A></figure></div>", []),
        ("<h1>Saws</h1>{}<ul><li><figure><img src=b.jpg alt=B></figure></li></ul>", ["missing"]),
        ("<h1>Saws</h1>{}<aside><figure><img src=b.jpg alt=B></figure></aside>", ["missing"]),
        ("<h1>Saws</h1>{}<p><img src=b.jpg alt=B></p>", ["missing"]),
    ],
)
def test_a_figure_of_the_whole_article_is_its_own(parts: str, found: list[str]) -> None:
    text = f"<div class=text><p>{'Prune in winter. ' * 100}</p></div>"
    html = f"<article>{parts.format(text)}</article>"
    assert keys(NoMedia, page(html, content=".text")) == found
