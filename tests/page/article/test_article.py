from collections.abc import Callable
from itertools import pairwise

import pytest

from seoaudit.errors import UsageError
from seoaudit.page.article.article import Article, find_article
from seoaudit.page.article.blocks import text_blocks
from seoaudit.page.tree.tree import Element, Tree
from tests.growth import doubles_at_most

LONG = (
    "The harbour was quiet that morning, and only two boats had gone out before the fog came in. "
)
ARABIC = (
    "كان الميناء هادئا في ذلك الصباح، ولم يخرج إلى البحر سوى قاربين قبل أن يحل الضباب على المدينة. "
)
CHINESE = "那天早上港口很安静,在大雾到来之前只有两条船出海,渔民们都在岸边的茶馆里等着天气好转。"
REFERENCES = "".join(f"&#x{ord(letter):x};" for letter in CHINESE)
MENU = "<nav><ul>" + "<li><a href=/x>Section</a></li>" * 12 + "</ul></nav>"
FOOTER = (
    "<footer><a href=/p>Privacy</a> All rights reserved by the publisher of this page.</footer>"
)


def paragraphs(count: int, text: str = LONG) -> str:
    return "".join(f"<p>{number} {text}</p>" for number in range(count))


def article_of(source: str, selector: str | None = None) -> Article:
    return find_article(Tree(source), selector)


def text_of(source: str, selector: str | None = None) -> str:
    return "\n".join(block.text for block in text_blocks(article_of(source, selector)))


def element(article: Article, name: str) -> Element:
    return article.element.tree.ids[name]


@pytest.mark.parametrize("text", [LONG, ARABIC, CHINESE, REFERENCES])
def test_the_container_of_the_paragraphs_is_the_article(text: str) -> None:
    source = f"{MENU}<div id=a>{paragraphs(5, text)}</div>{FOOTER}"
    article = article_of(source)
    assert (article.element.get("id"), article.origin) == ("a", "found")
    assert text_of(source).count("\n") == 4


def test_a_selector_decides() -> None:
    source = f"<div id=a>{paragraphs(9)}</div><div id=b>short</div>"
    article = article_of(source, "#b")
    assert (article.element.get("id"), article.origin) == ("b", "selector")
    assert text_of(source, "#b") == "short"


def test_a_selector_of_several_elements_leaves_out_what_is_between() -> None:
    source = "<main><h1>T</h1><p class=x>one</p><div>no</div><p class=x>two</p><p>end</p></main>"
    assert text_of(source, "p.x") == "one\ntwo"


@pytest.mark.parametrize("selector", [".nowhere", "p[["])
def test_a_selector_that_finds_nothing_is_a_usage_error(selector: str) -> None:
    with pytest.raises(UsageError, match="selector"):
        article_of("<p>text", selector)


def test_what_is_marked_as_article_body_is_the_article() -> None:
    source = f"<div>{paragraphs(4)}</div><div id=a itemprop='x articleBody'>{paragraphs(4)}</div>"
    article = article_of(source)
    assert (article.element.get("id"), article.origin) == ("a", "article-body")


def test_an_article_body_without_the_text_is_not_believed() -> None:
    source = f"<div itemprop=articleBody>Teaser</div><div id=a>{paragraphs(6)}</div>"
    assert article_of(source).element.get("id") == "a"


def test_an_article_body_in_two_parts_is_one_article() -> None:
    source = (
        f"<main><div itemprop=articleBody>{paragraphs(2)}</div><div>{LONG}</div>"
        f"<div itemprop=articleBody>{paragraphs(2)}</div></main>"
    )
    article = article_of(source)
    assert article.element.tag == "main"
    assert len(text_blocks(article)) == 4


@pytest.mark.parametrize(
    "zone",
    [
        "<div class=share-buttons>Share this story with everyone you know, on any network.</div>",
        f"<div class=related-posts><p>{LONG}</p></div>",
        f"<section id=comments><p>{LONG}</p></section>",
        "<div class='rank-math-seo-score good'><b>70</b> / 100</div>",
        f"<form><p>{LONG}</p></form>",
        f"<aside><p>{LONG}</p></aside>",
        f"<div class=authorBio><p>{LONG}</p></div>",
        f"<div class=newsletter_signup><p>{LONG}</p></div>",
        f"<div class=support-pay><p>{LONG}</p></div>",
        f"<div class=featured-list><p>{LONG}</p></div>",
        f"<div class=td-popup><p>{LONG}</p></div>",
        "<div class=toc><ul><li>Chapter one of the story</ul></div>",
        "<div role=navigation>Previous story, next story</div>",
        "<div><a href=/1>A story about ships</a> <a href=/2>A story about fog</a></div>",
        "<p><b>See</b> <a href=/1>The ten best harbours of the northern coast</a></p>",
        "<div>Advertisement</div>",
    ],
)
@pytest.mark.parametrize("before", [1, 6])
def test_a_zone_inside_is_excluded(zone: str, before: int) -> None:
    source = f"<div id=a>{paragraphs(before)}{zone}{paragraphs(6)}</div>"
    assert len(text_blocks(article_of(source))) == before + 6


def test_tags_and_dates_around_the_paragraphs_are_excluded() -> None:
    source = (
        "<article><div>Sea news</div><h1>Fog</h1><div>By A. Writer</div>"
        f"<div>{paragraphs(4)}</div><div>Filed under ships</div></article>"
    )
    assert len(text_blocks(article_of(source))) == 4


def test_lists_headings_and_short_paragraphs_stay() -> None:
    source = (
        f"<div id=a><p>Short start.</p><h2>Part</h2><ul><li>one<li>two</ul>{paragraphs(4)}"
        "<h2>End</h2><p>He left.</p></div>"
    )
    kinds = [block.kind for block in text_blocks(article_of(source))]
    assert kinds == ["p", "h2", "li", "li", "p", "p", "p", "p", "h2", "p"]


def test_a_page_inside_one_form_is_read() -> None:
    source = f"<form id=aspnetForm>{MENU}<div id=a>{paragraphs(5)}</div>{FOOTER}</form>"
    assert article_of(source).element.get("id") == "a"


@pytest.mark.parametrize("name", ["sidebar", "comment-content", "widget-area", "post-tags"])
def test_a_name_that_lies_about_most_of_the_text_is_not_believed(name: str) -> None:
    source = f"{MENU}<div class={name}><div id=a>{paragraphs(8)}</div></div>{FOOTER}"
    assert text_of(source).count("harbour") == 8


def test_pieces_of_a_page_builder_are_not_widgets() -> None:
    piece = "<div class='elementor-widget elementor-widget-text-editor'>{}</div>"
    source = "<div id=a>" + "".join(piece.format(paragraphs(1)) for _ in range(6)) + "</div>"
    assert text_of(source).count("harbour") == 6


def test_classes_that_list_the_subjects_of_a_post_mean_nothing() -> None:
    source = (
        f"<article class='post tag-comments category-ads has-sidebar'>{paragraphs(3)}</article>"
    )
    assert text_of(source).count("harbour") == 3


def test_classes_of_layout_do_not_hide_a_paragraph() -> None:
    piece = f"<div class='overflow-hidden md:hidden print:hidden has-date'>{paragraphs(1)}</div>"
    assert text_of(f"<div id=a>{piece * 6}</div>").count("harbour") == 6


def test_a_quoted_post_of_a_social_network_belongs_to_the_article() -> None:
    quoted = f"<div class=social-media-embed><blockquote>{LONG}</blockquote></div>"
    source = f"<div id=a>{paragraphs(3)}{quoted}{paragraphs(3)}</div>"
    assert text_of(source).count("harbour") == 7


def test_a_table_of_names_and_numbers_is_read() -> None:
    rows = "".join(f"<tr class=date><td>{n}<td>Boat number {n}</tr>" for n in range(9))
    source = f"<div id=a>{paragraphs(3)}<table>{rows}</table>{paragraphs(2)}</div>"
    assert "Boat number 8" in text_of(source)


def test_an_article_of_line_breaks_is_read() -> None:
    source = f"{MENU}<div id=a>{'<br><br>'.join([LONG] * 6)}</div>{FOOTER}"
    article = article_of(source)
    assert article.element.get("id") == "a"
    assert [block.kind for block in text_blocks(article)] == ["text"] * 6


def test_an_article_in_a_layout_table_is_read() -> None:
    source = (
        "<table><tr><td>" + "<a href=x>Section</a><br>" * 9 + f"<td id=a>{paragraphs(6)}</table>"
    )
    assert article_of(source).element.get("id") == "a"


def test_an_article_in_two_columns_is_their_parent() -> None:
    source = f"{MENU}<div id=a><div>{paragraphs(4)}</div><div>{paragraphs(4)}</div></div>{FOOTER}"
    assert article_of(source).element.get("id") == "a"
    assert text_of(source).count("harbour") == 8


def test_a_question_and_its_answers_are_one_article() -> None:
    answers = "".join(f"<div><div>{paragraphs(2)}</div></div>" for _ in range(3))
    source = f"{MENU}<main><div><h1>Why?</h1>{paragraphs(2)}</div>{answers}</main>{FOOTER}"
    assert text_of(source).count("harbour") == 8


def test_of_several_articles_the_one_under_the_page_title_is_meant() -> None:
    other = f"<article><h1>Another story altogether</h1>{paragraphs(3)}</article>"
    source = (
        f"<title>Fog over the harbour | News</title><main>{other}"
        f"<article id=a><h1>Fog over the harbour</h1>{paragraphs(3)}</article>{other}</main>"
    )
    article = article_of(source)
    assert text_of(source).count("morning") == 3
    assert article.headline
    assert article.headline in element(article, "a")


def test_a_list_of_articles_is_read_whole() -> None:
    source = "<title>Blog</title><main>" + f"<article>{paragraphs(2)}</article>" * 4 + "</main>"
    assert text_of(source).count("harbour") == 8


@pytest.mark.parametrize("source", ["", "<p>Hi", "<frameset><frame src=x></frameset>"])
def test_a_page_without_prose_is_its_body(source: str) -> None:
    assert article_of(source).origin == "body"


def test_the_headline_is_not_part_of_the_text() -> None:
    source = f"<article><h1>{LONG}</h1>{paragraphs(3)}</article>"
    assert [block.kind for block in text_blocks(article_of(source))] == ["p"] * 3


@pytest.mark.parametrize("tag", ["p", "h2", "div"])
def test_the_line_below_the_headline_is_the_first_of_the_text(tag: str) -> None:
    line = f"<{tag} class=subtitle>Two boats went out, and both came home.</{tag}>"
    kicker = "<div>Fishing</div>"
    for header in (f"<header>{kicker}<h1>Fog</h1>{line}</header>", f"<h1>Fog</h1>{line}{kicker}"):
        apart = f"{header}<div>{paragraphs(3)}</div>"
        for source in (apart, f"<article>{apart}</article>"):
            blocks = text_blocks(article_of(source))
            assert [block.kind for block in blocks] == ["text", *["p"] * 3]
            assert blocks[0].text == "Two boats went out, and both came home."
    assert (
        text_of(f"<header><h1>Fog</h1>{line}</header><div id=a>{LONG}</div>", "#a") == LONG.strip()
    )


def test_six_stories_below_that_begin_with_an_h2_are_not_of_the_article() -> None:
    header, tag = "<header><h1>Fog over the harbour</h1></header>", "<article class=story>"
    other = f"{tag}<header><h2>Rain</h2></header>{paragraphs(5, ARABIC)}</article>"
    for begin in (f"{tag}{header}", f"{header}{tag}"):
        source = f"{begin}{paragraphs(3)}</article>"
        text = text_of(f"{MENU}<main>{source}{other * 6}</main>{FOOTER}")
        assert text.count("morning") == 3
        assert "الميناء" not in text


def test_the_image_between_headline_and_text_is_featured() -> None:
    source = (
        "<header><a href=/><img id=logo></a></header><main><div class=meta><h1>Fog</h1>"
        "<img id=face src=k width=40></div><figure><img id=f src=f width=780></figure>"
        f"<div class=share><img id=s src=s></div><div id=a>{paragraphs(3)}<img id=i></div></main>"
        "<img id=after>"
    )
    article = article_of(source)
    held = [e.get("id") for e in article.element.tree.by_tag("img") if article.holds(e)]
    assert [e.get("id") for e in article.featured] == ["f"]
    assert held == ["f", "i"]


def test_the_image_of_a_box_above_the_text_stays_without_its_text() -> None:
    picture = "<div class=overlay><img id=f src=fog.jpg><img id=i src=share.svg></div>"
    box = f"<section>{picture}<img src=face.jpg width=40><div>Ana Vidal, 1 May</div></section>"
    article = article_of(f"<article><h1>Fog</h1>{box}{paragraphs(3)}</article>")
    held = [e.get("id") for e in article.element.tree.by_tag("img") if article.holds(e)]
    assert held == ["f"]
    assert [block.kind for block in text_blocks(article)] == ["p"] * 3


def test_the_first_paragraph_that_is_the_article_s_ends_the_search_for_its_image() -> None:
    picture = "<figure><img id=f src=fog.jpg></figure>"
    for begin in (f"<h1>Fog</h1><aside><p>{LONG}</p></aside>", f"<div><h1>Fog</h1><p>{LONG}</div>"):
        article = article_of(f"<main>{begin}{picture}<div>{paragraphs(3)}</div></main>")
        assert [e.get("id") for e in article.featured] == ["f"]


@pytest.mark.parametrize(
    "name", ["comentarios", "lista-comentarios", "kommentare", "noticias-relacionadas"]
)
def test_comments_and_related_stories_are_known_in_other_languages(name: str) -> None:
    source = f"<div id=a>{paragraphs(4)}<div class={name}><p>{LONG}</p></div>{paragraphs(2)}</div>"
    assert [block.kind for block in text_blocks(article_of(source))] == ["p"] * 6


def test_what_is_said_above_the_headline_is_not_the_article() -> None:
    notice = (
        "<div class=notice><p>This site keeps notes about its readers, who may refuse.</p></div>"
    )
    title = "<title>Fog over the harbour</title>"
    source = f"{title}<div>{notice}<h1>Fog over the harbour</h1>{paragraphs(6)}</div>"
    assert [block.kind for block in text_blocks(article_of(source))] == ["p"] * 6
    late = f"{title}<div>{paragraphs(4)}<h1>Fog over the harbour</h1>{paragraphs(4)}</div>"
    assert len(text_blocks(article_of(late))) == 8


def test_an_article_does_not_hold_what_is_in_a_zone() -> None:
    source = (
        f"<div id=a>{paragraphs(3)}<div class=related><h3 id=r>Also</h3><p>{LONG}</p></div>"
        f"<h2 id=h>Part</h2>{paragraphs(3)}</div><h2 id=o>Out</h2>"
    )
    article = article_of(source)
    assert [article.holds(element(article, name)) for name in "hroa"] == [True, False, False, True]


def test_excluded_zones_are_in_order_and_apart() -> None:
    zone = f"<div class=share>Share<div class=share>x</div></div>{paragraphs(2)}"
    zones = article_of(f"<div>{paragraphs(2)}{zone * 3}</div>").excluded
    assert len(zones) == 3
    assert all(a.last < b.index for a, b in pairwise(zones))


@pytest.mark.parametrize(
    "page",
    [
        lambda size: "<div class=comment>" * size + LONG + "</div>" * size,
        lambda size: "<div>" * size + paragraphs(3),
        lambda size: "<div id=a>" + paragraphs(size) + "</div>",
        lambda size: "<div>" + "a<br>" * size + "</div>",
        lambda size: "<ul>" + "<li class=share><a href=x>link</a>" * size + "</ul>",
        lambda size: "<h1>Title</h1>" + "<img>" * size + paragraphs(3),
    ],
    ids=["nested-zones", "nested", "long", "breaks", "links", "images"],
)
def test_large_pages_cost_work_in_proportion(page: Callable[[int], str]) -> None:
    assert doubles_at_most(lambda size: text_blocks(find_article(Tree(page(size)))), 2_000)


def test_an_arabic_news_page_gives_its_text_and_nothing_else() -> None:
    links = "<ul><li><a href=/1><img src=1.jpg>خبر آخر ذو صلة</a></ul>"
    source = (
        f"<title>ضباب فوق الميناء - أخبار</title><header><a href=/><img src=logo.png></a>{MENU}"
        "</header><main><article class='post'><header class=entry-header><h1>ضباب فوق الميناء</h1>"
        "<div class=post-meta><a href=/a>هيئة التحرير</a><time>9 فبراير</time></div></header>"
        "<figure><img id=top width=780 src=top.jpg></figure><div class=share-buttons>0 مشاركة</div>"
        "<div class=entry-content><div class='rank-math-seo-score'><b>70</b> / 100</div>"
        f"{paragraphs(3, ARABIC)}<h2>البحر</h2><ul><li>قارب أول<li>قارب ثان</ul>"
        f"<figure><img id=mid src=mid.jpg><figcaption>الميناء</figcaption></figure>"
        f"{paragraphs(2, ARABIC)}</div></article><section class=related><h3>شاهد أيضا</h3>{links}"
        "</section><section id=comments><h3>اترك تعليقا</h3><form><p>لن ينشر بريدك</p></form>"
        f"</section></main>{FOOTER}"
    )
    article = article_of(source)
    kinds = [block.kind for block in text_blocks(article)]
    images = [e.get("id") for e in article.element.tree.by_tag("img") if article.holds(e)]
    assert kinds == ["p", "p", "p", "h2", "li", "li", "figcaption", "p", "p"]
    assert images == ["top", "mid"]
    assert [e.get("id") for e in article.featured] == ["top"]


def test_a_short_draft_is_more_than_its_one_long_paragraph() -> None:
    long = "Prune the old wood in late winter when the frost has gone and the buds are closed."
    tree = Tree(f"<article><h1>Pruning</h1><p>Short.</p><p>{long}</p><img src=a></article>")
    assert find_article(tree).element.tag == "article"
    tree = Tree(f"<h2>Pruning</h2><p>{long}</p>")
    assert find_article(tree).element.tag == "body"


def test_a_heading_belongs_to_the_article_whatever_generators_make_of_its_text() -> None:
    source = f"<article>{paragraphs(2)}<h3 id=tools>Tools</h3>{paragraphs(2)}</article>"
    assert [b.text for b in text_blocks(article_of(source)) if b.kind == "h3"] == ["Tools"]
