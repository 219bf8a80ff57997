"""Whether a page leads to others rather than having a text of its own."""

import pytest

from seoaudit.page.publication.page_kind import PageKind
from seoaudit.testing import page

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"
TEASER = "<article><h2><a href=/{0}>Story {0}</a></h2><p>" + LONG + "</p></article>"
TEASERS = "".join(map(TEASER.format, "abcd"))
NAMES = ("The quiet harbour", "A baker at the bridge", "Fog in May", "Two boats", "Tide tables")
ARABIC = ("الميناء الهادئ", "خباز عند الجسر", "ضباب أيار", "قاربان", "جداول المد والجزر")
JAPANESE = ("静かな港の朝", "橋のたもとのパン屋", "五月の霧", "二そうの舟", "潮の満ち引き")
URL = "https://example.com/boats/"


def each(pattern: str, names: tuple[str, ...] = NAMES) -> str:
    return "".join(pattern.format(n=n, name=name) for n, name in enumerate(names))


def kind_of(html: str, title: str = "Boats") -> PageKind:
    return page(f"<title>{title}</title><body>{html}", url=URL).kind


def test_teasers_of_articles_on_other_pages_are_a_list() -> None:
    assert page(f"<h1>Our blog</h1>{TEASERS}").kind is PageKind.LIST
    hatom = TEASERS.replace("<article>", "<div class=hentry>").replace("</article>", "</div>")
    assert page(hatom).kind is PageKind.LIST


@pytest.mark.parametrize(
    "html",
    [
        f"<article><h1>Fog</h1>{P * 4}</article>{TEASERS}",
        f"<article><h1>Fog</h1>{TEASERS}</article>",
        f"<h1>Fog</h1>{TEASER.format('a')}{TEASER.format('b')}",
        f"<h1>Fog</h1>{'<article><h2>Part</h2>' + P + '</article>'}" * 4,
        "".join(f"<article><h2><a href=#{n}>Part</a></h2>{P}</article>" for n in "abcd"),
        f"<h1>Ten apps</h1>{'<h2><a href=https://a.example/>An app</a></h2>' + P}" * 4,
    ],
)
def test_an_article_above_teasers_or_of_sections_is_none(html: str) -> None:
    assert page(html).kind is PageKind.ARTICLE


def test_the_link_of_a_headline_to_its_own_page_leads_nowhere_else() -> None:
    own = TEASER.format("a").replace(P, P * 2)
    html = own + TEASER.format("b") + TEASER.format("c")
    assert page(html, url="https://example.com/a").kind is PageKind.ARTICLE
    assert page(html, url="https://example.com/").kind is PageKind.LIST


POSTS = each(
    "<article class=h-entry><h1><a href=/p/{n}>{name} again</a></h1>" + P * 3 + "</article>"
)


def test_whole_posts_of_which_none_is_the_page_s_own_are_a_list() -> None:
    assert kind_of(POSTS, "Quay notes") is PageKind.LIST
    assert kind_of(POSTS, "The quiet harbour again | Quay notes") is PageKind.ARTICLE


@pytest.mark.parametrize("names", [NAMES, ARABIC, JAPANESE])
@pytest.mark.parametrize(
    "pattern",
    [
        # An index, an archive with dates, episodes, products, and hits of a search.
        "<li><a href=/p/{n}>{name}</a></li>",
        "<li><time datetime=2024-03-0{n}>2024-03-0{n}</time> <a href=/p/{n}>{name}</a></li>",
        "<dt>Thu 0{n} May 2024</dt><dd><a href=/p/{n}>{name}</a></dd>",
        "<div><a href=/p/{n}><img src=/{n}></a>3.5.2024<a href=/p/{n}><h4>{name}</h4></a></div>",
        "<div class=item><a href=/p/{n}><h3>{name}</h3></a><span>12,50 €</span></div>",
        "<li><a href=/p/{n}><img src=/{n}.jpg alt=''><p>{name}</p></a><span>12,50 €</span></li>",
        "<div class=c><a href=/p/{n}><img src=/{n}.jpg alt=''><span>{name}</span></a></div>",
        "<div class=hit><h3><a href=/p/{n}>{name}</a></h3><p>" + LONG + "</p></div>",
    ],
)
def test_titles_of_other_pages_are_a_list(pattern: str, names: tuple[str, ...]) -> None:
    assert kind_of(f"<main><h1>Boats</h1>{each(pattern, names)}</main>") is PageKind.LIST


def test_rows_of_a_forum_are_a_list() -> None:
    rows = each("<tr><td><a href=/t/{n}>{name}</a></td><td>14</td><td>Mara, Monday</td></tr>")
    assert kind_of(f"<h1>Boats</h1><table>{rows}</table>") is PageKind.LIST


def test_cards_below_an_introduction_are_a_list() -> None:
    cards = each("<div><h3><a href=/p/{n}>{name}</a></h3><p>" + LONG[:70] + "</p></div>")
    cards += cards.replace("/p/", "/q/")
    html = f"<main><h1>Boats</h1><div>{P * 3}</div><div>{cards}</div></main>"
    assert kind_of(html) is PageKind.LIST
    titled = html.replace(f"<div>{cards}", f"<div><h2>Read on</h2>{cards}")
    assert kind_of(titled) is PageKind.ARTICLE
    dated = html.replace("</h1>", "</h1><p>By Mara Lind, 3 May 2024</p>")
    assert kind_of(dated) is PageKind.ARTICLE


def test_cards_under_titles_are_a_list_where_there_is_no_text() -> None:
    card = (
        "<div><a href=/p/{n}><img src=/{n}.jpg alt=''></a><a href=/p/{n}><h4>{name}</h4></a></div>"
    )
    shelves = f"<h2>Listen</h2><div>{each(card)}</div><h2>Watch</h2><div>{each(card, ARABIC)}</div>"
    assert kind_of(f"<main><h1>Morning tide</h1><p>Every day</p>{shelves}</main>") is PageKind.LIST
    assert kind_of(f"<main><h1>Morning tide</h1>{P}{shelves}</main>") is PageKind.ARTICLE


def test_a_table_of_contents_alone_is_a_list() -> None:
    contents = (
        "<div class=toctree-wrapper><ul>" + each("<li><a href=/p/{n}>{name}</a></li>") + "</ul>"
    )
    footer = "<footer>" + each("<a href=/f/{n}>{name}</a>") + "</footer>"
    assert kind_of(f"<main><h1>Reference</h1>{contents}</div></main>") is PageKind.LIST
    assert kind_of(f"<main><h1>Reference</h1><div id=app></div></main>{footer}") is PageKind.ARTICLE
    dated = f"<main><h1>Fog</h1><time>3 May 2024</time><div id=app></div>{contents}</div></main>"
    assert kind_of(dated) is PageKind.ARTICLE


LISTED = each("<li><a href=/p/{n}>{name}</a></li>")


@pytest.mark.parametrize(
    "html",
    [
        # An article that lists, with its date; one whose links are explained, or lead elsewhere.
        f"<h1>The best of the year</h1><p>3 May 2024</p><ul>{LISTED}</ul>",
        f"<h1>Where to go on</h1>{P * 3}<ul>{LISTED}</ul>",
        f"<h1>What I read</h1><ul>{LISTED.replace('/p/', 'https://other.example/')}</ul>",
        "<h1>The parts</h1>" + each("<li><a href=/p/{n}>{name}</a>: " + LONG + "</li>"),
        "<h1>Contents</h1>" + each("<li><a href='#{n}'>{name}</a></li>"),
        # A listicle, a photo story, a recipe, a table of things with what to know of them.
        "<h1>Five saws</h1>" + each("<h2>{n}. {name}</h2>" + P),
        "<h1>A day</h1>" + each("<figure><img src=/{n}.jpg alt=''><figcaption>{name}</figure>"),
        "<h1>Bread</h1><h2>Ingredients</h2>" + each("<li>{n} cups of {name}</li>") + P,
        "<h1>Films</h1><table>"
        + each("<tr><th><a href=/p/{n}>{name}</a></th><td>198{n}</td><td>" + LONG + "</td></tr>")
        + "</table>",
    ],
)
def test_an_article_may_list_and_lead_on(html: str) -> None:
    assert kind_of(f"<main>{html}</main>") is PageKind.ARTICLE


def test_a_list_that_declares_an_article_is_one() -> None:
    html = f"<main><h1>The best of the year</h1><ul>{LISTED}</ul></main>"
    assert kind_of(html) is PageKind.LIST
    head = "<meta property=article:published_time content=2024-05-03>"
    assert page(f"<head>{head}</head><body>{html}", url=URL).kind is PageKind.ARTICLE
