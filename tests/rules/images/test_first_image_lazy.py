import pytest

from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.images.first_image_lazy import FirstImageLazy

LAZY = '<img src="a.jpg" alt="A" loading="lazy">'


def article(inside: str) -> str:
    return f"<article><h1>Pruning</h1>{inside}<p>Prune the tree in late winter.</p></article>"


@pytest.mark.parametrize("written", ['loading="LAZY"', "loading=lazy", "LOADING='lazy'"])
def test_the_attribute_is_read_in_any_spelling(written: str) -> None:
    assert keys(FirstImageLazy, article(f'<img src="a.jpg" {written}>')) == ["lazy"]


@pytest.mark.parametrize("written", ['loading="eager"', "", 'class="lazy"'])
def test_an_image_that_loads_at_once_passes(written: str) -> None:
    assert keys(FirstImageLazy, article(f'<img src="a.jpg" {written}>')) == []


def test_later_images_are_right_to_wait() -> None:
    assert keys(FirstImageLazy, article('<img src="a.jpg" alt="A">' + LAZY)) == []


@pytest.mark.parametrize(
    "small", ['<img src="p.gif" width="1" height="1">', '<img src="i.png" width="32" alt="">']
)
def test_pixels_and_icons_are_not_the_first_image(small: str) -> None:
    assert keys(FirstImageLazy, article(small + LAZY)) == ["lazy"]


@pytest.mark.parametrize(("width", "judged"), [(149, False), (150, True)])
def test_an_icon_is_known_by_its_file_too(width: int, judged: bool) -> None:
    read = page(article(LAZY), image_sizes={"a.jpg": (width, 80)})
    assert bool(findings(FirstImageLazy, read)) is judged


@pytest.mark.parametrize(("words", "judged"), [(100, True), (101, False)])
def test_an_image_below_much_text_is_not_seen_first(words: int, judged: bool) -> None:
    html = f"<article><p>{'word ' * words}</p>{LAZY}<p>More text follows here.</p></article>"
    assert applies(FirstImageLazy, html) is judged


def test_a_menu_icon_is_not_the_first_image() -> None:
    html = '<nav><img src="logo.png" loading="lazy"></nav>' + article("")
    assert not applies(FirstImageLazy, html)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<img src="a.jpg" loading="lazy" alt="A">', '<img src="a.jpg" alt="A">'),
        ('<img loading=lazy src="a.jpg">', '<img src="a.jpg">'),
        ('<img src="a.jpg"\n  loading="lazy"\n>', '<img src="a.jpg"\n>'),
    ],
)
def test_the_fix_removes_the_attribute_and_the_blank_before_it(before: str, after: str) -> None:
    [finding] = findings(FirstImageLazy, article(before))
    assert finding.fix
    assert apply(article(before), [finding.fix]) == article(after)


def test_the_finding_points_at_the_attribute() -> None:
    html = article(LAZY)
    [finding] = findings(FirstImageLazy, html)
    assert html[finding.start : finding.end] == 'loading="lazy"'


@pytest.mark.parametrize(("width", "expected"), [(128, []), (150, ["lazy"])])
def test_the_first_image_is_one_that_is_larger_than_a_logo(width: int, expected: list[str]) -> None:
    html = f'<p>Prune.</p><img src="a.jpg" alt="A saw" width={width} height=72 loading="lazy">'
    assert keys(FirstImageLazy, html) == expected
