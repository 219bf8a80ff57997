import pytest

from seoaudit.testing import page

PROSE = "<p>Prune in late winter, on a dry day, with a clean saw and a steady ladder.</p>" * 4


def byline(html: str) -> str | None:
    element = page(html).byline
    return element.text.strip() if element else None


def article(byline: str) -> str:
    return f"<article><h1>Pruning apple trees</h1>{byline}{PROSE}</article>"


@pytest.mark.parametrize(
    "html",
    [
        '<a rel="author" href="/jo">Jo Field</a>',
        '<span itemprop="author">Jo Field</span>',
        '<div class="post-author">Jo Field</div>',
        '<div class="c-byline__names">Jo Field</div>',
        '<div class="articleAuthor">Jo Field</div>',
        '<div id="author">Jo Field</div>',
        "<div>By Jo Field</div>",
        "<p>by <a href='/jo'>Jo Field</a></p>",
        "<div>بقلم: جو فيلد</div>",
        "<div>إعداد جو فيلد</div>",
        "<span>Von Jo Field</span>",
        "<div>【责任编辑：张】</div>",
        '<p class="article__service-name">Field News</p>',
        "<p>© 2019 Jo Field</p>",
        "<div>Jo van Field</div><div>14 May 2026</div>".replace("van", "Van"),
        "<div>14 May 2026, 17:55 UTC</div><div>Jo Field</div>",
        "<p>Last changed: 14 May 2026<br>Office of Orchards<br>Pruning section</p>",
        "<p>更新日：2026年5月14日<br>果樹センター</p>",
        "<div>Posted on <b>14 May 2026</b> by Editor</div>",
    ],
)
def test_a_byline_is_known_by_its_markup_or_its_first_word(html: str) -> None:
    assert byline(article(html)) is not None


@pytest.mark.parametrize(
    "html",
    [
        "",
        '<div class="author"> </div>',
        '<div class="authority">Jo Field</div>',
        "<div>Bygone days</div>",
        f"<p>By late winter {'the sap rises and ' * 9}buds swell.</p>",
        '<nav><a class="author" href="/authors">Our authors</a></nav>',
        "<div hidden><script>By Jo Field</script></div>",
        "<div>Orchard</div><div>14 May 2026</div>",
        "<p>更新日：2026年5月14日</p>",
        "<div>Pruned <b>in May</b> by hand</div>",
        "<p>Printed 3 May 2026<br>Changed 14 May 2026</p>",
        "<div>Jo Field</div><div>The old orchard</div>",
        "<div>in the garden</div><div>14 May 2026</div>",
    ],
)
def test_what_names_nobody_is_no_byline(html: str) -> None:
    assert byline(article(html)) is None


@pytest.mark.parametrize(
    ("last", "is_byline"),
    [
        ("<p><em>Jo Field prunes apple trees in Kent.</em></p>", True),
        ("<p>Write to <a href='mailto:jo@example.com'>jo@example.com</a></p>", True),
        ("<p><em>Malus domestica</em> is the apple.</p>", False),
        ("<p>Jo Field prunes apple trees in Kent.</p>", False),
    ],
)
def test_a_note_on_the_author_ends_the_article(last: str, is_byline: bool) -> None:
    html = article("").replace("</article>", f"{last}</article>")
    assert (byline(html) is not None) is is_byline


def test_authors_of_comments_are_none_of_the_article() -> None:
    html = '<section class="comments"><b class="comment-author">Kim</b><p>By Kim</p></section>'
    assert byline(article("") + html) is None


def test_a_container_named_after_its_author_is_no_byline() -> None:
    assert byline(f'<div class="author-article">{article("")}</div>') is None


def test_people_named_in_the_copyright_of_the_page_are_its_authors() -> None:
    def notice(holders: str) -> str:
        return f"{article('')}<footer>© 2026, {holders}. Made by <a>Folio</a>.</footer>"

    assert byline(notice("Jo Hill-Field, Ann O’Day and others")) is not None
    assert byline(notice("Orchard Weekly")) is None


def test_a_byline_is_found_where_the_only_headline_is_the_name_of_the_site_far_above() -> None:
    menu = "<ul>" + "<li><a href='/a'>Trees</a></li>" * 200 + "</ul>"
    html = f"<h1>Orchard Weekly</h1>{menu}<div><h3>Mint</h3><p>By Jo Field</p>{PROSE * 3}</div>"
    assert byline(html) == "By Jo Field"
