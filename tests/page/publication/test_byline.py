"""The byline: texts that name the author, and texts that only seem to."""

import pytest

from seoaudit.testing import page

PROSE = "<p>Prune in late winter, on a dry day, with a clean saw and a steady ladder.</p>" * 4


def byline(html: str) -> str | None:
    element = page(html).byline
    return element.text.strip() if element else None


def article(byline: str) -> str:
    return f"<article><h1>Pruning apple trees</h1>{byline}{PROSE}</article>"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a rel="author" href="/jo">Jo Field</a>', "Jo Field"),
        ('<span itemprop="author">Jo Field</span>', "Jo Field"),
        ('<div class="post-author">Jo Field</div>', "Jo Field"),
        ('<div class="c-byline__names">Jo Field</div>', "Jo Field"),
        ('<div class="articleAuthor">Jo Field</div>', "Jo Field"),
        ('<div id="author">Jo Field</div>', "Jo Field"),
        ("<div>By Jo Field</div>", "By Jo Field"),
        ("<p>by <a href='/jo'>Jo Field</a></p>", "by Jo Field"),
        ("<div>بقلم: جو فيلد</div>", "بقلم: جو فيلد"),
        ("<div>إعداد جو فيلد</div>", "إعداد جو فيلد"),
        ("<span>Von Jo Field</span>", "Von Jo Field"),
        ("<div>【责任编辑：张】</div>", "【责任编辑：张】"),
        ('<p class="article__service-name">Field News</p>', "Field News"),
        ("<p>© 2019 Jo Field</p>", "© 2019 Jo Field"),
        ("<div>Jo Van Field</div><div>14 May 2026</div>", "Jo Van Field"),
        ("<div>14 May 2026, 17:55 UTC</div><div>Jo Field</div>", "Jo Field"),
        (
            "<p>Last changed: 14 May 2026<br>Office of Orchards<br>Pruning section</p>",
            "Last changed: 14 May 2026Office of OrchardsPruning section",
        ),
        ("<p>更新日：2026年5月14日<br>果樹センター</p>", "更新日：2026年5月14日果樹センター"),
        ("<p>In four steps.</p><div>Jo-Ann Field</div><div>14 May 2026</div>", "Jo-Ann Field"),
        ('<div class="latest-by">By <a href="/jo">Jo Field</a></div>', "By Jo Field"),
        ("<div>Posted on <b>14 May 2026</b> by Editor</div>", "Posted on 14 May 2026 by Editor"),
    ],
)
def test_a_byline_is_known_by_its_markup_or_its_first_word(html: str, text: str) -> None:
    assert byline(article(html)) == text


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
    ("last", "text"),
    [
        (
            "<p><em>Jo Field prunes apple trees in Kent.</em></p>",
            "Jo Field prunes apple trees in Kent.",
        ),
        ("<p>Write to <a href='mailto:jo@example.com'>jo@example.com</a></p>", "jo@example.com"),
        ("<p><em>Malus domestica</em> is the apple.</p>", None),
        ("<p>Jo Field prunes apple trees in Kent.</p>", None),
    ],
)
def test_a_note_on_the_author_ends_the_article(last: str, text: str | None) -> None:
    assert byline(article("").replace("</article>", f"{last}</article>")) == text


def test_authors_of_comments_are_none_of_the_article() -> None:
    html = '<section class="comments"><b class="comment-author">Kim</b><p>By Kim</p></section>'
    assert byline(article("") + html) is None


def test_a_container_named_after_its_author_is_no_byline() -> None:
    assert byline(f'<div class="author-article">{article("")}</div>') is None


def test_people_named_in_the_copyright_of_the_page_are_its_authors() -> None:
    def notice(holders: str) -> str:
        return f"{article('')}<footer>© 2026, {holders}. Made by <a>Folio</a>.</footer>"

    people = "Jo Hill-Field, Ann O’Day and others"
    assert byline(notice(people)) == f"© 2026, {people}. Made by Folio."
    assert byline(notice("Orchard Weekly")) is None


def test_a_byline_is_found_where_the_only_headline_is_the_name_of_the_site_far_above() -> None:
    menu = "<ul>" + "<li><a href='/a'>Trees</a></li>" * 200 + "</ul>"
    html = f"<h1>Orchard Weekly</h1>{menu}<div><h3>Mint</h3><p>By Jo Field</p>{PROSE * 3}</div>"
    assert byline(html) == "By Jo Field"


def test_a_reporter_signs_below_the_text() -> None:
    told = "겨울에 사과나무를 자르는 것이 좋다. " * 20
    signed = byline(f"<article><h1>사과나무</h1><div>{told}<br><br>이용민 기자</div></article>")
    assert signed is not None
    assert signed.endswith("이용민 기자")
