import pytest

from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.images.alt_missing import AltMissing


def article(inside: str) -> str:
    return f"<main><article><p>Prune the old tree in late winter.</p>{inside}</article></main>"


@pytest.mark.parametrize(
    "image",
    [
        '<img src="a.jpg" alt="">',
        '<img src="a.jpg" alt>',
        '<img src="a.jpg" role="presentation">',
        '<img src="a.jpg" role="NONE">',
        '<img src="a.jpg" aria-hidden="true">',
        '<span aria-hidden="true"><img src="a.jpg"></span>',
        '<img src="a.jpg" aria-label="A saw">',
        '<b id="n">A saw</b><img src="a.jpg" aria-labelledby="n">',
        '<IMG SRC="a.jpg" ALT="A saw">',
    ],
)
def test_described_and_decorative_images_are_right(image: str) -> None:
    assert keys(AltMissing, article(image)) == []


@pytest.mark.parametrize(
    "image",
    [
        '<img src="p.gif" width="1" height="1">',
        '<img src="p.gif" style="display: none">',
        '<div hidden><img src="p.gif"></div>',
        '<noscript><img src="a.jpg"></noscript>',
        '<template><img src="a.jpg"></template>',
    ],
)
def test_what_readers_never_see_is_not_judged(image: str) -> None:
    assert not applies(AltMissing, article(image))


@pytest.mark.parametrize(
    "image", ['<img src="a.jpg" alt=" ">', '<img src="a.jpg" role="none" tabindex="0">']
)
def test_a_space_and_a_role_on_what_can_be_focused_call_nothing_ornament(image: str) -> None:
    assert keys(AltMissing, article(image)) == ["missing"]


def test_an_alt_of_space_is_written_over() -> None:
    figure = "<figure>{}<figcaption>A saw with a curved blade.</figcaption></figure>"
    html = article(figure.format('<img alt=" " src="a.jpg">'))
    [finding] = findings(AltMissing, html)
    assert finding.fix
    assert apply(html, [finding.fix]) == article(
        figure.format('<img alt="A saw with a curved blade." src="a.jpg">')
    )


def test_a_title_is_no_alt_text() -> None:
    assert keys(AltMissing, article('<img src="a.jpg" title="A saw">')) == ["missing"]


def test_each_image_takes_its_share() -> None:
    html = article(
        '<img src="a.jpg"><img src="b.jpg"><img src="c.jpg" alt=""><img src="d.jpg" alt="D">'
    )
    assert [finding.cost for finding in findings(AltMissing, html)] == [0.25, 0.25]


def test_twenty_findings_carry_the_cost_of_all() -> None:
    found = findings(
        AltMissing, article('<img src="a.jpg">' * 30 + '<img src="b.jpg" alt="">' * 30)
    )
    assert len(found) == 20
    assert sum(finding.cost for finding in found) == pytest.approx(0.5)


def test_the_finding_points_at_the_tag() -> None:
    html = article('<p><img src="a.jpg"></p>')
    [finding] = findings(AltMissing, html)
    assert html[finding.start : finding.end] == '<img src="a.jpg">'


def test_an_image_that_is_all_of_a_link_is_left_to_another_rule() -> None:
    assert keys(AltMissing, article('<a href="/saws"><img src="a.jpg"></a>')) == []


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/saws"><img src="a.jpg"> Saws</a>',
        '<a href="#zoom"><img src="a.jpg"></a>',
        '<a href="javascript:zoom()"><img src="a.jpg"></a>',
        '<a href="/saws" aria-label="Saws"><img src="a.jpg"></a>',
        '<a><img src="a.jpg"></a>',
    ],
)
def test_an_image_in_a_link_that_has_a_name_or_leads_nowhere_is_judged(link: str) -> None:
    assert keys(AltMissing, article(link)) == ["missing"]


def test_images_of_menu_and_footer_are_not_judged() -> None:
    html = f'<nav><img src="n.png"></nav>{article("")}<footer><img src="f.png"></footer>'
    assert not applies(AltMissing, html)


def test_data_in_place_of_a_file_is_called_by_its_tag() -> None:
    [finding] = findings(AltMissing, article('<img src="data:image/png;base64,AAAA">'))
    assert finding.params["file"] == "<img>"


def test_an_encoded_arabic_file_name_is_shown_in_arabic() -> None:
    [finding] = findings(AltMissing, article('<img src="/%D8%B4%D8%AC%D8%B1%D8%A9.jpg">'))
    assert finding.params["file"] == "شجرة.jpg"


def test_icons_of_the_layout_are_not_the_writers() -> None:
    assert not applies(AltMissing, article("<img src='/theme/sns_share_24.png'>"))


@pytest.mark.parametrize(
    "image",
    [
        '<figure><img src="a.jpg" alt=""></figure>',
        '<figure><picture><source srcset="a.webp"><img src="a.jpg" alt=""></picture></figure>',
        '<figure><img src="a.jpg" alt=""><img alt="B"><figcaption>S</figcaption></figure>',
        '<p><img src="/pruning-saw.jpg" alt=""></p>',
        '<img src="/%D9%85%D9%86%D8%B4%D8%A7%D8%B1-%D8%AA%D9%82%D9%84%D9%8A%D9%85.jpg" alt="">',
        '<p><img src="/DSC_0412.jpg" alt=""></p>',
        '<p><img src="/saw.jpg" width="600" height="400" alt=""> A saw.</p>',
        '<p><img src="/5f3a9c1e77.webp" width="1200" height="800" alt=""></p>',
    ],
)
def test_an_empty_alt_text_of_a_picture_that_shows_something_is_none(image: str) -> None:
    assert keys(AltMissing, article(image)) == ["empty"]


@pytest.mark.parametrize(
    "image",
    [
        '<figure><img src="a.jpg" alt="" role="presentation"></figure>',
        '<figure aria-hidden="true"><img src="a.jpg" alt=""></figure>',
        '<figure><img src="a.jpg" alt="" aria-label="A saw"></figure>',
        '<figure><img src="a.jpg" alt=""><p>Beside the text of a box.</p></figure>',
        '<p><img src="/divider-gold.png" alt=""></p>',
        '<p><img src="/hero-background.jpg" alt="" width="1600" height="900"></p>',
        '<p><img src="/5f3a9c1e77.jpg" alt=""></p>',
        '<p><img src="/5f3a9c1e77.jpg" width="600" height="400" alt=""> A saw.</p>',
        '<p><img src="/5f3a9c1e77.png" width="600" height="400" alt=""></p>',
        '<p><img src="/saw.jpg" alt=""> A saw with a curved blade.</p>',
        '<p>By <img src="/hanna-weiss.jpg" width="48" height="48" alt=""> <b>Hanna Weiss</b></p>',
        '<a href="/saws"><img src="/saw.jpg" alt=""> All our saws</a>',
    ],
)
def test_an_empty_alt_text_of_decoration_is_right(image: str) -> None:
    assert keys(AltMissing, article(image)) == []


def test_an_empty_alt_text_may_get_the_caption() -> None:
    figure = (
        '<figure><img {}src="a.jpg"><figcaption>A saw with a curved blade.</figcaption></figure>'
    )
    html = article(figure.format('alt="" '))
    [finding] = findings(AltMissing, html)
    assert finding.fix
    assert apply(html, [finding.fix]) == article(figure.format('alt="A saw with a curved blade." '))
