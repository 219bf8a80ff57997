from collections.abc import Sequence

from seoaudit.page.publication.dates import find_times
from seoaudit.page.tree.element import Element
from seoaudit.testing import page

PROSE = "<p>Prune in winter, when the tree rests and its form is bare, and cut to a bud.</p>"
HTML = (
    '<meta property="article:published_time" content="2026-02-03T09:30:00Z">'
    '<meta property="article:modified_time" content="soon">'
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", '
    '"datePublished": ["February 3, 2026", "3/4/2026", "0001-01-02"], '
    '"dateModified": "2026-02-04"}</script>'
    '<h1>Mint</h1><time datetime="2026-02-05">5 February</time><p>Mint spreads by its roots.</p>'
)


def test_dates_come_from_structured_data_metas_and_what_readers_see() -> None:
    dates = page(HTML).dates
    assert [(d.text, d.origin) for d in dates.published] == [
        ("February 3, 2026", "structured-data"),
        ("2026-02-03T09:30:00Z", "meta"),
    ]
    assert [d.text for d in dates.modified] == ["2026-02-04"]
    assert [(d.text, d.origin) for d in dates.shown] == [("2026-02-05", "shown")]


def test_each_date_knows_its_place() -> None:
    published, modified, shown = page(HTML).dates
    places = [HTML[d.place.start : d.place.end] for d in (*published, *modified, *shown)]
    assert places == [
        '"February 3, 2026"',
        'content="2026-02-03T09:30:00Z"',
        '"2026-02-04"',
        'datetime="2026-02-05"',
    ]


def test_a_page_without_dates_has_none() -> None:
    assert page("").dates == ((), (), ())


def times(html: str) -> Sequence[Element]:
    judged = page(html)
    return find_times(judged.tree, judged.article, judged.blocks)


def test_times_are_those_between_headline_and_text() -> None:
    html = (
        '<time datetime="2026-01-01">menu</time><article><h1>Pruning apple trees</h1>'
        '<time datetime="2026-02-03">3 February</time><time>no date</time>'
        f'{PROSE}<p>Since <time datetime="1990">1990</time>.</p></article>'
    )
    assert [time.get("datetime") for time in times(html)] == ["2026-02-03"]
    assert times("<time datetime='2026'>x</time>") == ()
