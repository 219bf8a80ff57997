from seoaudit.testing import page

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
