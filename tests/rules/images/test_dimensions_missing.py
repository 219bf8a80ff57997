import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.images.dimensions_missing import DimensionsMissing


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter.</p>{inside}</article>"


@pytest.mark.parametrize(
    "attributes",
    [
        'width="800" height="600"',
        'width="800px" height="600px"',
        "WIDTH=800 HEIGHT=600",
        'style="width: 20em; height:10em"',
        'style="aspect-ratio:16/9"',
        'width="800" style="height: 600px"',
        'style="position:absolute; inset:0"',
    ],
)
def test_what_keeps_the_place_free_passes(attributes: str) -> None:
    assert keys(DimensionsMissing, article(f'<img src="a.jpg" alt="A" {attributes}>')) == []


@pytest.mark.parametrize(
    "attributes",
    [
        "",
        'width="800"',
        'width="100%" height="auto"',
        'style="width:100%;height:auto"',
        'style="max-width:100%"',
        'width="" height=""',
    ],
)
def test_what_leaves_the_shape_open_is_reported(attributes: str) -> None:
    html = article(f'<img src="a.jpg" alt="A" {attributes}>')
    assert keys(DimensionsMissing, html) == ["missing"]


def test_the_sources_of_a_picture_may_give_the_size() -> None:
    source = '<source srcset="a.webp" width="800" height="600">'
    html = article(f'<picture>{source}<img src="a.jpg" alt="A"></picture>')
    assert keys(DimensionsMissing, html) == []


def test_decorative_images_move_the_text_too() -> None:
    assert keys(DimensionsMissing, article('<img src="line.png" alt="">')) == ["missing"]


def test_data_in_the_page_arrives_with_it() -> None:
    html = article('<img src="data:image/png;base64,AAAA" alt="A">')
    assert not applies(DimensionsMissing, html)


def test_half_of_the_images_cost_half_the_weight() -> None:
    html = article('<img src="a.jpg" alt="A"><img src="b.jpg" alt="B" width="4" height="4">')
    assert [finding.cost for finding in findings(DimensionsMissing, html)] == [0.5]


@pytest.mark.parametrize(
    ("tag", "safety", "written"),
    [
        ('<img src="a.svg" alt="A">', Safety.UNSAFE, 'width="40" height="30" src="a.svg"'),
        ('<img src="a.svg" alt="A" width="80">', Safety.SAFE, 'height="60" src="a.svg"'),
    ],
)
def test_a_drawing_with_a_shape_alone_gets_a_size_only_when_asked_for(
    tag: str, safety: Safety, written: str
) -> None:
    judged = page(article(tag), image_sizes={"a.svg": (40, 30, False)})
    [finding] = findings(DimensionsMissing, judged)
    assert finding.fix
    assert finding.fix.safety is safety
    assert written in apply(judged.source, [finding.fix])


def test_one_file_without_size_is_told_once_with_its_places() -> None:
    arrow, saw = '<img src="up.gif" alt="Up">', '<img src="saw.jpg" alt="A saw">'
    html = f"<p>Text</p>{arrow * 3}{saw}"
    found = findings(DimensionsMissing, page(html, content="body"))
    assert [(f.params["file"], f.params["count"], f.cost) for f in found] == [
        ("up.gif", 3, 0.5),
        ("saw.jpg", 1, 0.5),
    ]


def test_the_fix_of_a_file_writes_its_size_in_every_place() -> None:
    html = '<p>Text</p><img src="a.gif" alt="A"><img src="a.gif" alt="B">'
    [found] = findings(
        DimensionsMissing, page(html, content="body", image_sizes={"a.gif": (40, 30)})
    )
    assert found.fix is not None
    assert len(found.fix.edits) == 2
